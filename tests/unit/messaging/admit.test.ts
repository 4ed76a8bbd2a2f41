import { describe, expect, it } from 'vitest';
import { admit, type Own, type Sender } from '../../../utils/messaging/admit.ts';
import type { FromPage, In } from '../../../utils/messaging/protocol.ts';
import { fromExtension, fromPage } from '../../../utils/messaging/schemas.ts';
import { siteOf } from '../../../utils/sites/index.ts';

const own: Own = {
  id: 'own-extension',
  baseUrl: 'chrome-extension://own-extension/',
  siteOf: (url) => siteOf(url)?.id,
};
const tab = { id: 7 };
const fromTop = (url: string): Sender => ({ id: own.id, url, tab, frameId: 0 });
const senders: Record<string, Sender> = {
  'extension page': { id: own.id, url: `${own.baseUrl}options.html`, tab, frameId: 0 },
  popup: { id: own.id, url: `${own.baseUrl}popup.html` },
  sidebar: { id: own.id, url: `${own.baseUrl}sidebar.html`, tab, frameId: 3 },
  'content script': fromTop('https://x.com/home'),
  'content script on Facebook': fromTop('https://www.facebook.com/northwindair'),
  'content script on the phone’s Facebook': fromTop('https://m.facebook.com/story.php?id=1'),
  'content script on the web’s Facebook': fromTop('https://web.facebook.com/'),
  'look-alike of Facebook': fromTop('https://www.facebook.com.evil.example/'),
  'look-alike of the phone’s Facebook': fromTop('https://m-facebook.com/'),
  'another host of Facebook’s': fromTop('https://l.facebook.com/l.php'),
  'content script of another site': { id: own.id, url: 'https://evil.example/', tab, frameId: 0 },
  'look-alike host': { id: own.id, url: 'https://x.com.evil.example/', tab, frameId: 0 },
  'insecure page': { id: own.id, url: 'http://x.com/home', tab, frameId: 0 },
  subframe: { id: own.id, url: 'https://x.com/home', tab, frameId: 2 },
  'other extension': { id: 'other', url: 'chrome-extension://other/options.html' },
  'other extension posing': { id: 'other', url: `${own.baseUrl}options.html` },
  'no sender': {},
};
const mayAskAsPage = [
  'content script',
  'content script on Facebook',
  'content script on the phone’s Facebook',
  'content script on the web’s Facebook',
];
const mayAskAsExtension = ['extension page', 'popup', 'sidebar'];
const notInFrames = [
  'settings/write',
  'settings/pause',
  'settings/drop-unread',
  'teach/forget',
  'data/erase',
];

function expected(name: string, sender: string): boolean {
  if (Object.hasOwn(fromPage, name)) return mayAskAsPage.includes(sender);
  if (sender === 'sidebar' && notInFrames.includes(name)) return false;
  return mayAskAsExtension.includes(sender);
}

describe.each(Object.keys({ ...fromPage, ...fromExtension }))('%s', (name) => {
  it.each(Object.entries(senders))('from %s', (who, sender) => {
    const outcome = admit({ name, message: {} }, sender, own);
    const refused = !outcome.ok && outcome.failure === 'not-allowed';
    expect(refused).toBe(!expected(name, who));
  });
});

describe('a message that fits no schema', () => {
  const contentScript = senders['content script'] as Sender;
  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    {},
    { name: 'page/hello' },
    { name: 'toString', message: {} },
    { name: '__proto__', message: {} },
    { name: 'tab/insert', message: { postId: 'x:1', text: '' } },
    { name: 'page/seen', message: { posts: [{ post: { id: 'x:1; drop' }, match: {} }] } },
    { name: 'page/sidebar-width', message: { width: Number.NaN } },
  ])('%j is refused', (raw) => {
    expect(admit(raw, contentScript, own)).toMatchObject({ ok: false, failure: 'bad-message' });
  });
});

describe('a moment that the person gives', () => {
  const page = senders['extension page'] as Sender;
  const moments = (at: unknown) => [
    { name: 'case/snooze', message: { caseId: 'x:1', until: at, move: null } },
    { name: 'case/hand-over', message: { caseId: 'x:1', to: 'Legal', followUpAt: at } },
    { name: 'case/holding', message: { caseId: 'x:1', postId: null, until: at } },
  ];
  const isTaken = (at: unknown) => moments(at).map((raw) => admit(raw, page, own).ok);

  it.each([null, 0, Date.UTC(2026, 10, 20, 16), Date.UTC(9999, 11, 31)])('is taken: %s', (at) => {
    expect(isTaken(at)).toEqual([true, true, true]);
  });
  it.each([-1, 1.5, Date.UTC(10_000, 0, 1), 8.64e15, 1e300, Number.NaN, '2026-11-20', undefined])(
    'is refused: %s',
    (at) => {
      expect(isTaken(at)).toEqual([false, false, false]);
    },
  );
});

describe('a post of Facebook', () => {
  const sender = { id: own.id, url: 'https://www.facebook.com/groups/1', tab, frameId: 0 };
  const root = `facebook:pfbid0${'A'.repeat(60)}l`;
  const post = {
    id: root,
    site: 'facebook',
    url: 'https://www.facebook.com/groups/1/posts/2',
    kind: 'post',
    authorName: 'Anonymous member',
    authorHandle: `anonymous:${root}:Anonymous member`,
    authorUrl: '',
    text: 'a'.repeat(63_206),
    postedAt: '2026-11-17T11:00:00.000Z',
    postedAtExact: false,
    parentId: null,
    replyingTo: [],
    promoted: false,
    truncated: false,
    language: null,
  };
  const match = { brandId: 'northwind', reason: 'name', words: 'Northwind Air', addressed: false };
  const seen = (change: object, more: object = {}) => ({
    name: 'page/seen',
    message: { posts: [{ post: { ...post, ...change }, match, ...more }] },
  });

  it('is taken as long as Facebook lets it be, from somebody without a profile', () => {
    expect(admit(seen({}), sender, own)).toMatchObject({ ok: true });
    expect(admit(seen({ rating: 'negative', kind: 'review' }), sender, own).ok).toBe(true);
  });

  it('is joined to no post of another site', () => {
    const joined = (otherId: string) => admit(seen({}, { otherId }), sender, own).ok;
    expect([joined('facebook:content:a'), joined('x:1')]).toEqual([true, false]);
  });

  it.each([
    { text: 'a'.repeat(65_001) },
    { rating: 'middling' },
    { authorHandle: '' },
    { id: 'x:1' },
    { parentId: 'x:1' },
  ])('is refused with %o', (change) => {
    expect(admit(seen(change), sender, own).ok).toBe(false);
  });
});

describe('a content script speaks of its own site alone', () => {
  const shown = {
    post: {
      id: 'x:1',
      site: 'x',
      url: null,
      kind: 'post',
      authorName: 'Maren Oduya',
      authorHandle: 'marenoduya',
      authorUrl: 'https://x.com/marenoduya',
      text: '@northwindair where is my suitcase?',
      postedAt: null,
      postedAtExact: false,
      parentId: null,
      replyingTo: [],
      promoted: false,
      truncated: false,
      language: null,
    },
  } as const;
  const match = { brandId: 'northwind', reason: 'handle', words: '', addressed: true } as const;
  const target = { theme: 'light', rtl: false, signedInAs: null } as const;
  const messages: { readonly [N in keyof FromPage]: readonly In<N>[] } = {
    'page/hello': [{ site: 'x' }],
    'page/seen': [{ posts: [{ ...shown, match }] }],
    'page/badges': [{ postIds: ['x:1'] }],
    'page/gone': [{ postId: 'x:1' }],
    'page/sent': [{ postId: 'x:1', text: 'Sorry', signedInAs: null }],
    'page/track': [shown],
    'page/health': [{ site: 'x', health: 'reading', leftOut: 0 }],
    'page/open-sidebar': [
      { ...target, site: 'x', postId: null },
      { ...target, site: 'facebook', postId: 'x:1' },
    ],
    'page/sidebar-closed': [],
    'page/sidebar-width': [],
  };
  const cases = Object.entries(messages).flatMap(([name, all]) =>
    all.map((message) => ({ name, message })),
  );

  it.each(cases)('$name: %o', ({ name, message }) => {
    const from = (who: string) => admit({ name, message }, senders[who] ?? {}, own);
    const { site } = { site: 'x', ...message };
    if (site === 'x') expect(from('content script')).toMatchObject({ ok: true });
    expect(from('content script on Facebook')).toMatchObject({ failure: 'not-allowed' });
  });
});

it('takes a note about somebody whose profile has a long id', () => {
  const customerId = `facebook:anonymous:facebook:pfbid0${'A'.repeat(200)}:Anonymous member`;
  const note = { name: 'note/write', message: { customerId, caseId: null, text: 'Asks often' } };
  expect(admit(note, senders.sidebar as Sender, own).ok).toBe(true);
});

it('takes a deleted note back from the sidebar and from no page, and only whole', () => {
  const note = { id: 'note-1', customerId: 'x:maren', caseId: 'x:1', at: 1, by: 'LK', text: 'Hm' };
  const restores = (one: object) => ({ name: 'note/restore', message: { note: one } });
  expect(admit(restores(note), senders.sidebar as Sender, own).ok).toBe(true);
  expect(admit(restores({ ...note, text: '' }), senders.sidebar as Sender, own).ok).toBe(false);
  expect(admit(restores(note), senders['content script'] as Sender, own).ok).toBe(false);
});
