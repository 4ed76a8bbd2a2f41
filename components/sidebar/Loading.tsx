import { TopLine, type TopLineActions } from './TopLine.tsx';

/** Still grey bars where words will stand. */
export function GreyBars({ widths, className }: { widths: readonly number[]; className: string }) {
  return (
    <div className={`grey-bars ${className}`} aria-hidden="true">
      {widths.map((width) => (
        <span key={width} className="grey-bar" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}

/** Where post, customer and starts will stand. */
export function LoadingMiddle() {
  return (
    <div className="middle" aria-busy="true">
      <GreyBars className="band" widths={[38, 96, 90, 54]} />
      <section className="band" aria-label="Customer">
        <p className="looking-up">Looking up what was said before…</p>
        <GreyBars className="" widths={[62, 44, 80, 72]} />
      </section>
      <section className="band" aria-label="Starts">
        <h2 className="looking-up">Start from</h2>
        <GreyBars className="" widths={[50, 86, 40, 78]} />
      </section>
    </div>
  );
}

/** Between opening and knowing which case it is. */
export function Loading({ top }: { top: TopLineActions }) {
  return (
    <>
      <header className="header">
        <TopLine {...top} />
        <h1 className="only-heard">Loading</h1>
        <GreyBars className="" widths={[46, 100, 72]} />
      </header>
      <LoadingMiddle />
    </>
  );
}
