import { explainMatch } from '../../utils/complaints/match.ts';
import type { Model } from '../../utils/complaints/model.ts';
import { triage } from '../../utils/complaints/triage.ts';
import { saySum } from '../../utils/deadlines/counted-words.ts';
import { parseDuration } from '../../utils/deadlines/duration.ts';
import { decidingRule } from '../../utils/deadlines/rule.ts';
import type { Brand, BrandMatch } from '../../utils/words/brand.ts';
import type { Counting, Policy } from '../../utils/words/policy.ts';
import type { SiteId } from '../../utils/words/post.ts';
import type { Verdict } from '../../utils/words/verdict.ts';

/** Whether a post with this text would be seen, and why. */
export interface Seen {
  readonly yes: boolean;
  /** "Yes: a complaint, major." */
  readonly title: string;
  readonly why: string;
  /** The words that matched; null where none did. */
  readonly range: readonly [start: number, end: number] | null;
}

const counted: Readonly<Record<Counting, string>> = {
  always: '',
  'open-days': ' of open days',
  'open-hours': ' of opening hours',
};

function by({ reason, words }: BrandMatch): string {
  if (reason === 'handle') return `Seen by ${words}.`;
  if (reason === 'hashtag') return `Seen by ${words}.`;
  if (reason === 'misspelling') return `Seen by “${words}”, the name with a letter wrong.`;
  return `Seen by the words “${words}”.`;
}

const kinds = { question: 'a question', praise: 'thanks', other: 'a mention' } as const;

function titleOf({ intent, severity }: Verdict): string {
  if (intent !== 'complaint') return `Yes: ${kinds[intent]}.`;
  return `Yes: a complaint, ${severity ?? 'minor'}.`;
}

/** Where the post that is tried out would stand: a policy may tell sites apart. */
function siteOf({ handles, pages }: Brand): SiteId {
  return handles.length === 0 && pages.length > 0 ? 'facebook' : 'x';
}

/** "First reply due 4 h of opening hours after it was posted." */
function dueOf({ intent, severity, topic }: Verdict, site: SiteId, policy: Policy): string {
  const rule = decidingRule(policy, { intent, severity, topic, site });
  if (!rule || 'none' in rule) return 'No reply is due.';
  if (intent === 'praise') return 'It starts no clock.';
  const { limit } = rule;
  return `First reply due ${saySum(parseDuration(limit.for) ?? 0)}${counted[limit.counting]} after it was posted.`;
}

/** Tries a text out; the model may still be on its way, then only the match is told. */
export function judge(text: string, brand: Brand, model: Model | null, policy: Policy): Seen {
  const { match, range, excludedBy } = explainMatch([brand], text);
  if (!match) {
    const seen = brand.pages.length > 0 ? 'Not seen but on your own page' : 'Not seen';
    const why = excludedBy
      ? `${seen}: excluded by “${excludedBy}”.`
      : `${seen}: no name, handle, hashtag or word of yours.`;
    return { yes: false, title: 'No.', why, range: null };
  }
  if (!model) return { yes: true, title: 'Yes.', why: by(match), range };
  const verdict = triage(model, { text }, match);
  return {
    yes: true,
    title: titleOf(verdict),
    why: `${by(match)} ${dueOf(verdict, siteOf(brand), policy)}`,
    range,
  };
}

/** "northwind air" as people write it in a hashtag: "NorthwindAir". */
function inCapitals(name: string): string {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

/** Texts that show both sides of the brand that is typed. */
export function examples(brand: Brand): string[] {
  const [handle] = brand.handles;
  const [exclusion] = brand.exclusions;
  const called = handle ? `@${handle}` : brand.name;
  return [
    ...(called ? [`thanks ${called}, sorted!`] : []),
    ...(brand.compoundTags && brand.name ? [`never again #${inCapitals(brand.name)}Fail`] : []),
    ...(exclusion ? [`the pub on ${exclusion} is shut`] : []),
    'cold wind from the north',
  ];
}
