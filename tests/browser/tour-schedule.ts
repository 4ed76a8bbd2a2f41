import type { BrowserContext, Page } from 'playwright';
import type { Settings } from '../../utils/words/settings.ts';
import { readHistory } from './history.ts';
import { extensionId } from './launch.ts';
import { practiceSettings } from './settings.ts';
import { workerOf, writeSettings } from './worker.ts';

type Take = (page: Page, name: string, words: string) => Promise<void>;

/** A week as in the design's picture: a lunch break, a late Thursday, a night shift on Friday. */
const week: Settings['schedule'] = {
  timeZone: 'Europe/London',
  open: {
    mon: ['09:00-18:00'],
    tue: ['09:00-18:00'],
    wed: ['09:00-18:00'],
    thu: ['09:00-12:30', '13:30-20:00'],
    fri: ['09:00-12:30', '13:30-17:00', '22:00-02:00'],
    sat: [],
    sun: [],
  },
  holidays: ['12-25', '12-26', '01-01'],
};

/** The hours, the rules, and what they come to. */
export async function tourSchedule(
  context: BrowserContext,
  now: number,
  take: Take,
): Promise<void> {
  await writeSettings(await workerOf(context), { ...practiceSettings(now), schedule: week });
  await readHistory(await context.newPage(), now);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1389, height: 900 });
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html#schedule`);
  await page.getByText('at the latest by').waitFor();
  await take(
    page,
    'schedule',
    'When somebody is there, and which rule decides; “Try it” says why.',
  );
  await page.getByRole('heading', { name: 'When complaints arrive' }).scrollIntoViewIfNeeded();
  await take(page, 'coverage', 'When complaints arrive while nobody is there.');
}
