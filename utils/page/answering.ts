import type { Outcome } from '../messaging/protocol.ts';
import type { Site } from '../sites/site.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import type { Extension } from './extension.ts';
import { keepSidebar, type Sidebar, type SidebarOutlets } from './frame.ts';
import { createInserter, type Inserter } from './insert.ts';
import { keepRests, type Rests } from './late-rest.ts';
import { showNotice } from './notice.ts';
import { createTellGone, type TellGone } from './tell-gone.ts';
import { track } from './track.ts';
import { everyVisibleMinute } from './visible-minute.ts';
import { type BrandKnowledge, watchSent } from './watch-sent.ts';

/** What only a page with posts about the brand needs. Most pages have none, so it is loaded then. */
export interface Answering {
  readonly sidebar: Sidebar;
  readonly inserter: Inserter;
  readonly tellGone: TellGone;
  readonly drawing: Drawing;
  readonly rests: Rests;
  /** Sends this element's post as a complaint, whatever it says. */
  track(element: Element | undefined): Promise<Outcome<null>>;
  /** Shows a sentence in the corner of the page, until it is dismissed. */
  tell(sentence: string): void;
}

/** What answering asks of, and tells, the rest of the tab. */
export interface AnsweringOutlets extends SidebarOutlets, BrandKnowledge {
  /** Time has passed: badges say another one. */
  minutePassed(): void;
}

type Lent = Pick<Extension, 'send' | 'ownUrl' | 'now'>;

/** Starts it on a page of its site. */
export type StartAnswering = (
  document: Document,
  extension: Lent,
  outlets: AnsweringOutlets,
  signal: AbortSignal,
) => Answering;

export function startAnswering(
  site: Site,
  document: Document,
  extension: Lent,
  outlets: AnsweringOutlets,
  signal: AbortSignal,
): Answering {
  const sidebar = keepSidebar(site, document, extension, outlets, signal);
  watchSent(site, document, extension, outlets, signal);
  everyVisibleMinute(document, extension.now, outlets.minutePassed, signal);
  return {
    sidebar,
    inserter: createInserter(site, document, sidebar.uncover, outlets.isBrandName),
    tellGone: createTellGone(site, document, extension),
    drawing: createDrawing(document, extension, (postId) => void sidebar.open(postId)),
    rests: keepRests(site, document),
    track: (element) => track(site, extension, element, new URL(document.location.href)),
    tell: (sentence) => showNotice(document, sentence),
  };
}
