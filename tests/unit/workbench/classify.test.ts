import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

  it('names line and field of what it cannot use, with code 2, and answers the others', () => {
    const { status, lines, stderr } = classify(
      { id: 'a', text: 'x', language: 'en', likes: 3 },
      { id: 'b', text: 5 },
      { id: 'c', text: '' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^stdin:2: text: [^\n]+\n$/);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'c']);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [WORKBENCH, 'classify']);
    let problems = '';
    child.stderr.on('data', (text) => {
      problems += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"id":"a","text":"late again"}\n'.repeat(10_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, problems }).toEqual({ code: 0, problems: '' });
  });
});
