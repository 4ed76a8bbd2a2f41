import { badgeWords } from '../../utils/deadlines/phrases.ts';
import type { Instant } from '../../utils/words/case.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import type { QueueRow } from '../../utils/words/view.ts';
import { glyphOf } from '../shared/face.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { lineOf } from '../shared/post-text.ts';

interface QueueProps {
  readonly rows: readonly QueueRow[];
  readonly now: Instant;
  readonly timeZone: string;
  readonly onOpen: (caseId: string) => void;
}

function Row({ row, now, timeZone, onOpen }: Omit<QueueProps, 'rows'> & { row: QueueRow }) {
  const words = badgeWords(row.badge, now, { timeZone });
  return (
    <li>
      <button type="button" className="queue-row" onClick={() => onOpen(row.caseId)}>
        <span className={`tone-${words.tone}`}>
          <Glyph name={glyphOf(words)} share={words.share} />
        </span>
        <span className="queue-who">
          <bdi className="truncate">{row.name}</bdi>{' '}
          <span className="queue-what">
            {siteWords[row.site].mark} · {words.word}
          </span>
        </span>
        <span className={`queue-time tone-${words.tone}`}>{words.time}</span>
        <bdi className="queue-text truncate">{lineOf(row.text, 'Without words')}</bdi>
      </button>
    </li>
  );
}

/** The most urgent cases; each opens its post. */
export function Queue({ rows, ...rest }: QueueProps) {
  return (
    <ul className="queue" aria-label="Most urgent first">
      {rows.map((row) => (
        <Row key={row.caseId} row={row} {...rest} />
      ))}
    </ul>
  );
}
