import { useId } from 'react';
import type { FacebookPost } from '../words.ts';
import { Actions } from './actions.tsx';
import { Attachment } from './attachment.tsx';
import { Comments } from './comments/comments.tsx';
import { Decoys, FakePreview } from './decoys.tsx';
import { Head, SuggestedLine } from './head.tsx';
import { Message } from './message.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { useMarkup } from './time.tsx';

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
