import type { Site } from '../sites/site.ts';
import type { Extension } from './extension.ts';

const sendingTakes = 10_000;

/**
 * Notices that the person sends a reply to a post about a brand: they press the composer's button
 * or Ctrl/Cmd+Enter, and then the composer empties or closes. Where it stays full, an error of the
 * site say, nothing was sent.
 */
export function watchSent(
  site: Site,
  document: Document,
  { send }: Pick<Extension, 'send'>,
  knows: (postId: string) => boolean,
  signal: AbortSignal,
): void {
  const sending = (composer: HTMLElement): void => {
    const postId = site.composer.answers(composer, new URL(document.location.href));
    const text = site.composer.text(composer).trim();
    if (postId === null || text === '' || !knows(postId)) return;
    const signedInAs = site.signedIn(document);
    const isOver = () => !composer.isConnected || site.composer.text(composer).trim() === '';
    const sent = () => void send('page/sent', { postId, text, signedInAs });
    whenOver(document, isOver, sent, signal);
  };

  const onClick = (event: Event): void => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const { target } = event;
    const composer = composersIn(document).find((it) => site.composer.submit(it)?.contains(target));
    if (composer) sending(composer);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const composer = composersIn(document).find((it) => it.contains(event.target as Node));
    if (composer) sending(composer);
  };

  // Captured: the site may stop the event, and has not acted on it yet.
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
}

function composersIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
}

function whenOver(
  document: Document,
  isOver: () => boolean,
  then: () => void,
  signal: AbortSignal,
): void {
  const end = AbortSignal.any([signal, AbortSignal.timeout(sendingTakes)]);
  const observer = new MutationObserver(() => {
    if (end.aborted || !isOver()) return;
    observer.disconnect();
    then();
  });
  end.addEventListener('abort', () => observer.disconnect());
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}
