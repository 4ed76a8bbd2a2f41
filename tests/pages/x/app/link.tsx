import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useStore } from './store.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
  /** The page stays below what opens: a photo. */
  readonly over?: boolean;
  readonly 'data-testid'?: string;
}

/** A link within X: the address changes, the page does not load again. */
export function Link({ to, over = false, onClick, ...rest }: Props) {
  const store = useStore();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { place } = store.state();
    store.go(to, over ? { under: place.under ?? place.path } : {});
  };
  return <a href={to} role="link" onClick={follow} {...rest} />;
}
