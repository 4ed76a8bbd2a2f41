import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerLines } from '../../workbench/jsonl.ts';

const shape = z.object({ id: z.string(), post: z.object({ text: z.string() }).optional() });

/** Answers with the id, and notes one that is odd; `chunks` are what standard input hands out. */
async function answered(...chunks: string[]) {
  const output = new PassThrough().setEncoding('utf8');
  const errors = new PassThrough().setEncoding('utf8');
  const input = from(chunks);
  const answer = ({ id }: { id: string }, note: (problem: string) => void) => {
    if (id === 'odd') note('id: it is odd');
    return [id];
  };
  const code = await answerLines(shape.parse, answer, { input, output, errors });
  return { code, answers: output.read() ?? '', problems: errors.read() ?? '' };
}

async function* from(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

describe('answerLines', () => {
  it('answers each value, skipping blank lines', async () => {
    expect(await answered('\uFEFF{"id":"a"}\n\n {"id":"b"}\r\n')).toEqual({
      code: 0,
      answers: '["a"]\n["b"]\n',
      problems: '',
    });
  });

  it('joins a line that comes in pieces, the last without its line feed', async () => {
    const { answers } = await answered('{"id', '":"a', '"}\n{"id":"', 'b"}\n{"id":"c"', '}');
    expect(answers).toBe('["a"]\n["b"]\n["c"]\n');
  });

  it('takes other separators for text, as JSON does', async () => {
    const { answers } = await answered('{"id":"a\u2028b\u0085c"}\n');
    expect(answers).toBe('["a\u2028b\u0085c"]\n');
  });

  it('answers nothing with nothing', async () => {
    expect(await answered()).toEqual({ code: 0, answers: '', problems: '' });
  });

  it.each([
    [/^stdin:1: line: not JSON [^\n]+\n$/, '{"id"'],
    [/^stdin:2: id: [^\n]+\n$/, '{"id":"a"}\n{"id":7}'],
    [/^stdin:3: post\.text: [^\n]+\n$/, '\n\n{"id":"a","post":{"text":1}}'],
    [/^stdin:1: line: [^\n]+\n$/, '[]'],
  ])('names line and field: %s', async (message, text) => {
    const { code, problems } = await answered(text);
    expect(code).toBe(2);
    expect(problems).toMatch(message);
  });

  it('answers the others, each bad line being reported by itself', async () => {
    const { code, answers, problems } = await answered('{"id":"a"}\n{"id":1}\n{\n{"id":"b"}\n');
    expect({ code, answers }).toEqual({ code: 2, answers: '["a"]\n["b"]\n' });
    expect(problems).toMatch(/^stdin:2: id: [^\n]+\nstdin:3: line: [^\n]+\n$/);
  });

  it('reports twenty bad lines and counts the rest', async () => {
    const { problems } = await answered('{}\n'.repeat(57));
    const lines = problems.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[19]).toMatch(/^stdin:20: id: /);
    expect(lines[20]).toBe('stdin: and 37 more lines that cannot be used');
  });

  it('answers what it notes, twenty times by line, and that is no failure', async () => {
    const { code, answers, problems } = await answered('\n', '{"id":"odd"}\n'.repeat(23));
    expect(code).toBe(0);
    expect(answers).toBe('["odd"]\n'.repeat(23));
    const lines = problems.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('stdin:2: id: it is odd');
    expect(lines[20]).toBe('stdin: and 3 more notes on lines that were answered');
  });

  it('reads no further while its reader is slow', async () => {
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void setImmediate(done),
    });
    const unread: number[] = [];
    const answer = () => unread.push(output.writableLength);
    const input = from(Array.from({ length: 3 }, () => '{"id":"a"}\n'));
    await answerLines(shape.parse, answer, { input, output, errors: new PassThrough() });
    expect(unread).toEqual([0, 0, 0]);
  });
});
