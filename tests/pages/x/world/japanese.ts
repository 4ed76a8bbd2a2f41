import type { World } from '../world.ts';
import { asWorld, counts, HOUR, MINUTE, writer } from './kit.ts';

/** The same morning in Japanese. */
export function japanese(now: number): World {
  const post = writer(now, 'ja');
  const refund = post(
    'aoi_mnt',
    5 * HOUR,
    '@northwindair 欠航になったリスボン便の返金がまだ届きません。',
    counts(1, 0, 6, 204),
  );
  return asWorld(
    [
      ['haru_skb', 'はる'],
      ['aoi_mnt', 'あおい'],
      ['harbourwx', '港の天気'],
    ],
    [
      post(
        'haru_skb',
        3 * HOUR + 18 * MINUTE,
        '@northwindair 三度目の連絡です。荷物が2日からポルトに置かれたままで、電話もつながりません。どこにありますか？',
        counts(4, 2, 31, 1240),
      ),
      post('harbourwx', 2 * HOUR, '西の風、夜にはおさまるでしょう。', counts(2, 6, 40, 3412)),
      refund,
    ],
    [
      post(
        'northwindair',
        5 * HOUR - 18 * MINUTE,
        'お待たせして申し訳ありません。月曜日に返金手続きを済ませました。 ^LK',
        { parent: refund.id },
      ),
    ],
  );
}
