import { lateBefore, moveBackOf } from '../../utils/cases/moves.ts';
import { saySpan } from '../../utils/deadlines/span-words.ts';
import type { Case, Instant } from '../../utils/words/case.ts';
import { whenSaid } from '../shared/times.ts';

interface MovedProps {
  readonly found: Case;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onTakeBack: () => void;
  readonly onUndo: () => void;
}

/** Takes a moved due time back while it runs, and says so; nothing where it never was moved. */
export function Moved({ found, now, timeZone, onTakeBack, onUndo }: MovedProps) {
  const { clock } = found;
  const back = clock && moveBackOf(found, clock);
  const late = clock ? lateBefore(found, clock) : 0;
  if (!back && (!clock?.move || clock.stop)) return null;
  const [does, label, onPress] = back
    ? ['Undo', 'Undo: it stays moved', onUndo]
    : ['Take back', 'Take back the moved due time', onTakeBack];
  return (
    <>
      {late > 0 && `It was missed by ${saySpan(late)} before it was moved. `}
      {back && (
        <>
          It was moved, and that was taken back
          {back.by && (
            <>
              {' '}
              by <bdi>{back.by}</bdi>
            </>
          )}
          , {whenSaid(back.at, now, timeZone)}.{' '}
        </>
      )}
      <button type="button" className="link" aria-label={label} onClick={onPress}>
        {does}
      </button>
    </>
  );
}
