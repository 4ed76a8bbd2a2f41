/**
 * `npm start`: a browser with Hearback in it on the practice X and Facebook. `--headless --shots DIR` does the
 * whole job by itself and leaves pictures.
 */
import { parseArgs } from 'node:util';
import { readHistory } from '../browser/history.ts';
import { launch } from '../browser/launch.ts';
import { practiceSettings } from '../browser/settings.ts';
import { tour } from '../browser/tour.ts';
import { workerOf, writeSettings } from '../browser/worker.ts';
import { ensureBuilt } from '../built.ts';
import { servePractice } from './serve.ts';
import { servePracticeFacebook } from './serve-facebook.ts';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, shots: { type: 'string' } },
});

ensureBuilt();
if (values.headless) await tour(values.shots ?? 'shots');
else if (hasDisplay()) await practise();
else {
  console.log('There is no display here, so Hearback does the job by itself and leaves pictures.');
  await tour(values.shots ?? 'shots');
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function practise(): Promise<void> {
  const context = await launch({ headless: false, viewport: null });
  const now = Date.now();
  await servePractice(context, { now });
  await servePracticeFacebook(context, { now });
  await writeSettings(await workerOf(context), practiceSettings(now));
  const page = await context.newPage();
  await readHistory(page, now);
  await page.goto('https://x.com/home');
  const facebook = await context.newPage();
  await facebook.goto('https://www.facebook.com/northwindair');
  await page.bringToFront();
  console.log(words);
  await new Promise((closed) => context.on('close', closed));
}

const words = `
A practice X and, in the next tab, a practice Facebook: nothing here is on the internet. On both you
are Northwind Air. On X, try:
  1. Scroll: complaints about Northwind Air carry a badge, others carry nothing.
  2. Press the badge of Maren Oduya. The sidebar shows who she is, and what was said before.
  3. Choose a start (keys 1 to 3), change it, press Insert. It stands in X's own reply box.
  4. Press Reply there yourself: the badge turns to "Answered".
  5. Press Hearback's icon in the toolbar for the day's queue. Its menu leads to the options.
On Facebook's tab the page of Northwind Air is open: comments there carry a badge without naming the
company. Answer Grete Holm as you did Maren Oduya; then look at the Reviews tab, and at the news feed.
Close the browser to end.`;
