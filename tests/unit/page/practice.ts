/** A site, an extension and a brand small enough to see through. Needs happy-dom. */

import { vi } from 'vitest';
import { patternsOf } from '../../../utils/complaints/patterns-of.ts';
import type { Badge } from '../../../utils/deadlines/badge.ts';
import type { Listeners } from '../../../utils/messaging/listen.ts';
import type { Outcome, ReadingRules } from '../../../utils/messaging/protocol.ts';
import { startAnswering } from '../../../utils/page/answering.ts';
import type { Extension } from '../../../utils/page/extension.ts';
import { offerAnswering } from '../../../utils/page/load-answering.ts';
import type { Site } from '../../../utils/sites/site.ts';
import type { Brand } from '../../../utils/words/brand.ts';
import type { KnownPost, Post } from '../../../utils/words/post.ts';

export const brand: Brand = {
  id: 'northwind',
  name: 'Northwind Air',
  handles: ['northwindair'],
  pages: [],
  hashtags: [],
  keywords: [],
  exclusions: [],
};

export const rules: ReadingRules = {
  reading: true,
  brands: [brand],
  patterns: patternsOf([brand]),
  sidebarWidth: 400,
};

export function post(id: string, more: Partial<Post> = {}): KnownPost {
  return {
    site: 'x',
    url: null,
    kind: 'post',
    authorName: 'Ann',
    authorHandle: 'ann',
    authorUrl: 'https://x.com/ann',
    text: `@northwindair where is my bag? ${id}`,
    postedAt: '2026-11-09T11:00:00.000Z',
    postedAtExact: true,
    parentId: null,
    replyingTo: [],
    promoted: false,
    truncated: false,
    language: 'en',
    ...more,
    id,
  };
}

export function badge(postId: string, more: Partial<Badge> = {}): Badge {
  return {
    postId,
    caseId: postId,
    intent: 'complaint',
    severity: 'major',
    state: 'open',
    clock: 'first-reply',
    startExact: true,
    limitAt: 4 * 3_600_000,
    soonAt: 3 * 3_600_000,
    progress: [
      [0, 0],
      [4 * 3_600_000, 1],
    ],
    answeredAfter: null,
    answeredBy: null,
    unconfirmed: false,
    ...more,
  };
}

/** Writes the post as an article of the practice site. */
export function article({ id, authorHandle, text, parentId }: KnownPost): HTMLElement {
  const element = document.createElement('article');
  const words = document.createElement('p');
  const row = document.createElement('div');
  const bookmark = document.createElement('i');
  const reply = document.createElement('b');
  Object.assign(element.dataset, { id, author: authorHandle, parent: parentId ?? '' });
  words.textContent = text;
  row.append(reply, bookmark);
  element.append(words, row);
  return element;
}

const composerOf = (root: ParentNode) => root.querySelector<HTMLElement>('[contenteditable]');

export const site: Site = {
  id: 'x',
  matches: [],
  postsIn: (root) => [
    ...(root instanceof Element && root.matches('article') ? [root] : []),
    ...root.querySelectorAll('article'),
  ],
  postAround: (element) => element.closest('article'),
  inner: 'article p',
  pageKind: (url) => (url.pathname.includes('/status/') ? 'conversation' : 'timeline'),
  focusId: (url) => /\/status\/(\d+)/.exec(url.pathname)?.[1]?.replace(/^/, 'x:') ?? null,
  posts: (page) => [...page.querySelectorAll('article')],
  read: (element) => {
    const { id, author, parent } = (element as HTMLElement).dataset;
    const text = element.querySelector('p')?.textContent ?? '';
    if (!id || !author) return undefined;
    return post(id, { authorHandle: author, parentId: parent || null, text });
  },
  readId: (element) => element.getAttribute('data-id'),
  otherId: () => null,
  readRest: () => undefined,
  badgeFit: 'slot',
  badgeSlot: (element) => {
    const parent = element.querySelector('div');
    return parent ? { parent, before: element.querySelector('i') } : undefined;
  },
  gone: (page) => page.querySelector('.gone') ?? undefined,
  loading: (page) => page.querySelector('.loading') !== null,
  empty: (page) => page.querySelector('.empty') !== null,
  signedIn: () => 'northwindair',
  composer: {
    find: (page) => composerOf(page) ?? undefined,
    opener: (element) => element.querySelector<HTMLElement>('b') ?? undefined,
    text: (composer) => composer.textContent ?? '',
    prefilled: () => '',
    speaker: () => null,
    sendsBy: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
    submit: () => document.querySelector<HTMLElement>('.send') ?? undefined,
    answers: (composer) => composer.dataset.answers ?? null,
  },
};

export interface FakeExtension extends Extension {
  readonly sent: { readonly name: string; readonly message: unknown }[];
  /** What the background answers, by message; the rest is answered with null. */
  readonly answers: Record<string, (message: never) => Outcome<unknown>>;
  readonly say: Required<Listeners>;
  alive: boolean;
  time: number;
  named(name: string): unknown[];
}

export function fakeExtension(): FakeExtension {
  const fake: FakeExtension = {
    sent: [],
    answers: {
      'page/hello': () => ({ ok: true, value: rules }),
      'page/seen': () => ({ ok: true, value: { badges: [] } }),
      'page/badges': () => ({ ok: true, value: { badges: [] } }),
    },
    say: {} as Required<Listeners>,
    alive: true,
    time: 0,
    named: (name) => fake.sent.filter((one) => one.name === name).map(({ message }) => message),
    send: async (name, message) => {
      fake.sent.push({ name, message });
      if (!fake.alive) return { ok: false, failure: 'gone', detail: '' };
      // A fake background answers whatever the test says it does.
      return (fake.answers[name]?.(message as never) ?? { ok: true, value: null }) as never;
    },
    listen: (listeners) => Object.assign(fake.say, listeners),
    isAlive: () => fake.alive,
    now: () => fake.time,
    loadScript: async () => {
      offerAnswering((...lent) => startAnswering(site, ...lent));
    },
    ownUrl: () => '',
  };
  return fake;
}

/** Lets observers, promises and the outbox do their work, in time that a slow machine does not stretch; needs fake timers. */
export async function settle(milliseconds = 150): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** As if a person had done it: scripts cannot make such events, tests can. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
