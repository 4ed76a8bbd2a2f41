import { expect, test } from './fixtures.ts';

test.describe('right to left', () => {
  test.use({ practice: { language: 'ar' } });
  test('the sidebar stands at the left', async ({ x, postOf }) => {
    await x.open();
    const sidebar = await x.openSidebar(postOf('layan_drw'));
    await expect(sidebar.starts()).toHaveCount(3);
    const frame = await sidebar.frame.frameElement();
    expect((await frame.boundingBox())?.x).toBeLessThan(20);
    expect(await sidebar.frame.evaluate(() => document.documentElement.dir)).toBe('rtl');
  });
});

for (const theme of ['light', 'dim', 'dark'] as const) {
  test.describe(`X in ${theme}`, () => {
    test.use({ practice: { theme } });
    test('the sidebar wears the same', async ({ x, postOf }) => {
      await x.open();
      const sidebar = await x.openSidebar(postOf('lenabara'));
      await expect(sidebar.starts()).toHaveCount(3);
      expect(await sidebar.brightness()).toBe(theme === 'light' ? 'bright' : 'dark');
    });
  });
}
