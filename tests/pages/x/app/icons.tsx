import css from './style.module.css';

/** Line drawings on a 24 grid, our own; the page only needs something of X's size there. */
const PATHS = {
  reply: 'M4 5h16v11h-8l-5 4v-4H4z',
  repost:
    'M2.5 8.5L6 5l3.5 3.5M6 5v9.500a3 3 0 0 0 3 3h4M21.500 15.500L18 19l-3.500-3.500M18 19V9.500a3 3 0 0 0-3-3h-4',
  like: 'M12 20C5 15.500 3 12.500 3 9a4.600 4.600 0 0 1 9-1.500A4.600 4.600 0 0 1 21 9c0 3.500-2 6.500-9 11z',
  views: 'M5 21V11M12 21V3M19 21v-7',
  bookmark: 'M6 3h12v18l-6-4.500L6 21z',
  share: 'M12 3v12M7.500 7.500L12 3l4.500 4.500M4 14v6h16v-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  home: 'M3.500 9.500L12 4l8.500 5.500V20.500h-6V14h-5v6.500h-6z',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13zM15.500 15.500L21 21',
  bell: 'M12 3a6.500 6.500 0 0 0-6.500 6L4.500 17h15l-1-8A6.500 6.500 0 0 0 12 3zM9 17a3 3 0 0 0 6 0',
  mail: 'M3 5h18v14H3zM3.500 7.500l8.500 6 8.500-6',
  list: 'M5 3.500h14v17H5zM8.500 8h7M8.500 12h7M8.500 16h4',
  person:
    'M12 4a3.500 3.500 0 1 0 0 7a3.500 3.500 0 0 0 0-7zM4.500 20.500c.5-5 3.500-7 7.500-7s7 2 7.500 7z',
  circle: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12h.01M12 12h.01M16 12h.01',
  pin: 'M8 3h8l-1 7 3 4H6l3-4zM12 14v7',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M20 12H5M11 5l-7 7 7 7',
  photo: 'M3.500 4.500h17v15h-17zM4 16l5-5 4 4 3-3 4 4M15.500 9h.01',
  gif: 'M3.500 5.500h17v13h-17zM10 10H7v4h3v-2M13 10v4M19 10h-3v4M16 12h2.500',
  poll: 'M5 6h14M5 12h9M5 18h6',
  face: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8 14c1.500 3 6.500 3 8 0',
  calendar: 'M4 5h16v15H4zM4 9.500h16M8 3v4M16 3v4',
  place: 'M12 21c-5-5-7-8-7-11a7 7 0 0 1 14 0c0 3-2 6-7 11zM12 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  bird: 'M5 5h6v6H5zM13 13h6v6h-6zM13 5l6 6M5 13l6 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`${css.icon} ${className ?? ''}`}>
      <g>
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}

export function Verified({ label }: { label: string }) {
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label={label}
      role="img"
      className={css.verified}
      data-testid="icon-verified"
    >
      <g>
        <path d="M11 1.500l2.600 2 3.200-.3 1 3.100 2.700 1.800-1 2.900 1 3-2.700 1.800-1 3.100-3.200-.3-2.600 2-2.600-2-3.200.3-1-3.100L1.500 14l1-3-1-2.900 2.700-1.800 1-3.100 3.200.3z" />
        <path d="M7 11l3 3 5-6" className={css.verifiedTick} />
      </g>
    </svg>
  );
}
