/** A post of Facebook and the places that it holds for badges of its own. */
export interface Badged {
  /** How the post begins; of one without words its heading. */
  readonly begins: string;
  readonly badges: number;
  /** A badge is drawn there. */
  readonly shown: boolean;
}

/** Runs in the page: every post and comment in `root` that holds a place for a badge, in page order. */
export function badgedIn(root: Element): Badged[] {
  const comment = '[role=article][aria-label]:not([aria-posinset])';
  const unit = '[aria-posinset]:not([role]), [aria-posinset][role=article], [role=complementary]';
  const words = '[dir=auto][style*=text-align], h2, h3, h4';
  const places = new Map<Element, Element[]>();
  for (const host of root.querySelectorAll('[data-hearback]')) {
    const post = host.closest(`${comment}, ${unit}`);
    if (post) places.set(post, [...(places.get(post) ?? []), host]);
  }
  return [...places].map(([post, hosts]) => ({
    begins: begin(post),
    badges: hosts.length,
    shown: hosts.some((host) => host.shadowRoot?.querySelector('button:not([hidden])')),
  }));

  function begin(post: Element): string {
    const lines = [...post.querySelectorAll(words)];
    const said = lines.find(
      (line) => !line.matches('h2, h3, h4') && line.closest(comment) === post.closest(comment),
    );
    return ((said ?? lines[0])?.textContent ?? '').trim();
  }
}
