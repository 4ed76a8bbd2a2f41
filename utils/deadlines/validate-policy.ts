import { labelsFault } from '../words/labels.ts';
import type { Counting, Policy, Rule, Target, When } from '../words/policy.ts';
import { longestTarget, parseDuration } from './duration.ts';
import type { Fault } from './validate-schedule.ts';

/** From the earliest due time to the latest that the same duration can give. */
const patience: readonly Counting[] = ['always', 'open-days', 'open-hours'];

const longestName = 80;

/** All that is wrong with a policy; none where due times can be computed by it. */
export function validatePolicy(policy: Policy): Fault[] {
  const names = policy.map((rule) => rule.name.trim());
  return inRules(policy, (rule, index) => [
    ...nameFaults(rule.name, names.indexOf(rule.name.trim()) < index),
    ...conditionFaults(rule.when),
    ...targetFaults(rule),
  ]);
}

/** The same of a policy that a person types: also what can be computed and cannot be meant. */
export function validateTypedPolicy(policy: Policy): Fault[] {
  return [...validatePolicy(policy), ...inRules(policy, slips)];
}

function inRules(policy: Policy, faultsOf: (rule: Rule, index: number) => Fault[]): Fault[] {
  return policy.flatMap((rule, index) =>
    faultsOf(rule, index).map(({ field, message }) => ({
      field: `rules.${index}.${field}`,
      message,
    })),
  );
}

function nameFaults(name: string, taken: boolean): Fault[] {
  if (name.trim() === '') return [{ field: 'name', message: 'Give the rule a name.' }];
  if (name.trim().length > longestName)
    return [{ field: 'name', message: `A name has at most ${longestName} characters.` }];
  return taken
    ? [{ field: 'name', message: `Another rule is called “${name.trim()}” already.` }]
    : [];
}

/** What is wrong with what a rule or another schedule asks of a case. */
export function conditionFaults(when: When): Fault[] {
  const message = 'Choose at least one, or take the condition out.';
  const empty = Object.entries(when)
    .filter(([, values]) => values.length === 0)
    .map(([condition]) => ({ field: `when.${condition}`, message }));
  const labels = labelsFault(when.labels ?? []);
  return labels === null ? empty : [...empty, { field: 'when.labels', message: labels }];
}

function targetFaults(rule: Rule): Fault[] {
  if ('none' in rule) return [];
  const faults = [
    ...durationFaults('ideal', rule.ideal),
    ...durationFaults('limit', rule.limit),
    ...durationFaults('update', rule.update ?? null),
  ];
  if (faults.length > 0 || rule.ideal === null || !isShorter(rule.limit, rule.ideal)) return faults;
  return [{ field: 'limit', message: 'The limit is shorter than the ideal.' }];
}

function slips(rule: Rule): Fault[] {
  if ('none' in rule) return [];
  const targets = Object.entries({ ideal: rule.ideal, limit: rule.limit, update: rule.update });
  const none = targets
    .filter(([, target]) => target && parseDuration(target.for) === 0)
    .map(([field]) => ({ field, message: 'That is no time at all. Give one minute at least.' }));
  if (none.length > 0 || rule.ideal === null || !isNeverLater(rule.limit, rule.ideal)) return none;
  const message = 'The limit is never later than the ideal: give it more time, or count it alike.';
  return [{ field: 'limit', message }];
}

/** As long as the other and counted less patiently: due before it, or with it at best. */
function isNeverLater(limit: Target, ideal: Target): boolean {
  const isAsLong = parseDuration(limit.for) === parseDuration(ideal.for);
  return isAsLong && patience.indexOf(limit.counting) < patience.indexOf(ideal.counting);
}

function durationFaults(field: string, target: Target | null): Fault[] {
  if (target === null) return [];
  const length = parseDuration(target.for);
  if (length === null)
    return [{ field, message: `“${target.for}” is no length of time. Write one hour as PT1H.` }];
  return length > longestTarget
    ? [{ field, message: 'That is longer than a year. Give 366 days at most.' }]
    : [];
}

/** Sure to be due before the other, whatever the schedule: no longer, and counted no more patiently. */
function isShorter(limit: Target, ideal: Target): boolean {
  const length = (parseDuration(limit.for) ?? 0) - (parseDuration(ideal.for) ?? 0);
  return length < 0 && patience.indexOf(limit.counting) <= patience.indexOf(ideal.counting);
}
