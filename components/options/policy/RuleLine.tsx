import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react';
import type { Brand } from '../../../utils/words/brand.ts';
import type { Rule } from '../../../utils/words/policy.ts';
import { Icon } from '../../shared/Icon.tsx';
import { type Choice, Menu } from '../../shared/Menu.tsx';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleWords } from './RuleWords.tsx';
import type { RuleDraft, RuleErrors } from './rule-draft.ts';

/** What can be done to a rule from its line. */
export type RuleAct = 'edit' | 'copy' | 'up' | 'down' | 'delete';

interface RuleLineProps {
  readonly index: number;
  readonly draft: RuleDraft;
  readonly rule: Rule;
  readonly errors: RuleErrors;
  readonly brands: readonly Brand[];
  /** A sentence beside the rule; null where there is nothing to say. */
  readonly note: string | null;
  readonly isOpen: boolean;
  /** It has just come, and takes the focus. */
  readonly isFresh: boolean;
  readonly isDeciding: boolean;
  readonly isDragged: boolean;
  /** Where a dragged rule would come to lie. */
  readonly drop: 'before' | 'after' | null;
  readonly grip: Readonly<Record<string, (event: PointerEvent) => void>>;
  readonly onChange: (draft: RuleDraft) => void;
  readonly onAct: (act: RuleAct) => void;
}

const choices: readonly Choice[] = [
  { id: 'edit', label: 'Edit' },
  { id: 'copy', label: 'Duplicate' },
  { id: 'up', label: 'Move up', hint: 'Alt+↑' },
  { id: 'down', label: 'Move down', hint: 'Alt+↓' },
  { id: 'delete', label: 'Delete' },
];

const acts: readonly RuleAct[] = ['edit', 'copy', 'up', 'down', 'delete'];

/** A rule in one line, its editor beneath it while it is open. */
export function RuleLine(props: RuleLineProps) {
  const { index, draft, errors, isOpen, isFresh, note, onAct } = props;
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const title = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isFresh) return;
    const field = line.current?.querySelector<HTMLElement>('.rule-editor input');
    (field ?? title.current)?.focus();
  }, [isFresh]);
  const name = draft.name.trim() || 'Rule without a name';
  const isWrong = Object.keys(errors).length > 0;
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onAct(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return (
    <li ref={line} className={classOf(props)} aria-current={props.isDeciding || undefined}>
      <div className="rule-line">
        <button
          type="button"
          className="grip"
          aria-label={`Move ${name}`}
          title="Drag, or Alt and an arrow key"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          {...props.grip}
          onKeyDown={moveByKey}
        >
          <Icon name="grip" />
        </button>
        <span className="rule-number">{index + 1}</span>
        <button
          ref={title}
          type="button"
          className="rule-name"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onAct('edit')}
          onKeyDown={moveByKey}
        >
          <bdi>{name}</bdi>
        </button>
        <RuleWords rule={props.rule} brands={props.brands} />
        <Menu
          className="icon-button"
          label={`More for ${name}`}
          choices={choices}
          onChoose={(chosen) => {
            const act = acts.find((one) => one === chosen);
            if (act) onAct(act);
          }}
        >
          <Icon name="menu" />
        </Menu>
      </div>
      {isWrong && !isOpen && <p className="form-error">Open it: something is not right yet.</p>}
      {note && <p className="rule-note">{note}</p>}
      {isOpen && (
        <RuleEditor
          id={id}
          rule={draft}
          errors={errors}
          brands={props.brands}
          onChange={props.onChange}
          onClose={() => {
            title.current?.focus();
            onAct('edit');
          }}
        />
      )}
    </li>
  );
}

function classOf({ isDeciding, isDragged, drop }: RuleLineProps): string {
  const states = [
    isDeciding && 'rule-decides',
    isDragged && 'rule-dragged',
    drop && `rule-drop-${drop}`,
  ];
  return ['rule', ...states].filter(Boolean).join(' ');
}
