import { validateTypedPolicy } from '../../../utils/deadlines/validate-policy.ts';
import type { Fault } from '../../../utils/deadlines/validate-schedule.ts';
import type { Policy, Rule, When } from '../../../utils/words/policy.ts';
import { isLength, type TargetDraft, targetDraftOf, targetOf } from './target-draft.ts';

/** A rule while it is changed; what its choice leaves out is kept for when they change their mind. */
export interface RuleDraft {
  /** Holds through every move and change of name. */
  readonly id: number;
  readonly name: string;
  readonly when: When;
  /** No reply is due: the person decides. */
  readonly none: boolean;
  readonly ideal: TargetDraft | null;
  readonly limit: TargetDraft;
  /** After a reply that only holds; null: as the limit. */
  readonly update: TargetDraft | null;
}

/** What a rule may ask for, and the sentence that stands beside what is wrong. */
export type RuleErrors = Readonly<Partial<Record<'name' | 'ideal' | 'limit' | 'update', string>>>;

/** Everything that a rule may ask of a case. */
export const conditions: readonly (keyof When)[] = [
  'severities',
  'intents',
  'topics',
  'sites',
  'brands',
  'labels',
];

const usual: TargetDraft = { amount: '4', unit: 'h', counting: 'open-hours' };

/** The rules of a policy, ready to be changed. */
export function ruleDrafts(policy: Policy): RuleDraft[] {
  return policy.map((rule, id) => {
    const { name, when } = rule;
    const none = 'none' in rule;
    if (none) return { id, name, when, none, ideal: null, limit: usual, update: null };
    return {
      id,
      name,
      when,
      none,
      ideal: rule.ideal && targetDraftOf(rule.ideal),
      limit: targetDraftOf(rule.limit),
      update: rule.update ? targetDraftOf(rule.update) : null,
    };
  });
}

/** The policy that the rules make, valid or not. */
export function policyOf(drafts: readonly RuleDraft[]): Policy {
  return drafts.map(ruleOf);
}

/** Its parts in one order, whatever the order in which they were chosen: so the same rules look the same. */
function ruleOf({ name: typed, when: asked, none, ideal, limit, update }: RuleDraft): Rule {
  const name = typed.trim();
  const when: When = Object.fromEntries(
    conditions.filter((key) => asked[key]).map((key) => [key, asked[key]]),
  );
  if (none) return { name, when, none };
  return {
    name,
    when,
    ideal: ideal && targetOf(ideal),
    limit: targetOf(limit),
    ...(update ? { update: targetOf(update) } : {}),
  };
}

/** What is wrong with each rule, the first of it field by field. */
export function errorsOf(drafts: readonly RuleDraft[]): RuleErrors[] {
  const faults = validateTypedPolicy(policyOf(drafts));
  return drafts.map((draft, index) => ({
    ...sameName(draft, drafts),
    ...errorsAt(draft, `rules.${index}.`, faults),
  }));
}

/** Beside both that have it: either may be the one that is being named. */
function sameName({ id, name }: RuleDraft, drafts: readonly RuleDraft[]): RuleErrors {
  const wanted = name.trim();
  const taken = drafts.some((other) => other.id !== id && other.name.trim() === wanted);
  return taken ? { name: `Another rule is called “${wanted}” already.` } : {};
}

function errorsAt(draft: RuleDraft, path: string, faults: readonly Fault[]): RuleErrors {
  const errors: Record<string, string> = {};
  for (const { field, message } of faults) {
    if (field.startsWith(path)) errors[field.slice(path.length)] ??= message;
  }
  for (const field of ['ideal', 'limit', 'update'] as const) {
    const target = draft[field];
    if (!draft.none && target && !isLength(target)) errors[field] = 'Give a number, like 4 or 1.5.';
  }
  return errors;
}

const nextId = (drafts: readonly RuleDraft[]) => Math.max(-1, ...drafts.map(({ id }) => id)) + 1;

function freeName(drafts: readonly RuleDraft[], wanted: string): string {
  const taken = (name: string) => drafts.some((draft) => draft.name.trim() === name);
  let name = wanted;
  for (let n = 2; taken(name); n++) name = `${wanted} ${n}`;
  return name;
}

/** With one rule more, at the end: there it takes nothing from the others. */
export function withNew(drafts: readonly RuleDraft[]): RuleDraft[] {
  const rest = { when: {}, none: false, ideal: null, limit: usual, update: null };
  return [...drafts, { id: nextId(drafts), name: freeName(drafts, 'New rule'), ...rest }];
}

/** With the same rule once more, right after it. */
export function withCopy(drafts: readonly RuleDraft[], index: number): RuleDraft[] {
  const copied = drafts[index];
  if (!copied) return [...drafts];
  const name = freeName(drafts, `${copied.name.trim()} copy`);
  return drafts.toSpliced(index + 1, 0, { ...copied, id: nextId(drafts), name });
}
