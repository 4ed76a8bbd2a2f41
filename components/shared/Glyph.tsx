import type { ReactElement } from 'react';

export type GlyphName =
  | 'major'
  | 'minor'
  | 'overdue'
  | 'question'
  | 'rant'
  | 'praise'
  | 'answered'
  | 'withdrawn'
  | 'snoozed';

const ring = { cx: 9, cy: 9, r: 6.5, fill: 'none', stroke: 'currentColor' } as const;

/** The share of the counted time that is used, clockwise from the top, over a fainter track. */
function Ring({ share, width }: { share: number; width: number }) {
  const used = Math.min(Math.max(share, 0), 1);
  return (
    <>
      <circle {...ring} strokeWidth={width} opacity={0.36} />
      {used > 0 && (
        <circle
          {...ring}
          strokeWidth={width}
          pathLength={1}
          strokeDasharray={`${used} 1`}
          transform="rotate(-90 9 9)"
        />
      )}
    </>
  );
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const overdue = (
  <path
    fill="currentColor"
    fillRule="evenodd"
    d="M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm0 3.25a1 1 0 0 0-1 1V9.5a1 1 0 0 0 2 0V5.75a1 1 0 0 0-1-1Zm0 7a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2Z"
  />
);

const snoozed = (
  <>
    <circle {...line} cx="9" cy="9.75" r="5.25" />
    <path
      {...line}
      d="M9 7v3l1.75 1.25M2.5 5 5 2.75M15.5 5 13 2.75M5.5 14 4.25 15.5M12.5 14l1.25 1.5"
    />
  </>
);

const still: Partial<Record<GlyphName, ReactElement>> = {
  overdue,
  snoozed,
  rant: <circle {...ring} strokeWidth={1.75} strokeLinecap="round" strokeDasharray="0.1 3.303" />,
  praise: (
    <path
      {...line}
      d="m9 2 2.1 4.4 4.9.65-3.55 3.35.9 4.85L9 12.9l-4.35 2.35.9-4.85L2 7.05l4.9-.65L9 2Z"
    />
  ),
  answered: <path {...line} strokeWidth={1.75} d="m3.5 9.5 3.5 3.5 7.5-8" />,
  withdrawn: (
    <>
      <circle {...ring} strokeWidth={1.75} />
      <path {...line} strokeWidth={1.75} d="m4.6 13.4 8.8-8.8" />
    </>
  ),
};

/** The state of a case as a drawing on an 18 px grid; the words beside it say the same. */
export function Glyph({
  name,
  share,
  size = 18,
}: {
  name: GlyphName;
  share: number;
  size?: number;
}) {
  return (
    <svg
      className={`glyph glyph-${name}`}
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      {still[name] ?? <Ring share={share} width={name === 'major' ? 2.5 : 1.75} />}
      {name === 'major' && <circle cx="9" cy="9" r="2" fill="currentColor" />}
      {name === 'question' && (
        <>
          <path
            {...line}
            strokeWidth={1.4}
            d="M7.4 7.4a1.65 1.65 0 1 1 2.35 1.5c-.5.25-.75.55-.75 1.1"
          />
          <circle cx="9" cy="12" r=".9" fill="currentColor" />
        </>
      )}
    </svg>
  );
}
