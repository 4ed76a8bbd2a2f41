import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Beside the label, quieter. */
  readonly hint?: string;
  /** Given where one of the choices holds already. */
  readonly checked?: boolean;
}

interface MenuProps {
  readonly label?: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  readonly align?: 'start' | 'end';
  readonly side?: 'below' | 'above';
  readonly disabled?: boolean;
}

/** The place that a key moves to among `count` items; undefined for other keys. */
function moveTo(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

function roleOf({ checked }: Choice) {
  if (checked === undefined) return { role: 'menuitem' } as const;
  return { role: 'menuitemradio', 'aria-checked': checked } as const;
}

/** A button with a menu: arrows move, Enter chooses, Esc closes the menu only. */
export function Menu(props: MenuProps) {
  const { label, className, children, choices, onChoose, align = 'end', side = 'below' } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useEffect(() => {
    if (!open) return;
    const list = root.current?.querySelector('[role=menu]');
    const first =
      list?.querySelector<HTMLElement>('[aria-checked=true]') ?? list?.querySelector('button');
    first?.focus();
    const away = (event: Event) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    event.stopPropagation();
    if (event.key === 'Escape') return close();
    if (event.key === 'Tab') return setOpen(false);
    const all = items();
    const next = moveTo(
      event.key,
      all.findIndex((item) => item.matches(':focus')),
      all.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div ref={root} className="menu-place">
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        disabled={props.disabled}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          role="menu"
          tabIndex={-1}
          className={`menu menu-${align} menu-${side}`}
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              tabIndex={-1}
              {...roleOf(choice)}
              onClick={() => {
                close();
                onChoose(choice.id);
              }}
            >
              <span>{choice.label}</span>
              {choice.hint && <span className="menu-hint">{choice.hint}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
