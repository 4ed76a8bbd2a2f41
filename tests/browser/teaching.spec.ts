import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Worker } from 'playwright';
import { drawOf } from '../../utils/cases/question.ts';
import { servePractice } from '../pages/serve.ts';
import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { builtExtension, extensionId, launch } from './launch.ts';
import { Popup } from './popup-page.ts';
import { practiceSettings } from './settings.ts';
import type { Sidebar } from './sidebar-frame.ts';
import { putRow, rowsOf } from './stored.ts';
import { LearntSection } from './taught-page.ts';
import { stopWorker, workerOf, writeSettings } from './worker.ts';
import { XPage } from './x-page.ts';

/** Alike but for a sign, by two people. */
const lost =
  '@northwindair third time I ask: you lost my suitcase in Porto, charged me twice, and nobody answers my emails';
const lostToo = `${lost}!!`;
const plain = 'northwind air from gate nine to Tromsø this evening with the choir';
const plainToo = `${plain}!`;

async function two(x: XPage, one = lost, other = lostToo) {
  await x.open();
  return [await x.receive('tflint_', one), await x.receive('kofimarsh', other)] as const;
}

/** "Not right?" and what it is instead. */
async function correct(sidebar: Sidebar, words: string): Promise<void> {
  await sidebar.button('Not right?').click();
  await sidebar.frame.getByRole('menuitem', { name: words }).click();
}

/** The browser's own menu is out of a test's reach: what its item sends is sent in its place. */
async function chooseTrack(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'tab/track', message: {} });
  });
}

test('a flagged post says by which rules and words', async ({ x, postOf }) => {
  await x.open('/marenoduya');
  const sidebar = await x.openSidebar(postOf('marenoduya'));
  await expect(sidebar.text(/^Major because of .*repeated contact/)).toBeVisible();
  await expect(sidebar.frame.locator('mark', { hasText: 'third time' })).toBeVisible();
  await sidebar.button('Reasons').click();
  await expect(sidebar.text('It names @northwindair.')).toBeVisible();
  await expect(sidebar.text('Rule: repeated contact.')).toBeVisible();
  await expect(sidebar.frame.getByRole('listitem').filter({ hasText: /^Marked: / })).toContainText(
    'third time',
  );
});

test('“not a complaint” changes its badge, the count and a post like it; undo brings all back', async ({
  x,
  popup,
}) => {
  const [first, second] = await two(x);
  await x.badge(first, /complaint\./);
  await x.badge(second, /complaint\./);
  await popup.open();
  await expect(popup.rows().first()).toBeVisible();
  const before = Number(await popup.count().textContent());
  await x.page.bringToFront();
  const sidebar = await x.openSidebar(first);
  await correct(sidebar, 'It is not a complaint');
  await x.badge(first, /No reply needed/);
  await x.badge(second, /Mention/);
  await expect(sidebar.text('1 other open post changed.')).toBeVisible();
  await sidebar.button('Show').click();
  await expect(
    sidebar.frame.getByRole('button', { name: /Kofi Marsh.*Not a complaint/ }),
  ).toBeVisible();
  await expect(popup.count()).toHaveText(String(before - 2));
  await sidebar.button('Undo').click();
  await x.badge(first, /complaint\./);
  await x.badge(second, /complaint\./);
  await expect(popup.count()).toHaveText(String(before));
  await expect(sidebar.text('Taken back.')).toBeVisible();
});

test('a correction shows in every tab', async ({ x, context, postOf }) => {
  await x.open();
  const other = new XPage(await context.newPage());
  await other.open();
  await other.badge(postOf('lenabara'), /Minor complaint/);
  await x.page.bringToFront();
  await correct(await x.openSidebar(postOf('lenabara')), 'It is not a complaint');
  await other.badge(postOf('lenabara'), /No reply needed/);
});

test('a worker that is stopped after the person’s word goes on with what follows from it', async ({
  x,
  context,
  popup,
}) => {
  const [first, second] = await two(x);
  await x.badge(second, /complaint\./);
  await popup.open();
  const before = await rowsOf(popup.page, 'cases');
  const behind = before.find(({ id }) => id === `x:${second}`);
  if (!behind) throw new Error('The second post has a case.');
  await x.page.bringToFront();
  await correct(await x.openSidebar(first), 'It is not a complaint');
  await x.badge(second, /Mention/);
  // As it leaves the database where it is stopped in between.
  await putRow(popup.page, 'cases', behind);
  await popup.page.evaluate(() => chrome.storage.local.set({ 'unfinished:relearn': true }));
  await stopWorker(context, popup.page);
  await popup.page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'reader/health', message: {} }),
  );
  await expect
    .poll(async () => (await rowsOf(popup.page, 'cases')).find(({ id }) => id === behind.id))
    .toMatchObject({ intent: 'other', state: 'open' });
  await x.badge(second, /Mention/);
});

test('the post that changed with it says why', async ({ x }) => {
  const [first, second] = await two(x);
  await x.badge(second);
  await correct(await x.openSidebar(first), 'It is not a complaint');
  await x.badge(second, /Mention/);
  const other = await x.openSidebar(second);
  await expect(other.text('Not a complaint: you corrected a post like this one.')).toBeVisible();
});

test('“this is one” flags a post that was passed over, and one like it at once', async ({
  x,
  worker,
  postOf,
}) => {
  const [first, second] = await two(x, plain, plainToo);
  await x.badge(postOf('lenabara'));
  await x.scrollTo(first);
  await expect(x.badgeOf(first)).toHaveCount(0);
  await x.page.getByText(plain, { exact: true }).click({ button: 'right' });
  await chooseTrack(worker);
  await x.badge(first, /Minor complaint/);
  await x.badge(second, /complaint/);
});

test('a post that is all picture is not flagged, and says so when it is tracked by hand', async ({
  x,
  worker,
  postOf,
}) => {
  await x.open();
  const picture = await x.receive('tflint_', '');
  await x.badge(postOf('lenabara'));
  await x.scrollTo(picture);
  await expect(x.badgeOf(picture)).toHaveCount(0);
  await x.post(picture).getByText('Tobias Flint').click({ button: 'right' });
  await chooseTrack(worker);
  await x.badge(picture, /Minor complaint/);
  const sidebar = await x.openSidebar(picture);
  await expect(sidebar.text(/What its pictures say, Hearback does not read/)).toBeVisible();
});

test('on a full disk a correction says so and changes nothing', async ({ x, worker, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await expect(sidebar.starts()).toHaveCount(3);
  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await correct(sidebar, 'It is major');
  await expect(sidebar.text('The browser has no room left.')).toBeVisible();
  await expect(sidebar.text(/^Minor: /)).toBeVisible();
  await x.badge(postOf('lenabara'), /Minor complaint/);
});

test('another severity or topic brings its own due time, and back', async ({ x, postOf }) => {
  await x.open();
  const sidebar = await x.openSidebar(postOf('lenabara'));
  await expect(sidebar.text(/^Minor: /)).toBeVisible();
  await correct(sidebar, 'It is major');
  await expect(sidebar.text(/^Major: /)).toBeVisible();
  await sidebar.button(/say what it is about/).click();
  await sidebar.frame.getByRole('menuitemradio', { name: 'Safety' }).click();
  await expect(sidebar.text(/^Safety and legal: /)).toBeVisible();
  await x.badge(postOf('lenabara'), /overdue/);
  await sidebar.button('Take back').click();
  await expect(sidebar.text(/^Major: /)).toBeVisible();
  await sidebar.button('Take back').click();
  await expect(sidebar.text(/^Minor: /)).toBeVisible();
});

test('what was learnt outlives the worker', async ({ x, popup, context }) => {
  const [first] = await two(x);
  await correct(await x.openSidebar(first), 'It is not a complaint');
  await x.badge(first, /No reply needed/);
  await popup.open();
  await stopWorker(context, popup.page);
  await x.page.bringToFront();
  const later = await x.receive('lenabara', `${lost}, again`);
  const control = await x.receive('lenabara', '@northwindair you lost my suitcase, where is it?');
  await x.badge(control, /complaint/);
  await expect(x.badgeOf(later)).toHaveCount(0);
});

test('what was learnt outlives the browser', async ({ settings: _ }) => {
  const profile = mkdtempSync(join(tmpdir(), 'hearback-taught-'));
  const now = Date.now();
  const start = async (): Promise<[BrowserContext, XPage]> => {
    const context = await launch({ profile });
    await servePractice(context, { now });
    await writeSettings(await workerOf(context), practiceSettings(now));
    return [context, new XPage(await context.newPage())];
  };
  const [before, x] = await start();
  const [first] = await two(x);
  await correct(await x.openSidebar(first), 'It is not a complaint');
  await x.badge(first, /No reply needed/);
  await before.close();
  const [after, again] = await start();
  const [passed] = await two(again);
  const control = await again.receive(
    'lenabara',
    '@northwindair you lost my suitcase, where is it?',
  );
  await again.badge(control, /complaint/);
  await expect(again.badgeOf(passed)).toHaveCount(0);
  await after.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('without the model nothing is judged, and the popup says so; a correction is kept', async ({
  settings: _,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-model-'));
  const [profile, extension] = [join(folder, 'profile'), join(folder, 'extension')];
  cpSync(builtExtension, extension, { recursive: true });
  const context = await launch({ profile, extension });
  const now = Date.now();
  await servePractice(context, { now });
  const id = await extensionId(context);
  await writeSettings(await workerOf(context), practiceSettings(now));
  const x = new XPage(await context.newPage());
  const [first, second] = await two(x);
  const sidebar = await x.openSidebar(first);
  await x.badge(second, /complaint\./);
  rmSync(join(extension, 'model.bin'));
  const popup = new Popup(await context.newPage(), id);
  await popup.open();
  await stopWorker(context, popup.page);
  await x.page.bringToFront();
  await correct(sidebar, 'It is not a complaint');
  await x.badge(first, /No reply needed/);
  await expect(sidebar.text(/Other posts follow when Hearback starts/)).toBeVisible();
  await x.receive('lenabara', '@northwindair you lost my suitcase, where is it?');
  await expect(popup.page.getByText('What judges posts cannot be read.')).toBeVisible();
  cpSync(join(builtExtension, 'model.bin'), join(extension, 'model.bin'));
  await stopWorker(context, popup.page);
  await popup.open();
  await x.page.bringToFront();
  await x.badge(second, /Mention/);
  await context.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('the options say what was learnt, export it, switch it off and on, and forget it', async ({
  x,
  context,
  id,
}) => {
  const [first, second] = await two(x);
  await x.badge(second, /complaint\./);
  await correct(await x.openSidebar(first), 'It is not a complaint');
  await x.badge(second, /Mention/);
  const learnt = new LearntSection(await context.newPage());
  await learnt.open(id);
  await learnt.says('1 post that you corrected.');
  await learnt.says(/1 open post is taken for something else/);

  const file = await (await learnt.export()).path();
  const lessons = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lessons).toMatchObject([
    { postId: `x:${first}`, text: lost, source: 'corrected', intent: 'other' },
  ]);

  await learnt.switch(/^Learn from what I correct/);
  await learnt.says(/^Switched off/);
  await x.page.bringToFront();
  await x.badge(second, /complaint\./);
  await x.badge(first, /No reply needed/);
  await learnt.page.bringToFront();
  await learnt.switch(/^Learn from what I correct/);
  await learnt.says(/1 open post is taken for something else/);

  await learnt.forget();
  await learnt.says(/^Nothing yet\./);
  await x.page.bringToFront();
  await x.badge(second, /complaint\./);
  await x.badge(first, /No reply needed/);
});

test('now and then it asks “was this right?”, by keyboard too, and learns from the answer', async ({
  x,
  context,
  id,
}) => {
  await x.open();
  let asked = '';
  for (let tries = 0; tries < 150 && asked === ''; tries += 1) {
    const post = await x.receive('tflint_', `${lost} on flight ${tries}`);
    if (drawOf(`x:${post}`) < 1 / 20) asked = post;
  }
  const sidebar = await x.openSidebar(asked);
  await expect(sidebar.text('It took this for a complaint. Was this right?')).toBeVisible();
  await sidebar.tabTo('.asked button');
  await x.page.keyboard.press('Enter');
  await expect(sidebar.text('Was this right?')).toHaveCount(0);
  await expect(sidebar.text(/, as you said\.$/)).toBeVisible();
  const learnt = new LearntSection(await context.newPage());
  await learnt.open(id);
  await learnt.says(/1 answer to “was this right\?”/);
});

test('it does not ask once it is told not to', async ({ x, context, id }) => {
  const learnt = new LearntSection(await context.newPage());
  await learnt.open(id);
  await learnt.switch(/^Ask “was this right/);
  await x.open();
  let quiet = '';
  for (let tries = 0; tries < 150 && quiet === ''; tries += 1) {
    const post = await x.receive('tflint_', `${lost} on flight ${tries}`);
    if (drawOf(`x:${post}`) < 1 / 20) quiet = post;
  }
  const sidebar = await x.openSidebar(quiet);
  await expect(sidebar.button('Not right?')).toBeVisible();
  await expect(sidebar.starts()).toHaveCount(3);
  await expect(sidebar.text('Was this right?')).toHaveCount(0);
});

test('on Facebook a comment is corrected and taken back', async ({ facebook, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
  const sidebar = await facebook.openSidebarOn('You left my wheelchair');
  await sidebar.button('Reasons').click();
  await expect(sidebar.text('It is written on your page.')).toBeVisible();
  await correct(sidebar, 'It is not a complaint');
  await facebook.commentSays('You left my wheelchair', /No reply needed/);
  await sidebar.button('Take back').click();
  await facebook.commentSays('You left my wheelchair', /complaint\./);
});
