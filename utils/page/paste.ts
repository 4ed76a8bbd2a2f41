/** Draft.js and Lexical learn of a new caret about a frame after it moved. */
const caretTakes = 50;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Puts text at the end of a rich-text composer as a paste, the one way that reaches the editor's
 * own state exactly and can be undone in one step. Whether it worked is for the caller to read back.
 */
export async function pasteAtEnd(composer: HTMLElement, text: string): Promise<void> {
  composer.focus();
  putCaretAtEnd(composer);
  await pause(caretTakes);
  const data = new DataTransfer();
  data.setData('text/plain', text);
  // `data` and `dataType` are Firefox's way; it drops `clipboardData`.
  const init = { clipboardData: data, data: text, dataType: 'text/plain' };
  const bubbling = { bubbles: true, cancelable: true, composed: true };
  const paste = new ClipboardEvent('paste', { ...init, ...bubbling });
  // An empty paste would still be taken by the editor.
  if (paste.clipboardData?.getData('text/plain') !== text) return;
  composer.dispatchEvent(paste);
  await pause(caretTakes);
}

function putCaretAtEnd(composer: HTMLElement): void {
  const range = composer.ownerDocument.createRange();
  range.selectNodeContents(composer);
  range.collapse(false);
  const selection = composer.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The editor's own undo key; editors keep their own history, the browser's does not know it. */
export async function pressUndo(composer: HTMLElement): Promise<void> {
  composer.focus();
  await pause(caretTakes);
  const onMac = /Mac/.test(navigator.userAgent);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !onMac, metaKey: onMac };
  composer.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  await pause(caretTakes);
}
