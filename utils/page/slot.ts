import type { Site } from '../sites/site.ts';
import { openShadow } from './shadow.ts';
import style from './slot.css?inline';

/** Marks our element on the page; its value is the theme that it is drawn for. */
export const hostAttribute = 'data-hearback';

/** The place of one post's badge on the page, empty until `dressSlot` draws the badge in it. */
export interface Slot {
  readonly postId: string;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

export function createSlot(document: Document, postId: string, fit: Site['badgeFit']): Slot {
  const host = document.createElement('span');
  host.setAttribute(hostAttribute, 'light');
  host.dataset.fit = fit;
  return { postId, host, root: openShadow(host, 'open', style) };
}

export function isBadgeHost(node: Node): boolean {
  return node instanceof Element && node.hasAttribute(hostAttribute);
}
