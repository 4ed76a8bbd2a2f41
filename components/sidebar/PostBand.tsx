import type { Instant, StoredPost } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import { Menu } from '../shared/Menu.tsx';
import { directionOf } from '../shared/post-text.ts';
import { whenSaid } from '../shared/times.ts';
import type { Correction } from './actions.ts';
import { correctionChoices, correctionOf, kindWord } from './wording.ts';

interface PostBandProps {
  readonly view: CaseView;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onOpen: () => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** "Major because of repeated contact, money spent." */
function because(view: CaseView): string {
  const { intent, severity, verdict, correctedAt } = view.case;
  const word = kindWord(intent, severity);
  if (correctedAt !== null) return `${word}, as you said.`;
  if (verdict.reasons.length > 0) return `${word} because of ${verdict.reasons.join(', ')}.`;
  return `${word} by the words that are marked.`;
}

function FollowUp({ post, now, timeZone }: { post: StoredPost; now: Instant; timeZone: string }) {
  return (
    <li className={`follow-up from-${post.from}`}>
      <p className="follow-up-who">
        <strong className="truncate">
          <bdi>{post.authorName || `@${post.authorHandle}`}</bdi>
        </strong>{' '}
        {whenSaid(post.at, now, timeZone)}
      </p>
      <p className="follow-up-text" dir={directionOf(post.text)}>
        {post.text}
      </p>
    </li>
  );
}

/** What they wrote, why it was flagged, and what was said in the thread since. */
export function PostBand({ view, now, timeZone, onOpen, onCorrect }: PostBandProps) {
  const opening = view.posts.find((post) => post.id === view.case.id) ?? view.posts[0];
  if (!opening) return null;
  const later = view.posts.filter((post) => post !== opening && post.at >= opening.at);
  const name = opening.authorName || `@${opening.authorHandle}`;
  const corrected = view.case.correctedAt !== null;
  return (
    <section className="band post" aria-label="Post">
      <div className="post-who">
        <Avatar name={name} />
        <h2 className="truncate">
          <bdi>{name}</bdi>
        </h2>
        <span className="handle truncate">
          {opening.authorName && <bdi>@{opening.authorHandle}</bdi>}
        </span>
        <span className="post-time">{whenSaid(opening.at, now, timeZone)}</span>
        <button type="button" className="link" onClick={onOpen}>
          Open<span className="wide-only"> post</span>
        </button>
      </div>
      <p className="post-text" dir={directionOf(opening.text)}>
        <MarkedText text={opening.text} evidence={corrected ? [] : view.case.verdict.evidence} />
      </p>
      {view.case.clock?.startExact === false && (
        <p className="post-why">The time is approximate: the page shows no exact one.</p>
      )}
      <div className="post-why">
        <p>{because(view)}</p>
        <Menu
          className="link"
          choices={correctionChoices(view.case)}
          onChoose={(id) => onCorrect(correctionOf(id))}
        >
          Not right?
        </Menu>
      </div>
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
