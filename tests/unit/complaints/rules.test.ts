import { describe, expect, it } from 'vitest';
import { readWords } from '../../../utils/complaints/plain-words.ts';
import { firedRules, SEVERITY_RULES } from '../../../utils/complaints/rules.ts';
import { RULE_EXAMPLES } from './rule-examples.ts';

const named = (name: string, text: string) =>
  firedRules(readWords(text)).find(({ rule }) => rule.name === name);

describe.each(SEVERITY_RULES.map(({ name }) => name))('rule "%s"', (name) => {
  const { fires, not } = RULE_EXAMPLES[name];

  it.each(fires.map((marked) => [marked]))('fires on the words between the marks: %s', (marked) => {
    const [before = '', words = '', after = ''] = marked.split('|');
    const fired = named(name, before + words + after);
    expect(fired?.range).toEqual([before.length, before.length + words.length]);
  });

  it.each(not.map((text) => [text]))('does not fire: %s', (text) => {
    expect(named(name, text)).toBeUndefined();
  });
});

it('a negation counts in its own clause, and shortly before', () => {
  expect(named('safety', 'no one was injured')).toBeUndefined();
  expect(named('safety', 'no, it is dangerous')).toBeDefined();
  expect(named('safety', 'not only dangerous, useless too')).toBeDefined();
  expect(named('safety', 'nobody told us before we sat down that this is dangerous')).toBeDefined();
});

it('no saying crosses the end of a sentence', () => {
  expect(named('bag missing', 'I packed my bag. Is it lost on you?')).toBeUndefined();
});
