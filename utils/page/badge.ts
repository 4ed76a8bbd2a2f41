import type { Badge } from '../deadlines/badge.ts';
import { type BadgeWords, badgeWords } from '../deadlines/phrases.ts';
import type { Theme } from '../messaging/protocol.ts';
import type { Instant } from '../words/case.ts';
import style from './badge.css?inline';
import { drawGlyph } from './glyph.ts';
import { addStyle } from './shadow.ts';
import { hostAttribute, type Slot } from './slot.ts';
import type { SmallPrint } from './theme.ts';

export interface Look {
  readonly theme: Theme;
  readonly smallPrint: SmallPrint | undefined;
}

/** One badge in the page. Before `show` its slot stays empty. */
export interface BadgeView {
  /** Null leaves the slot empty. */
  show(badge: Badge | null, now: Instant): void;
  wear(look: Look): void;
  /** Its case is open in the sidebar. */
  markOpen(open: boolean): void;
  focus(): void;
}

/** Draws the badge of a post in its slot; `pressed` is only called for a person's own click or key. */
export function dressSlot({ host, root }: Slot, pressed: () => void): BadgeView {
  const button = host.ownerDocument.createElement('button');
  button.type = 'button';
  button.hidden = true;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  addStyle(root, style);
  root.append(button);
  keepToOurselves(host);
  // A script of the page can click too, but not as a person does.
  button.addEventListener('click', (event) => event.isTrusted && pressed());
  return {
    show: (badge, now) => {
      button.hidden = badge === null;
      if (badge) write(button, badgeWords(badge, now));
    },
    wear: ({ theme, smallPrint }) => {
      host.setAttribute(hostAttribute, theme);
      if (!smallPrint) return;
      host.style.setProperty('--quiet', smallPrint.colour);
      host.style.setProperty('--font', smallPrint.font);
    },
    markOpen: (open) => button.setAttribute('aria-expanded', `${open}`),
    focus: () => button.focus(),
  };
}

/** The text changes at most once a minute, and what stays the same is not touched. */
function write(button: HTMLButtonElement, words: BadgeWords): void {
  const { look, tone, word, time, short, label, share } = words;
  const state = `${label} ${tone} ${share.toFixed(2)}`;
  if (button.dataset.state === state) return;
  Object.assign(button.dataset, { look, tone, state });
  // Read aloud after what is visible, which stays the name that a voice can call.
  button.title = label;
  const { ownerDocument: document } = button;
  const said = span(document, 'said', span(document, 'word', word));
  if (time !== null) said.append(` · ${time}`);
  const instead = span(document, 'short', short);
  instead.setAttribute('aria-hidden', 'true');
  button.replaceChildren(drawGlyph(document, words), said, instead);
}

function span(document: Document, name: string, ...inside: (string | Node)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.append(...inside);
  return element;
}

const pointing = ['click', 'auxclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];

/** A click anywhere in a post opens the post: ours must not. */
function keepToOurselves(host: HTMLElement): void {
  for (const name of pointing) host.addEventListener(name, (event) => event.stopPropagation());
  for (const name of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(name, (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
  }
}
