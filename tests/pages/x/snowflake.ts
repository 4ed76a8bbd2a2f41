/** X's ids count from here (November 2010), in milliseconds. */
const EPOCH = 1288834974657n;

/** The status id of a post written `at` (milliseconds); `sequence` tells apart posts of one moment. */
export function snowflake(at: number, sequence: number): string {
  return String(((BigInt(Math.floor(at)) - EPOCH) << 22n) + BigInt(sequence));
}
