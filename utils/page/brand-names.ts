import type { Brand } from '../words/brand.ts';
import { setBounded } from './bounded.ts';

/** Names under which the brands themselves write, as far as this tab knows. */
export interface BrandNames {
  /** One of a brand's own accounts was read under this name. */
  learn(name: string): void;
  has(name: string): boolean;
}

const limit = 100;

/** Starts with what the person typed in: a page's vanity name is mostly its name without spaces. */
export function createBrandNames(brands: readonly Brand[]): BrandNames {
  const typed = new Set(brands.flatMap(({ name, pages }) => [name, ...pages]).map(keyOf));
  const read = new Map<string, true>();
  return {
    learn: (name) => setBounded(read, keyOf(name), true, limit),
    has: (name) => {
      const key = keyOf(name);
      return key !== '' && (typed.has(key) || read.has(key));
    },
  };
}

/** Letters and digits only: composers and authors' lines differ in spacing, signs and capitals. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
