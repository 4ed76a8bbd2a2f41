/** Long enough for a word, short enough that a crash loses no sentence. */
const pause = 250;

/** Keeps the last text once typing pauses, and at once when the frame goes away. */
export function draftKeeper(keep: (text: string) => void): (text: string) => void {
  let waiting: { text: string; timer: ReturnType<typeof setTimeout> } | undefined;

  const flush = () => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    keep(waiting.text);
    waiting = undefined;
  };

  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);

  return (text) => {
    clearTimeout(waiting?.timer);
    waiting = { text, timer: setTimeout(flush, pause) };
  };
}
