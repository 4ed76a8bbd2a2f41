import type { Badge } from '../deadlines/badge.ts';
import type { ReadingSite } from '../sites/site.ts';
import { type BadgeView, createBadge, hostAttribute, type Look } from './badge.ts';
import { setBounded } from './bounded.ts';
import type { Extension } from './extension.ts';
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

export function keepBadges(
  site: ReadingSite,
  document: Document,
  { now }: Pick<Extension, 'now'>,
  pressed: (postId: string) => void,
  signal: AbortSignal,
): Badges {
  const badges = new Map<string, Badge | null>();
  const views = new WeakMap<Element, BadgeView>();
  let look: Look | undefined;
  let openCase: string | null = null;

  for (const stale of hostsIn(document)) stale.remove();
  signal.addEventListener('abort', () => {
    for (const host of viewsIn(document)) host.host.remove();
  });
  everyVisibleMinute(document, now, () => refresh(), signal);

  function hostsIn(root: ParentNode): Element[] {
    return [...root.querySelectorAll(`[${hostAttribute}]`)];
  }

  function viewsIn(root: ParentNode): BadgeView[] {
    return hostsIn(root).flatMap((host) => views.get(host) ?? []);
  }

  function draw(view: BadgeView): void {
    const badge = badges.get(view.postId) ?? null;
    if (look) view.wear(look);
    view.show(badge, now());
    view.markOpen(badge !== null && badge.caseId === openCase);
  }

  function insert(postId: string): BadgeView {
    const view = createBadge(document, postId, () => pressed(postId));
    views.set(view.host, view);
    draw(view);
    return view;
  }

  /** The view of this post in the element; all other hosts in it are removed. */
  function keepOnly(element: Element, postId: string): BadgeView | undefined {
    let kept: BadgeView | undefined;
    for (const host of hostsIn(element)) {
      const view = views.get(host);
      if (!kept && view?.postId === postId) kept = view;
      else host.remove();
    }
    return kept;
  }

  function place(element: Element, postId: string): void {
    const kept = keepOnly(element, postId);
    // A post known to have no badge gets no slot when it comes again; until then its slot stays.
    if (!kept && badges.get(postId) === null) return;
    const slot = site.badgeSlot(element);
    if (!slot) return;
    const { host } = kept ?? insert(postId);
    if (host.parentNode !== slot.parent || host.nextSibling !== slot.before) {
      slot.parent.insertBefore(host, slot.before);
    }
  }

  function placeAt(placeholder: Element, postId: string): void {
    if (keepOnly(placeholder, postId)) return;
    const { host } = insert(postId);
    host.dataset.place = 'placeholder';
    placeholder.append(host);
  }

  function refresh(): void {
    const shown = viewsIn(document);
    const row = shown[0]?.host.parentElement;
    look = { theme: readTheme(document), smallPrint: row ? readSmallPrint(row) : undefined };
    for (const view of shown) draw(view);
  }

  /** The background tells the tab that sent a post and all tabs: what is known already costs nothing. */
  function update(changed: ReadonlyMap<string, Badge | null>): void {
    const news = new Map([...changed].filter(([id, badge]) => !isSame(badges.get(id), badge)));
    if (news.size === 0) return;
    for (const [postId, badge] of news) setBounded(badges, postId, badge, limit);
    const missing = new Set([...news].flatMap(([id, badge]) => (badge ? [id] : [])));
    for (const view of viewsIn(document)) missing.delete(view.postId);
    placeAll(missing);
    if (!look?.smallPrint) refresh();
    else for (const view of viewsIn(document)) if (news.has(view.postId)) draw(view);
  }

  function placeAll(postIds: ReadonlySet<string>): void {
    if (postIds.size === 0) return;
    for (const element of document.querySelectorAll(site.post)) {
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
      for (const host of hostsIn(element)) host.remove();
    },
    get: (postId) => badges.get(postId),
    shown: () => viewsIn(document).map((view) => view.postId),
    markOpen: (postId) => {
      openCase = (postId && badges.get(postId)?.caseId) || null;
      for (const view of viewsIn(document)) draw(view);
    },
    focus: (postId) =>
      viewsIn(document)
        .find((view) => view.postId === postId)
        ?.focus(),
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
