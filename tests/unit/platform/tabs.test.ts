import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showAddress } from '../../../utils/platform/tabs.ts';

const post = 'https://x.com/maren/status/12';
const created = vi.fn();
const shown = vi.fn();

/** Tabs at these addresses are open, and begin as the query asks. */
function open(...urls: string[]): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    async () => urls.map((url, id) => ({ id, url })) as never,
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (tab) => created(tab));
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (id: number) =>
    shown(id)) as never);
});

it.each([post, `${post}/photo/1`, `${post}?s=20`, `${post}#top`])(
  'shows the tab that has the post open: %s',
  async (url) => {
    open('https://x.com/maren/status/123', url);
    await showAddress(post);
    expect(shown).toHaveBeenCalledWith(1);
    expect(created).not.toHaveBeenCalled();
  },
);

it('takes no other post for it whose number begins alike', async () => {
  open('https://x.com/maren/status/123');
  await showAddress(post);
  expect(created).toHaveBeenCalledWith({ url: post });
  expect(shown).not.toHaveBeenCalled();
});
