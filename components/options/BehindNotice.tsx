import type { Ref } from 'react';
import { Notice } from '../shared/Notice.tsx';
import type { Elsewhere } from './useElsewhere.ts';

interface BehindNoticeProps {
  readonly elsewhere: Elsewhere;
  /** The button that the focus goes to when saving is tried. */
  readonly first: Ref<HTMLButtonElement>;
  readonly onInsist: () => void;
}

/** Of two that were changed in two tabs, one is saved: what the person may do with the other. */
export function BehindNotice({ elsewhere, first, onInsist }: BehindNoticeProps) {
  return (
    <div className="behind" role="status">
      {elsewhere.isBehind && (
        <Notice
          tone="amber"
          icon="warning"
          title="This was changed and saved in another tab."
          actions={
            <>
              <button ref={first} type="button" className="link" onClick={elsewhere.take}>
                Show what is saved
              </button>
              <button type="button" className="link" onClick={onInsist}>
                Save mine over it
              </button>
            </>
          }
        >
          What you changed here is kept and not saved yet.
        </Notice>
      )}
    </div>
  );
}
