import type { Outcome } from '../messaging/protocol.ts';
import type { AnsweringSite } from '../sites/site.ts';
import { isBrandName } from './brand-names.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import type { Extension } from './extension.ts';
import { keepSidebar, type Sidebar, type SidebarOutlets } from './frame.ts';
import { createInserter, type Inserter } from './insert.ts';
import { keepRests, type Rests } from './late-rest.ts';
import { showNotice } from './notice.ts';
import { createTellGone, type TellGone } from './tell-gone.ts';
import { track } from './track.ts';
import { keepTurns } from './turns.ts';
import { type BrandKnowledge, watchSent } from './watch-sent.ts';

const updated = 'Hearback was updated. Reload this page when your draft is safe.';

/** What only a page with posts about the brand needs. Most pages have none, so it is loaded then. */
export interface Answering {
  readonly sidebar: Sidebar;
  readonly inserter: Inserter;
  readonly tellGone: TellGone;
  readonly drawing: Drawing;
  readonly rests: Rests;
  /** Sends this element's post as a complaint, whatever it says. */
  track(element: Element | undefined): Promise<Outcome<null>>;
  /** Says in the corner of the page, until it is dismissed, that this script has had its day. */
  tellUpdated(): void;
}

/** What answering asks of, and tells, the rest of the tab. */
export interface AnsweringOutlets extends SidebarOutlets, Pick<BrandKnowledge, 'knows'> {
  /** Names under which brands write; undefined while the page is not read, when any may be. */
  brandNames(): readonly string[] | undefined;
  /** Time has passed: badges say another one. */
  minutePassed(): void;
}

type Lent = Pick<Extension, 'send' | 'listen' | 'ownUrl' | 'now'>;

/** Starts it on a page of its site. */
export type StartAnswering = (
  document: Document,
  extension: Lent,
  outlets: AnsweringOutlets,
  signal: AbortSignal,
) => Answering;

export function startAnswering(
  site: AnsweringSite,
  document: Document,
  extension: Lent,
  outlets: AnsweringOutlets,
  signal: AbortSignal,
): Answering {
  const sidebar = keepSidebar(site, document, extension, outlets, signal);
  const byBrand = (name: string): boolean => {
    const known = outlets.brandNames();
    return !known || isBrandName(name, known);
  };
  watchSent(site, document, extension, { ...outlets, isBrandName: byBrand }, signal);
  const turns = keepTurns(document, extension.now, outlets.minutePassed, signal);
  const news = async () => {
    turns.catchUp();
    return { ok: true, value: null } as const;
  };
  extension.listen({ 'cases/changed': news }, signal);
  return {
    sidebar,
    inserter: createInserter(site, document, sidebar.uncover, byBrand),
    tellGone: createTellGone(site, document, extension),
    drawing: createDrawing(
      document,
      { ...extension, ...turns },
      (postId) => void sidebar.open(postId),
    ),
    rests: keepRests(site, document),
    track: (element) => track(site, extension, element, new URL(document.location.href)),
    tellUpdated: () => showNotice(document, updated),
  };
}
