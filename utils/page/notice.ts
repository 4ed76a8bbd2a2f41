import { openShadow } from './shadow.ts';

const style = `
:host {
  all: initial; position: fixed; inset-block-end: 24px; inset-inline-end: 24px; z-index: 2147483647;
  color-scheme: light dark;
}
div {
  display: flex; align-items: center; gap: 12px; max-inline-size: 400px; padding: 12px 8px 12px 16px;
  border: 1px solid light-dark(#e3e3e9, #2d2d37); border-radius: 10px;
  background: light-dark(#fff, #25252d); color: light-dark(#17171f, #f2f2f6);
  box-shadow: 0 8px 28px rgb(0 0 0 / .22);
  font: 400 13px/18px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
button {
  all: unset; padding: 5px 8px; border-radius: 6px; cursor: pointer; font-weight: 600;
  color: light-dark(#4f3ec0, #b3a9ff);
}
button:focus-visible { outline: 2px solid; }
`;

/** A sentence in the corner of the page, until the person dismisses it. Takes no focus. */
export function showNotice(document: Document, sentence: string): void {
  const host = document.createElement('hearback-notice');
  const words = document.createElement('span');
  const dismiss = document.createElement('button');
  const box = document.createElement('div');
  words.textContent = sentence;
  dismiss.textContent = 'Dismiss';
  dismiss.addEventListener('click', () => host.remove());
  box.setAttribute('role', 'status');
  box.append(words, dismiss);
  openShadow(host, 'closed', style).append(box);
  document.documentElement.append(host);
}
