/** What a handle is made of: "AcmeHelp_UK" speaks of a company more than "jo1987" does. */
export interface HandleParts {
  /** Its words, small. */
  readonly words: readonly string[];
  /** Four characters each, small, with a space at either end. */
  readonly characters: readonly string[];
  /** Signs of who would choose such a handle. */
  readonly signs: readonly string[];
}

const WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;
const DESK =
  /help|support|care|serv|cust|team|ask|social|desk|official|store|shop|news|online|bank|air|mobile|(?:uk|usa?|india)$/g;
const GRAM = 4;
const MOST_CAPITALS = 3;
const LENGTHS = 5;

/** Reads a handle without its @. */
export function readHandle(handle: string): HandleParts {
  const small = handle.toLowerCase();
  const padded = ` ${small} `;
  return {
    words: (handle.match(WORDS) ?? []).map((word) => word.toLowerCase()),
    characters: Array.from({ length: Math.max(1, padded.length - GRAM + 1) }, (_, at) =>
      padded.slice(at, at + GRAM),
    ),
    signs: [
      ...(small.match(DESK) ?? []),
      /\d/.test(handle) ? 'digits' : 'no digits',
      ...(handle.includes('_') ? ['low line'] : []),
      `length ${Math.min(LENGTHS, Math.floor(handle.length / 3))}`,
      capitalsOf(handle, small),
    ],
  };
}

function capitalsOf(handle: string, small: string): string {
  if (handle === small) return 'small';
  if (handle === handle.toUpperCase()) return 'capitals';
  const capitals = handle.match(/[A-Z]/g)?.length ?? 0;
  return /^[A-Z]/.test(handle) ? `starts of ${Math.min(MOST_CAPITALS, capitals)} words` : 'mixed';
}
