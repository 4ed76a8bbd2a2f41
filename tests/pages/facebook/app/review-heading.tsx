import type { ReactNode } from 'react';
import type { FacebookAccount, FacebookPost } from '../words.ts';
import { Icon } from './icons.tsx';
import { Author, Name } from './names.tsx';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  /** What it is about. */
  readonly page: FacebookAccount;
}

/** "A recommends B.", its opposite, or A, stars and B. */
export function ReviewHeading({ post, page }: Props) {
  const labels = useLabels();
  const { review } = post;
  const [before, between, after] =
    review === 'does-not' ? labels.doesNotRecommend : labels.recommends;
  if (typeof review === 'number')
    return (
      <Sentence post={post} between=" " after="" before="">
        <span role="img" aria-label={labels.stars(review)} className={css.stars}>
          {[1, 2, 3, 4, 5].map((star) => (
            <Icon key={star} name={star <= review ? 'star' : 'noStar'} />
          ))}
        </span>
        <span> · </span>
        <Name post={post} account={page} />
      </Sentence>
    );
  return (
    <Sentence post={post} before={before} between={between} after={after}>
      <Name post={post} account={page} />
    </Sentence>
  );
}

interface SentenceProps {
  readonly post: FacebookPost;
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly children: ReactNode;
}

function Sentence({ post, before, between, after, children }: SentenceProps) {
  return (
    <span className={css.sentence}>
      {before}
      <Author post={post} />
      {between}
      {children}
      {after}
    </span>
  );
}
