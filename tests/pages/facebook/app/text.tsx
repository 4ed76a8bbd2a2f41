import { memo, type ReactNode } from 'react';
import { Link } from './link.tsx';
import css from './style.module.css';

const PARTS =
  /(#[\p{L}\p{N}_]+|https?:\/\/\S+|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/gu;
const PICTURE = /^(\p{RI}|\p{Extended_Pictographic})/u;

interface Props {
  readonly text: string;
  /** Stands before the first line: a mention. */
  readonly before?: ReactNode;
  /** Stands after the last line: "See more". */
  readonly after?: ReactNode;
}

/** Words as Facebook lays them out: a block for each paragraph, in it one for each line. */
export const Lines = memo(function Lines({ text, before, after }: Props) {
  const paragraphs = placed(text.split(/\n{2,}/));
  return paragraphs.map(({ part, first, last, key }) => (
    <div key={key} className={css.paragraph}>
      {placed(part.split('\n')).map((line) => (
        <div dir="auto" key={line.key} style={{ textAlign: 'start' }}>
          {first && line.first && before}
          <Words text={line.part} />
          {last && line.last && after}
        </div>
      ))}
    </div>
  ));
});

/** One line: links, tags, and emoji as pictures. */
export function Words({ text }: { text: string }) {
  return placed(text.split(PARTS)).map(({ part, key }) =>
    part === '' ? null : <Part key={key} part={part} />,
  );
}

function Part({ part }: { part: string }) {
  if (part.startsWith('#') && part.length > 1)
    return (
      <span>
        <Link href={`/hashtag/${encodeURIComponent(part.slice(1).toLowerCase())}`}>{part}</Link>
      </span>
    );
  if (part.startsWith('http'))
    return (
      <a
        role="link"
        tabIndex={0}
        target="_blank"
        rel="nofollow noreferrer"
        href={`https://l.facebook.com/l.php?u=${encodeURIComponent(part)}`}
      >
        {part}
      </a>
    );
  return PICTURE.test(part) ? <Emoji emoji={part} /> : part;
}

/** An emoji as the picture that Facebook puts in its place. */
export function Emoji({ emoji }: { emoji: string }) {
  const codes = [...emoji]
    .map((letter) => letter.codePointAt(0)?.toString(16))
    .filter((code) => code !== 'fe0f');
  return (
    <span className={css.emoji}>
      <img
        height="16"
        width="16"
        alt={emoji}
        referrerPolicy="origin-when-cross-origin"
        src={`https://static.xx.fbcdn.net/images/emoji.php/v9/t4c/1/16/${codes.join('_')}.png`}
      />
    </span>
  );
}

/** Parts of a text with the offset at which each begins, which tells them apart. */
function placed(parts: readonly string[]) {
  let key = 0;
  return parts.map((part, index) => {
    const entry = { part, key, first: index === 0, last: index === parts.length - 1 };
    key += part.length + 1;
    return entry;
  });
}
