/** "25": the share as it is typed. */
export function sayShare(share: number): string {
  return String(Math.round(share * 100));
}

/** What is typed as a share of 1; null where it is none. */
export function readShare(typed: string): number | null {
  const percent = /^\s*\d{1,3}\s*%?\s*$/.test(typed) ? Number.parseInt(typed, 10) : -1;
  return percent >= 1 && percent <= 100 ? percent / 100 : null;
}

/** The sentence that stands beneath what is no share. */
export function shareError(typed: string): string | undefined {
  return readShare(typed) === null ? 'Give a whole number from 1 to 100.' : undefined;
}
