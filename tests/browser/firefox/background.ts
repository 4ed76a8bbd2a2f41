import type { Place } from './place.ts';

/** How Firefox knows the extension, as far as it is asked here. */
interface Known {
  readonly backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
  once(event: 'shutdown-background-script', ended: () => void): void;
}

declare global {
  /** In the browser's own window only. */
  const WebExtensionPolicy: { getByID(id: string): { readonly extension: Known } | null };
}

const id = 'hearback@hearback.example';

/**
 * Ends the background page, in the midst of whatever it does; gives false where it did not run.
 * Firefox itself would wait until a message is answered.
 */
export function terminate(chrome: Place): Promise<boolean> {
  return chrome.evaluate(async (addon) => {
    const known = WebExtensionPolicy.getByID(addon)?.extension;
    if (known?.backgroundState !== 'running') return false;
    let ended = false;
    known.once('shutdown-background-script', () => {
      ended = true;
    });
    await known.terminateBackground({ disableResetIdleForTest: true });
    return ended;
  }, id);
}

/** Whether the background page runs, now or soon, though nobody asks it anything. */
export function starts(chrome: Place): Promise<boolean> {
  const running = (addon: string) =>
    WebExtensionPolicy.getByID(addon)?.extension.backgroundState === 'running';
  return chrome.until(running, id).then(
    () => true,
    () => false,
  );
}
