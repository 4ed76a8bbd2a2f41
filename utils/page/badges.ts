import type { Badge } from '../deadlines/badge.ts';
import type { ReadingSite } from '../sites/site.ts';
import { setBounded } from './bounded.ts';
import type { Drawing } from './drawing.ts';
import { onceQuiet } from './once-quiet.ts';
import type { Slot } from './slot.ts';
import { keepOnly, keepSlots } from './slots.ts';

const limit = 2_000;
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
  /** These are the badges now; of the posts that were asked for, the others have none. */
  update(found: readonly Badge[], asked?: readonly string[]): void;
  /** No post that is known has a badge any more. */
  forget(): void;
  /** From now on badges are drawn with this. */
  drawWith(drawing: Drawing): void;
  /** A withdrawn post's badge stands at the end of the placeholder. */
  placeAt(placeholder: Element, postId: string): void;
  get(postId: string): Badge | null | undefined;
  /** Ids of the posts that carry a badge on the page now. */
  shown(): string[];
  /** Reads the page's theme anew and draws all with it. Not for an observer's callback. */
  refresh(): void;
  /** The sidebar shows the case of this post, or none. */
  markOpen(postId: string | null): void;
  /** Focuses the badge of this post or, where it goes by another id by now, one of its case. */
  focus(postId: string): void;
}

/** `wanted`: there is a badge to draw, and nothing that draws it. */
export function keepBadges(
  site: ReadingSite,
  document: Document,
  wanted: () => void,
  signal: AbortSignal,
): Badges {
  const badges = new Map<string, Badge | null>();
  /** Posts whose slot was put where they stand: when one comes again, its slot does. */
  const placed = new Map<string, true>();
  const slots = keepSlots(site, document, signal);
  /** What nobody on this page asked for may stand on it all the same. */
  const placeLater = onceQuiet(quiet, placeAll, signal);
  let drawing: Drawing | undefined;

  function draw(slot: Slot): void {
    const badge = badges.get(slot.postId) ?? null;
    if (drawing) drawing.draw(slot, badge);
    else if (badge) wanted();
  }

  function insert(postId: string): Slot {
    const slot = slots.create(postId);
    draw(slot);
    return slot;
  }

  function place(element: Element, postId: string): void {
    const kept = keepOnly(slots.of(element), postId);
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
    if (keepOnly(slots.within(placeholder), postId)) return;
    const { host } = insert(postId);
    host.dataset.place = 'placeholder';
    placeholder.append(host);
  }

  function refresh(): void {
    const shown = slots.within(document);
    drawing?.look(shown[0]);
    for (const slot of shown) draw(slot);
  }

  /**
   * The background tells the tab that sent a post and all tabs: what is known already, or stands on
   * another site, costs nothing.
   */
  function update(found: readonly Badge[], asked: readonly string[] = []): void {
    const own = found.filter(({ postId }) => postId.startsWith(`${site.id}:`));
    const none = asked.map((id) => [id, null] as const);
    const now = new Map([...none, ...own.map((badge) => [badge.postId, badge] as const)]);
    const news = new Map([...now].filter(([id, badge]) => !isSame(badges.get(id), badge)));
    if (news.size === 0) return;
    for (const [postId, badge] of news) {
      setBounded(badges, postId, badge, limit);
      if (!badge) placed.delete(postId);
    }
    placeLater([...news.keys()].filter((id) => badges.get(id) && !placed.has(id)));
    if (!drawing?.isLooked()) refresh();
    else for (const slot of slots.within(document)) if (news.has(slot.postId)) draw(slot);
  }

  function placeAll(postIds: ReadonlySet<string>): void {
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
      for (const { host } of slots.of(element)) host.remove();
    },
    drawWith: (it) => {
      drawing = it;
      refresh();
    },
    forget: () => {
      const shown = slots.within(document);
      update([], [...badges.keys(), ...shown.map(({ postId }) => postId)]);
      for (const { host } of shown) host.remove();
    },
    get: (postId) => badges.get(postId),
    shown: () => slots.within(document).map((slot) => slot.postId),
    markOpen: (postId) => {
      drawing?.open((postId && badges.get(postId)?.caseId) || null);
      for (const slot of slots.within(document)) draw(slot);
    },
    focus: (postId) => {
      const shown = slots.within(document);
      const caseId = badges.get(postId)?.caseId;
      const slot =
        shown.find((it) => it.postId === postId) ??
        shown.find((it) => caseId && badges.get(it.postId)?.caseId === caseId);
      if (slot) drawing?.focus(slot);
    },
  };
}

function isSame(one: Badge | null | undefined, other: Badge | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
