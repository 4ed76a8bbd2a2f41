import { Icon } from '../shared/Icon.tsx';
import { Logo } from '../shared/Logo.tsx';
import type { Choice } from '../shared/Menu.tsx';
import { Menu } from '../shared/Menu.tsx';

export interface TopLineActions {
  readonly menu: readonly Choice[];
  readonly onMenu: (id: string) => void;
  readonly onClose: () => void;
}

interface TopLineProps extends TopLineActions {
  readonly words?: string;
}

/** The mark, what is shown, the menu and the way out. */
export function TopLine({ words, menu, onMenu, onClose }: TopLineProps) {
  return (
    <div className="top-line">
      <Logo size={16} />
      <p className="truncate" role="status">
        {words}
      </p>
      <Menu label="More" className="icon-button" choices={menu} onChoose={onMenu}>
        <Icon name="menu" />
      </Menu>
      <button
        type="button"
        className="icon-button"
        aria-label="Close"
        title="Close (Esc)"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
