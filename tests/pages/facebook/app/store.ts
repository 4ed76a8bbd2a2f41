import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { FacebookComment } from '../words.ts';
import { opensOver } from './place.ts';
import { applied, type Change, type Place, type State } from './state.ts';

const MEMORY = 'practice-facebook';

/** Holds the state, tells the page of changes, and remembers them for the next load in this tab. */
export class Store {
  #state: State;
  readonly #listeners = new Set<() => void>();
  readonly #journal: Change[];

  constructor(start: State) {
    this.#journal = remembered();
    this.#state = this.#journal.reduce(applied, start);
  }

  readonly state = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A change that a reload keeps. */
  record(change: Change): void {
    this.#journal.push(change);
    sessionStorage.setItem(MEMORY, JSON.stringify(this.#journal));
    this.set(applied(this.#state, change));
  }

  /** A change of this moment only. */
  set(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** A comment under a post, or under the comment `parentId`. */
  addComment(postId: string, parentId: string | null, comment: FacebookComment): void {
    this.record({ kind: 'comment', postId, parentId, comment });
  }

  /** Shows what stands behind "See more" of a post or comment. */
  expand(id: string): void {
    this.set({ expanded: new Set(this.#state.expanded).add(id) });
  }

  /** Puts a post's permalink into the page. */
  reveal(id: string): void {
    if (this.#state.revealed.has(id)) return;
    this.set({ revealed: new Set(this.#state.revealed).add(id) });
  }

  /** As a click on a link does: a post or photo opens over the page, everything else in its place. */
  follow(path: string): void {
    const { place } = this.#state;
    const below = place.under ?? (opensOver(place.path) ? null : place.path);
    this.#go({ path, under: opensOver(path) ? below : null });
  }

  /** Back to the page below what lies over it. */
  close(): void {
    this.#go({ path: this.#state.place.under ?? '/', under: null });
  }

  #go(place: Place): void {
    const stays = this.#state.place.under === place.path || place.under !== null;
    history.pushState(place, '', place.path);
    this.arrive(place);
    if (!stays) window.scrollTo(0, 0);
  }

  /** Shows a place that the address already names. */
  arrive(place: Place): void {
    this.set({ place });
  }

  /** Forgets what was recorded; the page shows it until the next load. */
  forget(): void {
    this.#journal.length = 0;
    sessionStorage.removeItem(MEMORY);
  }
}

function remembered(): Change[] {
  const kept: Change[] = JSON.parse(sessionStorage.getItem(MEMORY) ?? '[]');
  return kept;
}

export const StoreContext = createContext<Store | null>(null);

/** The store around this component. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('no store around this component');
  return store;
}

/** One value out of the state; the component is drawn anew when it changes. */
export function useValue<T>(select: (state: State) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

/** Something made out of the state, anew only when the state changes. */
export function useMade<T>(make: (state: State) => T): T {
  const state = useValue((now) => now);
  return useMemo(() => make(state), [make, state]);
}
