import { browser } from 'wxt/browser';
import type { Instant } from '../words/case.ts';

const name = 'next-event';
/** A browser may let an alarm wait for half a minute, which a worker that has just worked lives to see. */
const near = 30_000;
/** What is past rings at once, but never so often that nothing else comes to its turn. */
const shortest = 100;

let ring: (() => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps one alarm, for the earliest event; compares before it sets, so that any number of calls cost
 * one. One that has passed unheard, since the computer slept or its clock was set, is set anew.
 */
export async function setAlarm(at: Instant | null, now: Instant): Promise<void> {
  clearTimeout(timer);
  if (at !== null && at - now < near)
    timer = setTimeout(() => ring?.(), Math.max(at - now, shortest));
  const current = await browser.alarms.get(name);
  if (at === null) {
    if (current) await browser.alarms.clear(name);
  } else if (current?.scheduledTime !== at || at <= now) {
    await browser.alarms.create(name, { when: at });
  }
}

/** Calls back at the instant of the alarm, or as soon after it as this browser allows. */
export function onAlarm(rung: () => void): void {
  ring = rung;
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) rung();
  });
}
