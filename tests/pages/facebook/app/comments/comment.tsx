import type { ReactNode } from 'react';
import type { FacebookAccount } from '../../words.ts';
import { Avatar } from '../avatar.tsx';
import { spokenAge } from '../clock.ts';
import { Link } from '../link.tsx';
import { useValue } from '../store.ts';
import { Actions } from './actions.tsx';
import type { Where } from './comments.tsx';
import { Hover, Icon } from './icons.tsx';
import { LABELS } from './labels.ts';
import { authorHref, type Standing } from './links.ts';
import { CommentText, Sticker } from './said.tsx';
import css from './style.module.css';

interface Props extends Standing {
  readonly where: Where;
  readonly onReply: () => void;
}

/** One comment or reply: its author, what it says, and what can be done with it. */
export function Comment({ where, onReply, ...standing }: Props) {
  const { comment, parent } = standing;
  const accounts = useValue((state) => state.accounts);
  const author = accounts.get(comment.author);
  const name = author?.name ?? comment.anonymousName ?? '';
  const label = useLabel(standing, name);
  return (
    <div role="article" aria-label={label} tabIndex={-1} className={css.comment}>
      <div className={css.face}>
        <span>
          <span>
            <AuthorLink author={author} standing={standing} hidden>
              <div>
                <Avatar of={author?.key ?? 'anonymous'} size={parent === null ? 32 : 24} />
              </div>
              <Hover />
            </AuthorLink>
          </span>
        </span>
      </div>
      <div className={css.body}>
        <div className={css.bubbleRow}>
          <div>
            <div>
              <div className={comment.sticker ? css.bare : css.bubble}>
                <AuthorBadge {...standing} />
                <span>
                  <span>
                    <AuthorLink author={author} standing={standing}>
                      <span className={css.name}>
                        <span dir="auto">{name}</span>
                      </span>
                    </AuthorLink>
                  </span>
                </span>
                {!comment.sticker && <CommentText {...standing} />}
              </div>
            </div>
          </div>
          <More />
        </div>
        {comment.sticker && <Sticker label={comment.text} />}
        <Actions {...standing} inViewer={where === 'photo'} onReply={onReply} />
      </div>
    </div>
  );
}

/** "Comment by … 2 hours ago", or "Reply by … to …'s comment". */
function useLabel({ comment, parent }: Standing, name: string): string {
  const { language } = useValue(({ config }) => config);
  const answered = useValue(({ accounts }) => accounts.get(parent?.author ?? ''));
  const ago = spokenAge(comment.at, Date.now(), language);
  const labels = LABELS[language];
  if (parent === null) return labels.comment(name, ago);
  return labels.replyOf(name, answered?.name ?? parent.anonymousName ?? '', ago);
}

interface AuthorLinkProps {
  readonly author: FacebookAccount | undefined;
  readonly standing: Standing;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** A link to the author with the comment's id in it; nobody can be followed to an anonymous participant. */
function AuthorLink({ author, standing, hidden = false, children }: AuthorLinkProps) {
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
function AuthorBadge({ post, comment }: Standing) {
  const labels = useValue(({ config }) => LABELS[config.language]);
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

/** The three dots beside a comment. */
function More() {
  const label = useValue(({ config }) => LABELS[config.language].hide);
  return (
    <div className={css.dots}>
      <div aria-hidden="false">
        <div>
          <span>
            <div
              role="button"
              tabIndex={0}
              aria-expanded={false}
              aria-haspopup="menu"
              aria-label={label}
            >
              <Icon name="more" size={16} />
              <Hover />
            </div>
          </span>
        </div>
      </div>
    </div>
  );
}
