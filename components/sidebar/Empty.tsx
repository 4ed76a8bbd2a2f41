import type { ReactNode } from 'react';
import { Logo } from '../shared/Logo.tsx';

interface EmptyProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly hint?: string;
}

/** A whole sidebar without a case: what is so, and the way on. */
export function Empty({ title, children, action, hint }: EmptyProps) {
  return (
    <section className="empty" aria-label={title}>
      <Logo size={64} outlined />
      <h1>{title}</h1>
      <p className="empty-words">{children}</p>
      {action}
      {hint && <p className="empty-hint">{hint}</p>}
    </section>
  );
}
