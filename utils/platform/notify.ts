import { browser } from 'wxt/browser';

export interface Notice {
  /** Told back when it is clicked. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Shows a notification in the system's own way. */
export async function notify({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

export function onNoticeClicked(clicked: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    clicked(id);
  });
}
