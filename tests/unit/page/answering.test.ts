// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenPost } from '../../../utils/messaging/protocol.ts';
import { startPage } from '../../../utils/page/start.ts';
import {
  article,
  badge,
  type FakeExtension,
  fakeExtension,
  post,
  settle,
  site,
  trusted,
} from './practice.ts';

const sidebars = () => document.querySelectorAll('hearback-sidebar');
const button = () =>
  document.querySelector('[data-hearback]')?.shadowRoot?.querySelector('button') ?? undefined;

/** A composer that takes pastes and Ctrl+Z as rich-text editors do. */
function composer(text = ''): HTMLElement {
  const element = document.createElement('div');
  const history: string[] = [];
  element.setAttribute('contenteditable', 'true');
  element.dataset.answers = 'x:1';
  element.tabIndex = 0;
  element.textContent = text;
  element.addEventListener('paste', (event) => {
    history.push(element.textContent ?? '');
    element.textContent += event.clipboardData?.getData('text/plain') ?? '';
  });
  element.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'z' && (ctrlKey || metaKey)) element.textContent = history.pop() ?? '';
  });
  return element;
}

let extension: FakeExtension;

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.replaceChildren(article(post('x:1')));
  for (const old of document.querySelectorAll('hearback-sidebar, hearback-notice')) old.remove();
  extension = fakeExtension();
  extension.answers['page/seen'] = ({ posts }: { posts: SeenPost[] }) => ({
    ok: true,
    value: { badges: posts.map((seen) => badge(seen.post.id)) },
  });
  startPage(site, document, extension);
  await settle();
});

afterEach(() => {
  vi.useRealTimers();
  extension.alive = false;
  document.dispatchEvent(new CustomEvent('hearback:arrival'));
});

describe('the sidebar', () => {
  it('opens on a person’s click, after the background knows what to show', async () => {
    button()?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    await settle(20);
    expect(extension.named('page/open-sidebar')).toEqual([
      { postId: 'x:1', site: 'x', theme: 'light', rtl: false, signedInAs: 'northwindair' },
    ]);
    expect(sidebars()).toHaveLength(1);
    expect(sidebars()[0]?.shadowRoot).toBeNull();
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
  });

  it('does not open for a script’s click, and keeps clicks from the post', async () => {
    let reached = false;
    document.querySelector('article')?.addEventListener('click', () => (reached = true));
    button()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settle(20);
    expect(sidebars()).toHaveLength(0);
    expect(reached).toBe(false);
  });

  it('opens and closes from the toolbar, once however often it is asked', async () => {
    await extension.say['tab/toggle-sidebar']({});
    expect(sidebars()).toHaveLength(1);
    button()?.dispatchEvent(trusted(new MouseEvent('click')));
    await settle(20);
    expect(sidebars()).toHaveLength(1);
    await extension.say['tab/toggle-sidebar']({});
    await settle();
    expect(sidebars()).toHaveLength(0);
    expect(extension.named('page/sidebar-closed')).toHaveLength(1);
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
  });

  it('gives the focus back to the badge', async () => {
    button()?.focus();
    await extension.say['tab/toggle-sidebar']({});
    await extension.say['tab/close-sidebar']({});
    const host = document.querySelector('[data-hearback]');
    expect(document.activeElement === host || host?.shadowRoot?.activeElement === button()).toBe(
      true,
    );
  });
});

describe('inserting', () => {
  // What the inserter waits for comes as soon as nothing else is left to do.
  beforeEach(() => void vi.setTimerTickMode('nextTimerAsync'));

  const insert = (text: string) => extension.say['tab/insert']({ postId: 'x:1', text });

  it('puts the exact text into the open composer and takes it back in one step', async () => {
    const editor = composer();
    document.body.append(editor);
    expect(await insert('Sorry, Ann.\nWe look. ^LK')).toEqual({ ok: true, value: { kept: false } });
    expect(editor.textContent).toBe('Sorry, Ann.\nWe look. ^LK');
    expect(await extension.say['tab/undo-insert']({})).toEqual({ ok: true, value: null });
    expect(editor.textContent).toBe('');
  });

  it('keeps what was typed before, set apart by one space', async () => {
    const editor = composer('Hello');
    document.body.append(editor);
    expect(await insert('Ann')).toEqual({ ok: true, value: { kept: true } });
    expect(editor.textContent).toBe('Hello Ann');
  });

  it('opens the post’s composer where none is open', async () => {
    const opener = document.querySelector('article b');
    opener?.addEventListener('click', () => setTimeout(() => document.body.append(composer()), 50));
    expect((await insert('Sorry')).ok).toBe(true);
    expect(document.querySelector('[contenteditable]')?.textContent).toBe('Sorry');
  });

  it('puts the text behind a mention that the site has put there, and takes back only the text', async () => {
    vi.spyOn(site.composer, 'prefilled').mockReturnValue('Ann Oduya ');
    const editor = composer('Ann Oduya ');
    document.body.append(editor);
    expect(await insert('Sorry.')).toEqual({ ok: true, value: { kept: false } });
    expect(editor.textContent).toBe('Ann Oduya Sorry.');
    await extension.say['tab/undo-insert']({});
    expect(editor.textContent).toBe('Ann Oduya ');
  });

  it('sets the text apart from a mention by one space, and knows own words behind it', async () => {
    vi.spyOn(site.composer, 'prefilled').mockReturnValue('Ann Oduya');
    const bare = composer('Ann Oduya');
    document.body.append(bare);
    expect(await insert('Sorry.')).toEqual({ ok: true, value: { kept: false } });
    expect(bare.textContent).toBe('Ann Oduya Sorry.');
    bare.textContent = 'Ann Oduya hello';
    expect(await insert('Sorry.')).toEqual({ ok: true, value: { kept: true } });
    expect(bare.textContent).toBe('Ann Oduya hello Sorry.');
  });

  it('waits for the mention in a composer that it has opened', async () => {
    const editor = composer();
    document.querySelector('article b')?.addEventListener('click', () => {
      document.body.append(editor);
      setTimeout(() => editor.append('Ann Oduya '), 60);
    });
    expect((await insert('Sorry.')).ok).toBe(true);
    expect(editor.textContent).toBe('Ann Oduya Sorry.');
  });

  it('says first as whom the composer posts where that is no brand, and touches nothing', async () => {
    vi.spyOn(site.composer, 'speaker').mockReturnValue('Lena Kern');
    const editor = composer();
    document.body.append(editor);
    const named = { ok: false, failure: 'wrong-account', detail: 'Lena Kern' };
    expect(await insert('Sorry.')).toEqual(named);
    expect(editor.textContent).toBe('');
    const message = { postId: 'x:1', text: 'Sorry.', anyway: true };
    expect((await extension.say['tab/insert'](message)).ok).toBe(true);
    expect(editor.textContent).toBe('Sorry.');
  });

  it('takes a brand’s name, and the name under which its account was read, for the brand', async () => {
    const speaker = vi.spyOn(site.composer, 'speaker');
    document.body.append(composer());
    speaker.mockReturnValue('northwind  AIR');
    expect((await insert('One.')).ok).toBe(true);
    speaker.mockReturnValue('Northwind Care');
    expect((await insert('Two.')).ok).toBe(false);
    const written = post('x:7', { authorHandle: 'northwindair', authorName: 'Northwind Care' });
    vi.spyOn(site, 'read').mockReturnValue(written);
    document.body.append(article(written));
    await settle(20);
    expect((await insert('Two.')).ok).toBe(true);
  });

  it('asks for the composer by the id that the post shows now', async () => {
    vi.spyOn(site, 'otherId').mockImplementation(({ id }) => (id === 'x:1' ? 'x:content:1' : null));
    const find = vi.spyOn(site.composer, 'find');
    document.body.append(composer());
    const message = { postId: 'x:content:1', text: 'Sorry.' };
    expect((await extension.say['tab/insert'](message)).ok).toBe(true);
    expect(find.mock.calls.map(([, , id]) => id)).toEqual(['x:1']);
  });

  it('presses the button where the post is shown with one', async () => {
    const button = document.querySelector<HTMLElement>('article b');
    document.body.prepend(article(post('x:1')));
    document.querySelector('article b')?.remove();
    button?.addEventListener('click', () => document.body.append(composer()));
    expect((await insert('Sorry.')).ok).toBe(true);
  });

  it('opens the composer of the post in a dialog before that of the same post behind it', async () => {
    const opened: string[] = [];
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(article(post('x:1')));
    document.body.append(dialog);
    for (const [index, opener] of document.querySelectorAll('article b').entries()) {
      opener.addEventListener('click', () => {
        opened.push(['list', 'dialog'][index] ?? '');
        document.body.append(composer());
      });
    }
    await insert('Sorry.');
    expect(opened).toEqual(['dialog']);
  });

  it('opens no composer behind a dialog in which something else is written', async () => {
    vi.spyOn(site.composer, 'find').mockReturnValue(undefined);
    const opened = vi.fn();
    document.querySelector('article b')?.addEventListener('click', opened);
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(composer('to somebody else'));
    document.body.append(dialog);
    expect(await insert('Sorry')).toMatchObject({ failure: 'composer-not-found' });
    expect(opened).not.toHaveBeenCalled();
  });

  it('says so where the composer does not take the text, and where there is none', async () => {
    const deaf = document.createElement('div');
    deaf.setAttribute('contenteditable', 'true');
    document.body.append(deaf);
    expect(await insert('Sorry')).toMatchObject({ ok: false, failure: 'text-differs' });
    deaf.remove();
    document.querySelector('article')?.remove();
    expect(await insert('Sorry')).toMatchObject({ ok: false, failure: 'composer-not-found' });
  });

  it('does not undo what the person typed since', async () => {
    const editor = composer();
    document.body.append(editor);
    await insert('Sorry');
    editor.textContent += ', Ann';
    expect(await extension.say['tab/undo-insert']({})).toMatchObject({ failure: 'text-differs' });
    expect(editor.textContent).toBe('Sorry, Ann');
  });
});

describe('a reply that the person sends', () => {
  const press = (editor: HTMLElement) => {
    const send = Object.assign(document.createElement('button'), { className: 'send' });
    document.body.append(editor, send);
    send.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
  };

  it('is told once the composer empties', async () => {
    const editor = composer('Sorry, Ann');
    press(editor);
    await settle(20);
    expect(extension.named('page/sent')).toHaveLength(0);
    editor.textContent = '';
    await settle(20);
    expect(extension.named('page/sent')).toEqual([
      { postId: 'x:1', text: 'Sorry, Ann', signedInAs: 'northwindair' },
    ]);
  });

  it('is told once the composer closes after Ctrl+Enter', async () => {
    const editor = composer('Sorry, Ann');
    document.body.append(editor);
    const keys = { key: 'Enter', ctrlKey: true, bubbles: true };
    editor.dispatchEvent(trusted(new KeyboardEvent('keydown', keys)));
    editor.remove();
    await settle(20);
    expect(extension.named('page/sent')).toHaveLength(1);
  });

  it('was not sent where the person goes on writing, or closes the composer with Esc', async () => {
    for (const event of [
      new InputEvent('beforeinput', { bubbles: true }),
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    ]) {
      const editor = composer('Sorry, Ann');
      press(editor);
      editor.dispatchEvent(trusted(event));
      editor.remove();
      await settle(20);
      expect(extension.named('page/sent')).toHaveLength(0);
    }
  });

  it('was not sent where the person throws it away', async () => {
    const editor = composer('Sorry, Ann');
    const dialog = document.createElement('div');
    const close = document.createElement('button');
    dialog.setAttribute('role', 'dialog');
    press(editor);
    dialog.append(close, editor);
    document.body.append(dialog);
    close.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    dialog.remove();
    await settle(20);
    expect(extension.named('page/sent')).toHaveLength(0);
  });

  it('is told again until the background has it', async () => {
    let answers = 0;
    extension.answers['page/sent'] = () => {
      answers += 1;
      return answers > 1
        ? { ok: true, value: null }
        : { ok: false, failure: 'no-answer', detail: '' };
    };
    const editor = composer('Sorry, Ann');
    press(editor);
    editor.textContent = '';
    await settle(700);
    expect(extension.named('page/sent')).toHaveLength(2);
  });

  it('is told without the account that the page shows where the composer itself names the brand', async () => {
    vi.spyOn(site.composer, 'speaker').mockReturnValue('Northwind Air');
    vi.spyOn(site, 'signedIn').mockReturnValue('lena.kern');
    const editor = composer('Sorry, Ann');
    press(editor);
    editor.textContent = '';
    await settle(20);
    expect(extension.named('page/sent')).toMatchObject([{ postId: 'x:1', signedInAs: null }]);
  });

  it('as a person is no answer of the brand', async () => {
    vi.spyOn(site.composer, 'speaker').mockReturnValue('Lena Kern');
    const editor = composer('Sorry, Ann');
    press(editor);
    editor.textContent = '';
    await settle(20);
    expect(extension.named('page/sent')).toHaveLength(0);
  });

  it('is nothing where only a mention of the site’s stands there', async () => {
    vi.spyOn(site.composer, 'prefilled').mockReturnValue('Ann Oduya ');
    const editor = composer('Ann Oduya ');
    press(editor);
    editor.remove();
    await settle(20);
    expect(extension.named('page/sent')).toHaveLength(0);
  });

  it('is what stands behind a mention of the site’s, which may stay', async () => {
    vi.spyOn(site.composer, 'prefilled').mockReturnValue('Ann Oduya ');
    const editor = composer('Ann Oduya Sorry.');
    press(editor);
    editor.textContent = 'Ann Oduya ';
    await settle(20);
    expect(extension.named('page/sent')).toMatchObject([{ postId: 'x:1', text: 'Sorry.' }]);
  });

  it('to somebody else is nobody’s business', async () => {
    const editor = composer('See you at eight');
    editor.dataset.answers = 'x:99';
    press(editor);
    editor.textContent = '';
    await settle(20);
    expect(JSON.stringify(extension.sent)).not.toContain('eight');
  });
});
