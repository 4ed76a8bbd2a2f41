import type { Topic } from '../words/verdict.ts';
import { piecesOf } from './pieces.ts';

/** How far a word, or the start of one (`refund*`), speaks for a topic. The highest sum wins, ties by this order. */
const WORDS: Readonly<Record<Exclude<Topic, 'other'>, Readonly<Record<number, string>>>> = {
  safety: {
    4: 'unsafe danger* hazard* injur* poison* allerg* fire smoke hospital* shock burnt burned choking recall',
    2: 'hurt safety emergency',
  },
  legal: {
    4: 'lawyer* solicitor* attorney legal court sue suing ombudsman gdpr lawsuit chargeback',
    2: 'illegal law rights regulator',
  },
  billing: {
    7: 'charged overcharg* refund*',
    3: 'charge* bill billing billed invoice* payment* paid deducted debited compensation fee fees price* voucher*',
    2: '<money> money pay paying cost* card deposit subscription transaction* fraud tariff',
    1: 'bank credit account',
  },
  outage: {
    3: 'outage outages offline downtime',
    2: 'internet broadband wifi signal network down connection server* electricity power',
    1: 'line service speed slow',
  },
  delivery: {
    5: 'luggage baggage suitcase* bag bags parcel*',
    3: 'deliver* package* courier* dispatch* shipping shipped tracking',
    2: 'flight* order ordered orders delayed delay* cancelled late arriv* train* bus missing lost plane gate shipment driver',
    1: 'waiting airport boarding depart* landed sent',
  },
  account: {
    4: 'login log logs logged logging password locked account* username verification otp hacked signin logout',
    2: 'app website site profile reset code page',
    1: 'access update online',
  },
  product: {
    3: 'broken faulty defective cracked torn battery screen leak* mouldy stale ripped',
    2: 'product* item* quality size phone laptop shoes dress jacket game warranty taste* food meal coffee broke fault* crash* bug bugs software seat car tv washing machine',
    1: 'bought model new works working version replacement',
  },
  service: {
    3: 'rude staff unhelpful manager queue agent* attitude',
    2: 'service customer support call calls phone hold phoned rang answer* reply crew assistant store shop helpful ignored',
    1: 'help wait email response contact team spoke',
  },
};

const weights = new Map<string, [Topic, number][]>();
for (const [topic, byWeight] of Object.entries(WORDS)) {
  for (const [weight, words] of Object.entries(byWeight)) {
    for (const word of words.split(' ')) {
      weights.set(word, [...(weights.get(word) ?? []), [topic as Topic, Number(weight)]]);
    }
  }
}
const SHORTEST_START = 3;

/** What the post is about; each word counts once. English. */
export function topicOf(text: string): Topic {
  const sums = new Map<Topic, number>();
  for (const word of new Set(piecesOf(text).map((token) => token.text))) {
    for (const [topic, weight] of weightsOf(word)) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  }
  let best: Topic = 'other';
  for (const topic of Object.keys(WORDS) as Topic[]) {
    if ((sums.get(topic) ?? 0) > Math.max(1, sums.get(best) ?? 0)) best = topic;
  }
  return best;
}

function weightsOf(word: string): readonly [Topic, number][] {
  const whole = weights.get(word);
  if (whole) return whole;
  for (let length = word.length; length >= SHORTEST_START; length -= 1) {
    const start = weights.get(`${word.slice(0, length)}*`);
    if (start) return start;
  }
  return [];
}
