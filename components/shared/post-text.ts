import { matterOf } from '../../utils/customers/matter.ts';

/** A post in one line that starts as a sentence does; `otherwise` where it holds no words. */
export function lineOf(text: string, otherwise: string): string {
  const line = matterOf(text) || otherwise;
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Which way a post runs: mentions and links, mostly Latin, say nothing about it. */
export function directionOf(text: string): 'rtl' | 'auto' {
  const [first = ''] = /\p{L}/u.exec(text.replace(/@\w+|https?:\S+/g, '')) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
    ? 'rtl'
    : 'auto';
}
