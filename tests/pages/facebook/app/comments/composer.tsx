import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FacebookAccount } from '../../words.ts';
import { type CommentEditor, openEditor, type Written } from './editor.ts';
import type { Where } from './standing.ts';
import css from './style.module.css';
import { FocusedTools, Tools } from './tools.tsx';
import { Voice } from './voice.tsx';

/** How a composer under a comment starts, each time that a Reply is pressed. */
interface Opening {
  /** Missing where there is nobody to mention. */
  readonly mention: string | undefined;
  readonly turn: number;
}

interface Props {
  readonly voice: FacebookAccount | undefined;
  readonly label: string;
  readonly where: Where;
  /** Whether one may write as another of one's accounts here. */
  readonly choosable: boolean;
  readonly opening: Opening | null;
  readonly onSend: (written: Written) => void;
}

const EMPTY: Written = { text: '', mentions: false };

/** Where a comment is written: the real Lexical. Enter sends; the viewer and the dialog have a button too. */
export function Composer({ voice, label, where, choosable, opening, onSend }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<CommentEditor>(null);
  const [written, setWritten] = useState(EMPTY);
  const ready = written.text.trim() !== '';
  const send = () => {
    const now = editor.current?.written() ?? EMPTY;
    if (now.text.trim() === '') return;
    editor.current?.restart();
    onSend({ ...now, text: now.text.trim() });
  };
  const sendNow = useEffectEvent(send);
  useEffect(() => {
    if (box.current === null) return;
    const opened = openEditor(box.current, setWritten, () => sendNow());
    editor.current = opened;
    return opened.close;
  }, []);
  const turn = opening?.turn ?? null;
  const start = useEffectEvent(() => {
    editor.current?.restart(opening?.mention);
    editor.current?.focus();
  });
  useEffect(() => {
    if (turn !== null) start();
  }, [turn]);
  const withButton = where === 'dialog' || where === 'photo';
  return (
    <div className={css.composer}>
      <Voice voice={voice} choosable={choosable} small={opening !== null} />
      <div className={css.writing}>
        <form role="presentation" onSubmit={(event) => event.preventDefault()}>
          <div>
            <div className={css.field}>
              <div data-visualcompletion="ignore">
                <div>
                  <div className={css.boxes}>
                    <div
                      ref={box}
                      role="textbox"
                      contentEditable
                      suppressContentEditableWarning
                      spellCheck
                      tabIndex={0}
                      aria-label={label}
                      aria-placeholder={label}
                      className={css.textbox}
                    />
                    {written.text === '' && !written.mentions && (
                      <div aria-hidden="true" className={css.placeholder}>
                        <div>{label}</div>
                      </div>
                    )}
                  </div>
                </div>
              </div>
              {withButton ? <FocusedTools ready={ready} onSend={send} /> : <Tools />}
            </div>
          </div>
        </form>
        <div />
        <div />
        <div />
      </div>
    </div>
  );
}
