import type { Brand } from '../words/brand.ts';

/** The account is one of the brand's own; handles are written in any case. */
export function isAccountOf({ handles, pages }: Brand, handle: string): boolean {
  const wanted = handle.toLowerCase();
  return [...handles, ...pages].some((one) => one.toLowerCase() === wanted);
}
