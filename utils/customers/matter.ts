const longest = 60;

/** A post in one line: its first sentence without mentions and links, cut at a word near 60 characters. */
export function matterOf(text: string): string {
  const plain = withoutAddresses(text);
  return shorten(firstSentence(plain));
}

/** On one line; the joiner of emoji families stays, other invisible signs go. */
function withoutAddresses(text: string): string {
  return text
    .replace(/https?:\/\/\S+|\bwww\.\S+/giu, ' ')
    .replace(/(^|[^\p{L}\p{N}_])@[\p{L}\p{N}_.]+/gu, '$1')
    .replace(/#(?=[\p{L}\p{N}_])/gu, '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, (run) => (run === '\u200d' ? run : ' '))
    .replace(/^[\s,.:;–—-]+/u, '')
    .trim();
}

/** What ends within eight signs is an exclamation ("So."), not the matter. */
function firstSentence(text: string): string {
  const [first = ''] = /^.{8,}?(?:[。！？]|[.!?…]+(?=\s|$))/u.exec(text) ?? [text];
  return first.replace(/[.。]$/u, '');
}

function shorten(line: string): string {
  const letters = [...line];
  if (letters.length <= longest) return line;
  const head = letters.slice(0, longest).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > longest / 2 ? head.slice(0, space) : head).replace(/[\s,;:–—-]+$/u, '')}…`;
}
