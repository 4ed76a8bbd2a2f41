import { browser } from 'wxt/browser';
import type { Instant } from '../words/case.ts';

const name = 'next-event';

/** Keeps one alarm, for the earliest event; compares before it sets, so that any number of calls cost one. */
export async function setAlarm(at: Instant | null): Promise<void> {
  const current = await browser.alarms.get(name);
  if (at === null) {
    if (current) await browser.alarms.clear(name);
  } else if (current?.scheduledTime !== at) {
    await browser.alarms.create(name, { when: at });
  }
}

export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
}
