/** The sidebar's place in the page; what is in it has a style of its own. Values: design/tokens.json. */
export const frameStyle = `
:host {
  all: initial; position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483647;
  inline-size: var(--width); max-inline-size: 100vw; box-shadow: 0 0 40px rgb(0 0 0 / .14);
  background: #fff; --edge: #868694; --focus: #5847c7;
  animation: come 150ms cubic-bezier(.2, .8, .2, 1);
}
:host([data-theme="dim"]) { background: #1a2735; --edge: #7f93a8; --focus: #bdb4ff; }
:host([data-theme="dark"]) { background: #16161b; --edge: #757586; --focus: #b3a9ff; }
iframe { display: block; border: 0; inline-size: 100%; block-size: 100%; }
[role="separator"] {
  position: absolute; inset-block: 0; inset-inline-start: -4px; inline-size: 12px;
  cursor: ew-resize; touch-action: none; outline: none;
}
[role="separator"]::after {
  content: ""; position: absolute; inset-block-start: calc(50% - 20px); inset-inline-start: 7px;
  inline-size: 3px; block-size: 40px; border-radius: 3px; background: var(--edge); opacity: .5;
}
[role="separator"]:hover::after { opacity: 1; }
[role="separator"]:focus-visible::after { opacity: 1; outline: 2px solid var(--focus); outline-offset: 2px; }
[data-dragged] ~ iframe { pointer-events: none; }
@keyframes come { from { opacity: 0; translate: var(--from) } }
@media (prefers-reduced-motion: reduce) { :host { animation: none; } }
@media (forced-colors: active) {
  :host { border-inline-start: 1px solid CanvasText; --edge: CanvasText; --focus: Highlight; }
}
`;
