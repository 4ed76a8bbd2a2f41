import { type ReactNode, useId, useState } from 'react';
import { isLearnt } from '../../utils/complaints/personal/reasons.ts';
import type { StoredPost } from '../../utils/words/case.ts';
import type { Topic } from '../../utils/words/verdict.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { Icon } from '../shared/Icon.tsx';
import { Menu } from '../shared/Menu.tsx';
import type { Saying } from './actions.ts';
import {
  because,
  isOnTheirPage,
  likelihood,
  markedIn,
  markedWords,
  topicChoices,
  topicOf,
  topicWord,
  whose,
} from './judged-words.ts';
import { Unfold } from './Unfold.tsx';
import { correctionChoices, correctionOf } from './wording.ts';

export interface JudgedProps {
  readonly view: CaseView;
  readonly opening: StoredPost;
  readonly onCorrect: (saying: Saying) => void;
  readonly onTakeBack: () => void;
  /** What stands beside the topic, after the reasons. */
  readonly children: ReactNode;
}

function Reasons({ view, opening }: Pick<JudgedProps, 'view' | 'opening'>) {
  const { verdict, corrections } = view.case;
  const marked = markedWords(opening.text, markedIn(view.case));
  const rules = verdict.reasons.filter((reason) => !isLearnt(reason));
  // What the person said of this very post says itself how sure it is, and from whom it was learnt.
  const itself = corrections.length === 0;
  const learnt = itself ? verdict.reasons.filter(isLearnt) : [];
  return (
    <>
      <li>{whose(view, opening)}</li>
      {itself && <li>{likelihood(verdict)}</li>}
      {rules.map((rule) => (
        <li key={rule}>Rule: {rule}.</li>
      ))}
      {learnt.map((reason) => (
        <li key={reason}>Learnt: {reason}.</li>
      ))}
      {marked && (
        <li>
          <bdi>{marked}</bdi>
        </li>
      )}
    </>
  );
}

function TopicMenu({ topic, onCorrect }: { topic: Topic } & Pick<JudgedProps, 'onCorrect'>) {
  return (
    <Menu
      className="topic"
      align="start"
      label={`${topicWord(topic)}: say what it is about`}
      choices={topicChoices(topic)}
      onChoose={(choice) => onCorrect({ topic: topicOf(choice) })}
    >
      {topicWord(topic)}
      <Icon name="down" size={14} />
    </Menu>
  );
}

/** What the post is taken for and why, and the ways to say that it is something else. */
export function Judged({ view, opening, onCorrect, onTakeBack, children }: JudgedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { intent, topic, corrections } = view.case;
  const hasTopic = intent === 'complaint' || intent === 'question';
  return (
    <>
      <div className="post-why">
        <p>
          {isOnTheirPage(view, opening) && 'Written on your page. '}
          {because(view.case)}
        </p>
        <Menu
          className="link"
          choices={correctionChoices(view.case)}
          onChoose={(choice) => onCorrect(correctionOf(choice))}
        >
          Not right?
        </Menu>
      </div>
      <div className="post-more">
        {hasTopic && <TopicMenu topic={topic} onCorrect={onCorrect} />}
        <Unfold label="Reasons" controls={id} open={open} onOpen={setOpen} />
        {corrections.length > 0 && (
          <button type="button" className="link" onClick={onTakeBack}>
            Take back
          </button>
        )}
        {children}
      </div>
      <ul id={id} hidden={!open} className="reasons">
        <Reasons view={view} opening={opening} />
      </ul>
    </>
  );
}
