import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Settings } from '../../../utils/words/settings.ts';
import type { RuleAct } from './RuleLine.tsx';
import { errorsOf, policyOf, type RuleDraft, ruleDrafts } from './rule-draft.ts';
import * as steps from './rules-state.ts';
import { sayShare } from './soon-share.ts';

const acts: Readonly<
  Record<RuleAct, (state: steps.RulesState, index: number) => steps.RulesState>
> = {
  edit: steps.turn,
  copy: steps.copy,
  up: (state, index) => steps.move(state, index, index - 1),
  down: (state, index) => steps.move(state, index, index + 1),
  delete: steps.remove,
};

/** The rules being changed: their order, the one that is open, and what is said of the last step. */
export function useRules(settings: Settings) {
  const [state, setState] = useState(() => steps.untouched(ruleDrafts(settings.policy)));
  const [soon, typeSoon] = useState(() => sayShare(settings.soonShare));
  const errors = errorsOf(state.drafts);
  const policy = policyOf(state.drafts);
  const stored = [policyOf(ruleDrafts(settings.policy)), sayShare(settings.soonShare)];
  return {
    ...state,
    errors,
    /** The share of the time in which a reply is due soon, as it is typed. */
    soon,
    typeSoon,
    policy,
    isChanged: JSON.stringify([policy, soon]) !== JSON.stringify(stored),
    isRight: errors.every((one) => Object.keys(one).length === 0),
    move: (from: number, to: number) => setState((now) => steps.move(now, from, to)),
    act: (act: RuleAct, index: number) => setState((now) => acts[act](now, index)),
    add: () => setState(steps.add),
    change: (rule: RuleDraft) => setState((now) => steps.change(now, rule)),
    undo: () => setState(steps.undo),
    // At once: the focus goes to the field after this.
    showWrong: () => flushSync(() => setState(steps.showWrong)),
  };
}

/** What `useRules` gives. */
export type Rules = ReturnType<typeof useRules>;
