import { world } from '../pages/x/world.ts';
import { expect, test } from './fixtures.ts';

test('the brand’s own reply on the page answers the case at its own time', async ({ x, now }) => {
  const asked = world(now, 'en').posts.find(({ text }) => text.includes('not on the belt'));
  const id = asked?.id ?? '';
  await x.open(`/marenoduya/status/${id}`);
  await x.badge(id, /^Answered in 34 min/);
});

test('sent from the composer: answered at once, confirmed when seen, open when they write again', async ({
  x,
  postOf,
}) => {
  const id = postOf('lenabara');
  await x.open(`/lenabara/status/${id}`);
  const sidebar = await x.openSidebar(id);
  await sidebar.editor().fill('Lena, we look into it. ^LK');
  await sidebar.button(/^Insert/).click();
  await expect.poll(() => x.composed()).toContain('look into it');
  await x.send();
  await x.badge(id, /^Answered/);
  await x.page.evaluate(
    (parent) => window.practice.reply(parent, 'lenabara', '@northwindair it is still broken!'),
    id,
  );
  await x.badge(id, /complaint\. Next reply/);
});

test('typed by the person: answered too', async ({ x, postOf }) => {
  const id = postOf('lenabara');
  await x.open(`/lenabara/status/${id}`);
  await x.badge(id, /Minor/);
  await (await x.composer()).click();
  await x.page.keyboard.type('Lena, which phone is it? ^LK');
  await x.send();
  await x.badge(id, /^Answered/);
});

test('a post that is gone withdraws the case', async ({ x, postOf, popup }) => {
  const id = postOf('lenabara');
  await x.open();
  await x.badge(id, /Minor/);
  await popup.open();
  const row = popup.page.getByText(/logs me out/);
  await expect(row).toBeVisible();
  await x.page.evaluate((gone) => {
    window.practice.remove(gone);
    window.practice.navigate(`/lenabara/status/${gone}`);
  }, id);
  await expect(row).toBeHidden();
});
