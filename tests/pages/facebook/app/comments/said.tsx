import { tracked } from '../addresses.ts';
import { Link } from '../link.tsx';
import { useStore, useValue } from '../store.ts';
import { Lines } from '../text.tsx';
import { useLabels } from '../use-labels.ts';
import { accountHref } from './links.ts';
import type { Standing } from './standing.ts';
import css from './style.module.css';

/** A comment's words: who is mentioned first, a block a line, and "See more" where there is more. */
export function CommentText({ post, comment }: Standing) {
  const store = useStore();
  const { seeMore } = useLabels();
  const expanded = useValue((state) => state.expanded.has(comment.id));
  const mentioned = useValue(({ accounts }) => accounts.get(comment.mention ?? ''));
  const cut = comment.rest !== undefined && !expanded;
  const mention = mentioned && (
    <>
      <span>
        <Link href={tracked(accountHref(post, mentioned), post)} className={css.mention}>
          <span>{mentioned.name}</span>
        </Link>
      </span>{' '}
    </>
  );
  const more = cut && (
    <>
      {'… '}
      <div
        role="button"
        tabIndex={0}
        className={css.seeMore}
        onClick={() => store.expand(comment.id)}
      >
        {seeMore}
      </div>
    </>
  );
  return (
    <div>
      <span dir="auto" lang={comment.lang} className={css.said}>
        <Lines
          text={cut ? comment.text : comment.text + (comment.rest ?? '')}
          before={mention}
          after={more}
        />
      </span>
    </div>
  );
}

/** A sticker instead of words; `label` says what is on it. */
export function Sticker({ label }: { label: string }) {
  return (
    <div>
      <div>
        <div
          role="button"
          tabIndex={0}
          aria-label={label}
          className={css.sticker}
          style={{ height: '80px', width: '80px' }}
        >
          <div>
            <img alt={label} src={DRAWN} />
          </div>
        </div>
      </div>
    </div>
  );
}

const DRAWN =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 80'%3E%3Ccircle cx='40' cy='42' r='32' fill='%23ffcb4c'/%3E%3Ccircle cx='29' cy='36' r='4' fill='%23664500'/%3E%3Ccircle cx='51' cy='36' r='4' fill='%23664500'/%3E%3Cpath d='M26 54q14 10 28 0' stroke='%23664500' stroke-width='4' fill='none'/%3E%3C/svg%3E";
