import { FLYERS } from '../flyers.ts';
import type { FacebookWorld } from '../world.ts';
import { accountsOf, asWorld, DAY, HOUR, MINUTE, type Person, writer } from './kit.ts';

/** German: one post of each kind that matters. */
export function german(now: number): FacebookWorld {
  const { post, comment } = writer(now, 'de', 11);
  const winter = post(
    'northwindair',
    5 * DAY,
    'Der Winterflugplan ist da: drei Flüge mehr in der Woche nach Bergen und Porto.',
    {
      photo: '1225900000000011',
      comments: [
        comment(
          'heikesommer',
          4 * HOUR,
          'Mein Kinderwagen steht seit Montag in Bergen. Wann kommt er?',
          {
            replies: [
              comment('northwindair', 3 * HOUR + 30 * MINUTE, 'das klären wir sofort. ^LK', {
                mention: 'heikesommer',
              }),
              comment('heikesommer', 3 * HOUR, 'Das war vor einer halben Stunde. Und?', {
                mention: 'northwindair',
              }),
            ],
          },
        ),
        comment('jensortmann', 2 * HOUR, 'Die Erstattung für Oktober fehlt immer noch.'),
        comment('wiebkelang', HOUR, 'Die nettesten Leute am Schalter in Porto 💙'),
      ],
    },
  );
  const own = post(
    'jensortmann',
    2 * HOUR + 40 * MINUTE,
    'Northwind Air hat meinen Flug gestrichen und nennt es „verlegt“. Auf',
    { rest: ' übermorgen. Ohne Hotel, ohne Anruf.' },
  );
  const visitor = post('wiebkelang', 26 * HOUR, 'Der Sitz wurde mir doppelt berechnet.', {
    to: 'northwindair',
  });
  const everyday = post('lottebehr', 35 * MINUTE, 'Die ersten Krokusse, und das im November.');
  const anonymous = post('', 7 * HOUR, 'Nimmt Northwind Air Katzen in der Kabine mit?', {
    anonymousName: 'Anonymes Mitglied',
    group: FLYERS.vanity,
  });
  const review = post('heikesommer', 3 * DAY, 'Man gewöhnt sich an alles.', {
    to: 'northwindair',
    review: 'does-not',
  });
  return asWorld(accountsOf(PEOPLE, 11), [winter, own, everyday, visitor], [anonymous, review]);
}

const PEOPLE: readonly Person[] = [
  ['heikesommer', 'Heike Sommer', 'heike.sommer.52'],
  ['jensortmann', 'Jens Ortmann'],
  ['wiebkelang', 'Wiebke Lang', 'wiebke.lang'],
  ['lottebehr', 'Lotte Behr', 'lotte.behr'],
];
