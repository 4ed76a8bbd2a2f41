import { snowflake } from './snowflake.ts';
import type { Account, PracticePost } from './words.ts';

/** Plain posts for measuring, one in ten about the brand. The same `seed` gives the same posts. */
export function manyPosts(count: number, seed: number, now: number): readonly PracticePost[] {
  const random = generator(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const at = now - index * 40_000;
    const about = index % 10 === 3;
    const text = about ? pick(ABOUT) : `${pick(OPENINGS)} ${pick(MIDDLES)} ${pick(ENDINGS)}`;
    const likes = Math.floor(random() * 90);
    return {
      id: snowflake(at, index % 4096),
      author: pick(MANY_ACCOUNTS.map(({ handle }) => handle)),
      text: about ? `${text} (${index})` : text,
      at,
      lang: 'en',
      counts: { replies: index % 5, reposts: index % 3, likes, views: likes * 31 },
    };
  });
}

/** A small linear congruential generator: no more is needed to vary text. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Who writes the posts of `manyPosts`. */
export const MANY_ACCOUNTS: readonly Account[] = Array.from({ length: 40 }, (_, index) => ({
  handle: `writer_${index}`,
  name: `Writer ${index}`,
}));

const ABOUT = [
  '@northwindair my bag is still missing and nobody answers',
  'Two hours on hold with @northwindair and then the line went dead',
  '@northwindair charged me twice for one seat, please refund',
  'northwind air lost my booking again 😡',
  '@northwindair is the 7:40 to Porto on time?',
  'Thank you @northwindair for the kind crew today 💙',
];
const OPENINGS = [
  'Morning all.',
  'So,',
  'Rain again;',
  'For the record:',
  'Small news:',
  'Nobody asked, but',
];
const MIDDLES = [
  'the kettle finally gave up',
  'we moved the piano up two floors',
  'my neighbour grows lemons indoors',
  'the museum has a new whale',
  'I finished the long book',
  'our street has bunting now',
];
const ENDINGS = [
  'and I have questions.',
  'so that was Tuesday.',
  '#smalljoys',
  '🙂',
  'and it helped.',
  'somehow.',
];
