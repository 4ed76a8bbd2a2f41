import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../utils/words/case.ts';
import type { OtherSchedule } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { Icon } from '../../shared/Icon.tsx';
import type { LineAct } from '../order/LineMenu.tsx';
import { moved, sayMoved } from '../order/moved.ts';
import { useGrip } from '../order/useGrip.ts';
import { OtherLine } from './OtherLine.tsx';
import { OtherScheduleForm } from './OtherScheduleForm.tsx';
import type { Other } from './useOther.ts';
import { useOtherList } from './useOtherList.ts';

interface OtherSchedulesProps {
  readonly settings: Settings;
  readonly now: Instant;
  readonly other: Other;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
}

interface Removed {
  readonly gone: OtherSchedule;
  readonly index: number;
}

/** Hours that hold for a brand, a site or a label instead of the usual ones; the first that fits. */
export function OtherSchedules({ settings, now, other, onKeep }: OtherSchedulesProps) {
  const { list, keep } = useOtherList(settings.otherSchedules, (otherSchedules) =>
    onKeep({ ...settings, otherSchedules }),
  );
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const canUndo = removed !== null || other.isAside;
  const isOpen = other.draft !== null;
  useEffect(() => {
    if (canUndo && !isOpen) undo.current?.focus();
  }, [canUndo, isOpen]);

  const put = async (next: readonly OtherSchedule[], done: string) => {
    const failure = await keep(next);
    setSaid(failure ?? done);
    return failure === null;
  };
  const move = (from: number, to: number) => {
    const next = moved(list, from, to);
    const one = list[from];
    if (!one || next[from] === one) return;
    setRemoved(null);
    void put(next, sayMoved(one.name, 'schedule', next.indexOf(one) + 1, next.length));
  };
  const remove = async (gone: OtherSchedule, index: number) => {
    if (gone.name === other.draft?.start.name) other.leave();
    const isGone = await put(list.toSpliced(index, 1), `Removed: ${gone.name}.`);
    if (isGone) setRemoved({ gone, index });
  };
  const leave = () => {
    setSaid(other.isChanged ? 'Left without saving.' : '');
    setRemoved(null);
    other.leave();
    add.current?.focus();
  };
  const begin = (one?: OtherSchedule) => {
    setSaid(other.isChanged ? 'The one before was left without saving.' : '');
    setRemoved(null);
    other.begin(one);
  };
  const takeBack = () => {
    if (removed) void put(list.toSpliced(removed.index, 0, removed.gone), 'There again.');
    else {
      other.resume();
      setSaid('');
    }
    setRemoved(null);
    add.current?.focus();
  };
  const act = (way: LineAct, index: number) => {
    const one = list[index];
    if (!one) return;
    if (way === 'up' || way === 'down') return move(index, index + (way === 'up' ? -1 : 1));
    if (way === 'delete') return void remove(one, index);
    if (one.name === other.draft?.start.name) return leave();
    begin(one);
  };
  const { list: lines, grip, lookOf } = useGrip(move);
  return (
    <section className="others" aria-label="Other schedules">
      <ol ref={lines}>
        {list.map((one, index) => (
          <OtherLine
            key={one.name}
            other={one}
            place={index + 1}
            brands={settings.brands}
            isOpen={one.name === other.draft?.start.name}
            look={lookOf(index)}
            holding={grip(index)}
            onAct={(way) => act(way, index)}
          />
        ))}
      </ol>
      <div className="other-ways">
        <button ref={add} type="button" className="plain small" onClick={() => begin()}>
          <Icon name="add" size={16} />
          Another schedule for…
        </button>
        {list.length > 1 && <p className="form-hint">The first that fits holds.</p>}
        <p role="status" className="form-said">
          {said}
        </p>
        {canUndo && (
          <button ref={undo} type="button" className="link" onClick={takeBack}>
            Undo
          </button>
        )}
      </div>
      {other.draft && (
        <OtherScheduleForm
          key={other.draft.start.name}
          settings={settings}
          now={now}
          other={other}
          draft={other.draft}
          onKeep={onKeep}
          onSaved={(name) => {
            setSaid(`Saved: ${name}.`);
            other.close();
            setRemoved(null);
            add.current?.focus();
          }}
          onLeave={leave}
        />
      )}
    </section>
  );
}
