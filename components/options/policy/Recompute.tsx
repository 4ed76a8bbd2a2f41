import { useEffect, useMemo, useRef, useState } from 'react';
import type { Case, Instant } from '../../../utils/words/case.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import type { QueueRow } from '../../../utils/words/view.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { type Change, changesOf, openCases, sayChanges, sayKept } from './changes.ts';

export interface RecomputeProps {
  readonly settings: Settings;
  readonly now: Instant;
  /** The open cases; undefined until they are read. */
  readonly cases?: readonly Case[] | undefined;
  /** Who wrote what in these cases. */
  readonly onRows: (caseIds: readonly string[]) => Promise<readonly QueueRow[]>;
  /** Gives the open cases the due times of what is saved: how many changed, or a sentence. */
  readonly onRecompute: () => Promise<number | string>;
}

/** A table of more would hide the button beneath it. */
const mostShown = 50;

/** Where open cases are still due by an older policy: what that is, and the way to the new one. */
export function Recompute({ settings, now, cases = [], onRows, onRecompute }: RecomputeProps) {
  const changes = useMemo(() => changesOf(cases, settings, now), [cases, settings, now]);
  const [rows, setRows] = useState<readonly QueueRow[]>([]);
  const [isShown, setIsShown] = useState(false);
  const [said, setSaid] = useState('');
  const isOpen = isShown && changes.length > 0;

  useEffect(() => {
    if (!isShown) return;
    let isLatest = true;
    const ids = changes.slice(0, mostShown).map(({ caseId }) => caseId);
    void onRows(ids).then((read) => isLatest && setRows(read));
    return () => {
      isLatest = false;
    };
  }, [isShown, changes, onRows]);

  const show = () => {
    setSaid('');
    setIsShown(true);
  };
  const apply = async () => {
    const done = await onRecompute();
    setIsShown(false);
    setSaid(typeof done === 'string' ? done : `${openCases(done)}: due by the new rules now.`);
  };
  return (
    <div className="recompute">
      <p role="status">
        {changes.length > 0 && `New clocks use what is saved. ${sayKept(cases.length)}`}
        {said}
      </p>
      {changes.length > 0 && !isOpen && (
        <button type="button" className="plain" onClick={show}>
          Recompute open cases…
        </button>
      )}
      {isOpen && (
        <Preview
          {...{ changes, rows, settings, now }}
          open={cases.length}
          onApply={() => void apply()}
          onLeave={() => setIsShown(false)}
        />
      )}
    </div>
  );
}

interface PreviewProps extends Pick<RecomputeProps, 'settings' | 'now'> {
  readonly changes: readonly Change[];
  readonly rows: readonly QueueRow[];
  readonly open: number;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

function Preview({ changes, rows, settings, now, open, onApply, onLeave }: PreviewProps) {
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => first.current?.focus(), []);
  const more = changes.length - mostShown;
  return (
    <>
      <h3 ref={first} tabIndex={-1}>
        {sayChanges(changes, open, now)}
      </h3>
      <ChangesTable
        changes={changes.slice(0, mostShown)}
        rows={rows}
        now={now}
        timeZone={settings.schedule.timeZone}
      />
      {more > 0 && <p>And {more} more.</p>}
      <div className="form-actions">
        <button type="button" className="primary" onClick={onApply}>
          Recompute {changes.length}
        </button>
        <button type="button" className="plain" onClick={onLeave}>
          Leave them
        </button>
      </div>
    </>
  );
}
