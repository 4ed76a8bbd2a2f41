import type { CrossValidated, Post } from './cross-validated.ts';
import { estimate } from './estimate.ts';
import { percent, table } from './markdown.ts';
import type { Peer } from './peers.ts';
import { type Rated, thresholdForRecall } from './rated.ts';
import { complaintsAmongRandom } from './relabelled.ts';

const RECALL = 0.65;

/** How many random posts are flagged where 65 % of the complaints are. */
export function reportRandomAlarms({ feed }: CrossValidated, peers: readonly Peer[]): void {
  const systems = [
    { name: 'Hearback', rows: feed },
    ...peers.map(({ name, rate }) => ({
      name,
      rows: feed.map((post) => ({ ...post, share: rate(post.text) })),
    })),
  ];
  table(
    `False alarms on random posts at recall ${RECALL} (goal ≤ 1.5 %)`,
    ['', 'labels as given', `${complaintsAmongRandom.size} plain complaints relabelled`],
    systems.map(({ name, rows }) => [
      name,
      percent(estimate(rows, alarms)),
      percent(estimate(rows.map(relabelled), alarms)),
    ]),
  );
}

/** Random posts were called no complaint without anybody having read them. */
function relabelled(post: Post): Post {
  return complaintsAmongRandom.has(post.id) ? { ...post, label: 1 } : post;
}

function alarms(rows: readonly (Rated & Pick<Post, 'group'>)[]): number {
  const threshold = thresholdForRecall(rows, RECALL);
  const random = rows.filter(({ group, label }) => group === 'random' && label === 0);
  return random.filter(({ share }) => share >= threshold).length / random.length;
}
