import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';
import { toolbarBadge } from './worker.ts';

const CELLO = 'left my cello in the rain';

test('cases of X and Facebook stand in one list and one count', async ({
  x,
  facebook,
  popup,
  worker,
  postOf,
}) => {
  await x.open(`/lenabara/status/${postOf('lenabara')}`);
  await x.badge(postOf('lenabara'), /Minor/);
  await facebook.open('/lena.abara');
  await expect(facebook.badgeOn(facebook.unit(CELLO))).toBeVisible();
  await popup.open();
  const of = (site: string) =>
    popup.rows().filter({ hasText: new RegExp(`Lena Abara.*${site} ·`) });
  await expect(of('X')).toHaveCount(1);
  await expect(of('FB')).toHaveCount(1);
  const open = (await rowsOf(worker, 'cases')).filter(({ state }) => state === 'open').length;
  await expect(popup.count()).toHaveText(String(open));
  await expect.poll(async () => (await toolbarBadge(worker)).text).toContain(String(open));
});

test('each sidebar speaks of its own site', async ({ x, facebook, postOf }) => {
  await x.open();
  const onX = await x.openSidebar(postOf('lenabara'));
  await facebook.open('/lena.abara');
  const onFacebook = await facebook.openSidebar(facebook.badgeOn(facebook.unit(CELLO)));
  await expect(onX.text(/You press Reply/)).toHaveText('You press Reply on X.');
  await expect(onFacebook.text(/You press Enter/)).toHaveText('You press Enter on Facebook.');
  await expect(onX.text('@lenabara')).toBeVisible();
  await expect(onFacebook.frame.locator('body')).not.toContainText('@');
});

test('one name on both sites stays two customers, whose cases are not joined', async ({
  x,
  facebook,
  worker,
  postOf,
}) => {
  await x.open();
  await x.badge(postOf('lenabara'), /Minor/);
  await facebook.open('/lena.abara');
  const sidebar = await facebook.openSidebar(facebook.badgeOn(facebook.unit(CELLO)));
  const customer = sidebar.frame.getByRole('region', { name: 'Customer' });
  await expect(customer).toContainText('Facebook Lena Abara');
  await expect(customer).not.toContainText('lenabara');
  await expect(customer).not.toContainText('2nd');
  const customers = (await rowsOf(worker, 'cases'))
    .filter(({ profileId }) => /lena\.?a?bara/.test(profileId))
    .map(({ site, customerId }) => ({ site, customerId }));
  expect(customers.map(({ site }) => site).sort()).toEqual(['facebook', 'x']);
  expect(new Set(customers.map(({ customerId }) => customerId)).size).toBe(2);
});
