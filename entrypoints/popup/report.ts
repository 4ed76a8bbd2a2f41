import type { SiteHealth } from '../../utils/messaging/protocol.ts';

/** What helps to mend a reader, and nothing about any customer, brand or page. */
export function report(reader: SiteHealth, version: string, browserName: string): string {
  return [
    `Hearback ${version}`,
    `Site: ${reader.site}`,
    `Reader: ${reader.health} since ${new Date(reader.since).toISOString()}`,
    `Left out: ${reader.leftOut}`,
    `Browser: ${browserName}`,
  ].join('\n');
}
