import {
  memo,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { LABELS } from '../labels.ts';
import { useAnchor, useFirst } from './follow.ts';
import { Heights } from './heights.ts';
import { Failed, Spinner } from './notices.tsx';
import { driven } from './scroll.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';

/** One cell: what tells it apart, and what is drawn in it. */
export interface Cell {
  readonly key: string;
  readonly draw: () => ReactNode;
}

interface Props {
  /** The heading, and the list's name after "Timeline: ". */
  readonly name: string;
  /** Another address is another timeline: it loads anew. */
  readonly address: string;
  readonly cells: readonly Cell[];
  readonly whenEmpty?: ReactNode;
}

/** As many cells as are in the page at once; the nodes are given other posts while scrolling. */
const POOL = 32;
const AHEAD = 9;

/** A timeline with X's structure: a section, its heading, a named list, and a tall box of placed cells. */
export function Timeline({ name, address, cells, whenEmpty }: Props) {
  const store = useStore();
  const id = useId();
  const failing = useValue((state) => state.failing.has(address));
  const loaded = useLoaded(address);
  const retry = () => {
    const left = new Set(store.state().failing);
    left.delete(address);
    store.set({ failing: left });
  };
  const language = useValue(({ config }) => config.language);
  return (
    <div className={css.box}>
      <section aria-labelledby={id} role="region" className={css.box}>
        <h1
          dir="auto"
          aria-level={1}
          role="heading"
          className={`${css.words} ${css.unseen}`}
          id={id}
        >
          {name}
        </h1>
        <div aria-label={language === 'en' ? `Timeline: ${name}` : name} className={css.box}>
          {failing ? (
            <Failed text={LABELS[language].failed} onRetry={retry} />
          ) : !loaded ? (
            <div>
              <Spinner />
            </div>
          ) : cells.length === 0 ? (
            <div>{whenEmpty}</div>
          ) : (
            <Cells key={address} cells={cells} />
          )}
        </div>
      </section>
    </div>
  );
}

/** False for the moment that X needs to fetch a timeline. */
function useLoaded(address: string): boolean {
  const latency = useValue(({ config }) => config.latency);
  const [ready, setReady] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setReady(address), latency);
    return () => clearTimeout(timer);
  }, [address, latency]);
  return ready === address;
}

function Cells({ cells }: { cells: readonly Cell[] }) {
  const pageSize = useValue(({ config }) => config.pageSize);
  const [heights] = useState(() => new Heights());
  const [, measureAgain] = useReducer((count: number) => count + 1, 0);
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(pageSize);
  const here = cells.slice(0, shown);
  const keys = here.map(({ key }) => key);
  const tops = heights.tops(keys);
  const first = useFirst(box, tops);
  useAnchor(box, keys, tops, first);
  const from = Math.max(0, Math.min(first - AHEAD, here.length - POOL));
  // The slot is the key, not the post: so nodes are reused.
  const visible = here
    .slice(from, from + POOL)
    .map((cell, index) => ({ ...cell, slot: (from + index) % POOL, top: tops[from + index] ?? 0 }));
  const nearEnd = from + POOL >= here.length;

  useLayoutEffect(() => {
    let news = false;
    for (const [index, { key }] of visible.entries()) {
      const node = box.current?.children[index];
      if (node instanceof HTMLElement) news = heights.note(key, node.offsetHeight) || news;
    }
    if (news) measureAgain();
  });
  useEffect(() => {
    if (!nearEnd || shown >= cells.length) return;
    const timer = setTimeout(() => setShown(shown + pageSize), 150);
    return () => clearTimeout(timer);
  }, [nearEnd, shown, cells.length, pageSize]);
  useEffect(() =>
    driven({ box, tops: () => tops, keys: () => keys, whole: () => shown >= cells.length }),
  );

  return (
    <div ref={box} style={{ position: 'relative', minHeight: `${tops.at(-1) ?? 0}px` }}>
      {visible.map(({ slot, top, draw }) => (
        <div
          key={slot}
          className={css.box}
          data-testid="cellInnerDiv"
          style={{
            transform: `translateY(${top}px)`,
            position: 'absolute',
            width: '100%',
          }}
        >
          <Drawn draw={draw} />
        </div>
      ))}
      {shown < cells.length && (
        <div
          className={css.box}
          style={{
            transform: `translateY(${tops.at(-1) ?? 0}px)`,
            position: 'absolute',
            width: '100%',
          }}
        >
          <Spinner />
        </div>
      )}
    </div>
  );
}

/** A cell is drawn anew when its post changes, not whenever the timeline scrolls. */
const Drawn = memo(({ draw }: Pick<Cell, 'draw'>) => draw());
