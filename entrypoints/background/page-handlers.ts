import { sent } from '../../utils/cases/change.ts';
import { record, type Seen } from '../../utils/cases/record.ts';
import { track } from '../../utils/cases/track.ts';
import { withdraw } from '../../utils/cases/withdraw.ts';
import { isAccountOf } from '../../utils/complaints/account.ts';
import type { Badge } from '../../utils/deadlines/badge.ts';
import type { FromPage, Outcome } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/receive.ts';
import { sendToTab } from '../../utils/messaging/send.ts';
import { changeSettings, readSettings } from '../../utils/platform/settings.ts';
import { storedIds } from '../../utils/store/aliases.ts';
import { badgesOfPosts } from '../../utils/store/badges.ts';
import { database } from '../../utils/store/database.ts';
import { askNowAndThen } from './ask.ts';
import { caseContext, factContext } from './context.ts';
import { isQuota, NoModel } from './failure.ts';
import { keepHealth, keepHindrance } from './reader-health.ts';
import { mayRead, readingRules } from './reading-rules.ts';
import { readAgain, refresh } from './refresh.ts';
import { relearnAfter, whileJudging } from './relearn.ts';
import { forgetTarget, noTab, setTarget } from './sidebars.ts';
import { soon } from './soon.ts';

const done: Outcome<null> = { ok: true, value: null };
const notSetUp: Outcome<never> = { ok: false, failure: 'not-set-up', detail: '' };

export const pageHandlers: Pick<Handlers, keyof FromPage> = {
  'page/hello': async ({ site }) => ({
    ok: true,
    value: readingRules(await readSettings(), site),
  }),

  'page/seen': ({ posts }) => whileJudging(keepOrSay(posts)),

  'page/badges': async ({ postIds }) => ({
    ok: true,
    value: { badges: await badgesOfPosts(database, postIds) },
  }),

  'page/gone': async ({ postId }) => {
    const caseId = await withdraw(await factContext(), postId);
    if (!caseId) return done;
    // What its words taught goes with them.
    const taught = (await database.cases.get(caseId))?.correctedAt != null;
    if (taught) await relearnAfter(async () => caseId);
    else await refresh([caseId]);
    return done;
  },

  'page/sent': async ({ postId, text, signedInAs }) => {
    const context = await factContext();
    const [storedId = postId] = await storedIds(database, [postId]);
    const caseId = (await database.posts.get(storedId))?.caseId;
    const found = caseId ? await database.cases.get(caseId) : undefined;
    const brand = context.settings.brands.find(({ id }) => id === found?.brandId);
    if (!found || !brand) return { ok: false, failure: 'not-found', detail: '' };
    // A reply from somebody else's account is not the brand's: the case stays open.
    if (signedInAs !== null && !isAccountOf(brand, found.site, signedInAs)) return done;
    await sent(context, found.id, text);
    await refresh([found.id]);
    return done;
  },

  'page/track': async (pointedAt) => {
    const tracked = await relearnAfter(async () => track(await caseContext(), pointedAt));
    if (!tracked) return notSetUp;
    // What is like it was passed over until now.
    await readAgain();
    return done;
  },

  'page/health': async ({ site, health, leftOut }, tabId) => {
    if (tabId === null) return noTab;
    await keepHealth(tabId, site, health, leftOut);
    await refresh([]);
    return done;
  },

  'page/open-sidebar': async ({ postId, ...page }, tabId) => {
    if (tabId === null) return noTab;
    const [badge = null] = postId ? await badgesOfPosts(database, [postId]) : [];
    const target = { tabId, caseId: badge?.caseId ?? null, postId, badge, ...page };
    await setTarget(target);
    await sendToTab(tabId, 'sidebar/show', target);
    if (badge) await askNowAndThen(badge.caseId);
    return done;
  },

  'page/sidebar-closed': async (_, tabId) => {
    if (tabId !== null) await forgetTarget(tabId);
    return done;
  },

  'page/sidebar-width': async ({ width }) => {
    const sidebarWidth = Math.round(Math.min(560, Math.max(320, width)));
    await changeSettings((settings) => ({ ...settings, sidebarWidth }));
    return done;
  },
};

async function keep(posts: readonly Seen[]): Promise<Outcome<{ badges: readonly Badge[] }>> {
  const context = await caseContext();
  if (!posts.every(({ post }) => mayRead(context.settings, post.site))) return notSetUp;
  soon(await record(context, posts));
  const badges = await badgesOfPosts(
    database,
    posts.map(({ post }) => post.id),
  );
  return { ok: true, value: { badges } };
}

/** What hinders it is said in the popup, until nothing does; the page goes on trying. */
async function keepOrSay(posts: readonly Seen[]): ReturnType<typeof keep> {
  const [first] = posts;
  if (!first) return { ok: true, value: { badges: [] } };
  const { site } = first.post;
  try {
    const outcome = await keep(posts);
    await keepHindrance(site, null);
    return outcome;
  } catch (error) {
    if (isQuota(error)) await keepHindrance(site, 'no-room');
    if (error instanceof NoModel) await keepHindrance(site, 'no-model');
    await refresh([]);
    throw error;
  }
}
