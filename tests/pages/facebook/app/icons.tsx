import css from './style.module.css';

/** Line drawings on a 24 grid, our own; the page only needs something of Facebook's size there. */
const PATHS = {
  logo: 'M13.500 21v-8h3l.5-3.500h-3.500V7.500c0-1.200.6-2 2-2H17V2.500c-3.500-.6-6.500.6-6.500 4.500v2.500h-3V13h3v8z',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13zM15.500 15.500L21 21',
  home: 'M3.500 10.500L12 3.500l8.500 7V20.500h-6V14h-5v6.500h-6z',
  video: 'M3 5h18v12H3zM10 8.500v5l4.500-2.500zM8 20.500h8',
  shop: 'M4 9.500h16V20H4zM3 9.500L5 4h14l2 5.500',
  people:
    'M8.500 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM2.500 19c.5-4 3-6 6-6s5.500 2 6 6zM16 6.500a2.500 2.500 0 1 0 0 5M17 13.500c2.500.5 4 2.500 4.500 5.500',
  bell: 'M12 3a6.500 6.500 0 0 0-6.500 6L4.500 17h15l-1-8A6.500 6.500 0 0 0 12 3zM9 17a3 3 0 0 0 6 0',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M5 5l14 14M19 5L5 19',
  like: 'M7 11v9H3.500v-9zM7 11l4-8c2 0 2.500 1.500 2 3.500L12.500 9H19c1.500 0 2 1.200 1.700 2.500l-1.500 6.500c-.3 1.300-1 2-2.200 2H7',
  comment: 'M4 5h16v11h-8l-5 4v-4H4z',
  share: 'M13 5l8 7-8 7v-4.500c-5 0-8 1.500-10 4.500 .5-6 4-9.500 10-10z',
  onto: 'M9 6l7 6-7 6z',
  star: 'M12 3.500l2.600 5.500 6 .8-4.400 4.200 1.100 6L12 17l-5.300 3 1.100-6-4.400-4.200 6-.8z',
  noStar: 'M12 3.500l2.600 5.500 6 .8-4.400 4.200 1.100 6L12 17l-5.300 3 1.100-6-4.400-4.200 6-.8z',
  verified: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12l3 3 5-6',
  play: 'M8 5l11 7-11 7z',
} as const;

interface Props {
  readonly name: keyof typeof PATHS;
  /** Shown as the drawing's title. */
  readonly label?: string;
}

/** One drawing, as large as the words around it. */
export function Icon({ name, label }: Props) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', title: label };
  return (
    <svg viewBox="0 0 24 24" {...named} className={`${css.icon} ${css[name] ?? ''}`}>
      <path d={PATHS[name]} />
    </svg>
  );
}
