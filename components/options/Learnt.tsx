import type { Lesson, LessonSource } from '../../utils/words/lesson.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { Confirm } from './Confirm.tsx';
import type { SettingsPageProps } from './SettingsPage.tsx';
import { Toggle } from './Toggle.tsx';

/** What the person taught, and what came of it. */
export interface LearntNow {
  readonly lessons: readonly Lesson[];
  /** Open cases that are taken for something else than without it. */
  readonly decided: number;
}

type LearntProps = Pick<
  SettingsPageProps,
  'settings' | 'learnt' | 'onKeep' | 'onForget' | 'onExport'
>;

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** "12 corrections, 3 answers to “was this right?” and 40 complaints that you answered." */
function inventory(lessons: readonly Lesson[]): string {
  const from = (source: LessonSource) => lessons.filter((one) => one.source === source).length;
  const [corrected, asked, acted] = [from('corrected'), from('asked'), from('acted')];
  const parts = [
    count(corrected, 'post that you corrected', 'posts that you corrected'),
    ...(asked > 0 ? [`${count(asked, 'answer', 'answers')} to “was this right?”`] : []),
    ...(acted > 0 ? [`${count(acted, 'complaint', 'complaints')} that you answered`] : []),
  ];
  const last = parts.pop();
  return parts.length > 0 ? `${parts.join(', ')} and ${last}.` : `${last}.`;
}

function effect({ learning }: Settings, { lessons, decided }: LearntNow): string {
  if (!learning.on)
    return 'Switched off: posts are judged as on the first day. What you corrected stays as you said.';
  if (!lessons.some(({ source }) => source !== 'acted'))
    return 'Nothing yet. Press “Not right?” beside a post, and posts like it are judged as you say.';
  return decided > 0
    ? `Posts are judged by it: ${count(decided, 'open post is', 'open posts are')} taken for something else.`
    : 'Posts are judged by it; no open post is taken for something else.';
}

/** What Hearback learnt from the person: how much, what it does, and the ways to be rid of it. */
export function Learnt({ settings, learnt, onKeep, onForget, onExport }: LearntProps) {
  const { learning } = settings;
  const keep = (change: Partial<Settings['learning']>) =>
    void onKeep({ ...settings, learning: { ...learning, ...change } });
  return (
    <section className="settings-section" aria-labelledby="learnt">
      <h2 id="learnt">What it learns from you</h2>
      <div role="status" className="learnt">
        {learnt === 'unread' && <p>What it learnt cannot be read here. Reload this page.</p>}
        {learnt && learnt !== 'unread' && (
          <>
            {learnt.lessons.length > 0 && <p>{inventory(learnt.lessons)}</p>}
            <p>{effect(settings, learnt)}</p>
          </>
        )}
      </div>
      <Toggle label="Learn from what I correct" on={learning.on} onChange={(on) => keep({ on })} />
      <Toggle
        label="Ask “was this right?” now and then"
        on={learning.ask}
        onChange={(ask) => keep({ ask })}
      />
      <p className="form-hint">
        It stays in this browser, at most the newest 500. A post that its author takes down, or that
        you erase, takes with it what was learnt from it. The export holds the words of these posts.
      </p>
      <Ways learnt={learnt} onForget={onForget} onExport={onExport} />
    </section>
  );
}

function Ways({
  learnt,
  onForget,
  onExport,
}: Pick<LearntProps, 'learnt' | 'onForget' | 'onExport'>) {
  const lessons = learnt && learnt !== 'unread' ? learnt.lessons : [];
  return (
    <div className="form-actions">
      <button
        type="button"
        className="plain"
        disabled={lessons.length === 0}
        onClick={() => onExport(lessons)}
      >
        Export what it learnt
      </button>
      <Confirm
        button="Forget what it learnt"
        title="Posts are judged as on the first day again."
        yes="Forget it"
        no="Leave it"
        done="Forgotten."
        onYes={onForget}
      >
        The posts that you corrected stay as you said. What was learnt cannot come back.
      </Confirm>
    </div>
  );
}
