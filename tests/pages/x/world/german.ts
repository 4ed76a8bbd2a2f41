import type { World } from '../world.ts';
import { asWorld, counts, HOUR, MINUTE, writer } from './kit.ts';

/** The same morning in German. */
export function german(now: number): World {
  const post = writer(now, 'de');
  const refund = post(
    'jonnaheide',
    5 * HOUR,
    '@northwindair die Erstattung für den ausgefallenen Flug nach Lissabon ist immer noch nicht da.',
    counts(1, 0, 6, 204),
  );
  return asWorld(
    [
      ['mirkowald', 'Mirko Wald'],
      ['jonnaheide', 'Jonna Heide'],
      ['harbourwx', 'Hafenwetter'],
    ],
    [
      post(
        'mirkowald',
        3 * HOUR + 18 * MINUTE,
        '@northwindair ich frage zum dritten Mal: Mein Koffer liegt seit dem 2. November in Porto und niemand geht ans Telefon. Wo ist er?',
        counts(4, 2, 31, 1240),
      ),
      post('harbourwx', 2 * HOUR, 'West 6 bis 7, abends nachlassend.', counts(2, 6, 40, 3412)),
      refund,
    ],
    [
      post(
        'northwindair',
        5 * HOUR - 18 * MINUTE,
        'Das tut uns leid. Die Erstattung ist seit Montag unterwegs. ^LK',
        { parent: refund.id },
      ),
    ],
  );
}
