import type { Brand, BrandMatch, MatchReason } from '../words/brand.ts';
import type { Post, SiteId } from '../words/post.ts';
import { accountKey, accountsOn } from './account.ts';
import { type Folded, fold, original } from './fold.ts';
import { type Finder, literal, type Span, wildcard } from './phrase.ts';

export type Matchable = Pick<Post, 'site' | 'text' | 'replyingTo' | 'authorHandle'>;

/** For the field "would this be seen?": what matches, where, and what spoke against it. */
export interface Explanation {
  readonly match: BrandMatch | null;
  /** Offsets in the text, end exclusive. */
  readonly range: readonly [start: number, end: number] | null;
  /** The exclusion, as typed, without which the text would match; null where none stood in the way. */
  readonly excludedBy: string | null;
}

interface Rule {
  readonly reason: MatchReason;
  readonly find: Finder;
}

interface CompiledBrand {
  readonly id: string;
  /** Keys of its accounts, by site. */
  readonly accounts: Readonly<Record<SiteId, ReadonlySet<string>>>;
  /** From the surest sign to the weakest. */
  readonly rules: readonly Rule[];
  readonly exclusions: readonly Exclusion[];
}

interface Exclusion {
  readonly phrase: string;
  readonly find: Finder;
}

/** A matcher for these brands; where a post speaks of several, the first of them has it, save its author's. */
export function compileBrands(
  brands: readonly Brand[],
): (post: Matchable) => BrandMatch | undefined {
  const compiled = brands.map(compile);
  return (post) => {
    const author = compiled.find((brand) => isAccount(brand, post.site, post.authorHandle));
    if (author) return addressed(author, 'author');
    const folded = fold(post.text);
    for (const brand of compiled) {
      const match = matchBrand(brand, post, folded);
      if (match) return match;
    }
    return undefined;
  };
}

/** What the text alone says, for a field in which a person tries out their brands. */
export function explainMatch(brands: readonly Brand[], text: string): Explanation {
  const folded = fold(text);
  let excludedBy: string | null = null;
  for (const brand of brands.map(compile)) {
    const found = search(brand, folded);
    if (found.range) {
      const match = textMatch(brand, found.reason, text.slice(...found.range));
      return { match, range: found.range, excludedBy: null };
    }
    excludedBy ??= found.excludedBy;
  }
  return { match: null, range: null, excludedBy };
}

function compile(brand: Brand): CompiledBrand {
  const rules = (reason: MatchReason, finders: readonly (Finder | undefined)[]): Rule[] =>
    finders.flatMap((find) => (find ? [{ reason, find }] : []));
  return {
    id: brand.id,
    accounts: { x: keys(brand, 'x'), facebook: keys(brand, 'facebook') },
    rules: [
      ...rules(
        'handle',
        brand.handles.map((handle) => prefixed('@', handle.replace(/^@/, ''))),
      ),
      ...rules(
        'hashtag',
        brand.hashtags.map((tag) => prefixed('#', tag.replace(/^#/, ''))),
      ),
      ...rules('name', [literal(brand.name)]),
      ...rules('keyword', brand.keywords.map(wildcard)),
    ],
    exclusions: brand.exclusions.flatMap((phrase) => {
      const find = wildcard(phrase);
      return find ? [{ phrase, find }] : [];
    }),
  };
}

const keys = (brand: Brand, site: SiteId): ReadonlySet<string> =>
  new Set(accountsOn(brand, site).map((account) => accountKey(site, account)));

const prefixed = (sign: string, word: string): Finder | undefined =>
  word ? literal(sign + word) : undefined;

const isAccount = ({ accounts }: CompiledBrand, site: SiteId, handle: string): boolean =>
  accounts[site].has(accountKey(site, handle));

function matchBrand(brand: CompiledBrand, post: Matchable, folded: Folded): BrandMatch | undefined {
  const found = search(brand, folded);
  if (found.range && found.reason === 'handle') {
    return textMatch(brand, found.reason, post.text.slice(...found.range));
  }
  if (post.replyingTo.some((handle) => isAccount(brand, post.site, handle)))
    return addressed(brand, 'reply');
  return found.range && textMatch(brand, found.reason, post.text.slice(...found.range));
}

const addressed = (brand: CompiledBrand, reason: 'author' | 'reply'): BrandMatch => ({
  brandId: brand.id,
  reason,
  words: '',
  addressed: true,
});

const textMatch = (brand: CompiledBrand, reason: MatchReason, words: string): BrandMatch => ({
  brandId: brand.id,
  reason,
  words,
  addressed: reason === 'handle',
});

type Found =
  | { readonly reason: MatchReason; readonly range: readonly [number, number] }
  | { readonly range?: undefined; readonly excludedBy: string | null };

/** The first match of the surest rule that lies in no exclusion. */
function search(brand: CompiledBrand, folded: Folded): Found {
  let excludedBy: string | null = null;
  let excluded: readonly ExcludedSpan[] | undefined;
  for (const { reason, find } of brand.rules) {
    for (const [start, end] of spans(find, folded.text)) {
      const range = original(folded, start, end);
      if (!range) continue;
      excluded ??= brand.exclusions.flatMap((one) => excludedSpans(one, folded.text));
      const around = excluded.find(({ span }) => span[0] <= start && end <= span[1]);
      if (!around) return { reason, range };
      excludedBy ??= around.phrase;
    }
  }
  return { excludedBy };
}

interface ExcludedSpan {
  readonly phrase: string;
  readonly span: Span;
}

function excludedSpans({ phrase, find }: Exclusion, text: string): ExcludedSpan[] {
  return [...spans(find, text)].map((span) => ({ phrase, span }));
}

function* spans(find: Finder, text: string): Generator<Span> {
  for (let span = find(text, 0); span; span = find(text, span[1])) yield span;
}
