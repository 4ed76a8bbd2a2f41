const sheets = new Map<string, CSSStyleSheet>();

/** A shadow root on the host with this style; one sheet is shared by all roots of a style. */
export function openShadow(host: HTMLElement, mode: ShadowRootMode, css: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  addStyle(root, css);
  return root;
}

/** Adds a style to those that the root has. */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sharedSheet(css)];
  } catch {
    // Firefox refuses a content script's sheet in the page's shadow root.
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function sharedSheet(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
