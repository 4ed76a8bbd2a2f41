import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hardCases } from '../../unit/complaints/hard-cases.ts';
import { note } from './markdown.ts';

const workbench = join(import.meta.dirname, '../../workbench/index.ts');
const POSTS = 40_000;

/** Posts a second of `workbench -- classify` once it has started, beside the JSON alone. */
export function reportThroughput(): void {
  const lines = Array.from({ length: POSTS }, (_, at) => {
    const one = hardCases[at % hardCases.length];
    return JSON.stringify({ id: String(at), text: one?.text, addressed: one?.addressed });
  });
  const few = Math.min(seconds(lines.slice(0, 1)), seconds(lines.slice(0, 1)));
  const all = seconds(lines);
  const perSecond = POSTS / (all - few);
  const startedAt = performance.now();
  const length = lines.reduce((sum, line) => sum + JSON.stringify(JSON.parse(line)).length, 0);
  const parsed = (POSTS / (performance.now() - startedAt)) * 1000;
  const mean = Math.round(length / POSTS);
  note(
    `\n\`workbench -- classify\`: ${Math.round(perSecond)} posts a second after loading (lines of ` +
      `${mean} characters; goal ≥ 20,000); parsing and writing the JSON alone ${Math.round(parsed)}.`,
  );
}

function seconds(lines: readonly string[]): number {
  const startedAt = performance.now();
  const input = lines.join('\n');
  const done = spawnSync(process.execPath, [workbench, 'classify'], { input, maxBuffer: 2 ** 28 });
  if (done.status !== 0) throw new Error(String(done.stderr));
  return (performance.now() - startedAt) / 1000;
}
