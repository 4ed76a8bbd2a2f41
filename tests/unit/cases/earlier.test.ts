import { describe, expect, it } from 'vitest';
import { record } from '../../../utils/cases/record.ts';
import { seen, world } from './world.ts';

const day = 24 * 60;

/** A world in which the third complaint of a customer within 30 days is major, and says so. */
function counting() {
  const { database, context } = world();
  const { triage } = context;
  return {
    database,
    context: {
      ...context,
      triage: (...[post, match, history]: Parameters<typeof triage>) => {
        const verdict = triage(post, match);
        const isThird = verdict.intent === 'complaint' && (history?.complaints ?? 0) >= 2;
        return isThird ? { ...verdict, severity: 'major' as const } : verdict;
      },
    },
  };
}

const ORDERS = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [2, 0, 3, 1],
];

describe('what is known of a customer when a case is opened', () => {
  const posts = [
    seen(1, -50 * day, '@acme the lift is slow'),
    seen(2, -20 * day, '@acme the lift is stuck'),
    seen(3, -10 * day, '@acme the lift is loud'),
    seen(4, 0, '@acme the lift is cold'),
  ];

  it.each(ORDERS)(
    'are the complaints of 30 days, whatever was read first: %j',
    async (...order) => {
      const { database, context } = counting();
      for (const at of order) {
        const post = posts[at];
        if (post) await record(context, [post]);
      }
      const severities = (await database.cases.toArray()).map(({ id, severity }) => [id, severity]);
      expect(Object.fromEntries(severities)).toEqual({
        'x:1': 'minor',
        'x:2': 'minor',
        'x:3': 'minor',
        'x:4': 'major',
      });
    },
  );

  it('is not what they praised or asked', async () => {
    const { database, context } = counting();
    const others = [
      seen(1, -3, 'love @acme'),
      seen(2, -2, '@acme is it open?'),
      seen(3, -1, '@acme no'),
    ];
    await record(context, [...others, seen(4, 0, '@acme the lift is cold')]);
    expect(await database.cases.get('x:4')).toMatchObject({ severity: 'minor' });
  });
});
