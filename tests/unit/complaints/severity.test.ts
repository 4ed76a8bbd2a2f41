import { describe, expect, it } from 'vitest';
import { readWords } from '../../../utils/complaints/plain-words.ts';
import { firedRules } from '../../../utils/complaints/rules.ts';
import { severityOf } from '../../../utils/complaints/severity.ts';
import { NO_HISTORY, signsOf } from '../../../utils/complaints/signs.ts';
import type { Severity } from '../../../utils/words/verdict.ts';

/** Grades in which one step leads by so much. */
const leading = (step: Severity, by: number) => ({ rant: 0, minor: 0, major: 0, [step]: by });
const signs = (text: string, history = NO_HISTORY) =>
  signsOf(text, firedRules(readWords(text)), history);
const severity = (grades: Parameters<typeof severityOf>[0], text: string) =>
  severityOf(grades, signs(text));

describe('severityOf', () => {
  it.each([
    ['rant', 1, 'the icon is grey', 'rant'],
    ['rant', 0.1, 'the icon is grey', 'minor'],
    ['minor', 1, 'the icon is grey', 'minor'],
    ['major', 1, 'the icon is grey', 'major'],
    ['major', 3, 'you are a joke', 'rant'],
    ['rant', 0.2, 'the website is down', 'minor'],
    ['rant', 3, 'the website is down', 'rant'],
    ['rant', 0.2, 'who designed this icon?', 'minor'],
    ['rant', 3, 'who designed this icon?', 'rant'],
    ['minor', 1, 'the website is down, is it?', 'minor'],
    ['rant', 3, 'still no refund', 'minor'],
    ['minor', 1, 'the website is down, and I fly tomorrow', 'major'],
    ['rant', 3, 'charged twice', 'major'],
    ['major', 3, 'small thing: the icon is grey', 'minor'],
    ['minor', 3, 'small thing: the seat gave me an electric shock', 'major'],
  ] as const)('takes %s, leading by %d, with "%s" to %s', (step, by, text, expected) => {
    expect(severity(leading(step, by), text)).toBe(expected);
  });

  it.each([
    ['el icono es gris', 'minor'],
    ['me cobraron dos veces', 'major'],
    ['qué vergüenza de empresa', 'rant'],
    ['sigo sin internet', 'minor'],
  ] as const)('without grades says of "%s": %s', (text, expected) => {
    expect(severity(null, text)).toBe(expected);
  });

  it.each([
    [2, 'rant', 'third complaint in 30 days', 'the icon is grey', 'minor'],
    [2, 'minor', 'third complaint in 30 days', 'the website is down', 'major'],
    [6, 'minor', 'complains all the time', 'the icon is grey', 'rant'],
    [6, 'minor', 'complains all the time', 'no refund', 'minor'],
    [6, 'minor', 'complains all the time', 'the seat gave me an electric shock', 'major'],
  ] as const)(
    'after %d complaints takes %s, as "%s", with "%s" to %s',
    (complaints, step, name, text, expected) => {
      const found = signs(text, { complaints });
      expect(found.map((sign) => sign.name)).toContain(name);
      expect(severityOf(leading(step, 0.2), found)).toBe(expected);
    },
  );

  it('makes nothing of one earlier complaint', () => {
    expect(signs('the icon is grey', { complaints: 1 })).toEqual([]);
  });
});
