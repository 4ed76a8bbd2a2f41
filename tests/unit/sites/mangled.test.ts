// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { x } from '../../../utils/sites/x/index.ts';
import { EDITOR } from '../../../utils/sites/x/selectors.ts';
import type { Post } from '../../../utils/words/post.ts';
import { captures } from './captures.ts';
import { fixtures, parse } from './fixtures.ts';
import { mangle, pickBy, seeded } from './mangle.ts';

const seed = Number(process.env.SEED ?? 20260302);
const rounds = Number(process.env.ROUNDS ?? 1_000);

/** Who wrote which post, as the whole page says: a mangled one may say less, never something else. */
type Truth = ReadonlyMap<string, string>;

describe('mangled pages of X', () => {
  it(`${rounds} of them (SEED=${seed}) give no error, no wrong author and no other's text`, () => {
    const random = seeded(seed);
    const pick = pickBy(random);
    const pages = sources();
    for (let round = 0; round < rounds; round++) {
      const { html, url } = pick(pages);
      const document = parse(html);
      const truth = sign(document, url);
      const damage = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        mangle(document, pick),
      );
      const removed = x.posts(document)[0];
      if (random() < 0.2) removed?.remove();
      const where = `round ${round} (${url}): ${damage.join(', ')}`;
      const posts = [...new Set([removed, ...x.posts(document)])];
      for (const element of posts) if (element) judge(read(element, url), truth, where);
      touchTheRest(document, url, posts[0]);
    }
  }, 120_000);
});

/** Saved pages are large: the small ones are enough to mangle. */
function sources(): { html: string; url: URL }[] {
  const saved = captures().filter(({ html }) => html.length < 30_000);
  const whole = fixtures().filter(({ name }) => name !== 'mangled');
  const own = whole.map(({ html, url }) => ({ html, url: new URL(url) }));
  return [...own, ...saved.map(({ html, url }) => ({ html, url }))];
}

/** Replaces every text by its author and post, so that it shows whose words were read. */
function sign(document: Document, url: URL): Truth {
  const posts = new Map(x.posts(document).map((element) => [element, read(element, url)]));
  for (const text of document.querySelectorAll('[data-testid="tweetText"]')) {
    const article = text.closest('article');
    const post = article && !text.closest('[role="link"]') ? posts.get(article) : undefined;
    text.textContent = post ? `${post.authorHandle} ${post.id}` : 'quoted';
  }
  const known = [...posts.values()].filter((post) => post?.id);
  return new Map(known.map((post) => [post?.id ?? '', post?.authorHandle ?? '']));
}

const read = (element: Element, url: URL): Post | undefined => x.read(element, url);

function judge(post: Post | undefined, truth: Truth, where: string): void {
  if (!post) return;
  const [author, id] = post.text.split(' ');
  if (post.id !== null) expect(post.authorHandle, where).toBe(truth.get(post.id));
  if (author) expect(author, where).toBe(post.authorHandle);
  if (author && post.id !== null) expect(id, where).toBe(post.id);
  expect(post.parentId === null || truth.has(post.parentId), where).toBe(true);
  if (post.parentId !== null) expect(post.parentId, where).not.toBe(post.id);
}

function touchTheRest(document: Document, url: URL, post: Element | undefined): void {
  x.gone(document, url);
  x.loading(document);
  x.empty(document);
  x.signedIn(document);
  if (post) x.badgeSlot(post);
  for (const editor of document.querySelectorAll<HTMLElement>(EDITOR)) {
    x.composer.answers(editor, url);
    x.composer.text(editor);
    x.composer.submit(editor);
  }
}
