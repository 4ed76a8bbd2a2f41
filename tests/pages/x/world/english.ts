import type { World } from '../world.ts';
import { asWorld, counts, DAY, HOUR, MINUTE, writer } from './kit.ts';

/** The posts of the design pictures, with what went before them. */
export function english(now: number): World {
  const post = writer(now, 'en');
  const maren = post(
    'marenoduya',
    3 * HOUR + 18 * MINUTE,
    '@northwindair third time I’m asking: my bag has been in Porto since 2 November and nobody answers the phone. I’ve spent £240 on clothes I shouldn’t have needed. Where is it?',
    counts(4, 2, 31, 1240),
  );
  const tobias = post(
    'tflint_',
    4 * HOUR + 18 * MINUTE,
    'Charged twice for the same seat on NW418. £62 gone, and the help page just spins. @northwindair',
    counts(1, 0, 9, 418),
  );
  const harbour = post(
    'harbourwx',
    2 * HOUR + 5 * MINUTE,
    'Westerly 25 kn through the afternoon, easing after dark.',
    counts(2, 6, 40, 3412),
  );
  const lena = post(
    'lenabara',
    3 * HOUR,
    'The @northwindair app logs me out every time I add a bag. Small thing, but it’s every time.',
    counts(0, 0, 3, 88),
  );
  const ines = post(
    'inesplayscello',
    25 * MINUTE,
    '@northwindair can my cello travel in the cabin if I book it a second seat?',
    counts(1, 0, 2, 61),
  );
  const jory = post(
    'jorywhit',
    2 * HOUR + 20 * MINUTE,
    'northwind air is a joke. always was, always will be',
    counts(0, 1, 5, 140),
  );
  const kofi = post(
    'kofimarsh',
    4 * HOUR + 40 * MINUTE,
    'The crew on NW203 were so kind to my gran this morning. Thank you @northwindair 💙',
    counts(2, 1, 57, 930),
  );
  const dunja = post(
    'dunjapetrak',
    5 * HOUR + 12 * MINUTE,
    '@northwindair my refund for the cancelled Lisbon flight says “processed” but nothing arrived.',
    counts(2, 0, 6, 204),
  );
  const gone = post('perrinvale', 6 * HOUR, '@northwindair the gate changed and nobody said so.', {
    deleted: true,
  });
  const dunjaAnswer = post(
    'northwindair',
    5 * HOUR - 6 * MINUTE,
    'Dunja, sorry about the wait. The refund left us on Monday; your bank shows it within three working days. ^LK',
    { parent: dunja.id, ...counts(1, 0, 1, 41) },
  );
  const dunjaThanks = post('dunjapetrak', 4 * HOUR + 50 * MINUTE, 'thanks, I’ll look on Thursday', {
    parent: dunjaAnswer.id,
    ...counts(0, 0, 1, 22),
  });
  const belt = post(
    'marenoduya',
    3 * DAY + 5 * HOUR,
    '@northwindair my bag was not on the belt in Porto. Tag NW 0412 77, flight NW305. What now?',
    counts(1, 0, 4, 210),
  );
  const beltAnswer = post(
    'northwindair',
    3 * DAY + 5 * HOUR - 34 * MINUTE,
    'Maren, thank you for the bag tag. A courier brings it to you within 48 hours. ^LK',
    { parent: belt.id, ...counts(1, 0, 0, 58) },
  );
  const twice = post(
    'marenoduya',
    16 * DAY,
    '@northwindair the seat charge is shown twice on my booking',
    counts(0, 0, 1, 33),
  );
  const fellow = post('quillsand', 2 * HOUR + 50 * MINUTE, 'Same here, since Sunday', {
    parent: maren.id,
    ...counts(0, 0, 2, 90),
  });
  const quoting = post(
    'ottobrandt_',
    90 * MINUTE,
    'This again. Third one this week in my timeline.',
    {
      quote: maren.id,
      ...counts(0, 0, 7, 310),
    },
  );
  const hours = post(
    'northwindair',
    20 * HOUR,
    'Winter timetable is out: two more flights a day to Tromsø, and Porto every morning.',
    counts(6, 14, 120, 8800),
  );
  const seats = post(
    'northwindair',
    2 * DAY,
    'Booking a cello, a kite or a wedding dress? Call us first and we find room for it.',
    counts(3, 5, 64, 4100),
  );
  const storm = post(
    'northwindhelp',
    26 * HOUR,
    'Storm Brede: flights to Bergen leave about an hour late today. Rebooking is free.',
    counts(11, 40, 52, 15_300),
  );
  const written = asWorld(
    PEOPLE,
    [maren, tobias, harbour, lena, ines, jory, kofi, dunja, gone],
    [dunjaAnswer, dunjaThanks, belt, beltAnswer, twice, fellow, quoting, hours, seats, storm],
  );
  return {
    ...written,
    home: [
      ...written.home,
      { id: quoting.id },
      { id: hours.id, repostedBy: 'harbourwx' },
      { id: storm.id },
    ],
  };
}

const PEOPLE = [
  ['marenoduya', 'Maren Oduya'],
  ['tflint_', 'Tobias Flint'],
  ['harbourwx', 'Harbour Weather'],
  ['lenabara', 'Lena Abara'],
  ['inesplayscello', 'Ines Caldeira'],
  ['jorywhit', 'Jory Whitlock'],
  ['kofimarsh', 'Kofi Marsh'],
  ['dunjapetrak', 'Dunja Petrak'],
  ['perrinvale', 'Perrin Vale'],
  ['quillsand', 'Quill Sand'],
  ['ottobrandt_', 'Otto Brandt ✈️'],
] as const;
