import type { Entry, PracticePost } from '../words.ts';
import type { World } from '../world.ts';
import { asWorld, counts, HOUR, MINUTE, writer } from './kit.ts';

/** What else is in the timeline: nobody's complaint, and every kind of post that X shows. */
export function neutral(now: number): World {
  const post = writer(now, 'en', 1000);
  const lines = LINES.map(([author, text], index) =>
    post(
      author,
      HOUR + index * 17 * MINUTE,
      text,
      counts(index % 4, index % 3, index * 7, 300 + index * 211),
    ),
  );
  const ad = post('fjordcoffee', 8 * HOUR, 'Roasted on Tuesday, in your cup on Thursday. ☀️', {
    ad: true,
    media: 'photo',
    ...counts(3, 9, 80, 41_200),
  });
  const photo = post('larkfield', 7 * HOUR, '', { media: 'photo', ...counts(1, 2, 44, 2100) });
  const film = post('trambells', 9 * HOUR, 'Line 4, last run of the old cars', {
    media: 'video',
    ...counts(5, 30, 210, 9100),
  });
  const long = post('sandbarbooks', 6 * HOUR, LONG, { rest: REST, ...counts(2, 5, 61, 3900) });
  const thread = post(
    'oakandsalt',
    5 * HOUR,
    'How we got the bread to rise at six degrees, in two posts.',
    counts(1, 12, 140, 7200),
  );
  const second = post(
    'oakandsalt',
    5 * HOUR - 2 * MINUTE,
    'Longer, colder, and a lid. That is all.',
    {
      parent: thread.id,
      ...counts(4, 3, 90, 5100),
    },
  );
  const shown = [ad, photo, film, long, thread, second, ...lines];
  return {
    ...asWorld(PEOPLE, shown, []),
    home: arrange(lines, { ad, photo, film, long, thread, second }),
  };
}

/** Puts the special posts between the plain ones. */
function arrange(
  lines: readonly PracticePost[],
  {
    ad,
    photo,
    film,
    long,
    thread,
    second,
  }: Readonly<Record<'ad' | 'photo' | 'film' | 'long' | 'thread' | 'second', PracticePost>>,
): readonly Entry[] {
  const plain = lines.map(({ id }) => ({ id }));
  return [
    ...plain.slice(0, 2),
    { id: ad.id },
    ...plain.slice(2, 5),
    { id: thread.id, joined: true },
    { id: second.id },
    { id: photo.id },
    { id: long.id },
    ...plain.slice(5, 9),
    { id: film.id },
    ...plain.slice(9),
  ];
}

const LONG =
  'We kept a list this year of what people asked for and we did not have. A book about the canal, twice. Something for a grandfather who only reads maps. The one with the green cover. “Anything, as long as nobody';
const REST =
  ' dies in it.” A German grammar from before the reform, for a bet. We found all but two of them, and we are still looking for the green cover.';

const PEOPLE = [
  ['fjordcoffee', 'Fjord Coffee'],
  ['larkfield', 'Lark Field'],
  ['trambells', 'Tram Bells'],
  ['sandbarbooks', 'Sandbar Books'],
  ['oakandsalt', 'Oak & Salt'],
  ['miravolt', 'Mira Volt'],
  ['penny_ashdown', 'Penny Ashdown 💚'],
  ['rookandpawn', 'Rook & Pawn'],
  ['coldframe', 'Cold Frame'],
  ['dastrand', 'Da Strand'],
] as const;

const LINES: readonly (readonly [string, string])[] = [
  ['miravolt', 'Soldered the last joint with the window open and three jumpers on.'],
  ['penny_ashdown', 'The allotment gate is fixed. Whoever did it: there are leeks for you 💚'],
  ['rookandpawn', 'Round four pairings are up. Board one is a family matter.'],
  ['coldframe', 'First frost. Everything under glass, everyone under blankets.'],
  ['dastrand', 'Low tide at 14:10, good light until half past four. #beachclean'],
  ['miravolt', 'A capacitor is a promise with a smell.'],
  ['harbourwx', 'Fog patches before nine, then clear.'],
  ['penny_ashdown', 'Swapped two pumpkins for one ladder. I think I won.'],
  ['rookandpawn', 'He offered a draw on move nine and bought the coffee anyway.'],
  ['dastrand', 'Eleven bags today, and one perfectly good kite.'],
  ['coldframe', 'Notes on wintering dahlias: https://coldframe.example/dahlias'],
  ['miravolt', '@rookandpawn does the club still have that clock? I can mend it'],
  ['trambells', 'The depot is open to visitors on Saturday, ten to four.'],
  ['sandbarbooks', 'New in the window: maps, all of them wrong in an interesting way.'],
  ['larkfield', 'Choir practice moved to Thursday. The boiler has opinions.'],
  ['oakandsalt', 'Rye is back on Wednesday.'],
  ['harbourwx', 'Gusts to 40 kn on the outer mole tonight. Tie things down.'],
  ['penny_ashdown', 'Is it too early for soup? No.'],
  ['rookandpawn', 'Endgame evening: kings and one pawn each, losers wash up.'],
  ['dastrand', 'Somebody has built a cathedral out of driftwood. Do not touch it.'],
  ['coldframe', 'Seeds sorted by colour this year. We will see.'],
  ['miravolt', 'Radio works. Only plays brass bands. Keeping it.'],
  ['trambells', 'Northwind Street is closed to trams until Friday: new rails.'],
  ['sandbarbooks', 'Found: the green cover. It was blue.'],
  ['larkfield', 'Fields white at seven, green by nine.'],
  ['harbourwx', 'Sunset 16:02. Swell easing.'],
];
