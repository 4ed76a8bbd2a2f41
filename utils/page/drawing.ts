import type { Badge } from '../deadlines/badge.ts';
import { type BadgeView, dressSlot, type Look } from './badge.ts';
import type { Extension } from './extension.ts';
import type { Slot } from './slot.ts';
import { readSmallPrint, readTheme } from './theme.ts';
import type { Turns } from './turns.ts';

/** Draws badges in their slots as the page looks. */
export interface Drawing {
  /** Null leaves the slot empty. */
  draw(slot: Slot, badge: Badge | null): void;
  /** Reads the theme of the page and its small print, as what stands beside this slot has it. */
  look(beside: Slot | undefined): void;
  /** False until the small print was seen. */
  isLooked(): boolean;
  /** The sidebar shows this case, or none. */
  open(caseId: string | null): void;
  focus(slot: Slot): void;
}

/** `pressed`: the person pressed the badge of this post. */
export function createDrawing(
  document: Document,
  { now, turnAt }: Pick<Extension, 'now'> & Pick<Turns, 'turnAt'>,
  pressed: (postId: string) => void,
): Drawing {
  const views = new WeakMap<Slot, BadgeView>();
  let look: Look | undefined;
  let openCase: string | null = null;

  function viewOf(slot: Slot): BadgeView {
    const view = views.get(slot) ?? dressSlot(slot, () => pressed(slot.postId));
    views.set(slot, view);
    return view;
  }

  return {
    draw: (slot, badge) => {
      const view = viewOf(slot);
      if (look) view.wear(look);
      view.show(badge, now());
      // Between two minutes only a stage changes what is said.
      for (const at of [badge?.soonAt, badge?.limitAt]) if (at) turnAt(at);
      view.markOpen(badge !== null && badge.caseId === openCase);
    },
    look: (beside) => {
      const row = beside?.host.parentElement;
      look = { theme: readTheme(document), smallPrint: row ? readSmallPrint(row) : undefined };
    },
    isLooked: () => look?.smallPrint !== undefined,
    open: (caseId) => {
      openCase = caseId;
    },
    focus: (slot) => viewOf(slot).focus(),
  };
}
