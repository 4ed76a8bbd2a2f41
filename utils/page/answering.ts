import type { Site } from '../sites/site.ts';
import { type DressSlot, dressSlot } from './badge.ts';
import type { Extension } from './extension.ts';
import { keepSidebar, type Sidebar, type SidebarOutlets } from './frame.ts';
import { createInserter, type Inserter } from './insert.ts';
import type { ReadRest } from './late-rest.ts';
import { showNotice } from './notice.ts';
import { createTellGone, type TellGone } from './tell-gone.ts';
import { type BrandKnowledge, watchSent } from './watch-sent.ts';

/** What only a page with posts about the brand needs. Most pages have none, so it is loaded then. */
export interface Answering {
  readonly sidebar: Sidebar;
  readonly inserter: Inserter;
  readonly tellGone: TellGone;
  readonly dressSlot: DressSlot;
  readonly readRest: ReadRest;
  /** Shows a sentence in the corner of the page, until it is dismissed. */
  tell(sentence: string): void;
}

/** What answering asks of, and tells, the rest of the tab. */
export type AnsweringOutlets = SidebarOutlets & BrandKnowledge;

/** Starts it on a page of its site. */
export type StartAnswering = (
  document: Document,
  extension: Pick<Extension, 'send' | 'ownUrl'>,
  outlets: AnsweringOutlets,
  signal: AbortSignal,
) => Answering;

export function startAnswering(
  site: Site,
  document: Document,
  extension: Pick<Extension, 'send' | 'ownUrl'>,
  outlets: AnsweringOutlets,
  signal: AbortSignal,
): Answering {
  const sidebar = keepSidebar(site, document, extension, outlets, signal);
  watchSent(site, document, extension, outlets, signal);
  return {
    sidebar,
    inserter: createInserter(site, document, sidebar.uncover, outlets.isBrandName),
    tellGone: createTellGone(site, document, extension),
    dressSlot,
    readRest: site.readRest,
    tell: (sentence) => showNotice(document, sentence),
  };
}
