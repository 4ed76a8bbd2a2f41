import { useState } from 'react';
import type { Unread } from '../../utils/platform/settings.ts';
import { Notice } from '../shared/Notice.tsx';
import { sayReplaced } from '../shared/replaced-words.ts';

interface UnreadNoticeProps {
  readonly unread: readonly Unread[];
  readonly onCopy: (text: string) => Promise<void>;
  /** Throws away what was stored; null where it worked, else a sentence. */
  readonly onDismiss: () => Promise<string | null>;
}

/** More would make the page slow; copying takes all. */
const mostShown = 20_000;

/** Which settings could not be read and what holds instead; what was stored can be looked at and copied. */
export function UnreadNotice({ unread, onCopy, onDismiss }: UnreadNoticeProps) {
  const [said, setSaid] = useState('');
  if (unread.length === 0) return null;
  const stored = unread.map((one) => JSON.stringify(one.stored, null, 2)).join('\n\n');
  const copy = () =>
    onCopy(stored).then(
      () => setSaid('Copied.'),
      () => setSaid('It could not be copied. Open “Show what was stored” and select it there.'),
    );
  return (
    <section className="unread" aria-label="Settings that could not be read">
      <Notice
        tone="amber"
        icon="warning"
        title="Part of your settings could not be read and was replaced."
        actions={
          <>
            <button type="button" className="link" onClick={() => void copy()}>
              Copy what was stored
            </button>
            <button
              type="button"
              className="link"
              onClick={() => void onDismiss().then((failed) => setSaid(failed ?? ''))}
            >
              Dismiss and forget it
            </button>
          </>
        }
      >
        Everything else is as you left it.
      </Notice>
      <ul>
        {sayReplaced(unread.flatMap(({ replaced }) => replaced)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details>
        <summary>Show what was stored</summary>
        <textarea
          readOnly
          aria-label="What was stored"
          rows={12}
          dir="ltr"
          value={stored.slice(0, mostShown)}
        />
      </details>
      <p role="status">{said}</p>
    </section>
  );
}
