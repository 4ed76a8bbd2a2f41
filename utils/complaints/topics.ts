import type { Topic } from '../words/verdict.ts';
import type { PlainWord } from './plain-words.ts';
import type { FiredRule } from './rules.ts';
import { TOPIC_WORDS } from './topic-words.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

type Weighed = readonly (readonly [topic: number, weight: number])[];

/** Where two speak as loud, the first stands: what harms people, then what may cost the most. */
const TOPICS: readonly Exclude<Topic, 'other'>[] = [
  'safety',
  'legal',
  'billing',
  'outage',
  'delivery',
  'account',
  'product',
  'service',
];
/** A single word of the weakest kind says nothing. */
const LEAST = 2;
/** A rule has looked at more than one word. */
const OF_RULE = new Map<string, Topic>([
  ['safety', 'safety'],
  ['legal threat', 'legal'],
  ['discrimination', 'legal'],
]);

/** Made for the first text, since a worker may start and see none. */
let weights: Vocabulary<Weighed> | undefined;

function weighedWords(): Map<string, Weighed> {
  const weighed = new Map<string, Weighed>();
  for (const language of TOPIC_WORDS) {
    for (const [at, topic] of TOPICS.entries()) {
      for (const [weight, words] of Object.entries(language[topic])) {
        for (const word of words.split(' ')) {
          const others = (weighed.get(word) ?? []).filter(([other]) => other !== at);
          weighed.set(word, [...others, [at, Number(weight)]]);
        }
      }
    }
  }
  return weighed;
}

/** What the post is about, by the rules that fired (the gravest first), else by its words, each once. */
export function topicOf(words: readonly PlainWord[], fired: readonly FiredRule[]): Topic {
  for (const { rule } of fired) {
    const topic = OF_RULE.get(rule.name);
    if (topic) return topic;
  }
  weights ??= vocabulary(weighedWords());
  const speaksOf = weights.get;
  const sums = TOPICS.map(() => 0);
  for (const known of new Set(words.map((word) => speaksOf(word)))) {
    for (const [at, weight] of known ?? []) sums[at] = (sums[at] ?? 0) + weight;
  }
  const most = Math.max(...sums);
  return most < LEAST ? 'other' : (TOPICS[sums.indexOf(most)] ?? 'other');
}
