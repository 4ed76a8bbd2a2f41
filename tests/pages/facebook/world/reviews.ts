import type { FacebookPost } from '../words.ts';
import { DAY, HOUR, writer } from './kit.ts';

/** What people say on the page's reviews tab: recommendations, and stars from older days. */
export function reviews(now: number): readonly FacebookPost[] {
  const { post, comment } = writer(now, 'en', 3);
  const of = (review: NonNullable<FacebookPost['review']>) => ({ to: 'northwindair', review });
  return [
    post('dunjapetrak', 7 * HOUR, 'It was an experience, let me put it like that.', of('does-not')),
    post('quillsand', DAY + 2 * HOUR, 'They found my glasses and posted them to me.', {
      ...of('recommends'),
      comments: [comment('northwindair', DAY, 'Read well with them, Quill! ^LK')],
    }),
    post('rolfstein', 3 * DAY, '', of('does-not')),
    post('anabrisk', 40 * DAY, 'Left on time, came on time.', of(5)),
    post('longname', 60 * DAY, 'Two hours on the phone for one wrong letter in my name.', of(2)),
    post('inescaldeira', 90 * DAY, 'Cello welcome. Coffee less so.', of(4)),
    post('tobiasflint', 120 * DAY, 'The seats', of(1)),
    post('emojiname', 150 * DAY, 'Hmm 🙂', of(3)),
  ];
}
