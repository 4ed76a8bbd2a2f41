import AxeBuilder from '@axe-core/playwright';
import { daily } from '../unit/deadlines/schedules.ts';
import { expect, test } from './fixtures.ts';

const shut = daily('UTC', '00:00-00:01');
const always = daily('UTC', '00:00-24:00');

test.use({
  settings: {
    schedule: shut,
    otherSchedules: [{ name: 'X at all hours', when: { sites: ['x'] }, schedule: always }],
  },
});

for (const look of [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'narrow', colorScheme: 'light', width: 360 },
] as const) {
  test(`complaints are laid against the hours that hold for them: ${look.name}`, async ({
    context,
    id,
    x,
    postOf,
  }) => {
    await x.open();
    await x.badge(postOf('marenoduya'));
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.goto(`chrome-extension://${id}/options.html#schedule`);
    const coverage = page.getByRole('region', { name: 'When complaints arrive' });
    await expect(coverage.getByRole('heading', { name: /^X at all hours · \d/ })).toBeVisible();
    await expect(coverage.getByText(/arrives? in opening hours, not answered yet\./)).toBeVisible();
    await expect(coverage.getByText('No complaint is stored yet.')).toHaveCount(1);
    await expect(coverage.getByText(/arrives? while nobody is there/)).toHaveCount(0);
    await coverage.getByText('As a table').click();
    await expect(coverage.getByRole('row', { name: /^in opening hours \d+ 100 %/ })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(look.width);
    expect((await new AxeBuilder({ page }).include('.coverage').analyze()).violations).toEqual([]);
  });
}
