import { useEffect, useRef } from 'react';
import type { Brand } from '../../../utils/words/brand.ts';
import { neverDecides } from './never-decides.ts';
import { RuleLine } from './RuleLine.tsx';
import { type Drag, useGrip } from './useGrip.ts';
import type { Rules } from './useRules.ts';

interface RulesTableProps {
  readonly rules: Rules;
  readonly brands: readonly Brand[];
  /** Place of the rule that decides what is tried; -1 for none. */
  readonly deciding: number;
}

/** The rules in their order; the first that fits decides. */
export function RulesTable({ rules, brands, deciding }: RulesTableProps) {
  const { list, drag, grip } = useGrip(rules.move);
  const undo = useRef<HTMLButtonElement>(null);
  const { deleted } = rules;
  useEffect(() => {
    if (deleted) undo.current?.focus();
  }, [deleted]);
  return (
    <>
      <div className="rule-line rule-heads" aria-hidden="true">
        <span>Rule</span>
        <span>When</span>
        <span>Ideally within</span>
        <span>At the latest</span>
      </div>
      <ol ref={list} className="rules">
        {rules.drafts.map((draft, index) => {
          const rule = rules.policy[index];
          return (
            rule && (
              <RuleLine
                key={draft.id}
                index={index}
                draft={draft}
                rule={rule}
                errors={rules.errors[index] ?? {}}
                brands={brands}
                note={neverDecides(rules.policy, index)}
                isOpen={draft.id === rules.open}
                isFresh={draft.id === rules.fresh}
                isDeciding={index === deciding}
                isDragged={index === drag?.from}
                drop={dropAt(drag, index)}
                grip={grip(index)}
                onChange={rules.change}
                onAct={(act) => rules.act(act, index)}
              />
            )
          );
        })}
      </ol>
      <p className="rules-said">
        <span role="status">{rules.said}</span>
        {deleted && (
          <button ref={undo} type="button" className="link" onClick={rules.undo}>
            Undo
          </button>
        )}
      </p>
    </>
  );
}

function dropAt(drag: Drag | null, index: number): 'before' | 'after' | null {
  if (!drag || drag.to !== index || drag.to === drag.from) return null;
  return drag.to < drag.from ? 'before' : 'after';
}
