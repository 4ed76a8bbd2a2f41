import type { Listeners } from '../messaging/listen.ts';
import type { Outcome, ReadingRules } from '../messaging/protocol.ts';
import type { Site } from '../sites/site.ts';
import type { Badges } from './badges.ts';
import type { Extension } from './extension.ts';
import { keepSidebar } from './frame.ts';
import { createInserter } from './insert.ts';
import { showNotice } from './notice.ts';
import { startReading } from './reading.ts';
import { takeOver } from './takeover.ts';
import { watchTrack } from './track.ts';

const updated = 'Hearback was updated. Reload this page when your draft is safe.';
const done: Outcome<null> = { ok: true, value: null };

/** Runs Hearback on a page of this site until its extension is gone. Nothing is read before consent. */
export function startPage(site: Site, document: Document, extension: Extension): void {
  const life = new AbortController();
  let reading: { readonly badges: Badges; readonly end: AbortController } | undefined;
  let openPost: string | null = null;

  const gone = (): void => {
    if (life.signal.aborted) return;
    // The old script stays in the page with nothing to talk to: it says so once and leaves.
    if (reading) showNotice(document, updated);
    life.abort();
  };

  const sidebar = keepSidebar(
    site,
    document,
    extension,
    {
      opened: (postId) => {
        openPost = postId;
        reading?.badges.markOpen(postId);
      },
      closed: () => {
        reading?.badges.markOpen(null);
        // The badge's node may have been recycled meanwhile: then the post's new one gets the focus.
        if (openPost && document.activeElement === document.body) reading?.badges.focus(openPost);
      },
      gone,
    },
    life.signal,
  );

  const apply = (rules: ReadingRules): void => {
    reading?.end.abort();
    reading = undefined;
    sidebar.setWidth(rules.sidebarWidth);
    if (!rules.reading) {
      void extension.send('page/health', { site: site.id, health: 'paused' });
      return;
    }
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, life.signal]);
    const pressed = (postId: string) => void sidebar.open(postId);
    const outlets = { pressed, changed: sidebar.refit, gone };
    const badges = startReading(site, document, extension, rules, outlets, signal);
    reading = { badges, end };
  };

  takeOver(document, extension.isAlive, () => life.abort(), life.signal);
  const inserter = createInserter(site, document, sidebar.uncover);
  const track = watchTrack(site, document, extension, life.signal);
  const listeners: Listeners = {
    'tab/rules': async (rules) => {
      apply(rules);
      return done;
    },
    'tab/badges': async ({ badges }) => {
      reading?.badges.update(new Map(badges.map((badge) => [badge.postId, badge])));
      return done;
    },
    'tab/toggle-sidebar': async () => {
      if (sidebar.isOpen()) sidebar.close();
      else await sidebar.open(null);
      return done;
    },
    'tab/close-sidebar': async () => {
      sidebar.close();
      return done;
    },
    'tab/track': track,
    'tab/insert': ({ postId, text }) => inserter.insert(postId, text),
    'tab/undo-insert': () => inserter.undo(),
  };
  extension.listen(listeners, life.signal);
  void askForRules(site, extension, life.signal).then((rules) => rules && apply(rules));
}

const longestWait = 30_000;

/** Asks until the background answers: it may be starting. Undefined once the script has ended. */
async function askForRules(
  site: Site,
  { send }: Extension,
  signal: AbortSignal,
): Promise<ReadingRules | undefined> {
  for (let wait = 250; !signal.aborted; wait = Math.min(wait * 2, longestWait)) {
    const outcome = await send('page/hello', { site: site.id });
    if (outcome.ok) return outcome.value;
    if (outcome.failure === 'gone') return undefined;
    await new Promise((done) => setTimeout(done, wait));
  }
  return undefined;
}
