import { saySum } from '../../../utils/deadlines/counted-words.ts';
import type { Brand } from '../../../utils/words/brand.ts';
import type { OtherSchedule } from '../../../utils/words/policy.ts';
import { hoursDraftOf } from '../hours-draft.ts';
import { sayRuleWhen } from '../policy/rule-words.ts';
import { barsOf, sumOf } from './week.ts';
import { sayZone } from './zones.ts';

interface OtherLineProps {
  readonly other: OtherSchedule;
  readonly brands: readonly Brand[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** "London time, 48 h a week". */
function sayHours({ schedule }: OtherSchedule): string {
  const week = saySum(sumOf(barsOf(hoursDraftOf(schedule).days)));
  return `${sayZone(schedule.timeZone)}, ${week} a week`;
}

/** Another schedule in one line: its name, what it is for, and how long it is open. */
export function OtherLine({ other, brands, onEdit, onRemove }: OtherLineProps) {
  const { name, when } = other;
  return (
    <li className="other">
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span>{sayRuleWhen(when, brands)}</span>
      <span>{sayHours(other)}</span>
      <span className="other-ways">
        <button type="button" className="link" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </button>
        <button type="button" className="link" aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </button>
      </span>
    </li>
  );
}
