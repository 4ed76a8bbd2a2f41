import type { AnsweringSite } from '../sites/site.ts';
import type { Extension } from './extension.ts';
import style from './frame.css?inline';
import { clampWidth, makeEdge } from './resize.ts';
import { openShadow } from './shadow.ts';
import { isRightToLeft, readTheme } from './theme.ts';

export interface Sidebar {
  /** Shows this post's case, or none. Opens the sidebar, or has the open one show another case. */
  open(postId: string | null): Promise<void>;
  /** Closes, and gives the focus back to where it was. */
  close(): void;
  isOpen(): boolean;
  /** Stands aside as far as it can while this button of the site is there to be pressed. */
  uncover(button: Element): void;
  /** The page changed: takes its width again once nothing is to be uncovered. */
  refit(): void;
  /** Width in CSS px as the person last chose it, here or elsewhere. */
  setWidth(width: number): void;
}

export interface SidebarOutlets {
  opened(postId: string | null): void;
  /** `focusLost`: what had the focus before the sidebar opened is not in the page any more. */
  closed(focusLost: boolean): void;
  gone(): void;
}

const leaving = 100;

/**
 * The sidebar: a page of the extension in a frame, in a closed shadow root over the page's inline
 * end. What it shows it asks the background, so that nothing of a customer is in reach of the page,
 * and nothing that the page says to the frame counts.
 */
export function keepSidebar(
  site: AnsweringSite,
  document: Document,
  extension: Pick<Extension, 'send' | 'ownUrl'>,
  outlets: SidebarOutlets,
  signal: AbortSignal,
): Sidebar {
  let host: HTMLElement | undefined;
  let width = 400;
  let focusedBefore: WeakRef<HTMLElement> | undefined;

  let uncovered: WeakRef<Element> | undefined;

  const isOpen = (): boolean => host?.isConnected === true;

  const setWidth = (to: number): void => {
    width = clampWidth(to);
    host?.style.setProperty('--width', `${width}px`);
  };

  const uncover = (button: Element): void => {
    if (!host) return;
    const free = freeBeside(button, host);
    if (free >= width) return;
    uncovered = new WeakRef(button);
    host.style.setProperty('--width', `${clampWidth(free)}px`);
  };

  const refit = (): void => {
    if (!uncovered || uncovered.deref()?.isConnected) return;
    uncovered = undefined;
    setWidth(width);
  };

  const show = (atLeft: boolean): void => {
    host = document.createElement('hearback-sidebar');
    host.dataset.theme = readTheme(document);
    host.style.setProperty('--from', atLeft ? '-16px' : '16px');
    setWidth(width);
    const edge = document.createElement('div');
    const frame = createFrame(document, extension.ownUrl('sidebar.html'));
    const rested = () => void extension.send('page/sidebar-width', { width });
    makeEdge(edge, { atLeft, width: () => width, set: setWidth, rested });
    edge.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
    openShadow(host, 'closed', style).append(edge, frame);
    document.documentElement.append(host);
    // Before it has loaded, another process's empty page would get the focus and lose it. A person
    // who went on to write elsewhere meanwhile keeps the focus there.
    const before = document.activeElement;
    const enter = () => document.activeElement === before && frame.focus();
    frame.addEventListener('load', enter, { once: true });
  };

  const open = async (postId: string | null): Promise<void> => {
    // A page may have thrown our element out: then the sidebar is not open.
    if (!isOpen()) focusedBefore = focusedElement(document);
    const rtl = isRightToLeft(document);
    const signedInAs = site.signedIn(document);
    const theme = readTheme(document);
    const target = { postId, site: site.id, theme, rtl, signedInAs };
    const outcome = await extension.send('page/open-sidebar', target);
    if (!outcome.ok && outcome.failure === 'gone') return outlets.gone();
    if (signal.aborted) return;
    if (!isOpen()) show(rtl);
    outlets.opened(postId);
  };

  const close = (): void => {
    if (!host) return;
    // Who went on to write elsewhere keeps the focus there.
    const isFocused = [host, document.body].includes(document.activeElement as HTMLElement);
    const before = focusedBefore?.deref();
    leave(host);
    host = undefined;
    before?.focus();
    outlets.closed(isFocused && !before?.isConnected);
    void extension.send('page/sidebar-closed', {});
  };

  signal.addEventListener('abort', () => host?.remove());
  return { open, close, isOpen, uncover, refit, setWidth };
}

function createFrame(document: Document, url: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Hearback';
  // Where inserting fails the sidebar copies; it has to be allowed to before it loads.
  frame.allow = 'clipboard-write *';
  frame.src = url;
  return frame;
}

/** CSS px between the button and the edge of the window at which the sidebar stands. */
function freeBeside(button: Element, host: HTMLElement): number {
  const { left, right } = button.getBoundingClientRect();
  const margin = 16;
  const atLeft = host.getBoundingClientRect().left <= 0;
  return (atLeft ? left : window.innerWidth - right) - margin;
}

function leave(host: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  host.inert = true;
  host.animate?.({ opacity: 0 }, { duration: still ? 0 : leaving, fill: 'forwards' });
  setTimeout(() => host.remove(), still ? 0 : leaving);
}

/** Also within our badges' shadow roots. */
function focusedElement(document: Document): WeakRef<HTMLElement> | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? new WeakRef(focused) : undefined;
}
