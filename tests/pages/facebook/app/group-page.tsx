import { useCallback } from 'react';
import { FLYERS } from '../flyers.ts';
import { Feed } from './feed.tsx';
import { Link } from './link.tsx';
import { inGroup } from './lists.ts';
import { OwnComposer } from './own-composer.tsx';
import type { State } from './state.ts';
import { useMade } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** A group's own page: its name, and what its members say in it. */
export function GroupPage({ group }: { group: string }) {
  const { groups } = useLabels();
  const entries = useMade(useCallback((state: State) => inGroup(state, group), [group]));
  return (
    <div role="main" className={css.wide}>
      <div className={css.profileHead}>
        <div className={css.cover}>
          <img alt="" src={`https://scontent.xx.fbcdn.net/photo/${group}-cover.jpg`} />
        </div>
        <h1 className={css.groupName}>
          <Link href={`/groups/${group}/`}>{FLYERS.name}</Link>
        </h1>
        <span className={css.small}>{groups}</span>
      </div>
      <div className={css.column}>
        <OwnComposer />
        <div role="feed">
          <Feed address={`/groups/${group}`} entries={entries} />
        </div>
      </div>
    </div>
  );
}
