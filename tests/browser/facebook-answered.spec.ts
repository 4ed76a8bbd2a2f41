import type { Worker } from 'playwright';
import type { Case } from '../../utils/words/case.ts';
import type { FacebookPost } from '../pages/facebook/words.ts';
import { FacebookPage } from './facebook-page.ts';
import { commentSaying, pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';
import { toolbarBadge } from './worker.ts';

const REFUND = 'Still no e-mail about the seat refund';
const HOTEL = 'And now the hotel knows nothing';
const PLANE = 'An hour? We have been stuck on the plane since seven';
const BERGEN = 'Will the 18:20 to Tromsø leave';

test('Enter in Facebook’s composer answers: badge, popup and toolbar say so', async ({
  facebook,
  popup,
  worker,
  now,
}) => {
  await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
  const sidebar = await facebook.openSidebarOn(REFUND);
  await popup.open();
  const row = popup.rows().filter({ hasText: REFUND });
  await expect(row).toHaveCount(1);
  const before = Number(await popup.count().textContent());
  await facebook.page.bringToFront();
  await sidebar.editor().fill('we look into it today. ^LK');
  await sidebar.button(/^Insert/).click();
  await expect(sidebar.text('Read it once, then press Enter there')).toBeVisible();
  await facebook.composerTo('Oskar Veld').press('Enter');
  await expect(facebook.badgeOnComment(REFUND)).toHaveAccessibleDescription(/^Answered/);
  await expect(row).toHaveCount(0);
  await expect(popup.count()).toHaveText(String(before - 1));
  await expect.poll(async () => (await toolbarBadge(worker)).text).toContain(String(before - 1));
});

test('the reply that then shows on the page confirms it', async ({ facebook, worker }) => {
  await facebook.open();
  await facebook.commentSays(REFUND, /Minor|Major/);
  await answerByHand(facebook, REFUND, 'we look into it today. ^LK');
  await facebook.commentSays(REFUND, /^Answered/);
  await expect
    .poll(() => caseOf(worker, REFUND))
    .toMatchObject({
      state: 'answered',
      answeredBy: 'northwindair',
      sent: { text: expect.stringContaining('we look into it'), postId: expect.any(String) },
    });
  const sidebar = await facebook.openSidebarOn(REFUND);
  await expect(sidebar.text(/^Answered (at|\w{3}) /)).toBeVisible();
  await expect(sidebar.frame.getByText('by Northwind Air.')).toBeVisible();
  await expect(sidebar.text('waiting to see it')).toHaveCount(0);
});

test('what was sent in one tab is answered in another, and in its sidebar', async ({
  facebook,
  context,
}) => {
  const other = new FacebookPage(await context.newPage());
  await other.open();
  const sidebar = await other.openSidebarOn(REFUND);
  await facebook.page.bringToFront();
  await facebook.open();
  await facebook.commentSays(REFUND, /First reply/);
  await answerByHand(facebook, REFUND, 'we look into it today. ^LK');
  await facebook.commentSays(REFUND, /^Answered/);
  await other.page.bringToFront();
  await other.commentSays(REFUND, /^Answered/);
  await expect(sidebar.text(/^Answered (at|\w{3}) /)).toBeVisible();
});

test('the button in a post’s dialog sends as Enter does', async ({ facebook, now }) => {
  await facebook.open();
  await facebook.commentSays(REFUND, /./);
  await facebook.navigate(pathOf(postSaying(now, 'Our winter timetable')));
  const dialog = facebook.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await facebook.replyTo(REFUND);
  await facebook.page.keyboard.type('we look into it today. ^LK');
  const form = dialog.locator('form').filter({ has: facebook.composerTo('Oskar Veld') });
  await form.getByRole('button', { name: 'Comment', exact: true }).click();
  await facebook.commentSays(REFUND, /^Answered/);
});

test('Shift+Enter only breaks the line', async ({ facebook, now, worker }) => {
  await facebook.open();
  await facebook.commentSays(REFUND, /./);
  await facebook.replyTo(REFUND);
  const composer = facebook.composerTo('Oskar Veld');
  await facebook.page.keyboard.type('we look into it.');
  await facebook.page.keyboard.press('Shift+Enter');
  await facebook.page.keyboard.type('Which flight was it?');
  const whole = 'we look into it.\nWhich flight was it?';
  await expect.poll(() => facebook.composed(composer)).toBe(`Oskar Veld ${whole}`);
  await news(facebook, postSaying(now, 'Our winter timetable'));
  expect(await caseOf(worker, REFUND)).toMatchObject({ state: 'open', sent: null });
  await facebook.page.keyboard.press('Enter');
  await facebook.commentSays(REFUND, /^Answered/);
});

test('a reply of the page from another browser answers', async ({ facebook, now }) => {
  const timetable = postSaying(now, 'Our winter timetable');
  await facebook.open();
  await facebook.commentSays(REFUND, /./);
  await facebook.receiveComment(timetable.id, {
    author: 'northwindair',
    text: 'it went out this morning. ^MB',
    mention: 'oskarveld',
    parent: commentSaying(timetable, REFUND).id,
  });
  await facebook.commentSays(REFUND, /^Answered/);
  await facebook.commentSays('You left my wheelchair behind', /Major/);
});

test('a reply under another comment of the same customer answers, too', async ({
  facebook,
  now,
}) => {
  const storm = postSaying(now, 'Storm Brede');
  await facebook.open(pathOf(storm));
  await facebook.commentSays(HOTEL, /Next reply|First reply|reply/);
  await facebook.receiveComment(storm.id, {
    author: 'northwindair',
    text: 'the voucher is in your mail now. ^LK',
    parent: commentSaying(storm, PLANE).id,
  });
  await facebook.commentSays(HOTEL, /^Answered/);
  await facebook.commentSays(PLANE, /^Answered/);
});

test('so does one that names the customer in somebody else’s thread', async ({ facebook, now }) => {
  const storm = postSaying(now, 'Storm Brede');
  await facebook.open(pathOf(storm));
  await facebook.commentSays(HOTEL, /reply/);
  await facebook.receiveComment(storm.id, {
    author: 'northwindair',
    text: 'the voucher is in your mail now. ^LK',
    mention: 'oskarveld',
    parent: commentSaying(storm, BERGEN).id,
  });
  await facebook.commentSays(HOTEL, /^Answered/);
  await facebook.commentSays(BERGEN, /^Question/);
});

test('one to somebody else in the customer’s thread does not', async ({
  facebook,
  now,
  worker,
}) => {
  const storm = postSaying(now, 'Storm Brede');
  await facebook.open(pathOf(storm));
  await facebook.commentSays(HOTEL, /reply/);
  await facebook.receiveComment(storm.id, {
    author: 'northwindair',
    text: 'we hear you. ^LK',
    mention: 'rolfstein',
    parent: commentSaying(storm, PLANE).id,
  });
  await news(facebook, storm);
  expect(await caseOf(worker, HOTEL)).toMatchObject({ state: 'open' });
});

test('the customer who writes again waits for the next reply; who says thanks does not', async ({
  facebook,
  now,
  worker,
}) => {
  const timetable = postSaying(now, 'Our winter timetable');
  const parent = commentSaying(timetable, REFUND).id;
  const says = (author: string, text: string) =>
    facebook.receiveComment(timetable.id, { author, text, parent, mention: other(author) });
  await facebook.open();
  await facebook.commentSays(REFUND, /First reply/);
  await says('northwindair', 'it went out this morning. ^LK');
  await facebook.commentSays(REFUND, /^Answered/);
  await says('oskarveld', 'It did not. Nothing has come, and nobody answers the phone.');
  await facebook.commentSays(REFUND, /Next reply/);
  await says('northwindair', 'here is the number of the transfer: 4417. ^LK');
  await facebook.commentSays(REFUND, /^Answered/);
  await says('oskarveld', 'Thank you, it is there!');
  await news(facebook, timetable);
  expect(await caseOf(worker, REFUND)).toMatchObject({ state: 'answered' });
  await facebook.commentSays(REFUND, /^Answered/);
});

test('thanks to another traveller close nothing', async ({ facebook, now, worker }) => {
  const timetable = postSaying(now, 'Our winter timetable');
  await facebook.open();
  await facebook.commentSays(REFUND, /First reply/);
  await facebook.receiveComment(timetable.id, {
    author: 'oskarveld',
    text: 'Thank you, that helps!',
    mention: 'pialund',
    parent: commentSaying(timetable, REFUND).id,
  });
  await news(facebook, timetable);
  await facebook.commentSays(REFUND, /First reply/);
  expect(await caseOf(worker, REFUND)).toMatchObject({ state: 'open' });
});

test.describe('where comments are written as Lena Kern', () => {
  test.use({ practiceFacebook: { composeAs: 'lenakern' } });
  test('what she sends is no answer of the page', async ({ facebook, now, worker }) => {
    await facebook.open();
    await facebook.commentSays(REFUND, /./);
    await answerByHand(facebook, REFUND, 'they did the same to me!');
    await expect(facebook.comment('they did the same to me!')).toBeVisible();
    await news(facebook, postSaying(now, 'Our winter timetable'));
    expect(await caseOf(worker, REFUND)).toMatchObject({ state: 'open', sent: null });
  });
});

const other = (author: string) => (author === 'northwindair' ? 'oskarveld' : 'northwindair');

/** Types a reply into the comment's own composer and sends it. */
async function answerByHand(facebook: FacebookPage, comment: string, text: string): Promise<void> {
  await facebook.replyTo(comment);
  await facebook.page.keyboard.type(text);
  await facebook.page.keyboard.press('Enter');
}

/** Another customer's comment, whose badge says that all before it has been read. */
async function news(facebook: FacebookPage, { id }: FacebookPost): Promise<void> {
  const text = 'You lost my bag on the way to Porto!';
  await facebook.receiveComment(id, { author: 'rolfstein', text });
  await facebook.commentSays(text, /./);
}

/** The case that holds the post with these words. */
async function caseOf(worker: Worker, words: string): Promise<Case | undefined> {
  const posts = await rowsOf(worker, 'posts');
  const post = posts.find(({ text }) => text.includes(words));
  return (await rowsOf(worker, 'cases')).find(({ id }) => id === post?.caseId);
}
