import { createInterface } from 'node:readline';
import { ZodError } from 'zod';

/** Input that a command cannot use; the message names source, line and field. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

export interface Line<T> {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  readonly value: T;
}

/**
 * JSON lines, one at a time. `parse` is a schema's parse: what it throws becomes a `BadInput`
 * "stdin:LINE: FIELD: what is wrong". Blank lines are skipped.
 */
export async function* readLines<T>(
  parse: (value: unknown) => T,
  lines: AsyncIterable<string> = stdinLines(),
): AsyncGenerator<Line<T>> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield { line, value: parseLine(parse, text, line) };
  }
}

function stdinLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

function parseLine<T>(parse: (value: unknown) => T, text: string, line: number): T {
  try {
    // A byte order mark is what Windows editors leave before the first line.
    return parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new BadInput(`stdin:${line}: ${problem(error)}`);
  }
}

function problem(error: unknown): string {
  if (error instanceof SyntaxError) return `line: not JSON (${oneLine(error.message)})`;
  if (!(error instanceof ZodError)) return `line: ${oneLine(String(error))}`;
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') || 'line';
  return `${field}: ${oneLine(issue?.message ?? 'invalid')}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/** Writes one value as a JSON line on standard output. */
export function writeLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
