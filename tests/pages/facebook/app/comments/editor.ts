import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { MentionNode } from './mention.ts';
import css from './style.module.css';

/** Within this many milliseconds, typing is undone as one step; Facebook's own value is not known. */
const UNDO_STEP = 300;

/** What stands in a composer. */
export interface Written {
  /** Line breaks are `\n`; without the mention at its beginning. */
  readonly text: string;
  /** Whether the mention that the composer was given still stands at its beginning. */
  readonly mentions: boolean;
}

/** The real Lexical in a composer's text box. */
export interface CommentEditor {
  readonly written: () => Written;
  /** Empties it, and starts it with a mention of `name` where there is one; the caret stands behind. */
  readonly restart: (name?: string) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

/** Starts Lexical in `box`. `onChange` hears of every change, `onEnter` of Enter without Shift. */
export function openEditor(
  box: HTMLElement,
  onChange: (written: Written) => void,
  onEnter: () => void,
): CommentEditor {
  const editor = createEditor({
    namespace: 'comment',
    nodes: [MentionNode],
    theme: { paragraph: css.line ?? '', mention: css.mention ?? '' },
    onError: (error) => {
      throw error;
    },
  });
  const written = () => editor.read($written);
  const close = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), UNDO_STEP),
    editor.registerCommand(KEY_ENTER_COMMAND, sendOnEnter(editor, onEnter), COMMAND_PRIORITY_HIGH),
    editor.registerUpdateListener(() => onChange(written())),
  );
  editor.setRootElement(box);
  restart(editor);
  return {
    written,
    restart: (name) => restart(editor, name),
    focus: () => editor.focus(),
    close: () => {
      close();
      editor.setRootElement(null);
    },
  };
}

/** Enter sends; with Shift, or while a word is being composed, it is the editor's. */
function sendOnEnter(editor: LexicalEditor, onEnter: () => void) {
  return (event: KeyboardEvent | null): boolean => {
    if (event?.shiftKey || event?.isComposing || editor.isComposing()) return false;
    event?.preventDefault();
    onEnter();
    return true;
  };
}

/** What a composer starts with is no step that undo takes back, nor is what was sent from it before. */
function restart(editor: LexicalEditor, name?: string): void {
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  editor.update(
    () => {
      const line = $createParagraphNode();
      $getRoot().clear().append(line);
      if (name === undefined) return;
      line.append(new MentionNode(name).setMode('segmented'), $createTextNode(' '));
      line.selectEnd();
    },
    { tag: HISTORY_MERGE_TAG },
  );
}

function $written(): Written {
  const lines = $getRoot().getChildren();
  const [first] = lines;
  const start = $isElementNode(first) ? first.getFirstChild() : null;
  const text = lines.map((line) => line.getTextContent()).join('\n');
  if (!(start instanceof MentionNode)) return { text, mentions: false };
  return { text: text.slice(start.getTextContentSize()).trimStart(), mentions: true };
}
