import { useId } from 'react';
import { createPortal } from 'react-dom';
import { generator, sum } from '../ids.ts';
import { shuffled } from './order.ts';
import css from './style.module.css';

interface Props {
  readonly label: string;
  /** The same seed mixes the same way. */
  readonly seed: string;
}

/** Letters of a label, with hidden dashes between them (2025). */
export function WithDecoys({ label, seed }: Props) {
  return (
    <span aria-labelledby={useId()}>
      <b className={css.thin}>
        {withDashes(label, seed).map(({ key, letter }) =>
          letter === null ? (
            <b key={key} style={{ display: 'none' }}>
              -
            </b>
          ) : (
            <b key={key} className={css.thin}>
              {letter}
            </b>
          ),
        )}
      </b>
    </span>
  );
}

/** The letters, up to three hidden dashes (null) before each. */
function withDashes(label: string, seed: string) {
  const random = generator(sum(seed));
  const pieces = [...label].flatMap((letter) => [
    ...Array.from({ length: Math.floor(random() * 4) }, () => null),
    letter,
  ]);
  return pieces.map((letter, index) => ({ key: `piece ${index}`, letter }));
}

/** Letters of a label out of order, with junk among them; a style sheet puts that right (2025-10). */
export function OutOfOrder({ label, seed }: Props) {
  return (
    <span aria-labelledby={useId()} className={css.window}>
      <span style={{ display: 'flex' }}>
        {shuffled(label, seed).map(({ letter, shownAt, className }, index) => (
          <span key={shownAt ?? `junk ${index}`} className={className}>
            {letter}
          </span>
        ))}
      </span>
    </span>
  );
}

/** A drawing of the label, which is named by words that stand elsewhere in the page (2023). */
export function NamedElsewhere({ label }: Pick<Props, 'label'>) {
  const id = useId();
  return (
    <>
      <span aria-labelledby={id}>
        <svg className={css.drawnLabel} style={{ width: `${label.length * 7}px` }}>
          <use href={`#gid-${id}`} />
        </svg>
      </span>
      {createPortal(
        <div className={css.elsewhere}>
          <span id={id}>{label}</span>
          <svg>
            <text id={`gid-${id}`} x="0" y="12">
              {label}
            </text>
          </svg>
        </div>,
        document.body,
      )}
    </>
  );
}
