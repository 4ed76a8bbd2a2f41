import { memo } from 'react';
import { Link } from './link.tsx';
import css from './style.module.css';

const PARTS =
  /(@\w{1,15}|#[\p{L}\p{N}_]+|https?:\/\/\S+|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/gu;
const PICTURE = /^(\p{RI}|\p{Extended_Pictographic})/u;

/** A post's text as X marks it up: words in spans, emoji as pictures, a mention in a div of its own. */
export const RichText = memo(function RichText({ text }: { text: string }) {
  let place = 0;
  return text.split(PARTS).map((part) => {
    const key = place;
    place += part.length;
    return part === '' ? null : <Part key={key} part={part} />;
  });
});

function Part({ part }: { part: string }) {
  if (/^@\w/.test(part)) {
    return (
      <div className={css.inline}>
        <span className={css.bit}>
          <Link dir="ltr" to={`/${part.slice(1)}`} className={css.mention}>
            {part}
          </Link>
        </span>
      </div>
    );
  }
  if (/^#./.test(part)) {
    return (
      <span className={css.bit}>
        <Link
          dir="ltr"
          to={`/search?q=${encodeURIComponent(part)}&src=hashtag_click`}
          className={css.mention}
        >
          {part}
        </Link>
      </span>
    );
  }
  if (part.startsWith('http')) return <OutLink url={part} />;
  if (PICTURE.test(part)) return <Emoji emoji={part} />;
  return <span className={css.bit}>{part}</span>;
}

/** X hides the scheme and cuts what is long. */
function OutLink({ url }: { url: string }) {
  const [scheme = '', rest = ''] = url.split(/(?<=:\/\/)/);
  return (
    <a
      dir="ltr"
      href={url}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className={css.mention}
    >
      <span aria-hidden="true" className={css.hiddenPart}>
        {scheme}
      </span>
      {rest.slice(0, 28)}
      {rest.length > 28 && (
        <>
          <span aria-hidden="true" className={css.hiddenPart}>
            {rest.slice(28)}
          </span>
          <span aria-hidden="true" className={css.bit}>
            …
          </span>
        </>
      )}
    </a>
  );
}

export function Emoji({ emoji }: { emoji: string }) {
  const codes = [...emoji]
    .map((letter) => letter.codePointAt(0)?.toString(16))
    .filter((code) => code !== 'fe0f');
  return (
    <img
      alt={emoji}
      draggable={false}
      src={`https://abs-0.twimg.com/emoji/v2/svg/${codes.join('-')}.svg`}
      className={css.emoji}
    />
  );
}

/** A display name: its words, and its emoji as pictures. */
export function NameText({ name }: { name: string }) {
  let place = 0;
  return name.split(PARTS).map((part) => {
    const key = place;
    place += part.length;
    if (part === '') return null;
    if (PICTURE.test(part)) return <Emoji key={key} emoji={part} />;
    return (
      <span key={key} className={css.bit}>
        {part}
      </span>
    );
  });
}
