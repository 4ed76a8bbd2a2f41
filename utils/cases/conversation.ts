import type { Instant } from '../words/case.ts';
import type { KeptPost } from './store.ts';

/** How long a conversation may rest and still be about the same matter. */
export const sameMatter = 7 * 86_400_000;

/**
 * To which case each post of a conversation belongs, by post id; empty for those that wait. `posts`
 * are in order. A case starts with the first post that needs an answer and takes what is said within
 * the week after its last word, and answers to its posts whenever. What is `done` keeps its posts:
 * the customer's next matter is a case of its own, only an answer to it goes on with it.
 */
export function casesOf(
  posts: readonly KeptPost[],
  done: ReadonlySet<string>,
): Map<string, string> {
  const caseOf = new Map<string, string>();
  const open: { readonly id: string; last: Instant }[] = [];
  for (const post of posts) {
    const caseId = inDone(post, done) || answered(post, caseOf) || goesOn(post, open);
    caseOf.set(post.id, caseId);
    const found = open.find(({ id }) => id === caseId);
    if (found) found.last = post.at;
    else if (caseId === '' && post.opens) {
      for (const before of posts)
        if (waitsFor(before, post, caseOf)) caseOf.set(before.id, post.id);
      open.push({ id: post.id, last: post.at });
    }
  }
  return caseOf;
}

function inDone({ caseId }: KeptPost, done: ReadonlySet<string>): string {
  return done.has(caseId) ? caseId : '';
}

function answered({ parentId }: KeptPost, caseOf: ReadonlyMap<string, string>): string {
  return caseOf.get(parentId ?? '') ?? '';
}

/** The brand answers however late. */
function goesOn(post: KeptPost, open: readonly { readonly id: string; readonly last: Instant }[]) {
  const found = open.findLast(({ last }) => post.from === 'brand' || post.at - last <= sameMatter);
  return found?.id ?? '';
}

/** What was said shortly before is part of the matter, and the post itself is. */
function waitsFor(before: KeptPost, opening: KeptPost, caseOf: ReadonlyMap<string, string>) {
  return caseOf.get(before.id) === '' && opening.at - before.at <= sameMatter;
}
