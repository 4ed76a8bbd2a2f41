import { errorsOf, moved, type RuleDraft, withCopy, withNew } from './rule-draft.ts';

/** The rules while they are changed, and the last step that was made with them. */
export interface RulesState {
  readonly drafts: readonly RuleDraft[];
  /** Id of the rule whose editor is open; null for none. */
  readonly open: number | null;
  /** Id of the rule that has just come and takes the focus; null for none. */
  readonly fresh: number | null;
  /** What the last step did; may be empty. */
  readonly said: string;
  /** What it deleted, for those who want it back. */
  readonly deleted: { readonly rule: RuleDraft; readonly index: number } | null;
}

const quiet = { fresh: null, said: '', deleted: null } as const;

/** Nothing changed yet. */
export function untouched(drafts: readonly RuleDraft[]): RulesState {
  return { drafts, open: null, ...quiet };
}

/** A rule at another place. */
export function move(state: RulesState, from: number, to: number): RulesState {
  const drafts = moved(state.drafts, from, to);
  const rule = state.drafts[from];
  const place = drafts.findIndex(({ id }) => id === rule?.id) + 1;
  return {
    ...state,
    ...quiet,
    drafts,
    said: `${rule?.name} is now rule ${place} of ${drafts.length}.`,
  };
}

/** Without a rule; it can be had back until the next step. */
export function remove(state: RulesState, index: number): RulesState {
  const rule = state.drafts[index];
  if (!rule) return state;
  const drafts = state.drafts.toSpliced(index, 1);
  const said = `${rule.name} is deleted.`;
  return { drafts, open: null, fresh: null, said, deleted: { rule, index } };
}

/** With the deleted rule where it was. */
export function undo({ drafts, open, deleted }: RulesState): RulesState {
  if (!deleted) return { drafts, open, ...quiet };
  const { rule, index } = deleted;
  const said = `${rule.name} is back.`;
  return { ...quiet, drafts: drafts.toSpliced(index, 0, rule), open, fresh: rule.id, said };
}

/** With a new rule, open. */
export function add({ drafts }: RulesState): RulesState {
  return withOpen(withNew(drafts), drafts.length);
}

/** With the same rule once more, open. */
export function copy({ drafts }: RulesState, index: number): RulesState {
  return withOpen(withCopy(drafts, index), index + 1);
}

function withOpen(drafts: readonly RuleDraft[], index: number): RulesState {
  const id = drafts[index]?.id ?? null;
  const said = `${drafts[index]?.name} is rule ${index + 1} of ${drafts.length}.`;
  return { drafts, open: id, fresh: id, said, deleted: null };
}

/** The rule's editor opened, or closed where it was open. */
export function turn(state: RulesState, index: number): RulesState {
  const id = state.drafts[index]?.id ?? null;
  return { ...state, fresh: null, open: state.open === id ? null : id };
}

/** The rule with what was typed. */
export function change(state: RulesState, rule: RuleDraft): RulesState {
  const drafts = state.drafts.map((one) => (one.id === rule.id ? rule : one));
  return { ...state, fresh: null, drafts };
}

/** The first rule open that is not right, so that what is wrong can be seen. */
export function showWrong(state: RulesState): RulesState {
  const wrong = errorsOf(state.drafts).findIndex((one) => Object.keys(one).length > 0);
  return { ...state, fresh: null, open: state.drafts[wrong]?.id ?? state.open };
}
