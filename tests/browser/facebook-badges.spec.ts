import { expect, test } from './fixtures.ts';

test('a comment on the brand’s page carries its badge behind Reply', async ({ facebook }) => {
  await facebook.open();
  const badge = facebook.badgeOnComment('You left my wheelchair behind');
  await expect(badge).toHaveAccessibleDescription(/Major/);
});

test('a customer’s post carries it behind its time', async ({ facebook }) => {
  await facebook.open();
  await expect(facebook.badgeOn(facebook.unit('Third week without my suitcase'))).toBeVisible();
});
