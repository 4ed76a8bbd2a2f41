import type { Brand, BrandMatch, MatchReason } from '../words/brand.ts';
import type { Post, SiteId } from '../words/post.ts';
import { accountKey, accountsOn } from './account.ts';
import { compilePatterns, type Hit } from './automaton.ts';
import { tagAround } from './compound.ts';
import { type Folded, fold, original } from './fold.ts';
import type { Patterns } from './pattern.ts';

export type Matchable = Pick<Post, 'site' | 'text' | 'replyingTo' | 'authorHandle'>;

interface CompiledBrand {
  readonly id: string;
  /** Keys of its accounts, by site. */
  readonly accounts: Readonly<Record<SiteId, ReadonlySet<string>>>;
}

/** What a text holds of a brand. */
export interface Found {
  readonly reason: MatchReason | null;
  /** Offsets in the original text, end exclusive. */
  readonly range: readonly [start: number, end: number] | null;
  /** The exclusion, as typed, that stood in the way. */
  readonly excludedBy: string | null;
}

/** A matcher for these brands; where a post speaks of several, the first of them has it, save its author's. */
export function createMatcher(
  brands: readonly Brand[],
  patterns: Patterns,
): (post: Matchable) => BrandMatch | undefined {
  const compiled = brands.map(compile);
  const search = createSearch(patterns);
  return (post) => {
    const author = compiled.find((brand) => isAccount(brand, post.site, post.authorHandle));
    if (author) return addressed(author, 'author');
    const found = search(post.text);
    for (const [index, brand] of compiled.entries()) {
      const inText = textMatch(brand.id, post.text, found(index));
      if (inText?.reason === 'handle') return inText;
      if (post.replyingTo.some((handle) => isAccount(brand, post.site, handle)))
        return addressed(brand, 'reply');
      if (inText) return inText;
    }
    return undefined;
  };
}

function compile(brand: Brand): CompiledBrand {
  return { id: brand.id, accounts: { x: keys(brand, 'x'), facebook: keys(brand, 'facebook') } };
}

const keys = (brand: Brand, site: SiteId): ReadonlySet<string> =>
  new Set(accountsOn(brand, site).map((account) => accountKey(site, account)));

const isAccount = ({ accounts }: CompiledBrand, site: SiteId, handle: string): boolean =>
  accounts[site].has(accountKey(site, handle));

const addressed = (brand: CompiledBrand, reason: 'author' | 'reply'): BrandMatch => ({
  brandId: brand.id,
  reason,
  words: '',
  addressed: true,
});

/** UTF-16 units: a run of letters may be as long as a post. */
const mostWords = 500;

/** Of a search, the match in the text; undefined where there was none. */
export function textMatch(
  brandId: string,
  text: string,
  { reason, range }: Found,
): BrandMatch | undefined {
  if (!reason || !range) return undefined;
  return {
    brandId,
    reason,
    words: text.slice(...range).slice(0, mostWords),
    addressed: reason === 'handle',
  };
}

/** One machine for the rules of all brands: it reads a text once, then says what each brand has in it. */
export function createSearch({
  all,
  anchors,
}: Patterns): (text: string) => (brand: number) => Found {
  const scan = compilePatterns(all);
  return (text) => {
    const folded = fold(text);
    const hits = new Map<number, Hit[]>();
    const isWorthReading = anchors?.some((anchor) => folded.text.includes(anchor)) ?? true;
    for (const hit of isWorthReading ? scan(folded.text).hits : []) {
      const { brand } = hit.pattern;
      const own = hits.get(brand);
      if (own) own.push(hit);
      else hits.set(brand, [hit]);
    }
    return (brand) => surest(hits.get(brand) ?? [], folded, text);
  };
}

/** The first place of the surest rule that lies in no exclusion. */
function surest(hits: readonly Hit[], folded: Folded, text: string): Found {
  const exclusionAround = coverOf(hits.filter(({ pattern }) => !pattern.reason));
  let best: Hit | undefined;
  let range: Found['range'] = null;
  let excludedBy: string | null = null;
  for (const hit of hits) {
    if (!hit.pattern.reason || (best && !isBefore(hit, best))) continue;
    const place = original(folded, hit.start, hit.end);
    const shown = place && hit.pattern.inTag ? tagAround(text, place) : place;
    if (!shown) continue;
    const around = exclusionAround(hit);
    if (around) excludedBy ??= around.pattern.phrase;
    else [best, range] = [hit, shown];
  }
  return { reason: best?.pattern.reason ?? null, range, excludedBy };
}

function isBefore(one: Hit, other: Hit): boolean {
  return (
    (one.pattern.rank - other.pattern.rank || one.start - other.start || other.end - one.end) < 0
  );
}

/** Finds the exclusion around a place: of those that start no later, the one that ends last. */
function coverOf(exclusions: readonly Hit[]): (hit: Hit) => Hit | undefined {
  if (exclusions.length === 0) return () => undefined;
  const reach: Hit[] = [];
  for (const hit of exclusions) {
    if (hit.end > (reach[hit.start]?.end ?? 0)) reach[hit.start] = hit;
  }
  for (let at = 1; at < reach.length; at++) {
    const earlier = reach[at - 1];
    if (earlier && earlier.end >= (reach[at]?.end ?? 0)) reach[at] = earlier;
  }
  const last = reach.length - 1;
  return ({ start, end }) => {
    const around = reach[Math.min(start, last)];
    return around && around.end >= end ? around : undefined;
  };
}
