import type { ZodType } from 'zod';
import {
  handleSchema,
  hashtagSchema,
  keywordSchema,
  pageSchema,
  phraseSchema,
} from '../../utils/messaging/token-schemas.ts';

/** Lists of a brand that are typed entry by entry; hashtags and words share a field. */
export type TokenKind = 'handles' | 'pages' | 'words' | 'exclusions';

export type ReadToken =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly message: string };

function readWith(schema: ZodType<string>, typed: string, sign = ''): ReadToken {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, token: sign + parsed.data };
  return { ok: false, message: parsed.error.issues[0]?.message ?? 'That does not fit here.' };
}

/** An entry as it stands in its token ("@northwindair", "#northwind"), or what is wrong with it. */
export function readToken(kind: TokenKind, typed: string): ReadToken {
  switch (kind) {
    case 'handles':
      return readWith(handleSchema, typed, '@');
    case 'pages':
      return readWith(pageSchema, typed);
    case 'exclusions':
      return readWith(phraseSchema, typed);
    case 'words':
      return /^\s*[#＃]/.test(typed)
        ? readWith(hashtagSchema, typed, '#')
        : readWith(keywordSchema, typed);
  }
}
