/** Whether the platform knows a time zone of this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** "London time", "New York time", "UTC". */
export function sayTimeZone(name: string): string {
  const city = name.split('/').at(-1)?.replaceAll('_', ' ') ?? name;
  return city === 'UTC' ? city : `${city} time`;
}
