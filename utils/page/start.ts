import type { Listeners } from '../messaging/listen.ts';
import type { Outcome, ReadingRules } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { Answering, StartAnswering } from './answering.ts';
import { askForRules } from './ask-for-rules.ts';
import type { Extension } from './extension.ts';
import { loadAnswering } from './load-answering.ts';
import { openOutbox } from './outbox.ts';
import { watchPointedAt } from './pointed-at.ts';
import { type Reading, startReading } from './reading.ts';
import { takeOver } from './takeover.ts';

const done: Outcome<null> = { ok: true, value: null };
const ended: Outcome<never> = { ok: false, failure: 'gone', detail: '' };

/** Runs Hearback on a page of this site until its extension is gone. Nothing is read before consent. */
export function startPage(site: ReadingSite, document: Document, extension: Extension): void {
  const life = new AbortController();
  let reading: (Reading & { readonly end: AbortController }) | undefined;
  let answering: Answering | undefined;
  let loading: Promise<StartAnswering | undefined> | undefined;
  let sidebarWidth = 400;
  let openPost: string | null = null;
  let applied = '';

  const gone = (): void => {
    if (life.signal.aborted) return;
    // The old script stays in the page with nothing to talk to: it says so once and leaves.
    answering?.tellUpdated();
    life.abort();
  };

  const opened = (postId: string | null): void => {
    openPost = postId;
    reading?.badges.markOpen(postId);
  };

  const closed = (focusLost: boolean): void => {
    reading?.badges.markOpen(null);
    // The badge's node may have been recycled meanwhile: then the post's new one gets the focus.
    if (openPost && focusLost) reading?.badges.focus(openPost);
  };

  /** The sidebar and what inserts; undefined once the extension is gone. */
  const answer = async (): Promise<Answering | undefined> => {
    if (answering) return answering;
    loading ??= loadAnswering(site.id, extension);
    const start = await loading;
    if (!start) loading = undefined;
    if (!extension.isAlive()) gone();
    if (!start || life.signal.aborted) return undefined;
    const knows = (postId: string) => reading?.knows(postId) ?? false;
    const brandNames = () => reading?.brandNames();
    const minutePassed = () => reading?.badges.refresh();
    const outlets = { opened, closed, gone, knows, brandNames, minutePassed };
    if (answering) return answering;
    answering = start(document, extension, outlets, life.signal);
    answering.sidebar.setWidth(sidebarWidth);
    reading?.badges.drawWith(answering.drawing);
    return answering;
  };

  const found = async () => (await answer())?.rests;

  const outbox = openOutbox(
    extension,
    { acknowledged: (asked, found) => reading?.badges.update(found, asked), gone },
    life.signal,
  );

  const apply = (rules: ReadingRules): void => {
    sidebarWidth = rules.sidebarWidth;
    answering?.sidebar.setWidth(sidebarWidth);
    // Most changes of the settings concern no page: reading goes on as it does.
    const news = JSON.stringify([rules.reading, rules.brands]);
    if (news === applied) return;
    applied = news;
    reading?.end.abort();
    reading = undefined;
    outbox.renew();
    if (!rules.reading) {
      void extension.send('page/health', { site: site.id, health: 'paused', leftOut: 0 });
      return;
    }
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, life.signal]);
    const changed = () => answering?.sidebar.refit();
    const missing = async () => reading && (await answer())?.tellGone(reading.badges);
    const outlets = { changed, found, missing, seen: outbox.put, gone };
    reading = { ...startReading(site, document, extension, rules, outlets, signal), end };
    if (answering) reading.badges.drawWith(answering.drawing);
  };

  const pointedAt = watchPointedAt(site, document, life.signal);
  const listeners: Listeners = {
    'tab/rules': async (rules) => {
      apply(rules);
      return done;
    },
    'tab/badges': async ({ badges }) => {
      reading?.badges.update(badges);
      return done;
    },
    'tab/erased': async () => {
      outbox.forget();
      reading?.badges.forget();
      return done;
    },
    'tab/read-again': async () => {
      outbox.renew();
      reading?.again();
      return done;
    },
    'tab/toggle-sidebar': async () => {
      if (answering?.sidebar.isOpen()) answering.sidebar.close();
      else await (await answer())?.sidebar.open(null);
      return done;
    },
    'tab/close-sidebar': async () => {
      answering?.sidebar.close();
      return done;
    },
    'tab/track': async () => (await answer())?.track(pointedAt()) ?? ended,
    'tab/insert': async ({ postId, text, anyway }) =>
      (await answer())?.inserter.insert(postId, text, anyway) ?? ended,
    'tab/undo-insert': async () => (await answer())?.inserter.undo() ?? ended,
  };

  takeOver(document, extension.isAlive, () => life.abort(), life.signal);
  extension.listen(listeners, life.signal);
  void askForRules(site, extension, life.signal).then((rules) => rules && apply(rules));
}
