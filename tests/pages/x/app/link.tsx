import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useStore } from './store.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
  readonly 'data-testid'?: string;
}

/** A link within X: the address changes, the page does not load again. */
export function Link({ to, onClick, ...rest }: Props) {
  const store = useStore();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    store.go(to);
  };
  return <a href={to} role="link" onClick={follow} {...rest} />;
}
