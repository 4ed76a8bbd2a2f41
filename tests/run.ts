/**
 * Everything that `npm test` shows: format, lint, types, what is unused, unit and architecture
 * tests, both builds, budgets, and the built extension in a real browser. The last line counts.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFirefox, noFirefox } from './browser/firefox/find-firefox.ts';
import { budgets } from './budgets.ts';

interface Step {
  readonly name: string;
  /** Path of the tool's script, below node_modules. */
  readonly tool: string;
  readonly args: readonly string[];
  /** Counts the tests in the tool's JSON report; without one, the step is one test. */
  readonly count?: (report: string) => Tally;
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache/reports');
const total = { passed: 0, failed: 0 };

const checks: Step[] = [
  { name: 'format and lint', tool: '@biomejs/biome/bin/biome', args: ['check'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'unused files and packages', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
  {
    name: 'unit and architecture',
    tool: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile=${reports}/unit.json`],
    count: vitestTally,
  },
];
const builds: Step[] = [
  { name: 'build for Chrome and Edge', tool: 'wxt/bin/wxt.mjs', args: ['build'] },
  { name: 'build for Firefox', tool: 'wxt/bin/wxt.mjs', args: ['build', '-b', 'firefox', '--mv3'] },
];
const browser: Step = {
  name: 'in the browser',
  tool: 'playwright/cli.js',
  args: ['test', '--reporter=line,json'],
  count: playwrightTally,
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
// The builds share WXT's folder of generated types, so they take turns; the rest needs nothing of them.
await Promise.all([...checks.map(run), runInTurn(builds)]);
for (const { name, problem } of budgets(root)) report(name, tally(!problem), problem ?? '');
if (ensureFirefox() === undefined) console.log(noFirefox);
await run(browser);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function runInTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

async function run(step: Step): Promise<void> {
  const startedAt = performance.now();
  const { code, output } = await spawned(join(root, 'node_modules', step.tool), step.args);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  report(`${step.name}, ${seconds} s`, counted(step, code === 0), output);
}

/** A tool that ends badly without a failed test (it could not start, say) is one failure itself. */
function counted(step: Step, ok: boolean): Tally {
  const found = step.count ? readReport(step, step.count) : tally(ok);
  return ok || found.failed > 0 ? found : { ...found, failed: 1 };
}

function readReport(step: Step, count: (report: string) => Tally): Tally {
  try {
    return count(
      readFileSync(join(reports, `${step === browser ? 'browser' : 'unit'}.json`), 'utf8'),
    );
  } catch {
    return tally(false);
  }
}

function vitestTally(report: string): Tally {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function playwrightTally(report: string): Tally {
  const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function tally(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function report(name: string, { passed, failed, skipped }: Tally, output: string): void {
  total.passed += passed;
  total.failed += failed;
  const notes = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`];
  console.log(`${failed ? '✗' : '✓'} ${name}: ${notes.filter(Boolean).join(', ')}`);
  if (failed) console.log(output);
}

function spawned(
  script: string,
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json'),
    NO_COLOR: '1',
  };
  return new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
