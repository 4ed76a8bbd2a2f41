import type { Instant } from '../../utils/words/case.ts';
import type { Note } from '../../utils/words/customer.ts';
import type { CaseActions } from './actions.ts';
import { CustomerBand } from './CustomerBand.tsx';
import { PostBand } from './PostBand.tsx';
import { StartFrom } from './StartFrom.tsx';
import type { ShownCase } from './screen.ts';
import type { useCommand } from './useCommand.ts';
import type { Editor } from './useEditor.ts';
import type { useTeaching } from './useTeaching.ts';
import type { Typed } from './useTyped.ts';

interface CaseMiddleProps {
  readonly shown: ShownCase;
  readonly now: Instant;
  readonly timeZone: string;
  readonly actions: CaseActions;
  readonly run: ReturnType<typeof useCommand>['run'];
  readonly teaching: ReturnType<typeof useTeaching>;
  /** Null where nothing is left to write. */
  readonly editor: Editor | null;
  readonly writingNote: boolean;
  readonly typed: Typed;
  readonly onDeleteNote: (note: Note) => void;
  readonly onNoteClosed: () => void;
}

/** What scrolls: the post, the customer, and what to start from. */
export function CaseMiddle(props: CaseMiddleProps) {
  const { shown, now, timeZone, actions, run, teaching, editor } = props;
  return (
    <div className="middle">
      <PostBand
        view={shown.view}
        now={now}
        timeZone={timeZone}
        labelsAsked={shown.labelsAsked}
        onLabel={(labels) => run(actions.label(labels))}
        onOpen={() => void run(actions.openPost())}
        onCorrect={teaching.correct}
        onTakeBack={teaching.takeBack}
        onAnswer={teaching.answer}
        onCloseQuestion={() => void run(actions.closeQuestion())}
      />
      <CustomerBand
        view={shown.view}
        history={shown.history}
        now={now}
        timeZone={timeZone}
        writingNote={props.writingNote}
        typed={props.typed}
        onWriteNote={(text) => run(actions.writeNote(text))}
        onNoteClosed={props.onNoteClosed}
        onDeleteNote={props.onDeleteNote}
      />
      {editor && (
        <StartFrom
          suggestions={shown.suggestions}
          chosen={editor.chosen}
          onChoose={editor.choose}
        />
      )}
    </div>
  );
}
