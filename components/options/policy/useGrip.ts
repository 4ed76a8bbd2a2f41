import { type PointerEvent, useRef, useState } from 'react';

/** A rule on its way: from its place to the one that it would take now. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Lets lines of a list be dragged to another place by their grips; nothing moves before they are let go. */
export function useGrip(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  /** The line at this height, or the nearest end. */
  const placeAt = (y: number) => {
    const lines = [...(list.current?.children ?? [])];
    const place = lines.findIndex((line) => y < line.getBoundingClientRect().bottom);
    return place < 0 ? lines.length - 1 : place;
  };

  const grip = (index: number) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove(event: PointerEvent) {
      if (drag) setDrag({ from: drag.from, to: placeAt(event.clientY) });
    },
    onPointerUp() {
      if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });

  return { list, drag, grip };
}
