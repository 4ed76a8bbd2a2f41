import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { Sidebar } from './sidebar-frame.ts';

const WHEELCHAIR = 'You left my wheelchair behind';

test('says who wrote what, by name and without a handle, and why it is here', async ({
  facebook,
}) => {
  await facebook.open();
  const sidebar = await facebook.openSidebarOn(WHEELCHAIR);
  await expect(sidebar.frame.getByRole('heading', { name: 'Grete Holm' })).toBeVisible();
  await expect(sidebar.text('stuck at home for two days')).toBeVisible();
  await expect(sidebar.text(/^Written on your page\. Major because of/)).toBeVisible();
  // "4h" may be four hours to the minute, which is what a major complaint has.
  await expect(sidebar.frame.getByRole('heading', { name: 'Due now' })).toBeVisible();
  await expect(sidebar.text('Time is approximate')).toBeVisible();
  await expect(sidebar.frame.locator('mark').first()).toBeVisible();
  await sidebar.button('Why').click();
  await expect(sidebar.frame.locator('.why-paragraph')).toContainText(/Major/);
  await expect(sidebar.frame.locator('body')).not.toContainText(/@|grete\.holm/);
});

test('speaks of Facebook: whom one answers as, what one presses there', async ({ facebook }) => {
  await facebook.open();
  const sidebar = await facebook.openSidebarOn(WHEELCHAIR);
  const label = sidebar.frame.locator('label').filter({ hasText: 'Reply to' });
  await expect(label).toContainText('Grete Holm as Northwind Air');
  await expect(sidebar.text(/You press Enter/)).toHaveText('You press Enter on Facebook.');
  await expect(sidebar.frame.locator('.count')).toHaveText('0 / 8,000');
  await sidebar.editor().fill('Hello Grete.');
  await sidebar.button(/^Insert/).click();
  await expect(sidebar.text('It is in Facebook’s comment box.')).toBeVisible();
  await expect(sidebar.text('Read it once, then press Enter there')).toBeVisible();
});

test('remembers what the customer wrote before on Facebook', async ({ facebook, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Storm Brede')));
  await facebook.commentSays('An hour? We have been', /./);
  await facebook.commentSays('And now the hotel knows nothing', /./);
  await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
  const sidebar = await facebook.openSidebarOn('Still no e-mail about the seat refund');
  await expect(sidebar.text(/^2nd complaint in 30 days/)).toBeVisible();
  const cases = sidebar.frame.getByRole('list', { name: 'Cases of this customer' });
  await expect(cases.getByRole('listitem')).toHaveCount(2);
  await expect(cases).toContainText('FB');
  const runInto = await cases
    .locator('.timeline-day')
    .evaluateAll((days) =>
      days.filter((day) => day.scrollWidth > day.clientWidth).map((day) => day.textContent),
    );
  expect(runInto, 'days that run into the name of the site').toEqual([]);
  await cases.getByText('An hour? We have been').first().click();
  await expect(cases.getByRole('paragraph').filter({ hasText: 'since seven' })).toBeVisible();
});

test('starts by first name below a post, and without one where a mention says it', async ({
  facebook,
}) => {
  await facebook.open('/maren.oduya');
  const post = facebook.unit('Third week without my suitcase');
  for (const start of await startsIn(await facebook.openSidebar(facebook.badgeOn(post))))
    expect(start).toContain('Maren');
  await facebook.open();
  for (const start of await startsIn(await facebook.openSidebarOn(WHEELCHAIR)))
    expect(start).not.toContain('Grete');
});

test('starts without a name where a member of a group is anonymous', async ({ facebook }) => {
  await facebook.open('/groups/northwindflyers/');
  const post = facebook.unit('turned me away at the door');
  const sidebar = await facebook.openSidebar(facebook.badgeOn(post));
  await expect(sidebar.text('turned me away at the door')).toBeVisible();
  for (const start of await startsIn(sidebar)) expect(start).not.toMatch(/Anonymous|member/);
});

test('closes with Esc, back to the badge', async ({ facebook }) => {
  await facebook.open();
  const sidebar = await facebook.openSidebarOn(WHEELCHAIR);
  await sidebar.editor().focus();
  await facebook.page.keyboard.press('Escape');
  await expect.poll(() => Sidebar.isOpen(facebook.page)).toBe(false);
  expect(await facebook.focusedName()).toMatch(/^Major/);
});

test('leads from the badge to Insert by keyboard alone', async ({ facebook, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
  await facebook.commentSays(WHEELCHAIR, /^Major/);
  await facebook.tabTo(/^Major/);
  await facebook.page.keyboard.press('Enter');
  const sidebar = await facebook.sidebar();
  await expect(sidebar.starts()).toHaveCount(3);
  await sidebar.tabTo('[type=radio]');
  await facebook.page.keyboard.press('1');
  await expect(sidebar.editor()).not.toHaveValue('');
  await sidebar.tabTo('textarea');
  const written = await sidebar.editor().inputValue();
  await facebook.page.keyboard.press('Control+Enter');
  const composer = facebook.composerTo('Grete Holm');
  await expect.poll(() => facebook.composed(composer)).toBe(`Grete Holm ${written}`);
});

test.describe('right to left', () => {
  test.use({ practiceFacebook: { language: 'ar' } });
  test('stands at the left and reads from the right', async ({ facebook }) => {
    await facebook.open();
    const sidebar = await facebook.openSidebarOn('تركتم الكرسي المتحرك');
    await expect(sidebar.starts()).toHaveCount(3);
    const frame = await sidebar.frame.frameElement();
    expect((await frame.boundingBox())?.x).toBeLessThan(20);
    expect(await sidebar.frame.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await expect(sidebar.frame.locator('.post-text')).toHaveCSS('direction', 'rtl');
  });
});

test.describe('Facebook in dark', () => {
  test.use({ practiceFacebook: { theme: 'dark' } });
  test('the sidebar wears the same', async ({ facebook }) => {
    await facebook.open();
    const sidebar = await facebook.openSidebarOn(WHEELCHAIR);
    await expect(sidebar.starts()).toHaveCount(3);
    expect(await sidebar.brightness()).toBe('dark');
  });
});

/** The three replies to start from, in full, by their keys. */
async function startsIn(sidebar: Sidebar): Promise<string[]> {
  await expect(sidebar.starts()).toHaveCount(3);
  const texts = new Set<string>();
  for (const key of ['1', '2', '3']) {
    await sidebar.tabTo('[type=radio]');
    await sidebar.page.keyboard.press(key);
    await expect.poll(async () => texts.has(await sidebar.editor().inputValue())).toBe(false);
    await expect(sidebar.editor()).not.toHaveValue('');
    texts.add(await sidebar.editor().inputValue());
  }
  return [...texts];
}
