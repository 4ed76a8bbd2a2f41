import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, type RefObject, useId } from 'react';
import css from './style.module.css';

interface FieldProps {
  readonly editor: EditorState;
  readonly onChange: (editor: EditorState) => void;
  readonly onSubmit: () => void;
  readonly box: RefObject<Editor | null>;
  readonly label: string;
  readonly placeholder: string;
  readonly tall: boolean;
}

/** Where one writes: Draft.js, as deep in boxes as X keeps it. Ctrl or Cmd with Enter sends. */
export function Field({ editor, onChange, onSubmit, box, label, placeholder, tall }: FieldProps) {
  const id = useId();
  return (
    <div className={css.box}>
      <div className={css.box} data-testid="tweetTextarea_0_label">
        <div className={css.box}>
          <div dir="ltr" className={`${css.words} ${css.fieldWords}`}>
            <div className={css.box}>
              <div className={css.box}>
                <div
                  className={`${css.box} ${css.field}`}
                  data-testid="tweetTextarea_0RichTextInputContainer"
                  style={{
                    minHeight: tall ? '96px' : '28px',
                    maxHeight: '720px',
                    overflow: 'hidden auto',
                  }}
                >
                  <Editor
                    ref={box}
                    editorState={editor}
                    onChange={onChange}
                    placeholder={placeholder}
                    webDriverTestID="tweetTextarea_0"
                    role="textbox"
                    ariaLabel={label}
                    ariaMultiline
                    ariaAutoComplete="list"
                    ariaControls={`typeaheadDropdownWrapped-${id}`}
                    ariaActiveDescendantID={`typeaheadFocus-${id}`}
                    stripPastedStyles
                    spellCheck
                    textDirectionality={document.documentElement.dir === 'rtl' ? 'RTL' : 'LTR'}
                    keyBindingFn={(event: KeyboardEvent) =>
                      event.key === 'Enter' && (event.ctrlKey || event.metaKey)
                        ? 'send'
                        : getDefaultKeyBinding(event)
                    }
                    handleKeyCommand={(command: string) => {
                      if (command !== 'send') return 'not-handled';
                      onSubmit();
                      return 'handled';
                    }}
                  />
                </div>
              </div>
            </div>
          </div>
          <div className={css.box} />
        </div>
      </div>
    </div>
  );
}
