import type { Place } from './place.ts';

/** What the system was asked to show. */
export interface Shown {
  /** Of the notification: the case that a click on it opens. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

interface Alert extends Shown {
  QueryInterface(what: unknown): unknown;
}

interface Registrar {
  registerFactory(id: unknown, name: string, contract: string, factory: object): void;
}

declare global {
  /** These are in the browser's own window only. */
  const ChromeUtils: { generateQI(what: readonly string[]): unknown };
  const Services: { uuid: { generateUUID(): unknown } };
  const Ci: { readonly nsIComponentRegistrar: unknown };
  const Components: { manager: { QueryInterface(what: unknown): Registrar } };
  interface Window {
    /** What was shown since `catchNotices`. */
    shown: Shown[];
  }
}

/** From now on notifications go to a list instead of the system, which shows none in a headless browser. */
export async function catchNotices(chrome: Place): Promise<void> {
  await chrome.evaluate(() => {
    window.shown = [];
    const service = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert: ({ name, title, text }: Alert) => {
        window.shown.push({ name, title, text });
      },
      closeAlert: () => undefined,
    };
    Components.manager
      .QueryInterface(Ci.nsIComponentRegistrar)
      .registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/alerts-service;1', {
        createInstance: (what: unknown) =>
          (service.QueryInterface as (what: unknown) => unknown)(what),
      });
  }, null);
}

/** What was shown since `catchNotices`, oldest first. */
export function noticesOf(chrome: Place): Promise<Shown[]> {
  return chrome.evaluate(() => window.shown, null);
}
