import type { Badge } from '../deadlines/badge.ts';
import type { Instant } from '../words/case.ts';
import type { BadgeView, DressSlot, Look } from './badge.ts';
import type { Slot } from './slot.ts';
import { readSmallPrint, readTheme } from './theme.ts';

/** Draws badges in their slots as the page looks, once what draws them is there. */
export interface Drawing {
  /** Null leaves the slot empty. */
  draw(slot: Slot, badge: Badge | null, now: Instant): void;
  /** From now on badges are drawn with this. */
  dress(dressSlot: DressSlot): void;
  /** Reads the theme of the page and its small print, as what stands beside this slot has it. */
  look(document: Document, beside: Slot | undefined): void;
  /** False until the small print was seen. */
  isLooked(): boolean;
  /** The sidebar shows this case, or none. */
  open(caseId: string | null): void;
  focus(slot: Slot): void;
}

export interface DrawingOutlets {
  /** The person pressed the badge of this post. */
  pressed(postId: string): void;
  /** There is a badge to draw, and nothing that draws it. */
  wanted(): void;
}

export function createDrawing({ pressed, wanted }: DrawingOutlets): Drawing {
  const views = new WeakMap<Slot, BadgeView>();
  let dressSlot: DressSlot | undefined;
  let look: Look | undefined;
  let openCase: string | null = null;

  function viewOf(slot: Slot): BadgeView | undefined {
    const view = views.get(slot) ?? dressSlot?.(slot, () => pressed(slot.postId));
    if (view) views.set(slot, view);
    return view;
  }

  return {
    draw: (slot, badge, now) => {
      if (badge && !dressSlot) wanted();
      const view = viewOf(slot);
      if (look) view?.wear(look);
      view?.show(badge, now);
      view?.markOpen(badge !== null && badge.caseId === openCase);
    },
    dress: (draws) => {
      dressSlot = draws;
    },
    look: (document, beside) => {
      const row = beside?.host.parentElement;
      look = { theme: readTheme(document), smallPrint: row ? readSmallPrint(row) : undefined };
    },
    isLooked: () => look?.smallPrint !== undefined,
    open: (caseId) => {
      openCase = caseId;
    },
    focus: (slot) => viewOf(slot)?.focus(),
  };
}
