import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { box, middle, openSchedule as opened, officeHours as schedule } from './schedule-page.ts';
import { readSettings } from './worker.ts';

const calendar = `BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20201225
RRULE:FREQ=YEARLY
SUMMARY:Christmas Day
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270101
DTEND;VALUE=DATE:20270103
SUMMARY:Closing <b>party</b>
END:VEVENT
BEGIN:VEVENT
DTSTART:20270104T090000
SUMMARY:Standup
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20200525
RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO
SUMMARY:Spring bank holiday
END:VEVENT
BEGIN:VEVENT
DTSTART:someday
SUMMARY:Summer party
END:VEVENT
END:VCALENDAR
`;

test.use({ settings: { schedule } });

test('a bar is moved, drawn out, drawn anew and dragged away', async ({ context, id, worker }) => {
  const on = await opened(await context.newPage(), id);
  await on.drag(await middle(on.bar('Monday 09:00 to 18:00')), 1.5);
  await expect(on.hours('Monday')).toHaveValue('10:30–19:30');
  const end = on.bar('Monday 10:30 to 19:30').locator('[data-grip=end]');
  await on.drag(await middle(end), -2);
  await expect(on.hours('Monday')).toHaveValue('10:30–17:30');
  const sunday = await box(on.page.locator('.day-track').last());
  await on.drag({ x: sunday.x + sunday.width / 2, y: sunday.y + 12 }, 3);
  await expect(on.hours('Sunday')).toHaveValue('12:00–15:00');
  await on.drag(await middle(on.bar('Tuesday 09:00 to 18:00')), 0, -120);
  await expect(on.hours('Tuesday')).toHaveValue('');
  await expect(on.page.getByText('40 h a week')).toBeVisible();
  await expect(on.page.getByText('Not saved yet.')).toBeVisible();
  await on.save();
  const kept = (await readSettings(worker))?.schedule.open;
  expect(kept).toMatchObject({ mon: ['10:30-17:30'], tue: [], sun: ['12:00-15:00'] });
});

test('a bar past midnight goes on flat on the next day, and is the same bar there', async ({
  context,
  id,
}) => {
  const on = await opened(await context.newPage(), id);
  await expect(on.hours('Saturday')).toHaveAttribute(
    'placeholder',
    'closed · until 02:00 from Friday',
  );
  const rest = on.page.locator('.bar-continues');
  expect((await box(rest)).x).toBe((await box(on.page.locator('.day-track').nth(5))).x);
  await on.drag(await middle(rest.locator('[data-grip=end]')), 1);
  await expect(on.hours('Friday')).toHaveValue('09:00–12:30, 13:30–17:00, 22:00–03:00');
});

test('keys do what the pointer does, and say it', async ({ context, id }) => {
  const on = await opened(await context.newPage(), id);
  const press = (name: string, key: string) => on.bar(name).press(key);
  await press('Thursday 13:30 to 20:00', 'ArrowRight');
  await press('Thursday 13:45 to 20:15', 'Shift+ArrowLeft');
  await expect(on.hours('Thursday')).toHaveValue('09:00–12:30, 13:45–20:00');
  await press('Thursday 13:45 to 20:00', 'Delete');
  await expect(on.hours('Thursday')).toHaveValue('09:00–12:30');
  await expect(on.page.getByText('Removed: Thursday 13:45 to 20:00.')).toBeAttached();
  await expect(on.button('Add hours on Thursday')).toBeFocused();
  await on.page.keyboard.press('Control+z');
  await expect(on.hours('Thursday')).toHaveValue('09:00–12:30, 13:45–20:00');
  await on.button('Undo').click();
  await expect(on.hours('Thursday')).toHaveValue('09:00–12:30, 13:45–20:15');
  while ((await on.button('Undo').getAttribute('aria-disabled')) === 'false')
    await on.button('Undo').press('Enter');
  await expect(on.button('Undo'), 'nothing is left to undo').toBeFocused();
  await expect(on.hours('Thursday')).toHaveValue('09:00–12:30, 13:30–20:00');
  await on.button('Add hours on Sunday').press('Enter');
  await expect(on.bar('Sunday 09:00 to 18:00')).toBeVisible();
});

test('what is typed moves the bars; what is wrong is said beside its field', async ({
  context,
  id,
  worker,
}) => {
  const on = await opened(await context.newPage(), id);
  await on.hours('Saturday').fill('10 - 14, 15:30-18');
  await expect(on.bar('Saturday 15:30 to 18:00')).toBeVisible();
  await on.hours('Saturday').blur();
  await expect(on.hours('Saturday')).toHaveValue('10:00–14:00, 15:30–18:00');
  await on.hours('Thursday').fill('09:00–12:30, 12:00–18:00');
  await on.button('Save schedule').click();
  await expect(on.hours('Thursday')).toBeFocused();
  await expect(on.hours('Thursday')).toHaveAccessibleDescription(
    'These hours overlap: 09:00–12:30 and 12:00–18:00.',
  );
  await on.hours('Thursday').fill('closed');
  await on.page.getByLabel('Time zone').fill('Atlantis');
  await on.button('Save schedule').click();
  await expect(on.page.getByLabel('Time zone')).toHaveAccessibleDescription(
    '“Atlantis” is not a known time zone. Choose one from the list.',
  );
  expect((await readSettings(worker))?.schedule).toEqual(schedule);
  await on.page.getByLabel('Time zone').fill('new york');
  await on.save();
  await expect(on.page.getByLabel('Time zone')).toHaveValue('New York time');
  expect((await readSettings(worker))?.schedule.timeZone).toBe('America/New_York');
});

test('a week without an opening hour is not kept', async ({ context, id, worker }) => {
  const on = await opened(await context.newPage(), id);
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await on.hours(day).fill('closed');
  await on.button('Save schedule').click();
  await expect(on.hours('Monday')).toBeFocused();
  await expect(on.hours('Monday')).toHaveAccessibleDescription(
    'There is no opening hour in the week. Give at least one.',
  );
  expect((await readSettings(worker))?.schedule).toEqual(schedule);
});

test('holidays are added, taken away and undone, and kept with the schedule', async ({
  context,
  id,
  worker,
}) => {
  const on = await opened(await context.newPage(), id);
  await on.button('Holidays: 0').click();
  await on.button('Add').click();
  await expect(on.page.getByLabel('Date')).toHaveAccessibleDescription('Choose a date first.');
  await on.page.getByLabel('Date').fill('2026-12-25');
  await on.page.getByLabel('Date').press('Enter');
  await on.page.getByLabel('Date').fill('2026-01-01');
  await on.page.getByLabel('every year').check();
  await on.button('Add').click();
  const listed = on.page.getByRole('list', { name: 'Holidays' }).getByRole('listitem');
  await expect(listed).toHaveText(['every 1 January', 'Friday 25 December 2026']);
  await on.page.getByLabel('Date').fill('2027-01-01');
  await on.page.getByLabel('every year').uncheck();
  await on.button('Add').click();
  await expect(on.page.getByText('There already: Friday 1 January 2027.')).toBeVisible();
  await on.button('Remove every 1 January').click();
  await expect(listed).toHaveCount(1);
  await on.page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await expect(listed).toHaveCount(2);
  expect((await new AxeBuilder({ page: on.page }).analyze()).violations).toEqual([]);
  await on.page.keyboard.press('Escape');
  await expect(on.button('Holidays: 2')).toBeFocused();
  await on.save();
  expect((await readSettings(worker))?.schedule.holidays).toEqual(['01-01', '2026-12-25']);
});

test('a calendar file is shown before its days are added, and a bad one is refused', async ({
  context,
  id,
}) => {
  const on = await opened(await context.newPage(), id);
  const scripts: string[] = [];
  on.page.on('request', (request) => scripts.push(request.url()));
  await on.button('Holidays: 0').click();
  const give = (name: string, text: string) =>
    on.page
      .getByLabel('Import a calendar file (.ics)')
      .setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await give('notes.ics', 'Dear all, the office is closed on Friday.');
  await expect(on.page.getByText('That is no whole calendar file.')).toBeVisible();
  await give('huge.ics', 'x'.repeat(1_000_001));
  await expect(on.page.getByText('That file is larger than 1 MB.')).toBeVisible();
  await give('holidays.ics', calendar);
  await expect(
    on.page.getByText(
      /^14 days found\. Days that move from year to year are listed until \d{4}\. Left out: 1 with a time of day, 1 that cannot be read \(“Summer party”\)\.$/,
    ),
  ).toBeVisible();
  await expect(on.page.getByText('Spring bank holiday')).toHaveCount(11);
  await expect(on.page.getByText('Closing <b>party</b>')).toHaveCount(2);
  await on.button('Add 14 days').click();
  await expect(on.button('Remove every 25 December')).toBeVisible();
  await give('holidays.ics', calendar);
  await expect(on.page.getByText('14 days found, 14 known already.')).toBeVisible();
  await on.page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await expect(on.page.getByText('None yet.')).toBeVisible();
  await on.page.keyboard.press('Escape');
  await expect(on.button('Holidays: 0')).toBeVisible();
  expect(scripts.filter((url) => url.includes('holiday-file'))).toHaveLength(1);
});

test('what is not saved outlives a change of page, and the address names the page', async ({
  context,
  id,
}) => {
  const on = await opened(await context.newPage(), id);
  await on.hours('Sunday').fill('10-12');
  await on.page.getByRole('link', { name: 'Options' }).click();
  await expect(on.page.getByRole('heading', { name: 'Options' })).toBeVisible();
  await on.page.goBack();
  await expect(on.hours('Sunday')).toHaveValue('10:00–12:00');
});

for (const look of [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced colours', forcedColors: 'active' },
] as const) {
  test(`nothing stands in the way of reading it: ${look.name}`, async ({ context, id }) => {
    const page = await context.newPage();
    await page.emulateMedia(look);
    await opened(page, id);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('from right to left a bar runs from right to left, and the arrows with it', async ({
  context,
  id,
}) => {
  const on = await opened(await context.newPage(), id);
  await on.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await on.drag(await middle(on.bar('Monday 09:00 to 18:00')), 1);
  await expect(on.hours('Monday')).toHaveValue('08:00–17:00');
  await on.bar('Monday 08:00 to 17:00').press('ArrowLeft');
  await expect(on.hours('Monday')).toHaveValue('08:15–17:15');
});

test('a narrow window scrolls in one direction only, and nothing lies upon the titles', async ({
  context,
  id,
}) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await opened(page, id);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(360);
  for (const title of await page.getByRole('heading', { level: 2 }).all()) {
    const { x, width } = await box(title);
    const words = await title.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    });
    expect(words, await title.innerText()).toBeLessThanOrEqual(width);
    expect(x + width).toBeLessThanOrEqual(360);
  }
});

test('beneath the pages stands how the readers fare', async ({ context, id, x, postOf }) => {
  await x.open();
  await x.badge(postOf('lenabara'));
  const on = await opened(await context.newPage(), id);
  await expect(on.page.getByText('X: reading')).toBeVisible();
  await expect(on.page.getByText('Facebook: no page open')).toBeVisible();
});
