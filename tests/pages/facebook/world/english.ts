import type { FacebookWorld } from '../world.ts';
import { timetable } from './design.ts';
import { groupPosts } from './group.ts';
import { accountsOf, asWorld, DAY, HOUR, MINUTE, type Person, writer } from './kit.ts';
import { reviews } from './reviews.ts';

/** The posts of the design pictures, and what a company meets besides. */
export function english(now: number): FacebookWorld {
  const { post, comment } = writer(now, 'en', 1);
  const winter = timetable(now);
  const maren = post(
    'marenoduya',
    3 * HOUR + 18 * MINUTE,
    'Third week without my suitcase. Northwind Air says it is in Porto, Porto says it never came, and the phone rings out every single day.\n\nI have written down what was in it,',
    {
      rest: ' down to the last sock, and sent the list twice. £240 of clothes bought since. Would anyone there like to answer me?',
      comments: [
        comment('quillsand', 2 * HOUR + 50 * MINUTE, 'Same flight, same story. Keep the receipts!'),
        comment('inescaldeira', 2 * HOUR + 10 * MINUTE, 'Poor you 😢 ours came after a month.'),
      ],
    },
  );
  const delays = post(
    'northwindair',
    26 * HOUR,
    'Storm Brede is passing over the coast: flights to Bergen leave about an hour late today. Rebooking is free.',
    {
      comments: [
        comment('oskarveld', 20 * HOUR, 'An hour? We have been stuck on the plane since seven.', {
          replies: [
            comment(
              'northwindair',
              19 * HOUR + 40 * MINUTE,
              'we are sorry, which flight are you on? ^LK',
              {
                mention: 'oskarveld',
              },
            ),
            comment('oskarveld', 19 * HOUR + 22 * MINUTE, 'NW418, still at the gate, no water.', {
              mention: 'northwindair',
            }),
            comment('rolfstein', 19 * HOUR, 'typical'),
          ],
        }),
        comment(
          'longname',
          18 * HOUR,
          'Will the 18:20 to Tromsø leave at all? My mother waits there.',
        ),
        comment(
          'oskarveld',
          15 * HOUR,
          'And now the hotel knows nothing of a voucher. Who pays for my night?',
        ),
        comment('salma', 14 * HOUR, 'تأخرت رحلتي خمس ساعات ولم يخبرنا أحد بشيء', { lang: 'ar' }),
        comment('emojiname', 13 * HOUR, 'Crew were lovely though 💙'),
        comment('kofimarsh', 12 * HOUR, '', { sticker: true }),
      ],
    },
  );
  const visitor = post(
    'tobiasflint',
    5 * HOUR,
    'You charged me twice for seat 12A on NW418. £62 gone and the help page only spins.',
    { to: 'northwindair', comments: [comment('dunjapetrak', 4 * HOUR, 'Happened to me in May.')] },
  );
  const shared = post('ottobrandt', 30 * HOUR, 'Porto again, then. Who comes along?', {
    shared: winter.id,
  });
  const coloured = post(
    'lenabara',
    8 * HOUR,
    'Northwind Air left my cello in the rain 😭 Its neck is broken.',
    {
      coloured: true,
    },
  );
  const ad = post(
    'farebird',
    2 * DAY,
    'Northwind Air to Porto from £19? Compare before you book. All fares on one page.',
    {
      ad: true,
      photo: '1225900000000019',
      preview: {
        site: 'farebird.example',
        title: 'Northwind Air, cheaper',
        description: 'Porto, Bergen, Lisbon: every fare on one page.',
      },
    },
  );
  const suggested = post(
    'harbourwx',
    2 * HOUR + 5 * MINUTE,
    'Westerly 25 kn through the afternoon, easing after dark. Northwind Air flights may be late.',
    { suggested: true },
  );
  const seats = post(
    'northwindair',
    9 * DAY,
    'Booking a cello, a kite or a wedding dress? Call us first and we find room for it.',
    { video: true, comments: [comment('inescaldeira', 8 * DAY, 'You did, thank you!')] },
  );
  const group = groupPosts(now);
  return asWorld(
    [...accountsOf(PEOPLE, 1), ...group.groupPeople],
    [winter, maren, ad, visitor, ...group.shown, delays, suggested, coloured, shared],
    [seats, ...group.behind, ...reviews(now)],
  );
}

const PEOPLE: readonly Person[] = [
  ['greteholm', 'Grete Holm', 'grete.holm.37'],
  ['oskarveld', 'Oskar Veld'],
  ['anabrisk', 'Ana Brisk', 'anabrisk'],
  ['pialund', 'Pia Lund'],
  ['rolfstein', 'Rolf Stein', 'rolf.stein.1200'],
  ['kofimarsh', 'Kofi Marsh', 'kofimarsh'],
  ['marenoduya', 'Maren Oduya', 'maren.oduya'],
  ['tobiasflint', 'Tobias Flint'],
  ['quillsand', 'Quill Sand', 'quill.sand.5'],
  ['inescaldeira', 'Ines Caldeira', 'ines.caldeira'],
  ['ottobrandt', 'Otto Brandt', 'otto.brandt.71'],
  ['lenabara', 'Lena Abara', 'lena.abara'],
  ['dunjapetrak', 'Dunja Petrak'],
  ['longname', 'Maximiliane Theodora von Hohenfeld-Wiesental zu Lindenau', 'maxi.hohenfeld'],
  ['salma', 'سلمى الحايك درويش'],
  ['emojiname', 'Juno ✈️ Ferrow 🌈', 'juno.ferrow'],
  ['farebird', 'Farebird', 'farebird'],
  ['harbourwx', 'Harbour Weather', 'harbourwx'],
];
