import type { Case, Instant } from '../../../utils/words/case.ts';
import type { Settings } from '../../../utils/words/settings.ts';

export interface PolicySectionProps {
  readonly settings: Settings;
  /** Keeps the settings; null where they were kept, else a sentence. */
  readonly onKeep: (settings: Settings) => Promise<string | null>;
  readonly now: Instant;
  /** The open cases; undefined until they are read. */
  readonly cases?: readonly Case[] | undefined;
}

/** By when an answer is due: the rules in their order. */
export function PolicySection({ settings }: PolicySectionProps) {
  return (
    <section className="settings-section" aria-labelledby="policy">
      <h2 id="policy">Policy</h2>
      <p>The first rule that fits decides.</p>
      <ol>
        {settings.policy.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
    </section>
  );
}
