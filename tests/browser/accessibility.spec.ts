import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import type { Frame } from 'playwright';
import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';

for (const scheme of ['light', 'dark'] as const) {
  const theme = scheme;
  test.describe(`in ${scheme}`, () => {
    test.use({ practice: { theme }, practiceFacebook: { theme } });

    test('the badges', async ({ x, postOf }) => {
      await x.open();
      await x.badge(postOf('dunjapetrak'));
      const badges = new AxeBuilder({ page: x.page }).include('[data-hearback]');
      expect((await badges.analyze()).violations).toEqual([]);
    });

    test('the sidebar', async ({ x, postOf }) => {
      await x.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await x.open();
      const sidebar = await x.openSidebar(postOf('marenoduya'));
      await expect(sidebar.starts()).toHaveCount(3);
      await sidebar.starts().first().click();
      expect(await violations(sidebar.frame)).toEqual([]);
    });

    test('the sidebar with its reasons and what a correction changed', async ({ x }) => {
      await x.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await x.open();
      const words =
        '@northwindair third time I ask: you lost my suitcase and nobody answers my emails';
      const first = await x.receive('tflint_', words);
      await x.badge(await x.receive('kofimarsh', `${words}!`), /complaint/);
      const sidebar = await x.openSidebar(first);
      await sidebar.button('Reasons').click();
      await sidebar.button('Not right?').click();
      await sidebar.frame.getByRole('menuitem', { name: 'It is a question' }).click();
      await sidebar.button('Show').click();
      await sidebar.starts().first().click();
      expect(await violations(sidebar.frame)).toEqual([]);
    });

    test('the popup', async ({ x, popup, postOf }) => {
      await x.open();
      await x.badge(postOf('dunjapetrak'));
      await popup.page.emulateMedia({ colorScheme: scheme });
      await popup.open();
      await expect(popup.rows().first()).toBeVisible();
      expect((await new AxeBuilder({ page: popup.page }).analyze()).violations).toEqual([]);
    });

    test('the badges, the sidebar and the popup on Facebook', async ({ facebook, popup, now }) => {
      // Half-way from one colour to another nothing is meant to be read.
      await facebook.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
      await facebook.badgesOn(['You left my wheelchair', 'never again', 'Best crew'], []);
      const badges = new AxeBuilder({ page: facebook.page }).include('[data-hearback]');
      expect((await badges.analyze()).violations).toEqual([]);
      const sidebar = await facebook.openSidebarOn('You left my wheelchair');
      await expect(sidebar.starts()).toHaveCount(3);
      await sidebar.starts().first().click();
      expect(await violations(sidebar.frame)).toEqual([]);
      await popup.page.emulateMedia({ colorScheme: scheme });
      await popup.open();
      await expect(popup.rows().filter({ hasText: 'FB' }).first()).toBeVisible();
      expect((await new AxeBuilder({ page: popup.page }).analyze()).violations).toEqual([]);
    });

    test('the options', async ({ context, id }) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`chrome-extension://${id}/options.html`);
      await expect(page.getByRole('heading').first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}

/** The frame stands in a closed shadow root, where axe cannot go from the page: it is asked inside. */
async function violations(frame: Frame): Promise<unknown[]> {
  await frame.getByRole('button', { name: /^Insert/, disabled: false }).waitFor();
  await frame.evaluate(axe.source);
  const { violations: found } = await frame.evaluate(() => window.axe.run());
  return found;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
