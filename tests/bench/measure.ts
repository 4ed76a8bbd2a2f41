import type { CDPSession } from 'playwright';

/** Microseconds of the page's main thread for `work`: site, extension, style, layout and paint. */
export async function wholeTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('Performance.enable');
  const before = await taskTime(session);
  await work();
  return (await taskTime(session)) - before;
}

/** Microseconds that `work` spends in an extension's content script and in what that calls. */
export async function ownTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return timeInExtensions(profile);
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000_000;
}

/** The part of CDP's Profiler.Profile that is read here. */
interface Profile {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: number[] }[];
  readonly samples?: readonly number[];
  /** Microseconds between samples. */
  readonly timeDeltas?: readonly number[];
}

function timeInExtensions({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const mark = (id: number) => {
    own.add(id);
    byId.get(id)?.children?.forEach(mark);
  };
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('chrome-extension:')) mark(id);
  return samples.reduce((sum, id, at) => (own.has(id) ? sum + (timeDeltas[at] ?? 0) : sum), 0);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` (0 to 1) of the values lie; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
