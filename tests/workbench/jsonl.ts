import type { Readable, Writable } from 'node:stream';
import { ZodError } from 'zod';

export interface Streams {
  readonly input: AsyncIterable<string>;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * Answers each JSON line of standard input with one on standard output, in order. `parse` is a
 * schema's parse, `answer` gets its value, and a way to note what is odd about it. Blank lines are
 * skipped. A line that cannot be used is reported as "stdin:LINE: FIELD: what is wrong", and the
 * others are still answered. Gives the exit code: 0, or 2 where there was such a line.
 */
export async function answerLines<T>(
  parse: (value: unknown) => T,
  answer: (value: T, note: (problem: string) => void) => unknown,
  { input, output, errors }: Streams = standard(),
): Promise<number> {
  const problems = reporter(errors);
  let line = 0;
  for await (const texts of linesOf(input)) {
    let answers = '';
    for (const text of texts) {
      line += 1;
      if (text.trim() === '') continue;
      const found = tried(parse, text);
      if (found.problem !== undefined) problems.refuse(line, found.problem);
      else {
        const answered = answer(found.value, (problem) => problems.note(line, problem));
        answers += `${JSON.stringify(answered)}\n`;
      }
    }
    await write(output, answers);
  }
  return problems.exitCode();
}

function standard(): Streams {
  const input: Readable = process.stdin.setEncoding('utf8');
  return { input, output: process.stdout, errors: process.stderr };
}

/** The whole lines of each chunk. Only a line feed ends a line: U+2028, say, may stand in a text. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...more] = chunk.split('\n');
    const lines = [rest + first, ...more];
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest];
}

/** Waits where the reader is slower than we are, so that answers do not pile up. */
async function write(output: Writable, text: string): Promise<void> {
  if (text === '' || output.write(text)) return;
  await new Promise((done) => output.once('drain', done));
}

type Tried<T> = { readonly value: T; readonly problem?: never } | { readonly problem: string };

function tried<T>(parse: (value: unknown) => T, text: string): Tried<T> {
  try {
    // A byte order mark is what Windows editors leave before the first line.
    return { value: parse(JSON.parse(text.replace(/^\uFEFF/, ''))) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  if (error instanceof SyntaxError) return `line: not JSON (${oneLine(error.message)})`;
  if (!(error instanceof ZodError)) return `line: ${oneLine(String(error))}`;
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') || 'line';
  return `${field}: ${oneLine(issue?.message ?? 'invalid')}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/** More would only scroll the first ones away. */
const MOST_REPORTED = 20;

function reporter(errors: Writable) {
  let [refused, noted] = [0, 0];
  const say = (line: number, problem: string) => errors.write(`stdin:${line}: ${problem}\n`);
  const sayMore = (count: number, what: string) => {
    const more = count - MOST_REPORTED;
    if (more > 0) errors.write(`stdin: and ${more} more ${what}\n`);
  };
  return {
    refuse(line: number, problem: string): void {
      refused += 1;
      if (refused <= MOST_REPORTED) say(line, problem);
    },
    /** The line is answered all the same. */
    note(line: number, problem: string): void {
      noted += 1;
      if (noted <= MOST_REPORTED) say(line, problem);
    },
    exitCode(): number {
      sayMore(refused, 'lines that cannot be used');
      sayMore(noted, 'notes on lines that were answered');
      return refused > 0 ? 2 : 0;
    },
  };
}
