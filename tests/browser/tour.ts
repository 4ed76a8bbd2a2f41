import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { type PracticeOptions, servePractice } from '../pages/serve.ts';
import { world } from '../pages/x/world.ts';
import { readHistory } from './history.ts';
import { extensionId, launch } from './launch.ts';
import { OnboardingPage } from './onboarding-page.ts';
import { Popup } from './popup-page.ts';
import { practiceSettings } from './settings.ts';
import { tourFacebook } from './tour-facebook.ts';
import { tourSchedule } from './tour-schedule.ts';
import { tourTeaching } from './tour-teaching.ts';
import { tourWaiting } from './tour-waiting.ts';
import { workerOf, writeSettings } from './worker.ts';
import { XPage } from './x-page.ts';

type Take = (page: Page, name: string, words: string) => Promise<void>;

/** The whole job without a person, from the first run to the answered case; leaves pictures in `folder`. */
export async function tour(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let number = 0;
  const take: Take = async (page, name, words) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(folder, file) });
    console.log(`${file}  ${words}`);
  };
  await inBrowser({}, (context, now) => theJob(context, now, take));
  await inBrowser({}, (context, now) =>
    tourWaiting(context, now, take, (handle) => postBy(handle, now)),
  );
  await inBrowser({}, (context, now) => tourTeaching(context, now, take));
  await inBrowser({}, (context, now) => tourSchedule(context, now, take));
  for (const theme of ['dark', 'dim'] as const) {
    await inBrowser({ theme }, (context, now) => theLook(context, now, take, theme, 'marenoduya'));
  }
  await inBrowser({ language: 'ar' }, (context, now) =>
    theLook(context, now, take, 'rtl', 'layan_drw'),
  );
  await tourFacebook(take);
  console.log(`${number} pictures in ${resolve(folder)}`);
}

async function inBrowser(
  practice: PracticeOptions,
  work: (context: BrowserContext, now: number) => Promise<void>,
): Promise<void> {
  const now = Date.now();
  const context = await launch();
  try {
    await servePractice(context, { now, ...practice });
    await work(context, now);
  } finally {
    await context.close();
  }
}

async function theJob(context: BrowserContext, now: number, take: Take): Promise<void> {
  const id = await extensionId(context);
  await firstRun(context, id, take);
  await writeSettings(await workerOf(context), practiceSettings(now));
  const x = new XPage(await context.newPage());
  await readHistory(x.page, now);
  await answerMaren(x, postBy('marenoduya', now), take);
  const popup = new Popup(await context.newPage(), id);
  await popup.page.setViewportSize({ width: 360, height: 560 });
  await popup.open();
  await popup.rows().first().waitFor();
  await take(popup.page, 'popup', 'The day: what is unanswered, the most urgent first.');
}

async function firstRun(context: BrowserContext, id: string, take: Take): Promise<void> {
  const first = await OnboardingPage.opened(context, id);
  await take(first.page, 'first-run', 'What is read and what stays where; nothing is read before.');
  await first.agree();
  await first.describeBrand('Northwind Air', 'northwindair');
  await take(first.page, 'brand', 'Whom to listen for, with an answer to “would this be seen?”.');
  await first.next();
  await take(first.page, 'hours', 'When somebody is there to answer, and who signs.');
}

async function answerMaren(x: XPage, maren: string, take: Take): Promise<void> {
  await x.open();
  await x.badge(maren, /Major/);
  await take(
    x.page,
    'home',
    'Home: every post about the brand says what it is and how long is left.',
  );
  const sidebar = await x.openSidebar(maren);
  await sidebar.starts().first().waitFor();
  await take(
    x.page,
    'sidebar',
    'Who this is, what was said before, when an answer is due and why.',
  );
  await sidebar.starts().nth(2).click();
  await take(x.page, 'start', 'A start is chosen; the words stay yours to change.');
  await sidebar.button(/^Insert/).click();
  await sidebar.text(/press Reply there/).waitFor();
  await take(x.page, 'inserted', 'It stands in X’s own reply box. The person presses Reply.');
  await x.send();
  await x.badge(maren, /^Answered/);
  await take(x.page, 'answered', 'Sent by the person: the deadline stops.');
}

async function theLook(
  context: BrowserContext,
  now: number,
  take: Take,
  name: string,
  author: string,
): Promise<void> {
  await writeSettings(await workerOf(context), practiceSettings(now));
  const x = new XPage(await context.newPage());
  await x.open();
  const sidebar = await x.openSidebar(postBy(author, now, name === 'rtl' ? 'ar' : 'en'));
  await sidebar.starts().first().waitFor();
  await take(x.page, name, `The same in ${name === 'rtl' ? 'a right-to-left language' : name}.`);
}

function postBy(handle: string, now: number, language: 'en' | 'ar' = 'en'): string {
  const found = world(now, language).posts.find(({ author }) => author === handle);
  if (!found) throw new Error(`@${handle} wrote nothing on the practice X.`);
  return found.id;
}
