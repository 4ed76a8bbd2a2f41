import type { Page } from 'playwright';
import { type FacebookOptions, servePracticeFacebook } from '../pages/serve-facebook.ts';
import { FacebookPage } from './facebook-page.ts';
import { launch } from './launch.ts';
import { practiceSettings } from './settings.ts';
import { workerOf, writeSettings } from './worker.ts';

type Take = (page: Page, name: string, words: string) => Promise<void>;

const wheelchair = 'You left my wheelchair behind';

/** The same job on Facebook: a comment on the brand's own page, from its badge to the answer. */
export async function tourFacebook(take: Take): Promise<void> {
  await onFacebook({}, '/northwindair', (facebook) => answerGrete(facebook, take));
  await onFacebook({ markup: 'order' }, '/', async (facebook) => {
    await facebook.badgeOnComment(wheelchair).waitFor();
    await take(facebook.page, 'facebook-feed', 'The news feed, with times that Facebook shuffles.');
  });
  await onFacebook({}, '/northwindair/reviews', async (facebook) => {
    await facebook.badges().first().waitFor();
    await take(
      facebook.page,
      'facebook-reviews',
      'Who does not recommend complains, in any words.',
    );
  });
  for (const [name, options] of looks) {
    await onFacebook(options, '/northwindair', async (facebook) => {
      await facebook.badges().first().click();
      await (await facebook.sidebar()).starts().first().waitFor();
      await take(facebook.page, `facebook-${name}`, `The same on Facebook, ${name}.`);
    });
  }
}

const looks: readonly (readonly [string, FacebookOptions])[] = [
  ['dark', { theme: 'dark' }],
  ['rtl', { language: 'ar' }],
];

async function onFacebook(
  options: FacebookOptions,
  path: string,
  work: (facebook: FacebookPage) => Promise<void>,
): Promise<void> {
  const now = Date.now();
  const context = await launch();
  try {
    await servePracticeFacebook(context, { now, ...options });
    await writeSettings(await workerOf(context), practiceSettings(now));
    const facebook = new FacebookPage(await context.newPage());
    await facebook.open(path);
    await work(facebook);
  } finally {
    await context.close();
  }
}

async function answerGrete(facebook: FacebookPage, take: Take): Promise<void> {
  const badge = facebook.badgeOnComment(wheelchair);
  await badge.waitFor();
  await badge.scrollIntoViewIfNeeded();
  await take(facebook.page, 'facebook-page', 'On the brand’s own page everything speaks to it.');
  const sidebar = await facebook.openSidebarOn(wheelchair);
  await sidebar.starts().first().click();
  await sidebar.button(/^Insert/).click();
  await sidebar.button(/^Undo/).waitFor();
  await take(
    facebook.page,
    'facebook-inserted',
    'It stands under that very comment, behind the mention. The person presses Enter.',
  );
  await facebook.composers().filter({ hasText: 'Grete' }).press('Enter');
  await facebook.commentSays(wheelchair, /^Answered/);
  await take(facebook.page, 'facebook-answered', 'Sent by the person: the deadline stops.');
}
