import type { FacebookPost } from '../words.ts';
import { DAY, HOUR, MINUTE, writer } from './kit.ts';

/** The page's own post of the design pictures, with its comments. */
export function timetable(now: number): FacebookPost {
  const { post, comment } = writer(now, 'en', 2);
  return post(
    'northwindair',
    5 * DAY + 6 * HOUR,
    'Our winter timetable is out: three more flights a week to Bergen and Porto.',
    {
      photo: '1225900000000007',
      comments: [
        comment(
          'greteholm',
          4 * HOUR + 6 * MINUTE,
          'You left my wheelchair behind in Bergen and I have been stuck at home for two days.',
        ),
        comment(
          'oskarveld',
          2 * HOUR + 50 * MINUTE,
          'Still no e-mail about the seat refund you promised in October.',
        ),
        comment(
          'anabrisk',
          2 * HOUR + 5 * MINUTE,
          'Online check-in forgets my passport every single time.',
        ),
        comment('pialund', 2 * HOUR + 10 * MINUTE, 'Do the Porto flights take bicycles?', {
          replies: [
            comment(
              'northwindair',
              HOUR + 52 * MINUTE,
              'Hello Pia, they do: two per flight, booked with the ticket. ^LK',
            ),
          ],
        }),
        comment('rolfstein', 2 * HOUR + 20 * MINUTE, 'never again'),
        comment('kofimarsh', 5 * HOUR, 'Best crew in the sky.'),
      ],
    },
  );
}
