import { type ReactNode, useRef, useState } from 'react';
import type { Settings } from '../../utils/words/settings.ts';
import { BehindNotice } from './BehindNotice.tsx';
import { focusFirstError } from './focus-first-error.ts';
import type { Elsewhere } from './useElsewhere.ts';

interface SectionProps {
  readonly title: string;
  readonly save: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  /** At the end of the title's line; such a section is as wide as the page. */
  readonly beside?: ReactNode;
  /** After the button that saves. */
  readonly actions?: ReactNode;
  /** Given where a change that is not saved yet is marked. */
  readonly isChanged?: boolean;
  /** Given where another tab can have saved the same. */
  readonly elsewhere?: Elsewhere;
  /** The settings to keep; null where a field is wrong. */
  readonly read: () => Settings | null;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
}

/** A part of the settings that is kept as one, or not at all. */
export function Section(props: SectionProps) {
  const { title, save, children, aside, beside, elsewhere, read, onKeep } = props;
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null);
  const ways = useRef<HTMLButtonElement>(null);
  const keep = async () => {
    const settings = read();
    if (!settings) {
      setSaid({ ok: false, words: 'Not saved yet: see what is marked above.' });
      return focusFirstError(form.current);
    }
    elsewhere?.saving();
    const failure = await onKeep(settings);
    setSaid(failure === null ? { ok: true, words: 'Saved.' } : { ok: false, words: failure });
  };
  const submit = () => (elsewhere?.isBehind ? ways.current?.focus() : void keep());
  return (
    <section className={`${beside ? 'wide' : 'two-columns'} settings-section`}>
      <form
        ref={form}
        noValidate
        aria-label={title}
        onChange={() => setSaid(null)}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="section-head">
          <h2>{title}</h2>
          {beside}
        </div>
        {children}
        {elsewhere && (
          <BehindNotice
            elsewhere={elsewhere}
            first={ways}
            onInsist={() => {
              elsewhere.insist();
              void keep();
            }}
          />
        )}
        <div className="form-actions">
          <button type="submit" className="primary">
            {save}
          </button>
          {props.actions}
          <p role="status" className={said?.ok === false ? 'form-error' : 'form-said'}>
            {props.isChanged && said?.ok !== false ? 'Not saved yet.' : said?.words}
          </p>
        </div>
      </form>
      {aside}
    </section>
  );
}
