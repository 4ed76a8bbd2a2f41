import { type BrowserContext, test as base, type Worker } from 'playwright/test';
import type { Settings } from '../../utils/words/settings.ts';
import { type PracticeOptions, servePractice } from '../pages/serve.ts';
import { type FacebookOptions, servePracticeFacebook } from '../pages/serve-facebook.ts';
import { world } from '../pages/x/world.ts';
import { FacebookPage } from './facebook-page.ts';
import { extensionId, type Launch, launch } from './launch.ts';
import { OnboardingPage } from './onboarding-page.ts';
import { Popup } from './popup-page.ts';
import { practiceSettings } from './settings.ts';
import { workerOf, writeSettings } from './worker.ts';
import { XPage } from './x-page.ts';

interface Options {
  /** How the practice X is set up. */
  practice: PracticeOptions;
  /** How the practice Facebook is set up. */
  practiceFacebook: FacebookOptions;
  /** What differs from the practice settings; null: as just installed. */
  settings: Partial<Settings> | null;
  browserOptions: Launch;
}

interface Fixtures {
  /** A browser with the built extension in it, where x.com and facebook.com are practice sites. */
  context: BrowserContext;
  id: string;
  worker: Worker;
  /** A tab of X with nothing opened in it yet. */
  x: XPage;
  /** A tab of Facebook with nothing opened in it yet. */
  facebook: FacebookPage;
  popup: Popup;
  /** The moment that the practice posts are relative to. */
  now: number;
  /** Status id of the first post of a practice account. */
  postOf: (handle: string) => string;
}

export const test = base.extend<Options & Fixtures>({
  practice: [{}, { option: true }],
  practiceFacebook: [{}, { option: true }],
  settings: [{}, { option: true }],
  browserOptions: [{}, { option: true }],

  now: async ({ settings: _ }, use) => use(Date.now()),
  context: async ({ practice, practiceFacebook, settings, browserOptions, now }, use) => {
    const context = await launch(browserOptions);
    await servePractice(context, { now, ...practice });
    await servePracticeFacebook(context, { now, ...practiceFacebook });
    const worker = await workerOf(context);
    if (settings) {
      await writeSettings(worker, practiceSettings(now, settings));
      // The tab that installing opens would come to the front in the middle of a test.
      const first = await OnboardingPage.opened(context, await extensionId(context));
      await first.page.close();
    }
    await use(context);
    await context.close();
  },
  id: async ({ context }, use) => use(await extensionId(context)),
  worker: async ({ context }, use) => use(await workerOf(context)),
  x: async ({ context }, use) => use(new XPage(await context.newPage())),
  facebook: async ({ context }, use) => use(new FacebookPage(await context.newPage())),
  postOf: async ({ practice, now }, use) => {
    const posts = practice.posts ?? world(now, practice.language ?? 'en').posts;
    await use((handle) => {
      const found = posts.find(({ author }) => author === handle);
      if (!found) throw new Error(`@${handle} wrote nothing on the practice X.`);
      return found.id;
    });
  },
  popup: async ({ context, id }, use) => use(new Popup(await context.newPage(), id)),
});

export { expect } from 'playwright/test';
