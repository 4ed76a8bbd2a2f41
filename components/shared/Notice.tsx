import type { ReactNode } from 'react';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';

interface NoticeProps {
  readonly tone: 'amber' | 'plain';
  readonly icon?: IconName;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What the person can do about it. */
  readonly actions?: ReactNode;
  /** The same, where it is one short word: at the end of the first line. */
  readonly beside?: ReactNode;
}

/** A short note in a tinted box: the fact first, then the way on. */
export function Notice({ tone, icon, title, children, actions, beside }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      {icon && <Icon name={icon} size={16} />}
      <div className="notice-words">
        <p>
          <strong>{title}</strong> {children}
        </p>
        {actions && <div className="notice-actions">{actions}</div>}
      </div>
      {beside && <div className="notice-beside">{beside}</div>}
    </div>
  );
}
