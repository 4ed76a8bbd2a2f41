import type { FacebookPost } from '../words.ts';
import { memberHref, profileHref, tracked } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Dot } from './dot.tsx';
import { Heading } from './heading.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { Author } from './names.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { Time, useMarkup } from './time.tsx';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  /** Its group heads a group's post. */
  readonly abroad: boolean;
  /** Of the heading; the small print's begins with it. */
  readonly id: string;
}

/** Picture, heading, small print and the two buttons of a post's card. */
export function Head({ post, abroad, id }: Props) {
  const labels = useLabels();
  const group = post.group !== undefined;
  const Level = abroad ? 'h4' : group ? 'h2' : 'h3';
  const named = useMarkup(post) === 'labelled' ? undefined : 'profile_name';
  return (
    <div className={css.head}>
      <div>
        <Face post={post} />
      </div>
      <div className={css.names}>
        <div>
          <span dir="auto">
            <div data-ad-rendering-role={named}>
              <Level id={id}>
                <Heading post={post} abroad={abroad} />
              </Level>
            </div>
          </span>
        </div>
        <div className={css.small}>
          <span dir="auto">
            <div id={`${id}H1`}>
              {abroad && group && <Author post={post} />}
              {abroad && group && <Dot />}
              <Time post={post} />
              <Dot />
              <span>
                <Icon name="globe" label={group ? labels.publicGroup : labels.sharedWithPublic} />
              </span>
            </div>
          </span>
        </div>
      </div>
      <div className={css.corner}>
        <div
          role="button"
          aria-label={labels.actions}
          aria-haspopup="menu"
          aria-expanded={false}
          tabIndex={0}
        >
          <Icon name="more" />
          <div role="none" data-visualcompletion="ignore" />
        </div>
      </div>
      <div className={css.corner}>
        <a role="link" aria-label={labels.hide} href="#" tabIndex={0}>
          <Icon name="close" />
        </a>
      </div>
    </div>
  );
}

function Face({ post }: Pick<Props, 'post'>) {
  const author = useValue(({ accounts }) => accounts.get(post.author));
  if (author === undefined) return <Avatar of="anonymous" size={40} />;
  const href = post.group === undefined ? profileHref(author) : memberHref(post.group, author);
  return (
    <Link aria-label={author.name} href={tracked(href, post)}>
      <div>
        <Avatar of={author.key} size={40} label={author.name} />
        <div role="none" data-visualcompletion="ignore" />
      </div>
    </Link>
  );
}

/** Why a post is in the feed, where its author is a stranger. */
export function SuggestedLine() {
  const { suggested } = useLabels();
  return (
    <div className={css.suggested}>
      <span dir="auto">{suggested}</span>
    </div>
  );
}
