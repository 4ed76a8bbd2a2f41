import { useId } from 'react';
import { pictureHref } from './addresses.ts';

interface Props {
  /** The account's key; any other word gives a picture as well. */
  readonly of: string;
  /** In px. */
  readonly size: number;
  /** Said to a screen reader; without it the picture is hidden from them. */
  readonly label?: string;
}

/** A round picture, drawn as Facebook does: an image in a masked drawing. */
export function Avatar({ of, size, label }: Props) {
  const mask = useId();
  const heard = label === undefined ? { role: 'none', 'aria-hidden': true } : { role: 'img' };
  return (
    <svg
      {...heard}
      aria-label={label}
      data-visualcompletion="ignore-dynamic"
      style={{ height: `${size}px`, width: `${size}px`, display: 'block', flexShrink: 0 }}
    >
      <mask id={mask}>
        <circle cx={size / 2} cy={size / 2} r={size / 2} fill="white" />
      </mask>
      <g mask={`url(#${mask})`}>
        <image
          x="0"
          y="0"
          height="100%"
          width="100%"
          preserveAspectRatio="xMidYMid slice"
          href={pictureHref(of)}
        />
      </g>
    </svg>
  );
}
