import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, vi } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// The samples' computer stands where their schedule holds, wherever the tests run.
beforeEach(() => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/London');
});

let close: (() => void) | undefined;
afterEach(() => close?.());

/** Draws into the document; gone again after the test. */
export async function draw(page: ReactNode): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  close = () => {
    act(() => root.unmount());
    place.remove();
  };
  await act(async () => root.render(page));
}

/** The one element whose role and name fit, as a person or a screen reader finds it. */
export function find(selector: string, name: RegExp): HTMLElement {
  const fits = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    name.test(nameOf(element)),
  );
  const [found] = fits;
  if (!found) throw new Error(`No ${selector} is named ${name}.`);
  return found;
}

export const button = (name: RegExp) => find('button', name);

export function field(name: RegExp): HTMLInputElement | HTMLTextAreaElement {
  return find('input, textarea', name) as HTMLInputElement;
}

function nameOf(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const label = labels ? element.labels?.[0]?.textContent : element.textContent;
  return (element.getAttribute('aria-label') ?? label ?? '').trim();
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function type(into: HTMLInputElement | HTMLTextAreaElement, text: string) {
  const prototype = Object.getPrototypeOf(into);
  await act(async () => {
    // React looks past its own setter for a value that a person changed.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(into, text);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function key(name: string, on: Element = document.body, more: KeyboardEventInit = {}) {
  await act(async () => {
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
  });
}

export const shown = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

/** Contrast needs a layout: the browser suite looks at it. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
