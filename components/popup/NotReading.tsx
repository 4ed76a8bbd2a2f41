import type { ReactNode } from 'react';
import { Logo } from '../shared/Logo.tsx';

/** Before the first run: what is missing, and the one way on. */
export function NotReading({ onSetUp, note }: { onSetUp: () => void; note: ReactNode }) {
  return (
    <main className="popup">
      {note}
      <section className="not-reading">
        <Logo size={48} />
        <h1>Hearback is not reading yet</h1>
        <p>
          Tell it which brand to listen for. That takes about two minutes, and everything stays in
          this browser.
        </p>
        <button type="button" className="primary" onClick={onSetUp}>
          Set up
        </button>
      </section>
    </main>
  );
}
