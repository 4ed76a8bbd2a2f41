import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../utils/complaints/plain-words.ts';
import { firedRules } from '../../../utils/complaints/rules.ts';
import { triage } from '../../../utils/complaints/triage.ts';
import { shippedModel } from '../../workbench/classify.ts';
import { RULE_EXAMPLES } from './rule-examples.ts';

const model = shippedModel();
const SEED = 4;

const phrases = Object.values(RULE_EXAMPLES).flatMap(({ fires, not }) =>
  [...fires, ...not].map((text) => text.replaceAll('|', '')),
);
/** What people and programs put into posts, in any order. */
const piece = fc.oneof(
  fc.constantFrom(...phrases),
  fc.constantFrom(
    '👩🏽‍💻',
    '😡😡',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '\ud83d',
    '\ude00',
    '\u200b',
    '\u202e',
    'i\u0307',
    'ß',
    '𝗹𝗼𝘀𝘁',
  ),
  fc.constantFrom('@northwindair', '#LostMyBag', 'https://t.co/a?b', '£1.', '3.5', '?!', '\n', '…'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const post = fc
  .array(piece, { maxLength: 12 })
  .chain((pieces) => fc.constantFrom('', ' ', '\u200d').map((space) => pieces.join(space)));

const cutsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe('whatever is written', () => {
  it(`gets a verdict that holds together (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        post,
        fc.boolean(),
        fc.constantFrom(null, 'de', 'ar'),
        (text, addressed, language) => {
          const verdict = triage(model, { text, language }, { addressed });
          expect(verdict.complaint).toBeGreaterThanOrEqual(0);
          expect(verdict.complaint).toBeLessThanOrEqual(1);
          expect(verdict.intent === 'complaint').toBe(verdict.complaint >= 0.5);
          expect(verdict.severity === null).toBe(verdict.intent !== 'complaint');
          for (const [start, end, weight] of verdict.evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
            expect(Math.abs(weight)).toBeLessThanOrEqual(1);
          }
        },
      ),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it(`a rule shows words that meet it by themselves (seed ${SEED})`, () => {
    fc.assert(
      fc.property(post, (tagged) => {
        // Without its sign a compound tag would be one word.
        const text = tagged.replaceAll('#', ' ');
        for (const { rule, range } of firedRules(readWords(text))) {
          const alone = firedRules(readWords(text.slice(...range)));
          expect(alone.map((one) => one.rule.name)).toContain(rule.name);
        }
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

describe('words in disguise are read', () => {
  it.each([
    ['my suitcase was l0st', 'bag missing'],
    ['YOU CHARGED ME TWICE', 'money taken'],
    ['you ch\u200bar\u200dged me twice', 'money taken'],
    ['we are str\u0430nded in Oslo', 'stranded now'],
    ['we are straaaanded in Oslo', 'stranded now'],
    ['we are 𝘀𝘁𝗿𝗮𝗻𝗱𝗲𝗱', 'stranded now'],
    ['we are ｓｔｒａｎｄｅｄ', 'stranded now'],
    ['we are #Stranded', 'stranded now'],
  ])('%s: %s', (text, name) => {
    expect(firedRules(readWords(text)).map(({ rule }) => rule.name)).toContain(name);
  });
});

describe('the time grows with the length alone', () => {
  it.each([
    'a',
    '1.',
    '£1.',
    'my ',
    'no ',
    'thanks for ',
    'https:',
    '@a ',
    '\u200b',
    '😡',
    'refund never ',
    'you have not ',
    'bag is not been still got ',
  ])('of %j', (unit) => {
    const short = textOf(unit, 1_000);
    const long = textOf(unit, 64_000);
    // As many characters either way, so that a slow or busy machine slows both; the square would take 64 times as long.
    const apart = (): void => {
      for (let text = 0; text < 64; text += 1) judgeText(short);
    };
    apart();
    let leastApart = Number.POSITIVE_INFINITY;
    let leastInOne = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 5; turn += 1) {
      leastApart = Math.min(leastApart, timed(apart));
      leastInOne = Math.min(
        leastInOne,
        timed(() => judgeText(long)),
      );
    }
    // More than once is no fault: from some length on, a text of "my" has evidence to be found.
    expect(leastInOne / leastApart).toBeLessThanOrEqual(8);
  });
});

const textOf = (unit: string, length: number): string => unit.repeat(length / unit.length);

const judgeText = (text: string): unknown => triage(model, { text }, { addressed: false });

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
