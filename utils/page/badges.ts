import type { Badge } from '../deadlines/badge.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { BadgeView, DressSlot, Look } from './badge.ts';
import { setBounded } from './bounded.ts';
import type { Extension } from './extension.ts';
import { createSlot, hostAttribute, type Slot } from './slot.ts';
import { readSmallPrint, readTheme } from './theme.ts';

const limit = 2_000;
const minute = 60_000;
/** So long after the last news of badges the page is searched for posts that were not placed. */
const quiet = 200;

/** The badges of a tab: which post shows which, through recycling, themes and passing time. */
export interface Badges {
  /** Reserves or keeps the slot of a post about the brand. Twice is as good as once. */
  place(element: Element, postId: string): void;
  /** As `place`, for a post whose element has to be looked for. */
  placeById(postId: string): void;
  /** Removes what a recycled node still carries of an earlier post. */
  clear(element: Element): void;
  /** These are the badges now; a post with null has none. */
  update(badges: ReadonlyMap<string, Badge | null>): void;
  /** From now on badges are drawn: what draws them is loaded when there is one. */
  dress(dressSlot: DressSlot): void;
  /** A withdrawn post's badge stands at the end of the placeholder. */
  placeAt(placeholder: Element, postId: string): void;
  get(postId: string): Badge | null | undefined;
  /** Ids of the posts that carry a badge on the page now. */
  shown(): string[];
  /** Reads the page's theme anew and draws all with it. Not for an observer's callback. */
  refresh(): void;
  /** The sidebar shows the case of this post, or none. */
  markOpen(postId: string | null): void;
  focus(postId: string): void;
}

export interface BadgesOutlets {
  /** The person pressed the badge of this post. */
  pressed(postId: string): void;
  /** There is a badge to draw, and nothing that draws it. */
  wanted(): void;
}

export function keepBadges(
  site: ReadingSite,
  document: Document,
  { now }: Pick<Extension, 'now'>,
  outlets: BadgesOutlets,
  signal: AbortSignal,
): Badges {
  const badges = new Map<string, Badge | null>();
  const slots = new Map<Element, Slot>();
  /** Posts whose slot was put where they stand: when one comes again, its slot does. */
  const placed = new Map<string, true>();
  const unplaced = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const views = new WeakMap<Slot, BadgeView>();
  let dressSlot: DressSlot | undefined;
  let look: Look | undefined;
  let openCase: string | null = null;

  for (const stale of document.querySelectorAll(`[${hostAttribute}]`)) stale.remove();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const { host } of slotsIn(document)) host.remove();
  });
  everyVisibleMinute(document, now, () => refresh(), signal);

  /** The slots in this part of the page. A page has few, and most posts have none: nothing is searched. */
  function slotsIn(root: Node): Slot[] {
    for (const host of slots.keys()) if (!host.isConnected) slots.delete(host);
    return [...slots.values()].filter(({ host }) => root.contains(host));
  }

  function viewOf(slot: Slot): BadgeView | undefined {
    const view = views.get(slot) ?? dressSlot?.(slot, () => outlets.pressed(slot.postId));
    if (view) views.set(slot, view);
    return view;
  }

  function draw(slot: Slot): void {
    const badge = badges.get(slot.postId) ?? null;
    if (badge && !dressSlot) outlets.wanted();
    const view = viewOf(slot);
    if (look) view?.wear(look);
    view?.show(badge, now());
    view?.markOpen(badge !== null && badge.caseId === openCase);
  }

  function insert(postId: string): Slot {
    const slot = createSlot(document, postId, site.badgeFit);
    slots.set(slot.host, slot);
    draw(slot);
    return slot;
  }

  /** The slot of this post among these; all others are removed. */
  function keepOnly(some: readonly Slot[], postId: string): Slot | undefined {
    const kept = some.find((slot) => slot.postId === postId);
    for (const slot of some) if (slot !== kept) slot.host.remove();
    return kept;
  }

  /** A post may hold others, comments say, which have badges of their own. */
  function slotsOf(element: Element): Slot[] {
    return slotsIn(element).filter(({ host }) => site.postAround(host) === element);
  }

  function place(element: Element, postId: string): void {
    const kept = keepOnly(slotsOf(element), postId);
    // A post known to have no badge gets no slot when it comes again; until then its slot stays.
    if (!kept && badges.get(postId) === null) return;
    const place = site.badgeSlot(element);
    if (!place) return;
    const { host } = kept ?? insert(postId);
    setBounded(placed, postId, true, limit);
    // What stands behind the slot may be our own.
    const before = place.before === host ? host.nextSibling : place.before;
    if (host.parentNode !== place.parent || host.nextSibling !== before) {
      place.parent.insertBefore(host, before);
    }
  }

  function placeAt(placeholder: Element, postId: string): void {
    if (keepOnly(slotsIn(placeholder), postId)) return;
    const { host } = insert(postId);
    host.dataset.place = 'placeholder';
    placeholder.append(host);
  }

  function refresh(): void {
    const shown = slotsIn(document);
    const row = shown[0]?.host.parentElement;
    look = { theme: readTheme(document), smallPrint: row ? readSmallPrint(row) : undefined };
    for (const slot of shown) draw(slot);
  }

  /** The background tells the tab that sent a post and all tabs: what is known already costs nothing. */
  function update(changed: ReadonlyMap<string, Badge | null>): void {
    const news = new Map([...changed].filter(([id, badge]) => !isSame(badges.get(id), badge)));
    if (news.size === 0) return;
    for (const [postId, badge] of news) {
      setBounded(badges, postId, badge, limit);
      if (!badge) placed.delete(postId);
    }
    for (const [id, badge] of news) if (badge && !placed.has(id)) unplaced.add(id);
    placeLater();
    if (!look?.smallPrint) refresh();
    else for (const slot of slotsIn(document)) if (news.has(slot.postId)) draw(slot);
  }

  /** What nobody on this page asked for may stand on it all the same: looked for once it is quiet. */
  function placeLater(): void {
    clearTimeout(timer);
    if (unplaced.size > 0 && !signal.aborted) timer = setTimeout(placeUnplaced, quiet);
  }

  function placeUnplaced(): void {
    placeAll(unplaced);
    unplaced.clear();
  }

  function placeAll(postIds: ReadonlySet<string>): void {
    if (postIds.size === 0) return;
    for (const element of site.postsIn(document)) {
      const id = site.readId(element);
      if (id !== null && postIds.has(id)) place(element, id);
    }
  }

  return {
    place,
    placeById: (postId) => placeAll(new Set([postId])),
    placeAt,
    update,
    refresh,
    clear: (element) => {
      for (const { host } of slotsOf(element)) host.remove();
    },
    dress: (draws) => {
      dressSlot = draws;
      refresh();
    },
    get: (postId) => badges.get(postId),
    shown: () => slotsIn(document).map((slot) => slot.postId),
    markOpen: (postId) => {
      openCase = (postId && badges.get(postId)?.caseId) || null;
      for (const slot of slotsIn(document)) draw(slot);
    },
    focus: (postId) => {
      const slot = slotsIn(document).find((it) => it.postId === postId);
      if (slot) viewOf(slot)?.focus();
    },
  };
}

function isSame(one: Badge | null | undefined, other: Badge | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** One timer for the tab, at the turn of each minute, and at once when the tab is looked at again. */
function everyVisibleMinute(
  document: Document,
  now: () => number,
  tick: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(timer);
    if (document.hidden) return;
    timer = setTimeout(
      () => {
        tick();
        again();
      },
      minute - (now() % minute),
    );
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) tick();
      again();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  again();
}
