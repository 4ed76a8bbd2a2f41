import type { SiteHealth } from '../../utils/messaging/protocol.ts';

/** What helps to mend a reader, and nothing about any customer, brand or page. */
export function report(broken: SiteHealth, version: string, browserName: string): string {
  return [
    `Hearback ${version}`,
    `Site: ${broken.site}`,
    `Reader: ${broken.health} since ${new Date(broken.since).toISOString()}`,
    `Browser: ${browserName}`,
  ].join('\n');
}
