import { saySum } from '../../../utils/deadlines/counted-words.ts';
import type { Brand } from '../../../utils/words/brand.ts';
import type { OtherSchedule } from '../../../utils/words/policy.ts';
import { hoursDraftOf } from '../hours-draft.ts';
import { Grip, steppingBy } from '../order/Grip.tsx';
import { type LineAct, LineMenu } from '../order/LineMenu.tsx';
import type { Holding } from '../order/useHeld.ts';
import { sayRuleWhen } from '../policy/rule-words.ts';
import { barsOf, sumOf } from './week.ts';
import { sayZone } from './zones.ts';

interface OtherLineProps {
  readonly other: OtherSchedule;
  readonly place: number;
  readonly brands: readonly Brand[];
  readonly isOpen: boolean;
  /** How it looks while one is dragged. */
  readonly look: string;
  readonly holding: Holding;
  readonly onAct: (act: LineAct) => void;
}

const acts = ['edit', 'up', 'down', 'delete'] as const;

/** "London time, 48 h a week". */
function sayHours({ schedule }: OtherSchedule): string {
  const week = saySum(sumOf(barsOf(hoursDraftOf(schedule).days)));
  return `${sayZone(schedule.timeZone)}, ${week} a week`;
}

/** Another schedule in one line: its place, its name, what it is for, and how long it is open. */
export function OtherLine({ other, place, brands, isOpen, onAct, ...props }: OtherLineProps) {
  const { name, when } = other;
  return (
    <li className={`line ${props.look}`}>
      <div className="other">
        <Grip name={name} holding={props.holding} onStep={onAct} />
        <span className="line-number">{place}</span>
        <button
          type="button"
          className="line-name"
          aria-expanded={isOpen}
          onClick={() => onAct('edit')}
          onKeyDown={steppingBy(onAct)}
        >
          <bdi>{name}</bdi>
        </button>
        <span>{sayRuleWhen(when, brands)}</span>
        <span>{sayHours(other)}</span>
        <LineMenu name={name} acts={acts} onAct={onAct} />
      </div>
    </li>
  );
}
