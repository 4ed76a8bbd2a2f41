import type { Schedule } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Section } from '../Section.tsx';
import { Recompute, type RecomputeProps } from './Recompute.tsx';
import { RulesTable } from './RulesTable.tsx';
import { SoonField } from './SoonField.tsx';
import { readShare, shareError } from './soon-share.ts';
import { TryIt } from './TryIt.tsx';
import type { Rules } from './useRules.ts';
import { useTrial } from './useTrial.ts';

export interface PolicySectionProps extends RecomputeProps {
  /** Keeps the settings; null where they were kept, else a sentence. */
  readonly onKeep: (settings: Settings) => Promise<string | null>;
}

interface Drafts {
  readonly rules: Rules;
  /** The hours as they are typed; null where they are no schedule. */
  readonly schedule: Schedule | null;
}

/** By when an answer is due: the rules in their order, and what they make of a post. */
export function PolicySection(props: PolicySectionProps & Drafts) {
  const { settings, rules, schedule, onKeep, now } = props;
  const { brands, otherSchedules } = settings;
  const tried =
    schedule && rules.isRight ? { policy: rules.policy, schedule, otherSchedules } : null;
  const trial = useTrial(settings, tried, now);
  const read = (): Settings | null => {
    const soonShare = readShare(rules.soon);
    if (rules.isRight && soonShare !== null)
      return { ...settings, policy: rules.policy, soonShare };
    rules.showWrong();
    return null;
  };
  return (
    <Section
      title="Policy"
      save="Save policy"
      read={read}
      onKeep={onKeep}
      isChanged={rules.isChanged}
      elsewhere={rules.elsewhere}
      aside={<Recompute {...props} />}
      beside={
        <>
          <p className="section-hint">The first rule that fits decides.</p>
          <button type="button" className="plain small" onClick={rules.add}>
            <Icon name="add" size={16} />
            Add a rule
          </button>
        </>
      }
    >
      <RulesTable rules={rules} brands={brands} deciding={trial.outcome?.index ?? -1} />
      <TryIt settings={settings} policy={rules.policy} {...trial} isReady={tried !== null} />
      <SoonField typed={rules.soon} error={shareError(rules.soon)} onType={rules.typeSoon} />
    </Section>
  );
}
