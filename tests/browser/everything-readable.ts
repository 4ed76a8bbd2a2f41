import type { Page } from 'playwright';

/**
 * What a script of the page itself can read: all text and attributes, through every shadow root that
 * lets it in, its storage and cookies, and what the frames in it give away.
 */
export function everythingReadable(page: Page): Promise<string> {
  return page.evaluate(readAll);
}

function readAll(): string {
  const parts: string[] = [];
  const walk = (root: Document | ShadowRoot | Element) => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) parts.push(`${name}=${value}`);
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  for (let at = 0; at < window.frames.length; at += 1) {
    try {
      parts.push(window.frames[at]?.document.body.textContent ?? '');
    } catch (error) {
      parts.push(String(error));
    }
  }
  return [
    ...parts,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    document.cookie,
  ].join('\n');
}
