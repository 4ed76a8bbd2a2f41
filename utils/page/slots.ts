import type { ReadingSite } from '../sites/site.ts';
import { createSlot, hostAttribute, type Slot } from './slot.ts';

/** The slots for badges that stand on a page. */
export interface Slots {
  create(postId: string): Slot;
  /** Those in this part of the page. */
  within(root: Node): Slot[];
  /** Those of the post of this element: it may hold others, comments say, which have badges of their own. */
  of(element: Element): Slot[];
}

/** Keeps the slots of a document until `signal`; those that an earlier script left are taken away. */
export function keepSlots(
  site: Pick<ReadingSite, 'badgeFit' | 'postAround'>,
  document: Document,
  signal: AbortSignal,
): Slots {
  const slots = new Map<Element, Slot>();
  for (const stale of document.querySelectorAll(`[${hostAttribute}]`)) stale.remove();
  signal.addEventListener('abort', () => {
    for (const { host } of within(document)) host.remove();
  });

  /** A page has few, and most posts have none: nothing is searched. */
  function within(root: Node): Slot[] {
    for (const host of slots.keys()) if (!host.isConnected) forget(host);
    return [...slots.values()].filter(({ host }) => root.contains(host));
  }

  /** What the page took out it may put back: then its post gets a new slot, and not a second one. */
  function forget(host: Element): void {
    slots.delete(host);
    host.remove();
  }

  return {
    within,
    of: (element) => within(element).filter(({ host }) => site.postAround(host) === element),
    create: (postId) => {
      const slot = createSlot(document, postId, site.badgeFit);
      slots.set(slot.host, slot);
      return slot;
    },
  };
}

/** The slot of this post among these; all others are removed. */
export function keepOnly(slots: readonly Slot[], postId: string): Slot | undefined {
  const kept = slots.find((slot) => slot.postId === postId);
  for (const slot of slots) if (slot !== kept) slot.host.remove();
  return kept;
}
