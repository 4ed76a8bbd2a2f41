import { saySum } from '../../../utils/deadlines/counted-words.ts';
import { parseDuration } from '../../../utils/deadlines/duration.ts';
import type { Brand } from '../../../utils/words/brand.ts';
import type { Counting, Target, When } from '../../../utils/words/policy.ts';
import { siteWords } from '../../../utils/words/site-words.ts';
import type { Intent, Severity, Topic } from '../../../utils/words/verdict.ts';

/** How time is counted, after a length: "1 h of opening hours". */
const countedAs: Readonly<Record<Counting, string>> = {
  always: ', always',
  'open-days': ' of open days',
  'open-hours': ' of opening hours',
};

/** "1 h of opening hours", "15 min, always". */
export function sayTarget(target: Target): string {
  return `${saySum(parseDuration(target.for) ?? 0)}${countedAs[target.counting]}`;
}

/** What a post is, as a rule's words name it. */
const intentWords: Readonly<Record<Intent, string>> = {
  complaint: 'a complaint',
  question: 'a question',
  praise: 'praise',
  other: 'a mention',
};

/** What a post is about, within a sentence. */
const topicWords: Readonly<Record<Topic, string>> = {
  delivery: 'delivery',
  billing: 'billing',
  product: 'a product',
  service: 'service',
  outage: 'an outage',
  account: 'an account',
  safety: 'safety',
  legal: 'legal',
  other: 'other matters',
};

/** A thing to choose, in words. */
interface Worded<Id> {
  readonly id: Id;
  readonly label: string;
}

/** Every severity, the gravest first. */
export const severityChoices: readonly Worded<Severity>[] = (
  ['major', 'minor', 'rant'] as const
).map((id) => ({ id, label: id }));

export const intentChoices: readonly Worded<Intent>[] = worded(intentWords);

export const topicChoices: readonly Worded<Topic>[] = worded(topicWords);

function worded<Id extends string>(words: Readonly<Record<Id, string>>): Worded<Id>[] {
  return (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));
}

/** The name of a brand; its id where it is gone. */
export function brandName(brands: readonly Brand[], id: string): string {
  return brands.find((brand) => brand.id === id)?.name ?? id;
}

/** "severity is major, topic is billing or legal, on X"; "everything" without a condition. */
export function sayRuleWhen(when: When, brands: readonly Brand[]): string {
  const parts = [
    given(when.severities, (all) => `severity is ${either(all)}`),
    given(when.intents, (all) => either(all.map((one) => intentWords[one]))),
    given(when.topics, (all) => `topic is ${either(all.map((one) => topicWords[one]))}`),
    given(when.sites, (all) => `on ${either(all.map((one) => siteWords[one].name))}`),
    given(when.brands, (all) => `for ${either(all.map((id) => brandName(brands, id)))}`),
    given(when.labels, (all) => `labelled ${either(all)}`),
  ].filter((part) => part !== '');
  return parts.join(', ') || 'everything';
}

function given<T>(values: readonly T[] | undefined, say: (values: readonly T[]) => string): string {
  return values === undefined ? '' : say(values);
}

/** "a", "a or b", "a, b or c". */
function either(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
