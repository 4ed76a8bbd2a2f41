import { memo, useId } from 'react';
import type { FacebookPost } from '../words.ts';
import { Card, type CardKind } from './cards.tsx';
import css from './style.module.css';
import { describedBy, Unit, useUnitRole } from './unit.tsx';

interface PlaceProps {
  readonly entry: FacebookPost | CardKind;
  /** Counted from 1. */
  readonly position: number;
  readonly abroad: boolean;
  readonly filled: boolean;
  /** In px, for the time that it is empty. */
  readonly height: number;
}

/** A place in the feed: its frame stays, what is in it leaves when it is out of sight. */
export const Place = memo(function Place({ entry, position, abroad, filled, height }: PlaceProps) {
  const box = filled ? undefined : { minHeight: `${height - GAP}px` };
  return (
    <div className={css.place}>
      <div>
        <div>
          {typeof entry === 'string' ? (
            <div data-virtualized={!filled} style={box}>
              {filled && <Card kind={entry} position={position} />}
            </div>
          ) : (
            <PostPlace post={entry} position={position} abroad={abroad} filled={filled} box={box} />
          )}
        </div>
      </div>
    </div>
  );
});

/** Px between two units, part of a place's height. */
const GAP = 16;

interface PostPlaceProps {
  readonly post: FacebookPost;
  readonly position: number;
  readonly abroad: boolean;
  readonly filled: boolean;
  readonly box: { minHeight: string } | undefined;
}

function PostPlace({ post, position, abroad, filled, box }: PostPlaceProps) {
  const id = useId();
  return (
    <div
      role={useUnitRole(post)}
      aria-posinset={position}
      aria-labelledby={id}
      aria-describedby={describedBy(id)}
    >
      <div data-virtualized={!filled} style={box}>
        {filled && <Unit post={post} where="feed" abroad={abroad} id={id} />}
      </div>
    </div>
  );
}
