import { expect, test } from './fixtures.ts';
import { OnboardingPage } from './onboarding-page.ts';
import { rowsOf } from './stored.ts';
import { readSettings } from './worker.ts';

test.use({ settings: null });

test('nothing is read before consent', async ({ context, id, x, worker }) => {
  await OnboardingPage.opened(context, id);
  await x.open();
  await x.page.evaluate(() => window.practice.scroll({ perFrame: 4 }));
  await expect(x.badges()).toHaveCount(0);
  expect(await rowsOf(worker, 'posts')).toEqual([]);
});

test('three steps, and the posts about the brand are read', async ({ context, id, x, postOf }) => {
  const first = await OnboardingPage.opened(context, id);
  await first.agree();
  await first.describeBrand('Northwind Air', 'northwindair');
  await first.next();
  await first.sign('LK');
  await first.finish();
  await x.open();
  await x.badge(postOf('marenoduya'), /Major/);
});

test('says whether a post would be seen, and why', async ({ context, id }) => {
  const first = await OnboardingPage.opened(context, id);
  await first.agree();
  await first.describeBrand('Northwind Air', 'northwindair');
  const sample = first.page.getByRole('textbox', { name: /would this be seen/i });
  await sample.fill('@northwindair lost my bag and nobody answers the phone');
  await expect(first.page.getByText(/^Yes/)).toBeVisible();
  await sample.fill('cold wind from the north');
  await expect(first.page.getByText(/^Not seen|^No\b/).first()).toBeVisible();
});

test('half a brand is not stored', async ({ context, id, worker }) => {
  const first = await OnboardingPage.opened(context, id);
  await first.agree();
  await first.next();
  await expect(first.page.getByLabel(/^name/i)).toHaveAttribute('aria-invalid', 'true');
  const settings = await readSettings(worker);
  expect(settings?.brands ?? []).toEqual([]);
});
