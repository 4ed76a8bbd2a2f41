import type { StyleOf } from './visible-text.ts';

/** What the browser makes of all style sheets; the only place of a reader that asks for it. */
export const computedStyle: StyleOf = (element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element);
