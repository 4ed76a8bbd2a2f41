import { type PointerEvent, useEffect, useState } from 'react';

type Handler = (event: PointerEvent) => void;

/** What an element needs to be held and dragged by mouse, pen or finger. */
export type Holding = Readonly<
  Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', Handler> & {
    onLostPointerCapture: () => void;
  }
>;

interface Ways<Held> {
  readonly move: (held: Held, event: PointerEvent) => Held;
  /** Called where it is let go; of what is broken off, nothing stays. */
  readonly drop: (held: Held) => void;
}

/** Something that is dragged; Esc, and whatever takes the pointer away, puts it back as it was. */
export function useHeld<Held>({ move, drop }: Ways<Held>) {
  const [held, setHeld] = useState<Held | null>(null);
  const isHeld = held !== null;
  const breakOff = () => setHeld(null);

  useEffect(() => {
    if (!isHeld) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(null);
    };
    // Before anything else that Esc would close.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isHeld]);

  const holding = (take: (event: PointerEvent) => Held | null): Holding => ({
    onPointerDown(event) {
      // A second finger is none that drags.
      if (event.button !== 0 || !event.isPrimary) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setHeld(take(event));
    },
    onPointerMove: (event) => held !== null && setHeld(move(held, event)),
    onPointerUp(event) {
      if (held === null) return;
      setHeld(null);
      drop(move(held, event));
    },
    onPointerCancel: breakOff,
    onLostPointerCapture: breakOff,
  });

  return { held, holding };
}
