import { Avatar } from '../avatar.tsx';
import { spokenAge } from '../clock.ts';
import { useValue } from '../store.ts';
import { Actions } from './actions.tsx';
import { AuthorBadge, AuthorLink } from './author.tsx';
import { Hover, Icon } from './icons.tsx';
import { useCommentLabels } from './labels.ts';
import { CommentText, Sticker } from './said.tsx';
import type { Standing, Where } from './standing.ts';
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
  const labels = useCommentLabels();
  if (parent === null) return labels.comment(name, ago);
  return labels.replyOf(name, answered?.name ?? parent.anonymousName ?? '', ago);
}

/** The three dots beside a comment. */
function More() {
  const label = useCommentLabels().hide;
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
