import type { ReactNode } from 'react';
import type { FacebookAccount } from '../../words.ts';
import { Link } from '../link.tsx';
import { useCommentLabels } from './labels.ts';
import { authorHref } from './links.ts';
import type { Standing } from './standing.ts';
import css from './style.module.css';

interface AuthorLinkProps {
  readonly author: FacebookAccount | undefined;
  readonly standing: Standing;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** A link to the author with the comment's id in it; nobody can be followed to an anonymous participant. */
export function AuthorLink({ author, standing, hidden = false, children }: AuthorLinkProps) {
  if (author === undefined) return children;
  return (
    <Link
      href={authorHref(standing, author)}
      aria-hidden={hidden}
      tabIndex={hidden ? -1 : 0}
      className={css.authorLink}
    >
      {children}
    </Link>
  );
}

/** "Author", where it is the post's author who writes. */
export function AuthorBadge({ post, comment }: Standing) {
  const labels = useCommentLabels();
  if (comment.author !== post.author || comment.anonymousName !== post.anonymousName) return null;
  return (
    <div role="button" tabIndex={0} aria-label={labels.badges} className={css.badge}>
      <div>
        <img alt="" src={PEN} height="12" width="12" />
        <span>{labels.author}</span>
      </div>
    </div>
  );
}

const PEN =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12'%3E%3Cpath fill='%230064d1' d='M8.500 1 11 3.500 4 10.500 1 11l.500-3z'/%3E%3C/svg%3E";
