import { isOnPageOf } from '../../utils/complaints/on-page.ts';
import type { Instant, StoredPost } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { Avatar } from '../shared/Avatar.tsx';
import { authorOf, called } from '../shared/called.ts';
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

/** "Written on your page. " where everybody speaks to the brand. */
function where({ case: { match }, brand }: CaseView, opening: StoredPost): string {
  const isTheirs = match.reason === 'reply' && brand !== null && isOnPageOf(brand, opening);
  return isTheirs ? 'Written on your page. ' : '';
}

/** "Major because of repeated contact, money spent." */
function because(view: CaseView): string {
  const { intent, severity, verdict, correctedAt } = view.case;
  const word = kindWord(intent, severity);
  if (correctedAt !== null) return `${word}, as you said.`;
  if (verdict.reasons.length > 0) return `${word} because of ${verdict.reasons.join(', ')}.`;
  return `${word} by the words that are marked.`;
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
export function PostBand({ view, now, timeZone, onOpen, onCorrect }: PostBandProps) {
  const opening = view.posts.find((post) => post.id === view.case.id) ?? view.posts[0];
  if (!opening) return null;
  const later = view.posts.filter((post) => post !== opening && post.at >= opening.at);
  const name = nameOf(opening);
  const handle = called(authorOf(opening));
  const corrected = view.case.correctedAt !== null;
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
        <button type="button" className="link" onClick={onOpen}>
          Open<span className="wide-only"> post</span>
        </button>
      </div>
      <p className="post-text" dir={directionOf(opening.text)}>
        <MarkedText text={opening.text} evidence={corrected ? [] : view.case.verdict.evidence} />
      </p>
      {opening.text === '' && opening.rating && <p className="post-why">A review without words.</p>}
      {!isExact(opening) && (
        <p className="post-why">Time is approximate: the page shows no exact one.</p>
      )}
      <div className="post-why">
        <p>
          {where(view, opening)}
          {because(view)}
        </p>
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
