import type { Case } from '../../utils/words/case.ts';
import { Icon } from '../shared/Icon.tsx';

interface AskedProps {
  readonly found: Case;
  readonly onAnswer: (isRight: boolean) => void;
  readonly onClose: () => void;
}

const taken = {
  complaint: 'a complaint',
  question: 'a question, not a complaint',
  praise: 'praise, not a complaint',
  other: 'no complaint',
} as const;

/** Now and then, whether a verdict was right: people correct what they see, and seldom say what is right. */
export function Asked({ found, onAnswer, onClose }: AskedProps) {
  return (
    <fieldset className="asked">
      <legend className="only-heard">Was this right?</legend>
      <p>It took this for {taken[found.intent]}. Was this right?</p>
      <button type="button" className="link" onClick={() => onAnswer(true)}>
        Yes
      </button>
      <button type="button" className="link" onClick={() => onAnswer(false)}>
        No
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Do not answer"
        title="Do not answer"
        onClick={onClose}
      >
        <Icon name="close" size={14} />
      </button>
    </fieldset>
  );
}
