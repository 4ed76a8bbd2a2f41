import { browser } from 'wxt/browser';

export interface Notice {
  /** Told back when it is clicked. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** What can be done at once, at most two; a browser without buttons shows none. */
  readonly buttons?: readonly string[];
}

/** Firefox refuses a notification that has buttons. */
const hasButtons = import.meta.env.BROWSER !== 'firefox';

/** Shows a notification in the system's own way. */
export async function notify({ id, title, message, buttons = [] }: Notice): Promise<void> {
  const options = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    ...(hasButtons && { buttons: buttons.map((name) => ({ title: name })) }),
  } as const;
  await browser.notifications.create(id, options);
}

/** Ids of the notifications that the system still shows. */
export async function shownNotices(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export function onNoticeClicked(clicked: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    clicked(id);
  });
}

/** `button` is its place among those of the notice. */
export function onNoticeButton(pressed: (id: string, button: number) => void): void {
  if (!hasButtons) return;
  browser.notifications.onButtonClicked.addListener((id, button) => {
    void browser.notifications.clear(id);
    pressed(id, button);
  });
}
