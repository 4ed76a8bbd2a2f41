import type { Instant } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { Notice } from '../shared/Notice.tsx';
import { atWhen } from '../shared/times.ts';
import { MarkSaid, SaidBy } from './MarkSaid.tsx';
import { answeringReply, otherAnswerer, toAsk } from './marks.ts';
import { answererOf } from './speaker.ts';
import { isAwaited, isMissing } from './unconfirmed.ts';

interface SettledNoteProps {
  readonly view: CaseView;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onUndo: () => void;
  readonly onWentOut: () => void;
  readonly onNotSent: () => void;
  /** To the same or somebody else, with another time to follow up. */
  readonly onHandOver: () => void;
  /** They wait for an update: by the policy, or until a time that the person types. */
  readonly onHolding: (reply: string | null) => void;
  readonly onHoldingUntil: (reply: string | null) => void;
}

function Link({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <button type="button" className="link" onClick={onPress}>
      {children}
    </button>
  );
}

/** "We are looking into it" is an answer after which they wait on; null where no reply answered. */
function holdingOf({ view, onHolding, onHoldingUntil }: SettledNoteProps) {
  const reply = answeringReply(view);
  if (reply === undefined) return null;
  return (
    <>
      <Link onPress={() => onHolding(reply)}>They wait for an update</Link>
      <Link onPress={() => onHoldingUntil(reply)}>I promised one by…</Link>
    </>
  );
}

/** In place of the dock once nothing is left to write: what holds, and how to take it back. */
export function SettledNote(props: SettledNoteProps) {
  const { view, now, timeZone } = props;
  const found = view.case;
  if (isMissing(found, now) && found.sent)
    return (
      <Notice
        key="missing"
        tone="amber"
        icon="warning"
        title={`Sent ${atWhen(found.sent.at, now, timeZone)}, not seen on the page yet.`}
        actions={
          <>
            <Link onPress={props.onWentOut}>Yes</Link>
            <Link onPress={props.onNotSent}>No</Link>
          </>
        }
      >
        Did it go out?
      </Notice>
    );
  if (isAwaited(found) && found.sent)
    return (
      <Notice
        tone="plain"
        icon="check"
        title={`Answered ${atWhen(found.sent.at, now, timeZone)}`}
        actions={holdingOf(props)}
      >
        · waiting to see it on the page
      </Notice>
    );
  if (found.state === 'withdrawn')
    return (
      <Notice tone="plain" title="They took the post down.">
        Its text is erased within a day; that it happened is kept.
      </Notice>
    );
  const asked = toAsk(found, now);
  const saidBy = found.mark && (
    <SaidBy
      said={found.mark}
      followUpAt={found.mark.kind === 'handed-over' ? found.mark.followUpAt : null}
      now={now}
      timeZone={timeZone}
    />
  );
  if (found.mark && asked !== null)
    return (
      <Notice
        // Its buttons go with the question: none of them becomes another under the finger.
        key="asked"
        tone="amber"
        icon="warning"
        title={
          <>
            Did <bdi>{asked}</bdi> answer?
          </>
        }
        actions={
          <>
            <Link onPress={props.onWentOut}>Yes</Link>
            <Link onPress={props.onHandOver}>Ask later…</Link>
            <Link onPress={props.onUndo}>No, open it again</Link>
          </>
        }
      >
        {saidBy}
      </Notice>
    );
  const other = otherAnswerer(found);
  // A mark of before does not say who answered what they wrote since.
  if (found.mark && (found.state !== 'answered' || found.answeredBy === null))
    return (
      <Notice
        tone="plain"
        icon="check"
        title={
          other === null ? (
            <MarkSaid mark={found.mark} />
          ) : (
            <>
              <bdi>{other}</bdi> answered,
            </>
          )
        }
        beside={<Link onPress={props.onUndo}>Undo</Link>}
        actions={holdingOf(props)}
      >
        {other !== null && found.mark.by !== '' && 'said '}
        {saidBy}
      </Notice>
    );
  if (found.answeredAt !== null) {
    const by = answererOf(view);
    return (
      <Notice
        tone="plain"
        icon="check"
        title={`Answered ${atWhen(found.answeredAt, now, timeZone)}`}
        actions={holdingOf(props)}
      >
        {by && (
          <>
            by <bdi>{by}</bdi>.
          </>
        )}
      </Notice>
    );
  }
  return null;
}
