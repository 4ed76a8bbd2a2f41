import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const WORKBENCH = new URL('../../workbench/index.ts', import.meta.url).pathname;

function classify(...posts: unknown[]) {
  const input = posts.map((post) => JSON.stringify(post)).join('\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [WORKBENCH, 'classify'], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

describe('workbench classify', () => {
  it('writes a verdict a post, in order', () => {
    const { status, lines, stderr } = classify(
      { id: 'a', text: '@northwindair you charged me twice', addressed: true, site: 'x' },
      { id: 'b', text: '' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'a',
      intent: 'complaint',
      severity: 'major',
      topic: 'billing',
    });
    expect(Object.keys(second)).toEqual([
      'id',
      'complaint',
      'intent',
      'severity',
      'topic',
      'evidence',
    ]);
    expect(second).toMatchObject({ id: 'b', severity: null, evidence: [] });
  });

  it('stops at bad input with code 2, naming line and field', () => {
    const { status, stderr } = classify({ id: 'a', text: 'x' }, { id: 'b', text: 5 });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^stdin:2: text: [^\n]+\n$/);
  });
});
