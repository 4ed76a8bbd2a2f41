import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSaved, run, withBrowser } from '../../workbench/read.ts';
import { fixtures } from '../sites/fixtures.ts';

const page = join(import.meta.dirname, '../../fixtures/x/conversation.html');

describe('workbench read', () => {
  it.each([
    [['nowhere.html', '--url', 'https://x.com/home'], /^nowhere\.html: cannot be read \(ENOENT\)$/],
    [['--url', 'https://x.com/home'], /FILE\.html is missing/],
    [[page], /conversation\.html: --url is missing/],
    [[page, '--url', 'x.com'], /--url: "x\.com" is no address/],
    [[page, '--url', 'https://example.com/'], /--url: no site .* https:\/\/example\.com$/],
    [[page, 'more.html', '--url', 'https://x.com/home'], /"more\.html" is one argument too many/],
  ])('%o is refused in one line', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });

  it('reads every page of ours in the browser as in the unit tests, its scripts switched off', async () => {
    const pages = [...fixtures('x'), ...fixtures('facebook')];
    const read = await withBrowser(async (context) => {
      const all = [];
      for (const { html, url } of pages) {
        const hostile = html.replace('<body>', '<body><script>document.body.remove()</script>');
        all.push(await readSaved(context, hostile, new URL(url)));
      }
      return all;
    });
    expect(read).toEqual(
      pages.map(({ posts }) => posts.map((post) => expect.objectContaining(post))),
    );
  });
});
