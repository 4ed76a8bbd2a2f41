import type { In } from '../messaging/protocol.ts';
import type { AnsweringSite } from '../sites/site.ts';
import type { Extension } from './extension.ts';

const sendingTakes = 10_000;

/** What this tab knows of the brands. */
export interface BrandKnowledge {
  /** The post is about a brand. */
  knows(postId: string): boolean;
  /** A brand writes under this name. */
  isBrandName(name: string): boolean;
}

/**
 * Notices that the person sends a reply to a post about a brand: they press the composer's button
 * or the site's key, and then the composer empties or closes. Where it stays full, an error of the
 * site say, or where they go on with it, nothing was sent. What they send as somebody else than the
 * brand is no answer of the brand's.
 */
export function watchSent(
  site: AnsweringSite,
  document: Document,
  { send }: Pick<Extension, 'send'>,
  { knows, isBrandName }: BrandKnowledge,
  signal: AbortSignal,
): void {
  const sending = (composer: HTMLElement): void => {
    const postId = site.composer.answers(composer, new URL(document.location.href));
    const text = ownText(site, composer);
    if (postId === null || text === '' || !knows(postId)) return;
    const speaker = site.composer.speaker(composer);
    if (speaker !== null && !isBrandName(speaker)) return;
    // A composer that posts as the brand knows that better than the page around it.
    const signedInAs = speaker === null ? site.signedIn(document) : null;
    const isOver = () => !composer.isConnected || ownText(site, composer) === '';
    const sent = () => void tellSent(send, { postId, text, signedInAs }, signal);
    whenOver(composer, isOver, sent, signal);
  };

  const onClick = (event: Event): void => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const { target } = event;
    const composer = composersIn(document).find((it) => site.composer.submit(it)?.contains(target));
    if (composer) sending(composer);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !site.composer.sendsBy(event)) return;
    const composer = composersIn(document).find((it) => it.contains(event.target as Node));
    if (composer) sending(composer);
  };

  // Captured: the site may stop the event, and has not acted on it yet.
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
}

/** What stands in the composer beside what the site has put there. */
function ownText(site: AnsweringSite, composer: HTMLElement): string {
  return site.composer.text(composer).slice(site.composer.prefilled(composer).length).trim();
}

function composersIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
}

function whenOver(
  composer: HTMLElement,
  isOver: () => boolean,
  then: () => void,
  signal: AbortSignal,
): void {
  const wentOn = new AbortController();
  const end = AbortSignal.any([signal, wentOn.signal, AbortSignal.timeout(sendingTakes)]);
  const observer = new MutationObserver(() => {
    if (end.aborted || !isOver()) return;
    observer.disconnect();
    then();
    wentOn.abort();
  });
  end.addEventListener('abort', () => observer.disconnect());
  const { ownerDocument: document } = composer;
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  // What was sent is left alone; who writes on, or closes the composer, saw that it was not.
  const takesUp = (event: Event) => event.isTrusted && isUse(event, composer) && wentOn.abort();
  for (const name of ['beforeinput', 'keydown', 'click']) {
    document.addEventListener(name, takesUp, { capture: true, signal: end });
  }
}

function isUse(event: Event, composer: HTMLElement): boolean {
  if (event instanceof KeyboardEvent) return event.key === 'Escape';
  const around = event.type === 'click' ? composer.closest('[role="dialog"]') : composer;
  return around?.contains(event.target as Node) ?? false;
}

type Sent = In<'page/sent'>;

/** Again until the background has it: the worker may be stopped at any moment. */
async function tellSent(send: Extension['send'], reply: Sent, signal: AbortSignal): Promise<void> {
  for (const pause of [500, 2_000, 8_000, 30_000]) {
    const outcome = await send('page/sent', reply);
    if (outcome.ok || outcome.failure !== 'no-answer' || signal.aborted) return;
    await new Promise((over) => setTimeout(over, pause));
  }
}
