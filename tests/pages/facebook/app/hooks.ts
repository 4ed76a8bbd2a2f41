import { scrollThrough, scrollTo } from '../../x/app/scroll.ts';
import type { FacebookHooks, NewFacebookComment } from '../hooks.ts';
import type { FacebookComment } from '../words.ts';
import { completed, freshId } from './state.ts';
import type { Store } from './store.ts';

/** What tests reach as `window.practiceFacebook`. */
export function hooks(store: Store): FacebookHooks {
  return {
    add: (post, where = 'top') => {
      const whole = completed(post, Date.now());
      store.record({ kind: 'add', post: whole, where });
      return whole.id;
    },
    comment: (postId, comment) => {
      const whole = commentOf(comment);
      store.addComment(postId, comment.parent ?? null, whole);
      return whole.id;
    },
    remove: (id) => store.record({ kind: 'remove', id }),
    navigate: (path) => store.follow(path),
    signIn: (key) => store.record({ kind: 'sign-in', key }),
    scrollTo,
    scroll: ({ perFrame }) => scrollThrough(perFrame),
    reveal: (id) => store.reveal(id),
    forget: () => store.forget(),
  };
}

function commentOf({ parent: _, ...comment }: NewFacebookComment): FacebookComment {
  const now = Date.now();
  return { ...comment, id: comment.id ?? freshId(now), at: comment.at ?? now };
}
