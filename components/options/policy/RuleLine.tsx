import { useEffect, useId, useRef } from 'react';
import type { Brand } from '../../../utils/words/brand.ts';
import type { Rule } from '../../../utils/words/policy.ts';
import { Grip, steppingBy } from '../order/Grip.tsx';
import { type LineAct, LineMenu } from '../order/LineMenu.tsx';
import type { Holding } from '../order/useHeld.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleWords } from './RuleWords.tsx';
import type { RuleDraft, RuleErrors } from './rule-draft.ts';

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
  /** How it looks while one is dragged. */
  readonly look: string;
  readonly holding: Holding;
  readonly onChange: (draft: RuleDraft) => void;
  readonly onAct: (act: LineAct) => void;
}

const acts = ['edit', 'copy', 'up', 'down', 'delete'] as const;

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
  return (
    <li ref={line} className={classOf(props)} aria-current={props.isDeciding || undefined}>
      <div className="rule-line">
        <Grip name={name} holding={props.holding} onStep={onAct} />
        <span className="line-number">{index + 1}</span>
        <button
          ref={title}
          type="button"
          className="line-name"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onAct('edit')}
          onKeyDown={steppingBy(onAct)}
        >
          <bdi>{name}</bdi>
        </button>
        <RuleWords rule={props.rule} brands={props.brands} />
        <LineMenu name={name} acts={acts} onAct={onAct} />
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

function classOf({ isDeciding, look }: RuleLineProps): string {
  return ['line', 'rule', isDeciding && 'rule-decides', look].filter(Boolean).join(' ');
}
