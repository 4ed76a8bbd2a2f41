import { describe, expect, it } from 'vitest';
import { firedRules, SEVERITY_RULES, weigh } from '../../../utils/complaints/rules.ts';

/** For each rule a text that meets it, the words that do, and texts that look like it and do not. */
const EXAMPLES: Readonly<Record<string, { text: string; words: string; not: readonly string[] }>> =
  {
    safety: {
      text: 'the seat gave me an electric shock',
      words: 'electric shock',
      not: ['safe home'],
    },
    'legal threat': { text: 'see you in court', words: 'see you in court', not: ['tennis court'] },
    'data leak': {
      text: "I can see someone else's account",
      words: "someone else's account",
      not: ['my account'],
    },
    'vulnerable person': { text: 'with a baby on board', words: 'a baby', not: ['baby steps'] },
    'stranded now': { text: 'we are stranded in Oslo', words: 'stranded', not: ['strand of hair'] },
    'bag missing': {
      text: 'my bag has been in Porto since Monday',
      words: 'bag has been in Porto since',
      not: ['every time I add a bag', 'a bag of crisps', 'my bags arrived'],
    },
    'money taken': {
      text: 'you charged me twice',
      words: 'charged me twice',
      not: ['charged my phone twice'],
    },
    'money spent': { text: "I've spent £240 on clothes", words: "I've spent £240", not: ['£240'] },
    'refund missing': {
      text: 'still waiting for my refund',
      words: 'still waiting for my refund',
      not: ['thanks for the refund'],
    },
    'repeated contact': {
      text: "third time I'm asking",
      words: 'third time',
      not: ['first time flying', 'I called once'],
    },
    'something lost': {
      text: 'my parcel never arrived',
      words: 'parcel never arrived',
      not: ['my parcel arrived'],
    },
    'out of service': {
      text: 'the website is down again',
      words: 'website is down',
      not: ['sit down', 'works fine'],
    },
    'deadline in the text': {
      text: 'I fly tomorrow',
      words: 'fly tomorrow',
      not: ['see you tomorrow maybe'],
    },
    'weeks of waiting': {
      text: 'three weeks now',
      words: 'three weeks now',
      not: ['one week', 'a customer for 25 years'],
    },
    'says it is small': { text: 'small thing, but', words: 'small thing', not: ['small child'] },
    'anger without a matter': {
      text: 'you are a joke',
      words: 'a joke',
      not: ['a joke: my order is late'],
    },
  };

const named = (name: string, text: string) =>
  firedRules(text).find(({ rule }) => rule.name === name);

describe.each(SEVERITY_RULES.map(({ name }) => name))('rule "%s"', (name) => {
  it('fires on its example, with the range of the words', () => {
    const example = EXAMPLES[name];
    if (!example) throw new Error(`give rule "${name}" an example in this test`);
    const fired = named(name, example.text);
    expect(fired && example.text.slice(...fired.range)).toBe(example.words);
    for (const text of example.not) expect(named(name, text), text).toBeUndefined();
  });
});

describe('weigh', () => {
  it.each([
    ['rant', 'you are a joke', 'rant'],
    ['major', 'you are a joke', 'rant'],
    ['rant', 'the website is down', 'minor'],
    ['minor', 'the website is down', 'minor'],
    ['minor', 'the website is down, and I fly tomorrow', 'major'],
    ['rant', 'charged twice', 'major'],
    ['major', 'small thing: the icon is grey', 'minor'],
    ['minor', 'small thing: the seat gave me an electric shock', 'major'],
    ['minor', 'the icon is grey', 'minor'],
  ] as const)('takes %s to what "%s" deserves', (severity, text, expected) => {
    expect(weigh(severity, firedRules(text))).toBe(expected);
  });
});
