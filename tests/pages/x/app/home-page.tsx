import { useState } from 'react';
import { LABELS } from '../labels.ts';
import { postCells } from './cells.tsx';
import { Composer } from './composer.tsx';
import { Nothing } from './notices.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { Tabs } from './tabs.tsx';
import { type Cell, Timeline } from './timeline.tsx';

/** Tabs, the box for a new post, and the timeline; another tab is another timeline at the same address. */
export function HomePage() {
  const store = useStore();
  const state = useValue((whole) => whole);
  const [tab, setTab] = useState(1);
  const labels = LABELS[state.config.language];
  const count = state.waiting.length;
  const show = () => {
    const { home, waiting } = store.state();
    store.set({ home: [...waiting, ...home], waiting: [] });
    window.scrollTo(0, 0);
  };
  const more: readonly Cell[] = count === 0 ? [] : [showCell(labels.showPosts(count), show)];
  return (
    <div aria-label={labels.home} className={css.box}>
      <Tabs
        tabs={[
          { label: labels.forYou, choose: () => setTab(0) },
          { label: labels.following, choose: () => setTab(1) },
          { label: 'Northwind Air', path: '/search?q=%40northwindair' },
        ]}
        chosen={tab}
      />
      <div className={`${css.box} ${css.lined} ${css.homeComposer}`}>
        <Composer replyTo={null} inline />
      </div>
      <Timeline
        key={tab}
        name={labels.homeTimeline}
        address="/home"
        cells={[...more, ...postCells(state, state.home)]}
        whenEmpty={<Nothing text={labels.noPosts} />}
      />
    </div>
  );
}

function showCell(text: string, onPress: () => void): Cell {
  return {
    key: `show-${text}`,
    draw: () => (
      <div className={`${css.box} ${css.lined}`}>
        <button
          role="button"
          type="button"
          className={`${css.box} ${css.showPosts}`}
          onClick={onPress}
        >
          <div dir="ltr" className={`${css.words} ${css.mention}`}>
            <span className={css.bit}>{text}</span>
          </div>
        </button>
      </div>
    ),
  };
}
