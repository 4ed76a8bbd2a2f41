import { useEffect, useRef } from 'react';
import type { Brand } from '../../../utils/words/brand.ts';
import { useGrip } from '../order/useGrip.ts';
import { neverDecides } from './never-decides.ts';
import { RuleLine } from './RuleLine.tsx';
import type { Rules } from './useRules.ts';

interface RulesTableProps {
  readonly rules: Rules;
  readonly brands: readonly Brand[];
  /** Place of the rule that decides what is tried; -1 for none. */
  readonly deciding: number;
}

/** The rules in their order; the first that fits decides. */
export function RulesTable({ rules, brands, deciding }: RulesTableProps) {
  const { list, grip, lookOf } = useGrip(rules.move);
  const undo = useRef<HTMLButtonElement>(null);
  const { deleted, replaced } = rules;
  useEffect(() => {
    if (deleted || replaced) undo.current?.focus();
  }, [deleted, replaced]);
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
                look={lookOf(index)}
                holding={grip(index)}
                onChange={rules.change}
                onAct={(act) => rules.act(act, index)}
              />
            )
          );
        })}
      </ol>
      <p className="rules-said">
        <span role="status">{rules.said}</span>
        {rules.canUndo && (
          <button ref={undo} type="button" className="link" onClick={rules.undo}>
            Undo
          </button>
        )}
      </p>
    </>
  );
}
