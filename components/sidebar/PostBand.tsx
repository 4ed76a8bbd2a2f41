import { isAsked } from '../../utils/cases/question.ts';
import type { Instant, StoredPost } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { authorOf, called } from '../shared/called.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { directionOf } from '../shared/post-text.ts';
import { whenSaid } from '../shared/times.ts';
import { Asked } from './Asked.tsx';
import type { Saying } from './actions.ts';
import { Judged } from './Judged.tsx';
import { markedIn, markedWords } from './judged-words.ts';
import { Labels } from './Labels.tsx';

interface PostBandProps {
  readonly view: CaseView;
  readonly now: Instant;
  readonly timeZone: string;
  /** Those that the policy asks for. */
  readonly labelsAsked: readonly string[];
  readonly onLabel: (labels: readonly string[]) => Promise<boolean>;
  readonly onOpen: () => void;
  readonly onCorrect: (saying: Saying) => void;
  readonly onTakeBack: () => void;
  readonly onAnswer: (isRight: boolean) => void;
  readonly onCloseQuestion: () => void;
}

/** What stands in place of words that there are none of; undefined where there are, or were. */
function wordless({ text, rating }: StoredPost, withdrawnAt: Instant | null): string | undefined {
  if (text.trim() !== '' || withdrawnAt !== null) return undefined;
  return rating
    ? 'A review without words.'
    : 'A post without words. What its pictures say, Hearback does not read.';
}

const isExact = (post: StoredPost) => post.postedAt !== null && post.postedAtExact;

/** As the page names them, or by their handle where it gives no name. */
const nameOf = (post: StoredPost) => post.authorName || called(authorOf(post));

function FollowUp({ post, now, timeZone }: { post: StoredPost; now: Instant; timeZone: string }) {
  return (
    <li className={`follow-up from-${post.from}`}>
      <p className="follow-up-who">
        <strong className="truncate">
          <bdi>{nameOf(post)}</bdi>
        </strong>{' '}
        {isExact(post) ? '' : 'about '}
        {whenSaid(post.at, now, timeZone)}
      </p>
      <p className="follow-up-text" dir={directionOf(post.text)}>
        {post.text}
      </p>
    </li>
  );
}

/** What they wrote, why it was flagged, and what was said in the thread since. */
export function PostBand(props: PostBandProps) {
  const { view, now, timeZone } = props;
  const opening = view.posts.find((post) => post.id === view.case.id) ?? view.posts[0];
  if (!opening) return null;
  const later = view.posts.filter((post) => post !== opening && post.at >= opening.at);
  const name = nameOf(opening);
  const handle = called(authorOf(opening));
  const without = wordless(opening, view.case.withdrawnAt);
  return (
    <section className="band post" aria-label="Post">
      <div className="post-who">
        <Avatar name={name} />
        <h2 className="truncate">
          <bdi>{name}</bdi>
        </h2>
        {handle !== name && (
          <span className="handle truncate">
            <bdi>{handle}</bdi>
          </span>
        )}
        <span className="post-time">
          {isExact(opening) ? '' : 'about '}
          {whenSaid(opening.at, now, timeZone)}
        </span>
        <button type="button" className="link" onClick={props.onOpen}>
          Open<span className="wide-only"> post</span>
        </button>
      </div>
      <p className="post-text" dir={directionOf(opening.text)}>
        <MarkedText text={opening.text} evidence={markedIn(view.case)} />
      </p>
      <p className="only-heard">{markedWords(opening.text, markedIn(view.case))}</p>
      {without && <p className="post-why">{without}</p>}
      {!isExact(opening) && (
        <p className="post-why">Time is approximate: the page shows no exact one.</p>
      )}
      <Judged
        view={view}
        opening={opening}
        onCorrect={props.onCorrect}
        onTakeBack={props.onTakeBack}
      >
        <Labels labels={view.case.labels} known={props.labelsAsked} onChange={props.onLabel} />
      </Judged>
      {isAsked(view.case) && (
        <Asked found={view.case} onAnswer={props.onAnswer} onClose={props.onCloseQuestion} />
      )}
      {later.length > 0 && (
        <ul className="follow-ups" aria-label="Since then">
          {later.map((post) => (
            <FollowUp key={post.id} post={post} now={now} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </section>
  );
}
