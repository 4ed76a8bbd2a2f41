import { useState } from 'react';
import { saySpan } from '../../utils/deadlines/span-words.ts';
import type { Instant } from '../../utils/words/case.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import type { CaseView, EarlierCase } from '../../utils/words/view.ts';
import { authorOf, called } from '../shared/called.ts';
import { glyphOf, wordsOf } from '../shared/face.ts';
import type { GlyphName } from '../shared/Glyph.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import { directionOf, lineOf } from '../shared/post-text.ts';
import { dayName, whenSaid } from '../shared/times.ts';

interface Row {
  readonly id: string;
  readonly glyph: GlyphName;
  readonly share: number;
  readonly at: Instant;
  readonly site: string;
  readonly matter: string;
  readonly outcome: string;
  readonly earlier: EarlierCase | null;
}

const outcomes = {
  open: 'open',
  answered: 'answered',
  resolved: 'resolved',
  withdrawn: 'withdrawn',
  dismissed: 'no reply',
  'handed-over': 'handed over',
} as const;

/** Newest rows that show at once. */
const shown = 3;

function rowOf(earlier: EarlierCase): Row {
  return {
    id: earlier.id,
    glyph:
      earlier.state === 'open' ? 'minor' : earlier.state === 'withdrawn' ? 'withdrawn' : 'answered',
    share: 0,
    at: earlier.openedAt,
    site: siteWords[earlier.site].mark,
    matter: lineOf(earlier.text, earlier.topic),
    outcome:
      earlier.answeredAfter === null ? outcomes[earlier.state] : saySpan(earlier.answeredAfter),
    earlier,
  };
}

function rowOfThis(view: CaseView, now: Instant, timeZone: string): Row {
  const words = wordsOf(view.case, now, timeZone);
  const opening = view.posts.find((post) => post.id === view.case.id);
  return {
    id: view.case.id,
    glyph: glyphOf(words),
    share: words.share,
    at: view.case.openedAt,
    site: siteWords[view.case.site].mark,
    matter: lineOf(opening?.text ?? '', view.case.topic),
    outcome: outcomes[view.case.state],
    earlier: null,
  };
}

function Cells({ row, day }: { row: Row; day: string }) {
  return (
    <>
      <Glyph name={row.glyph} share={row.share} size={16} />
      <span className="timeline-day">{day}</span>
      <span className="truncate">
        <span className="timeline-site">{row.site}</span>{' '}
        <bdi className="timeline-matter">{row.matter}</bdi>
      </span>
      <span className="timeline-outcome">{row.outcome}</span>
    </>
  );
}

function EarlierRow({
  row,
  earlier,
  now,
  timeZone,
}: {
  row: Row;
  earlier: EarlierCase;
  now: Instant;
  timeZone: string;
}) {
  const day = dayName(row.at, now, timeZone);
  return (
    <li>
      <details>
        <summary className="timeline-row">
          <Cells row={row} day={day} />
        </summary>
        <div className="timeline-more">
          <p dir={directionOf(earlier.text)}>
            {earlier.text || 'They took the post down; its text is not kept.'}
          </p>
          {earlier.replies.map((reply) => (
            <p key={reply.id} className="timeline-reply" dir={directionOf(reply.text)}>
              <strong>
                <bdi>{called(authorOf(reply))}</bdi> {whenSaid(reply.at, now, timeZone)}
              </strong>{' '}
              {reply.text}
            </p>
          ))}
          {earlier.replies.length === 0 && earlier.state === 'answered' && (
            <p>The reply itself was not seen.</p>
          )}
        </div>
      </details>
    </li>
  );
}

/** This case and the earlier ones, newest first; an earlier one opens to its text and the brand's replies. */
export function Timeline({
  view,
  now,
  timeZone,
}: {
  view: CaseView;
  now: Instant;
  timeZone: string;
}) {
  const [all, setAll] = useState(false);
  if (view.earlier.length === 0) return null;
  const rows = [rowOfThis(view, now, timeZone), ...view.earlier.map(rowOf)];
  const hidden = rows.length - shown;
  return (
    <>
      <ul className="timeline" aria-label="Cases of this customer">
        {rows.slice(0, all ? rows.length : shown).map((row) =>
          row.earlier ? (
            <EarlierRow
              key={row.id}
              row={row}
              earlier={row.earlier}
              now={now}
              timeZone={timeZone}
            />
          ) : (
            <li key={row.id} className="timeline-row">
              <Cells row={row} day={dayName(row.at, now, timeZone)} />
            </li>
          ),
        )}
      </ul>
      {hidden > 0 && !all && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {hidden} earlier
        </button>
      )}
    </>
  );
}
