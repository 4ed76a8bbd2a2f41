import type { Pick } from '../../seeded.ts';

/** Damages `element`; `other` is another element of the same page. */
export type Mangling = (element: Element, other: Element, pick: Pick) => void;

/** What pages under way, other extensions and redesigns do to a page of any site. */
const manglings: Readonly<Record<string, Mangling>> = {
  missing: (element) => element.remove(),
  unwrapped: (element) => element.replaceWith(...element.childNodes),
  doubled: (element) => element.after(element.cloneNode(true)),
  emptied: (element) => element.replaceChildren(),
  wrapped: (element) => {
    const box = element.ownerDocument.createElement('div');
    element.replaceWith(box);
    box.append(element);
  },
  rightToLeft: (element) => element.setAttribute('dir', 'rtl'),
  unmarked: (element, _, pick) => {
    const names = element.getAttributeNames();
    if (names.length > 0) element.removeAttribute(pick(names));
  },
  wrongLink: (element, _, pick) =>
    element.querySelector('a')?.setAttribute('href', pick(['', '#', 'javascript:1', '//x.com'])),
};

/** Moves an element to the end of another, which it does not hold. */
export function nest(inner: Element | null, into: Element): void {
  if (inner && !inner.contains(into)) into.append(inner);
}

/** Damages the document in one random way, of every site's or of `more`, and says which. */
export function mangle(
  elements: readonly Element[],
  more: Readonly<Record<string, Mangling>>,
  pick: Pick,
): string {
  if (elements.length === 0) return 'empty';
  const [name, mangling] = pick([...Object.entries(manglings), ...Object.entries(more)]);
  mangling(pick(elements), pick(elements), pick);
  return name;
}
