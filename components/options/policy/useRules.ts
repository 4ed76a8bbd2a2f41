import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Settings } from '../../../utils/words/settings.ts';
import type { LineAct } from '../order/LineMenu.tsx';
import { useElsewhere } from '../useElsewhere.ts';
import { errorsOf, policyOf, type RuleDraft, ruleDrafts } from './rule-draft.ts';
import * as steps from './rules-state.ts';
import { readShare, sayShare } from './soon-share.ts';

const acts: Readonly<
  Record<LineAct, (state: steps.RulesState, index: number) => steps.RulesState>
> = {
  edit: steps.turn,
  copy: steps.copy,
  up: (state, index) => steps.move(state, index, index - 1),
  down: (state, index) => steps.move(state, index, index + 1),
  delete: steps.remove,
};

function savedState({ policy, soonShare }: Settings): steps.RulesState {
  return steps.untouched(ruleDrafts(policy), sayShare(soonShare));
}

/** As text, to be compared: "25 %" is 25. */
function written({ drafts, soon }: steps.RulesState): string {
  return JSON.stringify([policyOf(drafts), readShare(soon) ?? soon]);
}

/** The rules being changed: their order, the one that is open, and what is said of the last step. */
export function useRules(settings: Settings) {
  const saved = savedState(settings);
  const [state, setState] = useState(saved);
  const errors = errorsOf(state.drafts);
  const policy = policyOf(state.drafts);
  const stored = written(saved);
  const draft = written(state);
  const elsewhere = useElsewhere({
    stored,
    draft,
    follow: () => setState(saved),
    take: () => setState((now) => steps.replace(now, saved)),
  });
  return {
    ...state,
    errors,
    policy,
    elsewhere,
    isChanged: draft !== stored,
    isRight: errors.every((one) => Object.keys(one).length === 0),
    move: (from: number, to: number) => setState((now) => steps.move(now, from, to)),
    act: (act: LineAct, index: number) => setState((now) => acts[act](now, index)),
    add: () => setState(steps.add),
    change: (rule: RuleDraft) => setState((now) => steps.change(now, rule)),
    typeSoon: (soon: string) => setState((now) => steps.share(now, soon)),
    canUndo: state.deleted !== null || state.replaced !== null,
    undo: () => setState(steps.undo),
    // At once: the focus goes to the field after this.
    showWrong: () => flushSync(() => setState(steps.showWrong)),
  };
}

/** What `useRules` gives. */
export type Rules = ReturnType<typeof useRules>;
