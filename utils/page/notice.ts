import style from './notice.css?inline';
import { openShadow } from './shadow.ts';

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
