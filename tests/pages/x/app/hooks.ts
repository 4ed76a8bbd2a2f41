import type { PracticeHooks } from '../hooks.ts';
import { scrollThrough, scrollTo } from './scroll.ts';
import { completed, type Where } from './state.ts';
import type { Store } from './store.ts';

/** What tests reach as `window.practice`. */
export function hooks(store: Store): PracticeHooks {
  const add = (post: Parameters<PracticeHooks['add']>[0], where: Where = 'top') => {
    const whole = completed(post, Date.now());
    store.record({ kind: 'add', post: whole, where });
    return whole.id;
  };
  return {
    add,
    remove: (id) => store.record({ kind: 'remove', id }),
    reply: (parent, author, text) => add({ author, text, parent }, 'nowhere'),
    navigate: (path) => store.go(path),
    signIn: (handle) => store.record({ kind: 'sign-in', handle }),
    failNext: () => store.set({ failNext: true }),
    scrollTo,
    scroll: ({ perFrame }) => scrollThrough(perFrame),
    forget: () => store.forget(),
  };
}
