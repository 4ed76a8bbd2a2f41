/**
 * The look of a badge in its shadow root, from design/tokens.json (colours) and the pictures. The
 * greys are X's own per theme; `--quiet` is measured on the page where it can be (theme.ts).
 *
 * The slot is 158 px, or 108 in rows under 460 px: a percentage of a flex item is one of its row,
 * so that no script has to measure anything.
 */
export const badgeStyle = `
:host {
  all: initial;
  --main: #0f1419; --host-quiet: #536471; --hover: rgb(15 20 25 / .1);
  --soon: #855000; --late: #b00f45; --late-tint: #fdebf0; --on-late: #fff; --focus: #5847c7;
  flex: none; display: flex; justify-content: flex-end; align-items: center;
  inline-size: clamp(108px, calc((100% - 459px) * 999), 158px); block-size: 28px;
  margin-block: -4px; margin-inline-end: 6px; container-type: inline-size;
  font: 400 13px/16px var(--font, system-ui, sans-serif);
}
:host([data-hearback="dim"]) {
  --main: #f7f9f9; --host-quiet: #8b98a5; --hover: rgb(239 243 244 / .1);
  --soon: #f3ba55; --late: #ff98aa; --late-tint: #432936; --on-late: #200810; --focus: #bdb4ff;
}
:host([data-hearback="dark"]) {
  --main: #e7e9ea; --host-quiet: #71767b; --hover: rgb(231 233 234 / .1);
  --soon: #f2b64b; --late: #ff8ca0; --late-tint: #3a1a22; --on-late: #200810; --focus: #b3a9ff;
}
:host([data-place="placeholder"]) { float: inline-end; margin-block: 0; inline-size: 158px; }
button {
  all: unset; box-sizing: border-box; display: flex; align-items: center; gap: 5px;
  max-inline-size: 100%; block-size: 28px; padding-inline: 7px 9px; border-radius: 999px;
  color: var(--quiet, var(--host-quiet)); cursor: pointer; white-space: nowrap;
  font-variant-numeric: tabular-nums; transition: background-color 80ms ease-out, color 80ms ease-out;
}
button[hidden] { display: none; }
svg { flex: none; inline-size: 18px; block-size: 18px; }
.said { overflow: hidden; text-overflow: ellipsis; }
.short { display: none; }
[data-look="major"] .word, [data-tone="late"] { font-weight: 600; }
[data-tone="normal"] { color: var(--main); }
[data-tone="soon"] { color: var(--soon); }
[data-tone="late"] { color: var(--late); background: var(--late-tint); }
.on-disc { stroke: var(--on-late); fill: var(--on-late); }
button:hover { background-color: var(--hover); }
[data-tone="quiet"]:hover { color: var(--main); }
[data-tone="late"]:hover { background-color: var(--late-tint); }
button[aria-expanded="true"] { box-shadow: inset 0 0 0 1.5px var(--focus); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 0; }
@container (inline-size < 150px) {
  .said { display: none; }
  .short { display: inline; }
}
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (forced-colors: active) {
  button { color: CanvasText; }
  [data-tone="late"] { outline: 1px solid CanvasText; outline-offset: -1px; }
  button[aria-expanded="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
  button:focus-visible { outline: 2px solid Highlight; outline-offset: 0; }
  .on-disc { stroke: Canvas; fill: Canvas; }
}
`;
