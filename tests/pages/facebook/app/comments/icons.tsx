import css from './style.module.css';

const SHAPES = {
  down: css.iconDown,
  more: css.iconMore,
  react: css.iconReact,
  avatar: css.iconAvatar,
  emoji: css.iconEmoji,
  photo: css.iconPhoto,
  gif: css.iconGif,
  sticker: css.iconSticker,
  send: css.iconSend,
} as const;

/** The name of a drawing. */
type IconName = keyof typeof SHAPES;

/** One of Facebook's small drawings; `size` in px. There they are cut from a larger picture. */
export function Icon({ name, size }: { name: IconName; size: number }) {
  return (
    <i
      data-visualcompletion="css-img"
      className={`${css.icon} ${SHAPES[name]}`}
      style={{ width: `${size}px`, height: `${size}px`, display: 'inline-block' }}
    />
  );
}

/** The layer with which Facebook darkens a button under the pointer. */
export function Hover() {
  return <div role="none" data-visualcompletion="ignore" className={css.hover} />;
}
