const narrowest = 320;
const widest = 560;
const step = 16;

export interface Resizing {
  /** Widens towards the right: the sidebar stands at the left edge, in a right-to-left page. */
  readonly atLeft: boolean;
  width(): number;
  /** While it moves. */
  set(width: number): void;
  /** Where it came to rest. */
  rested(): void;
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, narrowest), widest));
}

/** Makes an element the sidebar's edge, for pointer and arrow keys. */
export function makeEdge(edge: HTMLElement, resizing: Resizing): void {
  edge.tabIndex = 0;
  const named = {
    role: 'separator',
    'aria-label': 'Width of Hearback',
    'aria-orientation': 'vertical',
    'aria-valuemin': `${narrowest}`,
    'aria-valuemax': `${widest}`,
  };
  for (const [name, value] of Object.entries(named)) edge.setAttribute(name, value);

  const moveTo = (width: number): void => {
    resizing.set(clampWidth(width));
    edge.setAttribute('aria-valuenow', `${resizing.width()}`);
  };
  moveTo(resizing.width());
  moveByPointer(edge, resizing, moveTo);
  edge.addEventListener('keydown', (event) => {
    const width = widthAfter(event.key, resizing);
    if (width === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(width);
    resizing.rested();
  });
}

function widthAfter(key: string, { atLeft, width }: Resizing): number | undefined {
  const wider = atLeft ? 'ArrowRight' : 'ArrowLeft';
  const narrower = atLeft ? 'ArrowLeft' : 'ArrowRight';
  if (key === wider) return width() + step;
  if (key === narrower) return width() - step;
  if (key === 'Home') return narrowest;
  return key === 'End' ? widest : undefined;
}

function moveByPointer(
  edge: HTMLElement,
  { atLeft, width, rested }: Resizing,
  moveTo: (width: number) => void,
): void {
  let from: { readonly x: number; readonly width: number } | undefined;
  edge.addEventListener('pointerdown', (event) => {
    from = { x: event.clientX, width: width() };
    edge.setPointerCapture(event.pointerId);
    edge.toggleAttribute('data-dragged', true);
    event.preventDefault();
  });
  edge.addEventListener('pointermove', (event) => {
    if (from) moveTo(from.width + (event.clientX - from.x) * (atLeft ? 1 : -1));
  });
  edge.addEventListener('lostpointercapture', () => {
    if (!from) return;
    from = undefined;
    edge.toggleAttribute('data-dragged', false);
    rested();
  });
}
