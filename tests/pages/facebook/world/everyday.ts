import type { FacebookWorld } from '../world.ts';
import { accountsOf, asWorld, HOUR, MINUTE, type Person, writer } from './kit.ts';

/** What else stands in a news feed: nothing of it is about the company. */
export function everyday(now: number): FacebookWorld {
  const { post, comment } = writer(now, 'en', 31);
  const shown = [
    post('bramholloway', 70 * MINUTE, 'The bakery on Northwind Street has cardamom buns again.', {
      photo: '1225900000000031',
    }),
    post('siripark', 4 * HOUR, 'Choir moves to Thursdays from next week. Bring your own music.', {
      comments: [comment('bramholloway', 3 * HOUR, 'Noted!')],
    }),
    post(
      'oddacrane',
      6 * HOUR,
      'My grandmother’s clock runs. Forty years, and it only wanted oil 🙂',
      {
        video: true,
      },
    ),
    post('tavishbell', 10 * HOUR, 'Looking for a flat near the harbour, two rooms, no stairs.'),
    post('bramholloway', 11 * HOUR, 'Worth ten minutes of your evening.', {
      preview: {
        site: 'harbour-times.example',
        title: 'Northwind Air lost my bag, and then the queue began',
        description: 'A reader on Northwind Air, a suitcase and four weeks of waiting.',
      },
    }),
    post('siripark', 13 * HOUR, 'Three lemons from the balcony. #smalljoys', {
      photo: '1225900000000035',
    }),
    post('oddacrane', 21 * HOUR, 'Who else saw the lights over the bay last night?'),
  ];
  return asWorld(accountsOf(PEOPLE, 31), shown, []);
}

const PEOPLE: readonly Person[] = [
  ['bramholloway', 'Bram Holloway', 'bram.holloway'],
  ['siripark', 'Siri Park'],
  ['oddacrane', 'Odda Crane', 'odda.crane'],
  ['tavishbell', 'Tavish Bell'],
];
