import { useRef } from 'react';
import { useHeld } from './useHeld.ts';

/** A line on its way: from its place to the one that it would take now. */
interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Lets lines of a list be dragged to another place by their grips; nothing moves before they are let go. */
export function useGrip(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);

  /** The line at this height, or the nearest end. */
  const placeAt = (y: number) => {
    const lines = [...(list.current?.children ?? [])];
    const place = lines.findIndex((line) => y < line.getBoundingClientRect().bottom);
    return place < 0 ? lines.length - 1 : place;
  };

  const { held, holding } = useHeld<Drag>({
    move: ({ from }, { clientY }) => ({ from, to: placeAt(clientY) }),
    drop: ({ from, to }) => from !== to && onMove(from, to),
  });

  return {
    list,
    grip: (index: number) => holding(() => ({ from: index, to: index })),
    /** How a line looks while one is dragged: pale, or with a mark where that one would come to lie. */
    lookOf: (index: number) => (held ? look(held, index) : ''),
  };
}

function look({ from, to }: Drag, index: number): string {
  if (index === from) return 'line-dragged';
  if (index !== to) return '';
  return to < from ? 'line-drop-before' : 'line-drop-after';
}
