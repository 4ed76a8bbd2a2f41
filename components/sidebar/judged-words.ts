import { UNJUDGED_LANGUAGE } from '../../utils/complaints/language.ts';
import { isOnPageOf } from '../../utils/complaints/on-page.ts';
import { isLearnt } from '../../utils/complaints/personal/reasons.ts';
import type { MatchReason } from '../../utils/words/brand.ts';
import type { Case, StoredPost } from '../../utils/words/case.ts';
import type { Evidence, Intent, Topic } from '../../utils/words/verdict.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { strengthOf } from '../shared/MarkedText.tsx';
import type { Choice } from '../shared/Menu.tsx';
import { kindWord } from './wording.ts';

/** Why a post is taken for what it is, in the person's words. */

const byKind: Readonly<Record<Intent, string>> = {
  complaint: 'by its words as a whole',
  question: 'because it asks something',
  praise: 'because it thanks or praises',
  other: 'because it neither complains nor asks',
};

/** "Major because of repeated contact, money spent." */
export function because({ intent, severity, verdict, corrections }: Case): string {
  const word = kindWord(intent, severity);
  if (corrections.length > 0) return `${word}, as you said.`;
  const learnt = verdict.reasons.find(isLearnt);
  if (learnt) return `${word}: ${learnt}.`;
  if (verdict.reasons.length > 0) return `${word}${reasonsOf(intent, verdict.reasons)}.`;
  const isMarked = intent === 'complaint' && verdict.evidence.length > 0;
  return `${word} ${isMarked ? 'by the words that are marked' : byKind[intent]}.`;
}

/** " because of money spent", ": closing thanks": what is no sign of a complaint is said as it is. */
function reasonsOf(intent: Intent, reasons: readonly string[]): string {
  const isSign = intent === 'complaint' && !reasons.includes(UNJUDGED_LANGUAGE);
  return `${isSign ? ' because of ' : ': '}${reasons.join(', ')}`;
}

/** The words that speak for a complaint, where it is held to be one. */
export function markedIn({ intent, verdict }: Case): readonly Evidence[] {
  return intent === 'complaint' ? verdict.evidence : [];
}

const likelihoods: readonly [from: number, words: string][] = [
  [0.95, 'Almost certainly a complaint'],
  [0.8, 'Very likely a complaint'],
  [0.6, 'Likely a complaint'],
  [0.4, 'It may be a complaint or not'],
  [0.15, 'Hardly a complaint'],
  [0, 'Almost certainly no complaint'],
];

/** "Very likely a complaint, by itself." */
export function likelihood({ complaint }: Pick<Case['verdict'], 'complaint'>): string {
  const [, words] = likelihoods.find(([from]) => complaint >= from) ?? [0, ''];
  return `${words}.`;
}

const matched: Readonly<Record<MatchReason, (words: string) => string>> = {
  handle: (words) => `It names ${words}.`,
  hashtag: (words) => `It carries ${words}.`,
  name: (words) => (words ? `It says “${words}”.` : 'You said that it is for you.'),
  keyword: (words) => `It says “${words}”, one of your words.`,
  misspelling: (words) => `It says “${words}”, your name with a letter wrong.`,
  reply: () => 'It answers a post of yours.',
  thread: () => 'It stands in a thread with you.',
  author: () => 'It is your own.',
};

/** Where everybody speaks to the brand. */
export function isOnTheirPage({ case: { match }, brand }: CaseView, opening: StoredPost): boolean {
  return match.reason === 'reply' && brand !== null && isOnPageOf(brand, opening);
}

/** Why it is taken to speak of the brand. */
export function whose(view: CaseView, opening: StoredPost): string {
  const { reason, words } = view.case.match;
  return isOnTheirPage(view, opening) ? 'It is written on your page.' : matched[reason](words);
}

/** What is marked, for who cannot see the marks: "Marked: “third time”. Faintly: “where is it”." */
export function markedWords(text: string, evidence: readonly Evidence[]): string {
  const said = (wanted: 'strong' | 'weak') =>
    [...evidence]
      .filter((one) => one[2] > 0 && strengthOf(one, evidence) === wanted)
      .sort((a, b) => a[0] - b[0])
      .map(([start, end]) => `“${text.slice(start, end)}”`)
      .join(', ');
  const [strong, weak] = [said('strong'), said('weak')];
  return [strong && `Marked: ${strong}.`, weak && `Faintly: ${weak}.`].filter(Boolean).join(' ');
}

const topics: Readonly<Record<Topic, string>> = {
  delivery: 'Delivery',
  billing: 'Billing',
  product: 'Product',
  service: 'Service',
  outage: 'Outage',
  account: 'Account',
  safety: 'Safety',
  legal: 'Legal',
  other: 'Other matter',
};

/** "Billing": what a post is about. */
export const topicWord = (topic: Topic): string => topics[topic];

const topicIds = Object.keys(topics) as Topic[];

/** Everything that it may be about, with what holds checked. */
export function topicChoices(held: Topic): Choice[] {
  return topicIds.map((id) => ({ id, label: topics[id], checked: id === held }));
}

/** The topic of a choice. */
export const topicOf = (id: string): Topic => topicIds.find((topic) => topic === id) ?? 'other';
