import { useId } from 'react';
import type { FacebookPost } from '../words.ts';
import { Actions } from './actions.tsx';
import { memberHref, profileHref, tracked } from './addresses.ts';
import { Attachment } from './attachment.tsx';
import { Avatar } from './avatar.tsx';
import { Comments } from './comments/comments.tsx';
import { Decoys, FakePreview } from './decoys.tsx';
import { Author, Heading } from './heading.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { Message } from './message.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { Time, useMarkup } from './time.tsx';
import { useLabels } from './use-labels.ts';

export interface UnitProps {
  readonly post: FacebookPost;
  readonly where: 'feed' | 'dialog';
  /** Its group heads a group's post. */
  readonly abroad: boolean;
  /** Ids of heading, small print, words, attachment, reactions and comment count begin with this. */
  readonly id: string;
}

/** Corners of a card are round where it does not touch the window's edge. */
export const CORNERS =
  'max(0px, min(var(--card-corner-radius), calc((100vw - 4px - 100%) * 9999))) / var(--card-corner-radius)';

/** All of a post that stands in a feed, its dialog or its own page. */
export function Unit({ post, where, abroad, id }: UnitProps) {
  const store = useStore();
  const markup = useMarkup(post);
  const mixed = markup === 'decoys' || markup === 'order';
  const name = useValue(({ accounts }) => accounts.get(post.author)?.name ?? '');
  return (
    <div>
      <div>
        <div className={css.card} style={{ borderRadius: CORNERS }}>
          <div>
            <div />
            {mixed && <Decoys count={11} />}
            <div>
              <div>
                <div>{mixed && <Decoys count={11} />}</div>
                {post.suggested && <SuggestedLine />}
                <Head post={post} abroad={abroad} id={id} />
                <div>
                  <Message post={post} id={`${id}H2`} />
                  <Attachment post={post} id={`${id}H3`} />
                  {mixed && <FakePreview post={post} title={name} />}
                </div>
                <div>
                  <div data-visualcompletion="ignore-dynamic">
                    <Actions post={post} reactionsId={`${id}H5`} countId={`${id}H4`} />
                    {!post.ad && <Comments post={post} store={store} where={where} />}
                  </div>
                </div>
              </div>
            </div>
            {mixed && <Decoys count={11} />}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Picture, heading, small print and the two buttons of a post's card. */
function Head({ post, abroad, id }: Omit<UnitProps, 'where'>) {
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
        <div role="button" aria-label={labels.actions} tabIndex={0}>
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

function Face({ post }: Pick<UnitProps, 'post'>) {
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

function Dot() {
  return (
    <span>
      <span>
        <span> </span>
        <span aria-hidden="true">·</span>
        <span> </span>
      </span>
    </span>
  );
}

function SuggestedLine() {
  const { suggested } = useLabels();
  return (
    <div className={css.suggested}>
      <span dir="auto">{suggested}</span>
    </div>
  );
}

/** A unit outside of a feed, framed as Facebook frames it: a post's dialog or its own page. */
export function LoneUnit({ post }: Pick<UnitProps, 'post'>) {
  const id = useId();
  return (
    <div
      role={useUnitRole(post)}
      aria-posinset={1}
      aria-labelledby={id}
      aria-describedby={describedBy(id)}
    >
      <div data-virtualized="false">
        <Unit post={post} where="dialog" abroad={false} id={id} />
      </div>
    </div>
  );
}

/** The obfuscated markup has no `article`. */
export function useUnitRole(post: FacebookPost): 'article' | undefined {
  const markup = useMarkup(post);
  return markup === 'decoys' || markup === 'order' ? undefined : 'article';
}

/** Ids of a unit's parts, in the order in which Facebook names them. */
export function describedBy(id: string): string {
  return [1, 2, 3, 5, 4].map((part) => `${id}H${part}`).join(' ');
}
