/** What a drawn timeline tells those who scroll it from a test. */
interface Driven {
  readonly box: { readonly current: HTMLElement | null };
  readonly tops: () => readonly number[];
  readonly keys: () => readonly string[];
  /** All posts are loaded. */
  readonly whole: () => boolean;
}

let current: Driven | null = null;

/** Puts a timeline under the test's control, until the returned function is called. */
export function driven(timeline: Driven): () => void {
  current = timeline;
  return () => {
    if (current === timeline) current = null;
  };
}

/** The next frame; a page that nobody sees, behind another or on a loaded machine, may draw none. */
const frame = () =>
  new Promise<unknown>((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 500);
  });

/** Scrolls by `perFrame` posts a frame until the last one was drawn; gives the frames taken. */
export async function scrollThrough(perFrame: number): Promise<number> {
  let frames = 0;
  for (let index = 0; ; index += perFrame) {
    const timeline = current;
    const count = timeline?.keys().length ?? 0;
    if (timeline === null || (index >= count && timeline.whole())) return frames;
    window.scrollTo(0, pageTop(timeline) + (timeline.tops()[Math.min(index, count)] ?? 0));
    await frame();
    frames += 1;
  }
}

/** Scrolls to an offset or to a post's cell, and waits until it is drawn. */
export async function scrollTo(target: number | { readonly id: string }): Promise<void> {
  if (typeof target === 'number') window.scrollTo(0, target);
  else if (current !== null) {
    const index = current.keys().findIndex((key) => key.endsWith(target.id));
    window.scrollTo(0, pageTop(current) + (current.tops()[Math.max(0, index)] ?? 0) - 120);
  }
  await frame();
  await frame();
}

function pageTop({ box }: Driven): number {
  return (box.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
}
