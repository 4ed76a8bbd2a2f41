import type { Locator, Page } from 'playwright';
import type { Schedule } from '../../utils/words/policy.ts';
import { expect } from './fixtures.ts';

const office = ['09:00-18:00'];
/** Two days with a break, a night on Friday, a closed weekend. */
export const officeHours: Schedule = {
  timeZone: 'Europe/London',
  open: {
    mon: office,
    tue: office,
    wed: office,
    thu: ['09:00-12:30', '13:30-20:00'],
    fri: ['09:00-12:30', '13:30-17:00', '22:00-02:00'],
    sat: [],
    sun: [],
  },
  holidays: [],
};

/** The page of the schedule, in the words of the screen. */
export class SchedulePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  bar = (name: string) => this.page.getByRole('slider', { name, exact: true });
  hours = (day: string) => this.page.getByRole('textbox', { name: `${day} hours`, exact: true });
  button = (name: string) => this.page.getByRole('button', { name, exact: true });

  get undoOther(): Locator {
    return this.page
      .getByRole('region', { name: 'Other schedules' })
      .getByRole('button', { name: 'Undo', exact: true })
      .first();
  }

  /** What a line's menu offers. */
  async choose(line: string, item: string): Promise<void> {
    await this.button(`More for ${line}`).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Presses at a place, moves by so many hours, and lets go. */
  async drag(from: { x: number; y: number }, hours: number, down = 0): Promise<void> {
    const track = await box(this.page.locator('.day-track').first());
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + (hours * track.width) / 48, from.y + down / 2);
    await this.page.mouse.move(from.x + (hours * track.width) / 24, from.y + down);
    await this.page.mouse.up();
  }

  async save(): Promise<void> {
    await this.button('Save schedule').click();
    await expect(this.page.getByText('Saved.')).toBeVisible();
  }
}

/** Where it is on the screen. */
export async function box(of: Locator) {
  const found = await of.boundingBox();
  if (!found) throw new Error('It is not on the screen.');
  return found;
}

/** Its middle on the screen. */
export async function middle(of: Locator) {
  const { x, y, width, height } = await box(of);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The page, once it is drawn. */
export async function openSchedule(page: Page, id: string): Promise<SchedulePage> {
  await page.goto(`chrome-extension://${id}/options.html#schedule`);
  await expect(page.getByRole('heading', { name: 'Schedule', exact: true })).toBeVisible();
  return new SchedulePage(page);
}
