/** FNV-1a over UTF-16 units, 32 bits: tells texts apart, and keeps no text. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** 64 bits of a text as 16 hexadecimal digits: alike for the same text only, in a lifetime of posts. */
export function fingerprint(text: string): string {
  const half = (seed?: number) => hash(text, seed).toString(16).padStart(8, '0');
  return half() + half(0x9dc5811c);
}
