import { expect, test } from './fixtures.ts';
import { readSettings } from './worker.ts';

test('a compound hashtag is seen once that is chosen', async ({ context, id, x, worker }) => {
  await x.open();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  const sample = options.getByRole('textbox', { name: /would this be seen/i });
  await sample.fill('Bag lost again and nobody answers. #NorthwindAirFail');
  await expect(options.getByText(/^Not seen/).first()).toBeVisible();
  await options.getByRole('switch', { name: /^hashtags that hold the name/i }).check();
  await expect(options.getByText(/^Seen by #NorthwindAirFail/).first()).toBeVisible();
  await options.getByRole('button', { name: 'Save brand' }).click();
  await expect.poll(async () => (await readSettings(worker))?.brands[0]?.compoundTags).toBe(true);
  await x.page.bringToFront();
  const post = await x.receive(
    'tflint_',
    'My bag is lost again and nobody answers. #NorthwindAirFail',
  );
  await x.badge(post);
});
