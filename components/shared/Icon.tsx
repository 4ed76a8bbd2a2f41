import type { ReactElement } from 'react';

export type IconName =
  | 'menu'
  | 'close'
  | 'down'
  | 'check'
  | 'warning'
  | 'gear'
  | 'search'
  | 'lock'
  | 'forward'
  | 'none'
  | 'add'
  | 'grip';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
} as const;

const drawings: Record<IconName, ReactElement> = {
  menu: (
    <path
      fill="currentColor"
      d="M3.4 9a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 0 0-2.8 0m4.2 0a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 0 0-2.8 0m4.2 0a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 0 0-2.8 0"
    />
  ),
  close: <path {...line} d="m4.5 4.5 9 9m0-9-9 9" />,
  down: <path {...line} strokeWidth={1.75} strokeLinejoin="round" d="m5.5 7.5 3.5 3.5 3.5-3.5" />,
  check: <path {...line} strokeWidth={1.75} strokeLinejoin="round" d="m3.5 9.5 3.5 3.5 7.5-8" />,
  warning: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm0 3.25a1 1 0 0 0-1 1V9.5a1 1 0 0 0 2 0V5.75a1 1 0 0 0-1-1Zm0 7a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2Z"
    />
  ),
  gear: (
    <>
      <circle {...line} cx="9" cy="9" r="2.75" />
      <path
        {...line}
        d="M9 2v2m0 10v2M2 9h2m10 0h2M4.05 4.05l1.4 1.4m7.1 7.1 1.4 1.4m0-9.9-1.4 1.4m-7.1 7.1-1.4 1.4"
      />
    </>
  ),
  search: (
    <>
      <circle {...line} cx="7.75" cy="7.75" r="5" />
      <path {...line} d="m11.5 11.5 4 4" />
    </>
  ),
  lock: (
    <>
      <rect {...line} x="3.5" y="8" width="11" height="7.5" rx="1.5" />
      <path {...line} d="M6 8V5.75a3 3 0 0 1 6 0V8" />
    </>
  ),
  forward: <path {...line} strokeLinejoin="round" d="M2.5 9h12m-4.5-4.5L14.5 9 10 13.5" />,
  none: (
    <>
      <circle {...line} cx="9" cy="9" r="6.25" />
      <path {...line} d="m4.6 13.4 8.8-8.8" />
    </>
  ),
  add: <path {...line} d="M9 4v10M4 9h10" />,
  grip: <path {...line} strokeWidth={2.2} d="M6.75 5h0m0 4h0m0 4h0m4.5-8h0m0 4h0m0 4h0" />,
};

/** A drawing on the 18 px grid in the text's colour; always beside or inside something that is named. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}
