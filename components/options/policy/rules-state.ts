import { moved, sayMoved } from '../order/moved.ts';
import { errorsOf, type RuleDraft, withCopy, withNew } from './rule-draft.ts';

/** The rules while they are changed, and the last step that was made with them. */
export interface RulesState {
  readonly drafts: readonly RuleDraft[];
  /** The share of the time in which a reply is due soon, as it is typed. */
  readonly soon: string;
  /** Id of the rule whose editor is open; null for none. */
  readonly open: number | null;
  /** Id of the rule that has just come and takes the focus; null for none. */
  readonly fresh: number | null;
  /** What the last step did; may be empty. */
  readonly said: string;
  /** What it deleted, for those who want it back. */
  readonly deleted: { readonly rule: RuleDraft; readonly index: number } | null;
  /** What stood here before the rules that another tab saved, for those who want it back. */
  readonly replaced: RulesState | null;
}

const quiet = { fresh: null, said: '', deleted: null, replaced: null } as const;

/** Nothing changed yet. */
export function untouched(drafts: readonly RuleDraft[], soon: string): RulesState {
  return { drafts, soon, open: null, ...quiet };
}

/** What is saved in place of what was changed here. */
export function replace(state: RulesState, saved: RulesState): RulesState {
  return { ...saved, said: 'These are the saved rules.', replaced: state };
}

/** A rule at another place. */
export function move(state: RulesState, from: number, to: number): RulesState {
  const drafts = moved(state.drafts, from, to);
  const rule = state.drafts[from];
  const place = drafts.findIndex(({ id }) => id === rule?.id) + 1;
  const said = sayMoved(rule?.name ?? '', 'rule', place, drafts.length);
  return { ...state, ...quiet, drafts, said };
}

/** Without a rule; it can be had back until the next step. */
export function remove(state: RulesState, index: number): RulesState {
  const rule = state.drafts[index];
  if (!rule) return state;
  const drafts = state.drafts.toSpliced(index, 1);
  const said = `${rule.name} is deleted.`;
  return { ...state, ...quiet, drafts, open: null, said, deleted: { rule, index } };
}

/** With the deleted rule where it was, or with the rules that were replaced. */
export function undo(state: RulesState): RulesState {
  const { drafts, deleted, replaced } = state;
  if (replaced) return { ...replaced, ...quiet, said: 'Yours are back.' };
  if (!deleted) return { ...state, ...quiet };
  const { rule, index } = deleted;
  const said = `${rule.name} is back.`;
  return { ...state, ...quiet, drafts: drafts.toSpliced(index, 0, rule), fresh: rule.id, said };
}

/** With a new rule, open. */
export function add(state: RulesState): RulesState {
  return withOpen(state, withNew(state.drafts), state.drafts.length);
}

/** With the same rule once more, open. */
export function copy(state: RulesState, index: number): RulesState {
  return withOpen(state, withCopy(state.drafts, index), index + 1);
}

function withOpen(state: RulesState, drafts: readonly RuleDraft[], index: number): RulesState {
  const id = drafts[index]?.id ?? null;
  const said = `${drafts[index]?.name} is rule ${index + 1} of ${drafts.length}.`;
  return { ...state, ...quiet, drafts, open: id, fresh: id, said };
}

/** The rule's editor opened, or closed where it was open. */
export function turn(state: RulesState, index: number): RulesState {
  const id = state.drafts[index]?.id ?? null;
  return { ...state, fresh: null, open: state.open === id ? null : id };
}

/** The rule with what was typed. */
export function change(state: RulesState, rule: RuleDraft): RulesState {
  const drafts = state.drafts.map((one) => (one.id === rule.id ? rule : one));
  return { ...state, fresh: null, replaced: null, drafts };
}

/** With another share of the time. */
export function share(state: RulesState, soon: string): RulesState {
  return { ...state, replaced: null, soon };
}

/** The first rule open that is not right, so that what is wrong can be seen. */
export function showWrong(state: RulesState): RulesState {
  const wrong = errorsOf(state.drafts).findIndex((one) => Object.keys(one).length > 0);
  return { ...state, fresh: null, open: state.drafts[wrong]?.id ?? state.open };
}
