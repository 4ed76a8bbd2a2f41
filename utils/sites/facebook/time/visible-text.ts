/** An element's style, as far as it is to be looked at: what stands in its attribute, or computed. */
export type StyleOf = (element: Element) => CSSStyleDeclaration | undefined;

/** The style attribute alone: costs no layout. */
export const inlineStyle: StyleOf = (element) => (element as HTMLElement).style;

interface Piece {
  text: string;
  order: number;
}

/**
 * The text of an element as it appears: without what is hidden or taken out of the flow, and with
 * the parts of a flex box in their visible order. White space is collapsed.
 */
export function visibleText(element: Element, styleOf: StyleOf): string {
  return inside(element, styleOf(element), styleOf).replace(/\s+/g, ' ').trim();
}

function inside(
  element: Element,
  style: CSSStyleDeclaration | undefined,
  styleOf: StyleOf,
): string {
  const pieces = Array.from(element.childNodes, (node) => pieceOf(node, styleOf));
  // Equal orders stay as they stand in the page, as in the browser.
  if (/flex|grid/.test(style?.display ?? '')) pieces.sort((a, b) => a.order - b.order);
  return pieces.map((piece) => piece.text).join('');
}

function pieceOf(node: ChildNode, styleOf: StyleOf): Piece {
  if (node.nodeType === 3) return { text: node.nodeValue ?? '', order: 0 };
  if (node.nodeType !== 1) return { text: '', order: 0 };
  const element = node as Element;
  const style = styleOf(element);
  if (style && isUnseen(style)) return { text: '', order: 0 };
  return { text: inside(element, style, styleOf), order: Number(style?.order) || 0 };
}

/** Every way of taking junk letters away that Facebook has been seen to use, or could cheaply. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    /^(hidden|collapse)$/.test(style.visibility) ||
    /^(absolute|fixed)$/.test(style.position) ||
    style.opacity === '0' ||
    /^0(px)?$/.test(style.fontSize)
  );
}
