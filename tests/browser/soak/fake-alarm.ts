/**
 * Runs in the worker before its own first line: the browser's one alarm, which rings by the fake
 * clock and only when the test says so; every change of it is told of.
 */
export function fakeAlarm(at: number | null): string {
  return `(() => {
    let alarm = ${at === null ? 'undefined' : `{ name: 'next-event', scheduledTime: ${at} }`};
    const keep = (next) => {
      alarm = next;
      tell(JSON.stringify(next?.scheduledTime ?? null));
    };
    const give = async (value) => value;
    chrome.alarms.get = () => give(alarm);
    chrome.alarms.getAll = () => give(alarm ? [alarm] : []);
    chrome.alarms.create = (name, { when }) => give(keep({ name, scheduledTime: when }));
    chrome.alarms.clear = () => give(keep(undefined));
  })();`;
}
