/** White stands out from each by 4.5 to 1 at least. */
const grounds = [
  '#9a4f2f',
  '#3d6b8c',
  '#5a7a2f',
  '#7d4f8f',
  '#8a5a1f',
  '#9b4a63',
  '#2f7268',
  '#5b6b8c',
];

/** The same person has the same colour; it means nothing. */
function groundOf(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return grounds[sum % grounds.length] ?? '#5b6b8c';
}

function initialsOf(name: string): string {
  const words = name.replace(/^@/, '').split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** A person's initials in a circle; pictures stay on the site. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className="avatar" aria-hidden="true" style={{ background: groundOf(name) }}>
      {initialsOf(name)}
    </span>
  );
}
