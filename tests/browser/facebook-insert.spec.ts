import { commentSaying, pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';

const REFUND = 'Still no e-mail about the seat refund';
const REPLY =
  'we are sorry 🙏\n\nWhich flight was it? 🇳🇴\nWe look into it 👩‍🔧 today.\nنعتذر منكم جدا ^LK';

test('goes under that comment, behind the mention, though other composers stand open above it', async ({
  facebook,
}) => {
  await facebook.open();
  await expect.poll(() => facebook.composers().count()).toBeGreaterThan(1);
  const sidebar = await facebook.openSidebarOn(REFUND);
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = facebook.composerTo('Oskar Veld');
  await expect.poll(() => facebook.composed(composer)).toBe(`Oskar Veld ${REPLY}`);
  expect(await facebook.writtenIn(facebook.composers())).toBe(1);
  await expect(composer.locator('[spellcheck=false]')).toHaveText('Oskar Veld');
  await expect(sidebar.text('It is in Facebook’s comment box.')).toBeVisible();
  await expect(sidebar.text('What you had typed there')).toHaveCount(0);
});

test('keeps what the person had typed, and says so', async ({ facebook }) => {
  await facebook.open();
  const sidebar = await facebook.openSidebarOn(REFUND);
  await facebook.replyTo(REFUND);
  await facebook.page.keyboard.type('good morning,');
  await sidebar.editor().fill('we are on it.');
  await sidebar.button(/^Insert/).click();
  const composer = facebook.composerTo('Oskar Veld');
  await expect
    .poll(() => facebook.composed(composer))
    .toBe('Oskar Veld good morning, we are on it.');
  await expect(sidebar.text('What you had typed there stands before it.')).toBeVisible();
});

for (const way of ['Hearback’s Undo', 'Ctrl+Z'] as const) {
  test(`${way} takes all of it out in one step and leaves the mention`, async ({ facebook }) => {
    await facebook.open();
    const sidebar = await facebook.openSidebarOn(REFUND);
    await sidebar.editor().fill(REPLY);
    await sidebar.button(/^Insert/).click();
    const composer = facebook.composerTo('Oskar Veld');
    await expect.poll(() => facebook.composed(composer)).toContain(REPLY);
    await expect(sidebar.button('Undo')).toBeVisible();
    if (way === 'Ctrl+Z') {
      await composer.focus();
      await facebook.page.keyboard.press('Control+z');
    } else await sidebar.button('Undo').click();
    await expect.poll(() => facebook.composed(composer)).toBe('Oskar Veld ');
  });
}

test('presses the comment’s own Reply, once, and nothing else', async ({ facebook }) => {
  await facebook.open();
  const sidebar = await facebook.openSidebarOn(REFUND);
  await sidebar.editor().fill('we are on it.');
  await facebook.page.evaluate(() => {
    document.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest('[role=button]') : null;
        const comment = button?.closest('[role=article]')?.getAttribute('aria-label');
        console.log(`pressed ${button?.textContent} of ${comment}`);
      },
      { capture: true },
    );
  });
  const pressed: string[] = [];
  facebook.page.on('console', (message) => {
    if (message.text().startsWith('pressed')) pressed.push(message.text());
  });
  await sidebar.button(/^Insert/).click();
  await expect(sidebar.text('It is in Facebook’s comment box.')).toBeVisible();
  await sidebar.button(/^Insert/).click();
  await expect(sidebar.text('What you had typed there stands before it.')).toBeVisible();
  expect(pressed).toEqual([expect.stringMatching(/^pressed Reply of Comment by Oskar Veld/)]);
});

test('answers a nested reply in its thread', async ({ facebook, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Storm Brede')));
  await facebook.showReplies();
  const sidebar = await facebook.openSidebarOn('NW418, still at the gate');
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = facebook.composerTo('Oskar Veld');
  await expect.poll(() => facebook.composed(composer)).toBe(`Oskar Veld ${REPLY}`);
  const thread = facebook.page.locator('div:has(> [role=article]):has([role=textbox])').last();
  await expect(thread.getByText('NW418, still at the gate')).toBeVisible();
});

test('goes into the dialog, not into the feed behind it', async ({ facebook, now }) => {
  await facebook.open();
  await facebook.navigate(pathOf(postSaying(now, 'Our winter timetable')));
  const dialog = facebook.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const sidebar = await facebook.openSidebarOn(REFUND);
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = dialog.getByRole('textbox', { name: 'Reply to Oskar Veld' });
  await expect.poll(() => facebook.composed(composer)).toBe(`Oskar Veld ${REPLY}`);
  expect(await facebook.writtenIn(facebook.composers())).toBe(1);
});

test('goes beside the photo where that is looked at', async ({ facebook }) => {
  await facebook.open();
  await facebook.commentSays(REFUND, /./);
  await facebook.navigate('/photo/?fbid=1225900000000007');
  const viewer = facebook.page.getByRole('dialog');
  await expect(viewer).toBeVisible();
  const sidebar = await facebook.openSidebarOn(REFUND);
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = viewer.getByRole('textbox', { name: 'Reply to Oskar Veld' });
  await expect.poll(() => facebook.composed(composer)).toBe(`Oskar Veld ${REPLY}`);
});

test('answers a post of a group in the composer below it', async ({ facebook }) => {
  await facebook.open('/groups/northwindflyers/');
  const unit = facebook.unit('turned me away at the door');
  const sidebar = await facebook.openSidebar(facebook.badgeOn(unit));
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = unit.locator('[data-lexical-editor]').last();
  await expect.poll(() => facebook.composed(composer)).toBe(REPLY);
  expect(await facebook.writtenIn(facebook.composers())).toBe(1);
});

test('opens a post that shows no composer by its own Comment', async ({ facebook }) => {
  await facebook.open('/search/posts/?q=northwind');
  const card = facebook.unit('left my cello in the rain');
  const sidebar = await facebook.openSidebar(facebook.badgeOn(card));
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = facebook.page.getByRole('dialog').locator('[data-lexical-editor]').last();
  await expect.poll(() => facebook.composed(composer)).toBe(REPLY);
});

test('copies the text where there is no composer and none can be opened', async ({ facebook }) => {
  await facebook.open();
  const sidebar = await facebook.openSidebarOn(REFUND);
  await facebook
    .comment(REFUND)
    .getByRole('button', { name: 'Reply' })
    .evaluate((it) => it.remove());
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  await expect(
    sidebar.text('Facebook’s composer was not found: the text is copied.'),
  ).toBeVisible();
  await expect(sidebar.text(/Press Comment or Reply under it, then paste/)).toBeVisible();
  expect(await facebook.writtenIn(facebook.composers())).toBe(0);
  await facebook.composers().last().click();
  await facebook.page.keyboard.press('Control+v');
  await expect.poll(() => facebook.composed(facebook.composers().last())).toBe(REPLY);
});

test('goes under the comment on the phone’s Facebook', async ({ facebook, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Our winter timetable')), 'm.facebook.com');
  const sidebar = await facebook.openSidebarOn(REFUND);
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = facebook.composerTo('Oskar Veld');
  await expect.poll(() => facebook.composed(composer)).toBe(`Oskar Veld ${REPLY}`);
});

test('answers somebody anonymous, whom Facebook does not mention', async ({ facebook }) => {
  await facebook.open('/groups/northwindflyers/');
  await facebook.showReplies();
  const sidebar = await facebook.openSidebarOn('nothing came back from Northwind Air yet');
  await sidebar.editor().fill(REPLY);
  await sidebar.button(/^Insert/).click();
  const composer = facebook.composerTo('Anonymous author');
  await expect.poll(() => facebook.composed(composer)).toBe(REPLY);
});

test('two customers in one thread: the mention changes with whom one answers', async ({
  facebook,
  now,
}) => {
  const storm = postSaying(now, 'Storm Brede');
  await facebook.open(pathOf(storm));
  const text = 'You lost my bag on the way to Porto!';
  const parent = commentSaying(storm, 'An hour?').id;
  await facebook.receiveComment(storm.id, { author: 'anabrisk', text, parent });
  let sidebar = await facebook.openSidebarOn(text);
  await sidebar.editor().fill('where is it now?');
  await sidebar.button(/^Insert/).click();
  await expect
    .poll(() => facebook.composed(facebook.composerTo('Ana Brisk')))
    .toBe('Ana Brisk where is it now?');
  await sidebar.button('Undo').click();
  await expect.poll(() => facebook.composed(facebook.composerTo('Ana Brisk'))).toBe('Ana Brisk ');
  sidebar = await facebook.openSidebarOn('An hour? We have been');
  await sidebar.editor().fill('you may leave the plane now.');
  await sidebar.button(/^Insert/).click();
  await expect
    .poll(() => facebook.composed(facebook.composerTo('Oskar Veld')))
    .toBe('Oskar Veld you may leave the plane now.');
});

test.describe('where comments are written as Lena Kern', () => {
  test.use({ practiceFacebook: { composeAs: 'lenakern' } });
  test('says so by name, and inserts only after "Insert anyway"', async ({ facebook }) => {
    await facebook.open();
    const sidebar = await facebook.openSidebarOn(REFUND);
    await sidebar.editor().fill(REPLY);
    await sidebar.button(/^Insert/).click();
    await expect(sidebar.text('You are commenting as')).toHaveText(
      'You are commenting as Lena Kern,',
    );
    await expect(sidebar.text(/none of Northwind Air’s pages/)).toBeVisible();
    const composer = facebook.composerTo('Oskar Veld');
    expect(await facebook.composed(composer)).toBe('Oskar Veld ');
    await sidebar.button('Insert anyway').click();
    await expect.poll(() => facebook.composed(composer)).toBe(`Oskar Veld ${REPLY}`);
  });
});

for (const [language, comment, name] of [
  ['de', 'Die Erstattung für Oktober fehlt', 'Jens Ortmann'],
  ['ar', 'أين المبلغ الذي وعدتم', 'سامر حايك'],
] as const) {
  test.describe(`where Facebook speaks ${language}`, () => {
    test.use({ practiceFacebook: { language, composeAs: 'lenakern' } });
    test('goes under the comment and names who writes', async ({ facebook }) => {
      await facebook.open();
      const sidebar = await facebook.openSidebarOn(comment);
      await sidebar.editor().fill(REPLY);
      await sidebar.button(/^Insert/).click();
      await expect(sidebar.text('You are commenting as')).toContainText('Lena Kern');
      await sidebar.button('Insert anyway').click();
      const composer = facebook.composers().filter({ hasText: REPLY.slice(0, 12) });
      await expect.poll(() => facebook.composed(composer)).toBe(`${name} ${REPLY}`);
    });
  });
}
