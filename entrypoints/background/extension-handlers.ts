import * as cases from '../../utils/cases/change.ts';
import { recompute } from '../../utils/cases/recompute.ts';
import type { FromExtension, Outcome } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/receive.ts';
import { sendToTab } from '../../utils/messaging/send.ts';
import { openSettings } from '../../utils/platform/pages.ts';
import { changeSettings, dropUnread, readSettings } from '../../utils/platform/settings.ts';
import { activeTab } from '../../utils/platform/tabs.ts';
import { caseStore } from '../../utils/store/case-store.ts';
import { database } from '../../utils/store/database.ts';
import { eraseAll } from '../../utils/store/erase.ts';
import { readCaseView } from '../../utils/store/views.ts';
import { factContext } from './context.ts';
import { fitAnew } from './learnt.ts';
import { openPost } from './open-post.ts';
import { siteHealth } from './reader-health.ts';
import { readAgain, refresh, spreadErased, spreadRules } from './refresh.ts';
import { relearnAfter } from './relearn.ts';
import { answeredPost, noTab, targetOf } from './sidebars.ts';

const store = caseStore(database);
const done: Outcome<null> = { ok: true, value: null };
const notFound: Outcome<never> = { ok: false, failure: 'not-found', detail: '' };

/** Tells everybody of a changed case. */
async function changed(caseId: string, known: boolean): Promise<Outcome<null>> {
  if (!known) return notFound;
  await refresh([caseId]);
  return done;
}

export const extensionHandlers: Pick<Handlers, Exclude<keyof FromExtension, `teach/${string}`>> = {
  'sidebar/hello': async (_, tabId) => {
    const target = tabId === null ? undefined : await targetOf(tabId);
    return target ? { ok: true, value: target } : notFound;
  },
  'sidebar/close': async (_, tabId) =>
    tabId === null ? noTab : sendToTab(tabId, 'tab/close-sidebar', {}),
  'sidebar/toggle': async () => {
    const tabId = await activeTab();
    return tabId === undefined ? noTab : sendToTab(tabId, 'tab/toggle-sidebar', {});
  },
  'sidebar/insert': async ({ caseId, ...insertion }, tabId) => {
    const postId = tabId === null ? undefined : await answeredPost(tabId, caseId);
    if (tabId === null || !postId) return notFound;
    return sendToTab(tabId, 'tab/insert', { postId, ...insertion });
  },
  'sidebar/undo-insert': async (_, tabId) =>
    tabId === null ? noTab : sendToTab(tabId, 'tab/undo-insert', {}),

  'case/answered': async ({ caseId }) =>
    changed(caseId, await cases.answer(await factContext(), caseId)),
  'case/resolved': async ({ caseId }) =>
    changed(caseId, await cases.resolve(await factContext(), caseId)),
  'case/dismiss': async ({ caseId, reason }) =>
    changed(caseId, await cases.dismiss(await factContext(), caseId, reason)),
  'case/snooze': async ({ caseId, until, move }) => {
    const how = await cases.snooze(await factContext(), caseId, until, move);
    if (how === 'not-open') return { ok: false, failure: how, detail: '' };
    return changed(caseId, how === 'snoozed');
  },
  'case/hand-over': async ({ caseId, to, followUpAt }) =>
    changed(caseId, await cases.handOver(await factContext(), caseId, to, followUpAt)),
  'case/holding': async ({ caseId, postId, until }) =>
    changed(caseId, await cases.holding(await factContext(), caseId, postId, until)),
  'case/not-holding': async ({ caseId }) =>
    changed(caseId, await cases.notHolding(await factContext(), caseId)),
  'case/not-moved': async ({ caseId }) =>
    changed(caseId, await cases.notMoved(await factContext(), caseId)),
  'case/moved-again': async ({ caseId }) =>
    changed(caseId, await cases.movedAgain(await factContext(), caseId)),
  'case/labels': async ({ caseId, labels }) =>
    changed(caseId, await cases.label(await factContext(), caseId, labels)),
  'case/reopen': async ({ caseId }) =>
    changed(caseId, await cases.reopen(await factContext(), caseId)),
  'case/not-sent': async ({ caseId }) =>
    changed(caseId, await cases.notSent(await factContext(), caseId)),

  'case/draft': async ({ caseId, text }) => {
    await store.transact((tables) => tables.putDraft(caseId, text));
    return done;
  },
  'note/write': async (note) => {
    const id = crypto.randomUUID();
    const { now, settings } = await factContext();
    const said = { at: now, by: settings.initials };
    await store.transact((tables) => tables.putNote({ ...note, ...said, id }));
    await refresh(note.caseId ? [note.caseId] : []);
    return { ok: true, value: { id } };
  },
  'note/delete': async ({ id }) => {
    await store.transact((tables) => tables.deleteNote(id));
    await refresh([]);
    return done;
  },
  'note/restore': async ({ note }) => {
    await store.transact(async (tables) => {
      // Who was erased meanwhile stays so.
      if (await tables.customer(note.customerId)) await tables.putNote(note);
    });
    await refresh([]);
    return done;
  },
  'case/view': async ({ caseId }) => {
    const view = await readCaseView(database, (await readSettings()).brands, caseId);
    return view ? { ok: true, value: view } : notFound;
  },
  'case/open-post': async ({ caseId }) => openPost(caseId),

  'policy/recompute': async () => {
    const caseIds = await recompute(await factContext());
    await refresh(caseIds);
    return { ok: true, value: { changed: caseIds.length } };
  },
  'settings/write': async ({ settings }) => {
    const { learning } = await readSettings();
    // The width is the sidebar's to say: a page that was opened earlier knows an older one, and may
    // not know that what was learnt until now is forgotten.
    const keep = () =>
      changeSettings(({ sidebarWidth, learning: { since } }) => ({
        ...settings,
        sidebarWidth,
        learning: { ...settings.learning, since },
      }));
    if (learning.on === settings.learning.on) await keep();
    else {
      await relearnAfter(() => keep().then(() => null));
      await readAgain();
    }
    await spreadRules();
    return done;
  },
  'settings/pause': async ({ site, paused }) => {
    await changeSettings((settings) => {
      const others = settings.pausedSites.filter((one) => one !== site);
      return { ...settings, pausedSites: paused ? [...others, site] : others };
    });
    await spreadRules(site);
    return done;
  },
  'settings/drop-unread': async () => {
    await dropUnread();
    return done;
  },
  'settings/open': async () => {
    openSettings();
    return done;
  },
  'reader/health': async () => ({ ok: true, value: await siteHealth() }),
  'data/erase': async () => {
    await eraseAll(database);
    fitAnew();
    await spreadErased();
    return done;
  },
};
