import { type EditorConfig, TextNode } from 'lexical';

/** A person's name within a comment: goes word by word when deleted, and takes no letters in. */
export class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.spellcheck = false;
    dom.className = config.theme.mention ?? '';
    return dom;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}
