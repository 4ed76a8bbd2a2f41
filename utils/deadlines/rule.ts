import type { ClockKind } from '../words/case.ts';
import type { Policy, Rule, Target, When } from '../words/policy.ts';
import type { SiteId } from '../words/post.ts';
import type { Intent, Severity, Topic } from '../words/verdict.ts';

/** What a policy may ask about a case. */
export interface CaseFacts {
  readonly severity: Severity | null;
  readonly intent: Intent;
  readonly topic: Topic;
  readonly site: SiteId;
  readonly brandId?: string;
  readonly labels?: readonly string[];
}

/** A rule that asks for a reply. */
export type TimedRule = Exclude<Rule, { none: true }>;

/** What a rule allows for a clock of this kind. */
export function targetOf(rule: TimedRule, kind: ClockKind): Target {
  return kind === 'update' ? (rule.update ?? rule.limit) : rule.limit;
}

/** The first rule whose conditions all hold; null where none does. */
export function decidingRule(policy: Policy, facts: CaseFacts): Rule | null {
  return policy.find((rule) => holds(rule.when, facts)) ?? null;
}

/** Whether all conditions that are present hold. */
export function holds(when: When, facts: CaseFacts): boolean {
  return (
    allows(when.severities, facts.severity) &&
    allows(when.intents, facts.intent) &&
    allows(when.topics, facts.topic) &&
    allows(when.sites, facts.site) &&
    allows(when.brands, facts.brandId ?? null) &&
    (when.labels?.some((label) => facts.labels?.includes(label)) ?? true)
  );
}

function allows<T>(wanted: readonly T[] | undefined, value: T | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}
