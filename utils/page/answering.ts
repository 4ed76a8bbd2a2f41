import type { Site } from '../sites/site.ts';
import type { Extension } from './extension.ts';
import { keepSidebar, type Sidebar, type SidebarOutlets } from './frame.ts';
import { createInserter, type Inserter } from './insert.ts';

/** What a page needs once the person turns to a case. Most pages never do, so it is loaded then. */
export interface Answering {
  readonly sidebar: Sidebar;
  readonly inserter: Inserter;
}

export type StartAnswering = (
  site: Site,
  document: Document,
  extension: Pick<Extension, 'send' | 'sidebarUrl'>,
  outlets: SidebarOutlets,
  signal: AbortSignal,
) => Answering;

export const startAnswering: StartAnswering = (site, document, extension, outlets, signal) => {
  const sidebar = keepSidebar(site, document, extension, outlets, signal);
  return { sidebar, inserter: createInserter(site, document, sidebar.uncover) };
};
