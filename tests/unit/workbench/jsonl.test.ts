import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BadInput, type Line, readLines } from '../../workbench/jsonl.ts';

const shape = z.object({ id: z.string(), post: z.object({ text: z.string() }).optional() });

async function* from(...lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

async function all(...lines: string[]): Promise<Line<z.infer<typeof shape>>[]> {
  const read: Line<z.infer<typeof shape>>[] = [];
  for await (const line of readLines(shape.parse, from(...lines))) read.push(line);
  return read;
}

describe('readLines', () => {
  it('gives each value with its line, skipping blank lines', async () => {
    expect(await all('\uFEFF{"id":"a"}', '', ' {"id":"b"}')).toEqual([
      { line: 1, value: { id: 'a' } },
      { line: 3, value: { id: 'b' } },
    ]);
  });

  it.each([
    [/^stdin:1: line: not JSON/, ['{"id"']],
    [/^stdin:2: id: /, ['{"id":"a"}', '{"id":7}']],
    [/^stdin:3: post\.text: /, ['', '', '{"id":"a","post":{"text":1}}']],
    [/^stdin:1: line: /, ['[]']],
  ])('names line and field: %s', async (message, lines) => {
    await expect(all(...lines)).rejects.toThrow(BadInput);
    await expect(all(...lines)).rejects.toThrow(message);
  });
});
