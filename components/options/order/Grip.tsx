import type { KeyboardEvent } from 'react';
import { Icon } from '../../shared/Icon.tsx';
import type { Holding } from './useHeld.ts';

/** One place up or down. */
export type Step = 'up' | 'down';

/** Alt and an arrow move a line: for its grip, and whatever else of it has the focus. */
export function steppingBy(onStep: (step: Step) => void) {
  return (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? 'up' : 'down');
  };
}

interface GripProps {
  readonly name: string;
  readonly holding: Holding;
  readonly onStep: (step: Step) => void;
}

/** What a line of an ordered list is moved by. */
export function Grip({ name, holding, onStep }: GripProps) {
  return (
    <button
      type="button"
      className="grip"
      aria-label={`Move ${name}`}
      title="Drag, or Alt and an arrow key"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      {...holding}
      onKeyDown={steppingBy(onStep)}
    >
      <Icon name="grip" />
    </button>
  );
}
