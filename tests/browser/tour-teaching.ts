import type { BrowserContext, Page } from 'playwright';
import { extensionId } from './launch.ts';
import { practiceSettings } from './settings.ts';
import { LearntSection } from './taught-page.ts';
import { workerOf, writeSettings } from './worker.ts';
import { XPage } from './x-page.ts';

type Take = (page: Page, name: string, words: string) => Promise<void>;

/** Reads like a complaint, and is none. */
const bow = '@northwindair my bag was lost in Porto for a day and it came back with a bow on it';

/** Why a post is flagged, how that is corrected, what follows from it, and what the options say of it. */
export async function tourTeaching(
  context: BrowserContext,
  now: number,
  take: Take,
): Promise<void> {
  await writeSettings(await workerOf(context), practiceSettings(now));
  const x = new XPage(await context.newPage());
  await x.open();
  const first = await x.receive('tflint_', bow);
  const second = await x.receive('kofimarsh', `${bow}!`);
  await x.badge(second, /complaint\./);
  await teach(x, first, take);
  const learnt = new LearntSection(await context.newPage());
  await learnt.open(await extensionId(context));
  await learnt.says(/taken for something else/);
  await learnt.page
    .getByRole('heading', { name: 'What it learns from you' })
    .scrollIntoViewIfNeeded();
  await take(
    learnt.page,
    'learnt',
    'What it learnt: how much, what came of it, and how to be rid of it.',
  );
}

async function teach(x: XPage, post: string, take: Take): Promise<void> {
  const sidebar = await x.openSidebar(post);
  await sidebar.button('Reasons').click();
  await sidebar.text('It names @northwindair.').waitFor();
  await take(x.page, 'reasons', 'Why it was flagged: whom it names, how likely, which words.');
  await sidebar.button('Not right?').click();
  const wrong = sidebar.frame.getByRole('menuitem', { name: 'It is not a complaint' });
  await wrong.waitFor();
  await take(x.page, 'correct', 'Whatever it says wrong, the person puts right.');
  await wrong.click();
  await sidebar.button('Show').click();
  await sidebar.text('Kofi Marsh').waitFor();
  await take(x.page, 'corrected', 'The post like it follows at once; Undo brings both back.');
}
