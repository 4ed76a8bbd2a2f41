import type { BrowserContext, Page } from 'playwright';
import { practiceSettings } from './settings.ts';
import type { Sidebar } from './sidebar-frame.ts';
import { workerOf, writeSettings } from './worker.ts';
import { XPage } from './x-page.ts';

type Take = (page: Page, name: string, words: string) => Promise<void>;

const hour = 3_600_000;

/** Of one who waits: the sum, the labels, a snooze with its due time, a reply that only holds; another is handed over. */
export async function tourWaiting(
  context: BrowserContext,
  now: number,
  take: Take,
  postBy: (handle: string) => string,
): Promise<void> {
  await writeSettings(await workerOf(context), practiceSettings(now));
  const x = new XPage(await context.newPage());
  await x.open();
  const maren = await x.openSidebar(postBy('marenoduya'));
  await why(maren, take);
  await label(maren, take);
  await snooze(maren, now + 3 * hour, take);
  await hold(maren, take);
  await handOver(await x.openSidebar(postBy('tflint_')), now + 24 * hour, take);
}

async function why(sidebar: Sidebar, take: Take): Promise<void> {
  await sidebar.button('Why').click();
  await sidebar.text(/^Received /).waitFor();
  await take(sidebar.page, 'why', 'Why it is due then: a sum that adds up by hand.');
  await sidebar.button('Why').click();
}

async function label(sidebar: Sidebar, take: Take): Promise<void> {
  await sidebar.button('Add a label').click();
  await sidebar.frame.getByLabel('Label', { exact: true }).fill('Frequent flyer');
  await sidebar.frame.getByLabel('Label', { exact: true }).press('Enter');
  await sidebar.text('Frequent flyer').waitFor();
  await take(sidebar.page, 'label', 'What the team calls the case; a rule of the policy may ask.');
}

async function snooze(sidebar: Sidebar, until: number, take: Take): Promise<void> {
  await sidebar.button('Snooze').click();
  await sidebar.frame.getByRole('menuitem', { name: /another time/ }).click();
  await sidebar.frame.getByLabel('Snooze until').fill(typed(until));
  await sidebar.frame.getByLabel('Move the due time there, too').check();
  await sidebar.frame.getByLabel('Because').fill('Porto’s lost property desk answers at noon');
  await sidebar.frame.getByLabel('Because').press('Enter');
  await sidebar.text(/^Porto’s lost property/).waitFor();
  await take(
    sidebar.page,
    'snoozed',
    'Snoozed with its due time moved: why, who, and the way back.',
  );
  await sidebar.button(/^Undo$/).click();
  await sidebar.text('Open · first reply').waitFor();
}

async function hold(sidebar: Sidebar, take: Take): Promise<void> {
  await sidebar.button('Answered').click();
  await sidebar.button('They wait for an update').click();
  await sidebar.text(/^Waiting for your update, by /).waitFor();
  await take(
    sidebar.page,
    'update',
    'The reply only held: they wait for an update, by the policy.',
  );
}

async function handOver(sidebar: Sidebar, followUpAt: number, take: Take): Promise<void> {
  await sidebar.button('Hand over').click();
  await sidebar.frame.getByLabel('Hand over to').fill('Anna');
  await sidebar.frame.getByLabel('Follow up on').fill(typed(followUpAt));
  await sidebar.frame.getByLabel('Follow up on').press('Enter');
  await sidebar.text(/follow up/).waitFor();
  await take(
    sidebar.page,
    'handed-over',
    'Somebody else answers; on that day the person is asked.',
  );
}

/** As a date field takes it; the practice hours are in UTC. */
function typed(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}
