import type { TopLineActions } from './TopLine.tsx';
import { TopLine } from './TopLine.tsx';

const bars = (widths: readonly number[]) =>
  widths.map((width) => (
    <span key={width} className="grey-bar" style={{ inlineSize: `${width}%` }} />
  ));

/** Between opening and knowing: still grey bars where the facts will stand. */
export function Loading({ top }: { top: TopLineActions }) {
  return (
    <>
      <header className="header">
        <TopLine words="Looking up what was said before…" {...top} />
        <h1 className="only-heard">Loading</h1>
        <div className="grey-bars" aria-hidden="true">
          {bars([46, 100, 72])}
        </div>
      </header>
      <div className="middle" aria-busy="true">
        <div className="band grey-bars" aria-hidden="true">
          {bars([38, 96, 90, 54])}
        </div>
        <div className="band grey-bars" aria-hidden="true">
          {bars([62, 44, 80, 70])}
        </div>
        <div className="band grey-bars" aria-hidden="true">
          {bars([50, 86, 40, 78])}
        </div>
      </div>
    </>
  );
}
