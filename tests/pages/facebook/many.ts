import { generator, pfbidOf } from './ids.ts';
import type { FacebookAccount, FacebookMarkup, FacebookPost } from './words.ts';

const MARKUP: readonly FacebookMarkup[] = ['plain', 'decoys', 'order'];

/** Units for measuring, one in ten about the brand, a third each in a markup. The same `seed` gives the same units; `now` in milliseconds. */
export function manyUnits(count: number, seed: number, now: number): readonly FacebookPost[] {
  const random = generator(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const id = `1226${String(index).padStart(11, '0')}`;
    const text =
      index % 10 === 3
        ? `${pick(ABOUT)} (${index})`
        : `${pick(OPENINGS)} ${pick(MIDDLES)} ${pick(ENDINGS)}`;
    return {
      id,
      pfbid: pfbidOf(id),
      author: pick(MANY_WRITERS.map(({ key }) => key)),
      text,
      at: now - index * 40_000,
      lang: 'en',
      markup: MARKUP[index % MARKUP.length] ?? 'plain',
      comments: [],
    };
  });
}

/** Who writes the units of `manyUnits`. */
export const MANY_WRITERS: readonly FacebookAccount[] = Array.from({ length: 40 }, (_, index) => ({
  key: `writer${index}`,
  name: `Writer ${index}`,
  vanity: `writer.${index}`,
  id: `61570000000${String(index).padStart(3, '0')}`,
}));

const ABOUT = [
  'Northwind Air, my bag is still missing and nobody answers',
  'Two hours on hold with Northwind Air and then the line went dead',
  'Northwind Air charged me twice for one seat, please refund',
  'northwind air lost my booking again 😡',
  'Is the 7:40 of Northwind Air to Porto on time?',
  'Thank you, Northwind Air, for the kind crew today 💙',
];
const OPENINGS = ['Morning all.', 'So,', 'Rain again;', 'For the record:', 'Small news:'];
const MIDDLES = [
  'the kettle finally gave up',
  'we moved the piano up two floors',
  'my neighbour grows lemons indoors',
  'the museum has a new whale',
  'our street has bunting now',
];
const ENDINGS = ['and I have questions.', 'so that was Tuesday.', '#smalljoys', '🙂', 'somehow.'];
