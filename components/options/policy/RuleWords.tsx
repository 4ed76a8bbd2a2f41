import type { Brand } from '../../../utils/words/brand.ts';
import type { Rule } from '../../../utils/words/policy.ts';
import { sayRuleWhen, sayTarget } from './rule-words.ts';

interface RuleWordsProps {
  readonly rule: Rule;
  readonly brands: readonly Brand[];
}

/** What a rule says, a column each: when it fits, and by when an answer is due. */
export function RuleWords({ rule, brands }: RuleWordsProps) {
  return (
    <>
      <span className="rule-when">
        <span className="only-heard">When </span>
        {sayRuleWhen(rule.when, brands)}
      </span>
      {'none' in rule ? (
        <span className="rule-none">no reply due: you decide</span>
      ) : (
        <>
          <span className="rule-ideal">
            <span className="rule-head">Ideally within </span>
            {rule.ideal ? sayTarget(rule.ideal) : 'no ideal'}
          </span>
          <span className="rule-limit">
            <span className="rule-head">At the latest </span>
            {sayTarget(rule.limit)}
          </span>
        </>
      )}
    </>
  );
}
