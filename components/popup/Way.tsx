interface WayProps {
  readonly words: string;
  /** Name of the site that it is for: two readers may be broken, and offer the same. */
  readonly site: string;
  readonly onGo: () => void;
}

/** What the person can do about a reader that fails. */
export function Way({ words, site, onGo }: WayProps) {
  return (
    <button type="button" className="link" aria-label={`${words} on ${site}`} onClick={onGo}>
      {words}
    </button>
  );
}
