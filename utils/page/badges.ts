import type { Badge } from '../deadlines/badge.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { BadgeView, DressSlot, Look } from './badge.ts';
import { setBounded } from './bounded.ts';
import type { Extension } from './extension.ts';
import { createSlot, hostAttribute, type Slot } from './slot.ts';
import { readSmallPrint, readTheme } from './theme.ts';

const limit = 2_000;
const minute = 60_000;

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
  const slots = new WeakMap<Element, Slot>();
  const views = new WeakMap<Slot, BadgeView>();
  let dressSlot: DressSlot | undefined;
  let look: Look | undefined;
  let openCase: string | null = null;

  for (const stale of hostsIn(document)) stale.remove();
  signal.addEventListener('abort', () => {
    for (const { host } of slotsIn(document)) host.remove();
  });
  everyVisibleMinute(document, now, () => refresh(), signal);

  function hostsIn(root: ParentNode): Element[] {
    return [...root.querySelectorAll(`[${hostAttribute}]`)];
  }

  function slotsIn(root: ParentNode): Slot[] {
    return hostsIn(root).flatMap((host) => slots.get(host) ?? []);
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
  function keepOnly(hosts: readonly Element[], postId: string): Slot | undefined {
    let kept: Slot | undefined;
    for (const host of hosts) {
      const slot = slots.get(host);
      if (!kept && slot?.postId === postId) kept = slot;
      else host.remove();
    }
    return kept;
  }

  /** A post may hold others, comments say, which have badges of their own. */
  function hostsOf(element: Element): Element[] {
    return hostsIn(element).filter((host) => site.postAround(host) === element);
  }

  function place(element: Element, postId: string): void {
    const kept = keepOnly(hostsOf(element), postId);
    // A post known to have no badge gets no slot when it comes again; until then its slot stays.
    if (!kept && badges.get(postId) === null) return;
    const place = site.badgeSlot(element);
    if (!place) return;
    const { host } = kept ?? insert(postId);
    if (host.parentNode !== place.parent || host.nextSibling !== place.before) {
      place.parent.insertBefore(host, place.before);
    }
  }

  function placeAt(placeholder: Element, postId: string): void {
    if (keepOnly(hostsIn(placeholder), postId)) return;
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
    for (const [postId, badge] of news) setBounded(badges, postId, badge, limit);
    const missing = new Set([...news].flatMap(([id, badge]) => (badge ? [id] : [])));
    for (const slot of slotsIn(document)) missing.delete(slot.postId);
    placeAll(missing);
    if (!look?.smallPrint) refresh();
    else for (const slot of slotsIn(document)) if (news.has(slot.postId)) draw(slot);
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
      for (const host of hostsOf(element)) host.remove();
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
