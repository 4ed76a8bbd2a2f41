import { Icon } from '../../shared/Icon.tsx';
import { type Choice, Menu } from '../../shared/Menu.tsx';

/** What can be done to a line of an ordered list. */
export type LineAct = 'edit' | 'copy' | 'up' | 'down' | 'delete';

const wordsOf: Readonly<Record<LineAct, Omit<Choice, 'id'>>> = {
  edit: { label: 'Edit' },
  copy: { label: 'Duplicate' },
  up: { label: 'Move up', hint: 'Alt+↑' },
  down: { label: 'Move down', hint: 'Alt+↓' },
  delete: { label: 'Delete' },
};

interface LineMenuProps {
  readonly name: string;
  readonly acts: readonly LineAct[];
  readonly onAct: (act: LineAct) => void;
}

/** Everything that can be done to a line, at its end. */
export function LineMenu({ name, acts, onAct }: LineMenuProps) {
  return (
    <Menu
      className="icon-button"
      label={`More for ${name}`}
      choices={acts.map((id) => ({ id, ...wordsOf[id] }))}
      onChoose={(chosen) => {
        const act = acts.find((one) => one === chosen);
        if (act) onAct(act);
      }}
    >
      <Icon name="menu" />
    </Menu>
  );
}
