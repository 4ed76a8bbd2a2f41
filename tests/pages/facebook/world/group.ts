import { FLYERS } from '../flyers.ts';
import type { FacebookAccount, FacebookPost } from '../words.ts';
import { accountsOf, HOUR, MINUTE, type Person, writer } from './kit.ts';

interface GroupWorld {
  /** Those that the news feed shows too. */
  readonly shown: readonly FacebookPost[];
  readonly behind: readonly FacebookPost[];
  readonly groupPeople: readonly FacebookAccount[];
}

/** Posts of a group, two of them by members who do not say who they are. */
export function groupPosts(now: number): GroupWorld {
  const { post, comment } = writer(now, 'en', 4);
  const shown = [
    post('perrinvale', 50 * MINUTE, 'Has Northwind Air changed the gate for NW203 again?', {
      group: FLYERS.vanity,
      comments: [comment('jorywhit', 41 * MINUTE, 'Gate 14 now, for the third time today.')],
    }),
    post(
      '',
      6 * HOUR,
      'Northwind Air turned me away at the door because of my guide dog, with the papers in my hand. What can I do?',
      {
        anonymousName: 'Anonymous member',
        group: FLYERS.vanity,
        comments: [
          comment('perrinvale', 5 * HOUR, 'Write to them today, and name the flight.', {
            replies: [
              comment('', 4 * HOUR, 'I did, nothing came back from Northwind Air yet.', {
                anonymousName: 'Anonymous author',
              }),
            ],
          }),
          comment('', 3 * HOUR, 'The same happened to my brother.', {
            anonymousName: 'Anonymous participant 418',
          }),
        ],
      },
    ),
  ];
  const behind = [
    post('jorywhit', 9 * HOUR, 'Window or aisle? Asking for a long night.', {
      group: FLYERS.vanity,
    }),
    post('', 28 * HOUR, 'Which lounge has the quiet room?', {
      anonymousName: 'Anonymous member',
      group: FLYERS.vanity,
    }),
  ];
  return { shown, behind, groupPeople: accountsOf(PEOPLE, 4) };
}

const PEOPLE: readonly Person[] = [
  ['perrinvale', 'Perrin Vale', 'perrin.vale'],
  ['jorywhit', 'Jory Whitlock'],
];
