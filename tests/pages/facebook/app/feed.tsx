import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { useFirst } from '../../x/app/follow.ts';
import { Heights } from '../../x/app/heights.ts';
import { driven } from '../../x/app/scroll.ts';
import type { FacebookPost } from '../words.ts';
import type { CardKind } from './cards.tsx';
import { Place } from './feed-place.tsx';
import { Placeholders } from './placeholders.tsx';
import { useValue } from './store.ts';

/** One place in a feed: a post, or something that is none. */
export type Entry =
  | { readonly key: string; readonly post: FacebookPost }
  | { readonly key: string; readonly card: CardKind };

interface Props {
  /** Another address is another feed: it loads anew. */
  readonly address: string;
  readonly entries: readonly Entry[];
  /** Posts of several groups meet here. */
  readonly abroad?: boolean;
}

/** Units above the window and altogether that are filled; the others are empty boxes of their height. */
const ABOVE = 6;
const FILLED = 32;

/** Units that arrive and leave while one scrolls. */
export function Feed({ address, entries, abroad = false }: Props) {
  return useLoaded(address) ? (
    <Units key={address} entries={entries} abroad={abroad} />
  ) : (
    <Placeholders count={2} />
  );
}

/** False for the moment that Facebook needs to fetch a feed. */
function useLoaded(address: string): boolean {
  const latency = useValue(({ config }) => config.latency);
  const [ready, setReady] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setReady(address), latency);
    return () => clearTimeout(timer);
  }, [address, latency]);
  return ready === address;
}

function Units({ entries, abroad }: { entries: readonly Entry[]; abroad: boolean }) {
  const pageSize = useValue(({ config }) => config.pageSize);
  const [heights] = useState(() => new Heights());
  const [, measureAgain] = useReducer((count: number) => count + 1, 0);
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(pageSize);
  const here = entries.slice(0, shown);
  const keys = here.map(({ key }) => key);
  const tops = heights.tops(keys);
  const from = Math.max(0, useFirst(box, tops) - ABOVE);
  const filled = (index: number) => index >= from && index < from + FILLED;
  const nearEnd = from + FILLED >= here.length;
  const whole = shown >= entries.length;

  useLayoutEffect(() => {
    let news = false;
    for (const [index, key] of keys.entries()) {
      const node = filled(index) ? box.current?.children[index] : undefined;
      if (node instanceof HTMLElement) news = heights.note(key, node.offsetHeight) || news;
    }
    if (news) measureAgain();
  });
  useEffect(() => {
    if (!nearEnd || whole) return;
    const timer = setTimeout(() => setShown(shown + pageSize), 150);
    return () => clearTimeout(timer);
  }, [nearEnd, whole, shown, pageSize]);
  useEffect(() => driven({ box, tops: () => tops, keys: () => keys, whole: () => whole }));

  return (
    <>
      <div ref={box}>
        {here.map((entry, index) => (
          <Place
            key={entry.key}
            entry={'post' in entry ? entry.post : entry.card}
            position={index + 1}
            abroad={abroad}
            filled={filled(index)}
            height={heights.of(entry.key)}
          />
        ))}
      </div>
      {!whole && <Placeholders count={1} />}
    </>
  );
}
