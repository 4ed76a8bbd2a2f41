import { brandSchema } from '../../utils/messaging/settings-schema.ts';
import type { Brand } from '../../utils/words/brand.ts';
import type { TokenKind } from './token-kinds.ts';
import { readToken } from './token-kinds.ts';

/** A brand while it is typed: entries that are in, and words that are not yet. */
export interface BrandDraft {
  readonly name: string;
  readonly tokens: Readonly<Record<TokenKind, readonly string[]>>;
  readonly typed: Readonly<Record<TokenKind, string>>;
  readonly compoundTags: boolean;
  readonly misspellings: boolean;
}

export type BrandField = 'name' | TokenKind;
export type BrandErrors = Readonly<Partial<Record<BrandField, string>>>;

const kinds: readonly TokenKind[] = ['handles', 'pages', 'words', 'exclusions'];
const nothingTyped = { handles: '', pages: '', words: '', exclusions: '' };

export function draftOf(brand: Brand | undefined): BrandDraft {
  return {
    name: brand?.name ?? '',
    typed: nothingTyped,
    // Told apart by the tag's capitals, the first seldom errs; the second may, where a name is a word.
    compoundTags: brand ? (brand.compoundTags ?? false) : true,
    misspellings: brand?.misspellings ?? false,
    tokens: {
      handles: (brand?.handles ?? []).map((handle) => `@${handle}`),
      pages: brand?.pages ?? [],
      words: [...(brand?.hashtags ?? []).map((tag) => `#${tag}`), ...(brand?.keywords ?? [])],
      exclusions: brand?.exclusions ?? [],
    },
  };
}

/** Takes what is typed in a field into its entries, one by comma or line; the first misfit stays typed. */
export function takeTyped(
  draft: BrandDraft,
  kind: TokenKind,
): { draft: BrandDraft; error?: string } {
  const parts = draft.typed[kind].split(/[,;\n]/).filter((part) => part.trim() !== '');
  const tokens = [...draft.tokens[kind]];
  for (const [index, part] of parts.entries()) {
    const read = readToken(kind, part);
    if (!read.ok) {
      const left = parts.slice(index).join(', ').trim();
      return { draft: withTokens(draft, kind, tokens, left), error: read.message };
    }
    if (!tokens.some((token) => token.toLowerCase() === read.token.toLowerCase()))
      tokens.push(read.token);
  }
  return { draft: withTokens(draft, kind, tokens, '') };
}

export function withTokens(
  draft: BrandDraft,
  kind: TokenKind,
  tokens: readonly string[],
  typed = draft.typed[kind],
): BrandDraft {
  return {
    ...draft,
    tokens: { ...draft.tokens, [kind]: tokens },
    typed: { ...draft.typed, [kind]: typed },
  };
}

/** The brand as far as it is typed, whole or not, for trying it out. */
export function roughBrand(draft: BrandDraft, id: string): Brand {
  const { handles, pages, words, exclusions } = draft.tokens;
  return {
    id,
    name: draft.name.trim(),
    handles: handles.map((token) => token.slice(1)),
    pages,
    hashtags: words.filter((word) => word.startsWith('#')).map((word) => word.slice(1)),
    keywords: words.filter((word) => !word.startsWith('#')),
    exclusions,
    compoundTags: draft.compoundTags,
    misspellings: draft.misspellings,
  };
}

export type ReadBrand =
  | { readonly ok: true; readonly draft: BrandDraft; readonly brand: Brand }
  | { readonly ok: false; readonly draft: BrandDraft; readonly errors: BrandErrors };

const fieldOf: Readonly<Record<string, BrandField>> = {
  name: 'name',
  handles: 'handles',
  pages: 'pages',
  hashtags: 'words',
  keywords: 'words',
  exclusions: 'exclusions',
};

/** The brand to keep, or what is wrong with each field. */
export function readBrand(typed: BrandDraft, id: string): ReadBrand {
  let draft = typed;
  const errors: Partial<Record<BrandField, string>> = {};
  for (const kind of kinds) {
    const taken = takeTyped(draft, kind);
    draft = taken.draft;
    if (taken.error) errors[kind] = taken.error;
  }
  const parsed = brandSchema.safeParse(roughBrand(draft, id));
  for (const issue of parsed.error?.issues ?? []) {
    const field = fieldOf[String(issue.path[0])];
    if (field) errors[field] ??= issue.message;
  }
  if (!parsed.success || Object.keys(errors).length > 0) return { ok: false, draft, errors };
  return { ok: true, draft, brand: parsed.data };
}
