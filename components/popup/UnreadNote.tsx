import type { Replaced } from '../../utils/platform/repair-settings.ts';
import { Notice } from '../shared/Notice.tsx';
import { sayReplaced } from '../shared/replaced-words.ts';

interface UnreadNoteProps {
  readonly replaced: readonly Replaced[];
  readonly onSettings: () => void;
}

/** What of the settings could not be read, the first of it at least, and where the rest is said. */
export function UnreadNote({ replaced, onSettings }: UnreadNoteProps) {
  const [first, ...more] = sayReplaced(replaced);
  if (first === undefined) return null;
  return (
    <div className="broken" role="status">
      <Notice
        tone="amber"
        icon="warning"
        title="A setting could not be read."
        actions={
          <button type="button" className="link" onClick={onSettings}>
            See what was replaced
          </button>
        }
      >
        {first}
        {more.length > 0 && ` And ${more.length} more.`}
      </Notice>
    </div>
  );
}
