import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useStore } from './store.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** A link within Facebook: the address changes, the page does not load again; posts and photos open over it. */
export function Link({ href, onClick, ...rest }: Props) {
  const store = useStore();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { pathname, search } = new URL(event.currentTarget.href, location.href);
    store.follow(pathname + search);
  };
  return <a role="link" tabIndex={0} href={href} onClick={follow} {...rest} />;
}
