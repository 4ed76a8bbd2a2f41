// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenPost } from '../../../utils/messaging/protocol.ts';
import { startPage } from '../../../utils/page/start.ts';
import {
  article,
  badge,
  brand,
  type FakeExtension,
  fakeExtension,
  post,
  rules,
  settle,
  site,
} from './practice.ts';

const hosts = () => [...document.querySelectorAll('[data-hearback]')];
const words = (host: Element | undefined) => host?.shadowRoot?.querySelector('.said')?.textContent;
const button = (host: Element | undefined) => host?.shadowRoot?.querySelector('button');

let extension: FakeExtension;

const start = async () => {
  startPage(site, document, extension);
  await settle(20);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  for (const old of document.querySelectorAll('hearback-sidebar, hearback-notice')) old.remove();
  extension = fakeExtension();
  extension.answers['page/seen'] = ({ posts }: { posts: SeenPost[] }) => ({
    ok: true,
    value: {
      badges: posts.flatMap(({ post, match }) => (match.reason === 'author' ? [] : badge(post.id))),
    },
  });
});

afterEach(async () => {
  extension.alive = false;
  document.dispatchEvent(new CustomEvent('hearback:arrival'));
});

describe('a script that an update put in place of another', () => {
  it('takes away the sidebar and the notice that the other could not', async () => {
    document.documentElement.append(
      document.createElement('hearback-sidebar'),
      document.createElement('hearback-notice'),
    );
    await start();
    expect(document.querySelectorAll('hearback-sidebar, hearback-notice')).toHaveLength(0);
  });
});

describe('reading a page', () => {
  it('reserves an empty slot at once and fills it when the background answers', async () => {
    await start();
    document.body.append(article(post('x:1')));
    await settle(0);
    expect(hosts()).toHaveLength(1);
    expect(button(hosts()[0])?.hidden).toBe(true);
    expect(hosts()[0]?.nextElementSibling?.localName).toBe('i');
    await settle();
    expect(words(hosts()[0])).toBe('Major · 4 h left');
    expect(button(hosts()[0])?.title).toContain('Major complaint. First reply due in 4 hours');
  });

  it('reads what was there before, and leaves other people’s posts alone', async () => {
    document.body.append(article(post('x:1')), article(post('x:2', { text: 'Lovely weather' })));
    await start();
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(extension.named('page/seen')).toHaveLength(1);
    expect(JSON.stringify(extension.sent)).not.toContain('Lovely weather');
  });

  it('draws one badge however often a post is touched, and none on a recycled node', async () => {
    const element = article(post('x:1'));
    document.body.append(element);
    await start();
    await settle();
    const text = element.querySelector('p');
    for (let times = 0; times < 5; times++) {
      text?.replaceChildren('@northwindair where is my bag now?');
      await settle(0);
    }
    expect(hosts()).toHaveLength(1);
    element.dataset.id = 'x:2';
    text?.replaceChildren('Lovely weather');
    await settle(0);
    expect(hosts()).toHaveLength(0);
  });

  it('puts back a badge that the page removed, and moves one that it moved', async () => {
    const [first, second] = [article(post('x:1')), article(post('x:2', { text: 'Hello' }))];
    document.body.append(first, second);
    await start();
    await settle();
    hosts()[0]?.remove();
    await settle(0);
    expect(words(first.querySelector('[data-hearback]') ?? undefined)).toBe('Major · 4 h left');
    const host = hosts()[0];
    if (host) second.querySelector('div')?.append(host);
    await settle(0);
    expect(second.querySelector('[data-hearback]')).toBeNull();
  });

  it('draws one badge where the page takes a post out and puts the same node back', async () => {
    const element = article(post('x:1'));
    document.body.append(element);
    await start();
    await settle();
    element.remove();
    document.body.append(article(post('x:2')));
    await settle(0);
    document.body.append(element);
    await settle();
    expect(element.querySelectorAll('[data-hearback]')).toHaveLength(1);
  });

  it('reads an expanded post again', async () => {
    const element = article(post('x:1', { text: '@northwindair my bag …' }));
    document.body.append(element);
    await start();
    await settle();
    element
      .querySelector('p')
      ?.replaceWith(
        Object.assign(document.createElement('p'), { textContent: '@northwindair my bag is lost' }),
      );
    await settle();
    expect(extension.named('page/seen')).toHaveLength(2);
  });

  it('gives a held child its badge when its parent turns out to be a complaint', async () => {
    const child = article(post('x:2', { text: 'Still nothing', parentId: 'x:1' }));
    document.body.append(child);
    await start();
    expect(hosts()).toHaveLength(0);
    document.body.prepend(article(post('x:1')));
    await settle();
    expect(child.querySelector('[data-hearback]')).not.toBeNull();
  });

  it('sends the brand’s answers without a badge of their own', async () => {
    const reply = post('x:2', { authorHandle: 'northwindair', parentId: 'x:1', text: 'Sorry' });
    document.body.append(article(reply));
    await start();
    await settle();
    expect(extension.named('page/seen')).toHaveLength(1);
    expect(hosts()).toHaveLength(0);
  });

  it('reads nothing where it may not, and starts when it may', async () => {
    const paused = { reading: false, brands: [], sidebarWidth: 400 };
    const allowed = extension.answers['page/hello']?.({} as never);
    extension.answers['page/hello'] = () => ({ ok: true, value: paused });
    document.body.append(article(post('x:1')));
    await start();
    await settle();
    expect(extension.named('page/seen')).toHaveLength(0);
    expect(extension.named('page/health')).toEqual([{ site: 'x', health: 'paused', leftOut: 0 }]);
    if (allowed?.ok) await extension.say['tab/rules'](allowed.value as never);
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  it('sends what it has read before the brands changed, though it is gone from the page', async () => {
    await start();
    document.body.append(article(post('x:1')));
    await settle(0);
    document.body.replaceChildren();
    await extension.say['tab/rules']({ ...rules, brands: [brand, { ...brand, id: 'two' }] });
    await settle();
    expect(extension.named('page/seen')).toMatchObject([{ posts: [{ post: { id: 'x:1' } }] }]);
  });

  it('goes on as it does where the rules stay the same', async () => {
    document.body.append(article(post('x:1')));
    await start();
    await settle();
    const [host] = hosts();
    await extension.say['tab/rules']({ ...rules, sidebarWidth: 480 });
    expect(hosts()).toEqual([host]);
    expect(extension.named('page/seen')).toHaveLength(1);
  });

  it('takes the badges of what was erased away, and keeps none of it anew', async () => {
    const element = article(post('x:1'));
    document.body.append(element);
    await start();
    await settle();
    await extension.say['tab/erased']({});
    expect(hosts()).toHaveLength(0);
    document.body.replaceChildren(element, article(post('x:2')));
    await settle();
    expect(extension.named('page/seen')).toMatchObject([
      { posts: [{ post: { id: 'x:1' } }] },
      { posts: [{ post: { id: 'x:2' } }] },
    ]);
    expect(hosts()).toHaveLength(1);
    expect(element.querySelector('[data-hearback]')).toBeNull();
    // What they track by hand from then on carries its badge.
    await extension.say['tab/badges']({ badges: [badge('x:1')] });
    await settle(300);
    expect(words(element.querySelector('[data-hearback]') ?? undefined)).toBe('Major · 4 h left');
  });

  it('draws what changed elsewhere', async () => {
    document.body.append(article(post('x:1')));
    await start();
    await settle();
    const answered = badge('x:1', { state: 'answered', answeredAfter: 18 * 60_000, limitAt: null });
    await extension.say['tab/badges']({ badges: [answered] });
    expect(words(hosts()[0])).toBe('Answered in 18 min');
  });
});

describe('“Track as a complaint”', () => {
  it('sends the post on which the menu was opened, by all of its ids', async () => {
    vi.spyOn(site, 'otherId').mockReturnValue('x:9');
    const element = article(post('x:2', { text: 'Lovely weather' }));
    document.body.append(element);
    await start();
    element.dispatchEvent(new Event('contextmenu', { bubbles: true }));
    expect(await extension.say['tab/track']({})).toMatchObject({ ok: true });
    expect(extension.named('page/track')).toMatchObject([{ post: { id: 'x:2' }, otherId: 'x:9' }]);
  });
});

describe('badges of another site', () => {
  it('put none of this page’s out of mind, however many there are', async () => {
    document.body.append(article(post('x:1')));
    await start();
    await settle();
    const others = Array.from({ length: 2_500 }, (_, id) => badge(`facebook:${id}`));
    await extension.say['tab/badges']({ badges: others });
    document.body.replaceChildren(article(post('x:1')));
    await settle();
    expect(words(hosts()[0])).toBe('Major · 4 h left');
  });
});

describe('an update under the open page', () => {
  it('ends the script at the next change, takes its badges away and says so once', async () => {
    document.body.append(article(post('x:1')));
    await start();
    await settle();
    extension.alive = false;
    document.body.append(article(post('x:3')));
    await settle(0);
    expect(hosts()).toHaveLength(0);
    expect(document.querySelectorAll('hearback-notice')).toHaveLength(1);
  });

  it('leaves quietly when a successor arrives, but believes no forged arrival', async () => {
    document.body.append(article(post('x:1')));
    await start();
    await settle();
    for (let times = 0; times < 500; times++) {
      document.dispatchEvent(new CustomEvent('hearback:arrival'));
    }
    expect(hosts()).toHaveLength(1);
    extension.alive = false;
    const successor = fakeExtension();
    startPage(site, document, successor);
    await settle();
    expect(document.querySelector('hearback-notice')).toBeNull();
    expect(hosts()).toHaveLength(1);
    successor.alive = false;
    document.dispatchEvent(new CustomEvent('hearback:arrival'));
  });
});
