import type { Intent, Severity } from '../../../utils/words/verdict.ts';
import { english } from './hard-cases/english.ts';
import { french } from './hard-cases/french.ts';
import { german } from './hard-cases/german.ts';
import { portuguese } from './hard-cases/portuguese.ts';
import { spanish } from './hard-cases/spanish.ts';

export interface HardCase {
  readonly kind: string;
  readonly language: string;
  /** Whether the post is aimed at the company, or merely names it. */
  readonly addressed: boolean;
  /** More than one where people would call it either (a closing "thanks, sorted"). */
  readonly intents: readonly Intent[];
  /** The severities that a community manager would accept; none for what is no complaint. */
  readonly severities: readonly Severity[];
  readonly text: string;
}

const INTENTS: readonly Intent[] = ['complaint', 'question', 'praise', 'other'];
const SEVERITIES: readonly Severity[] = ['rant', 'minor', 'major'];
const ROW = /^(to|about) +([a-z/]+) +(-|[a-z]+(?: [a-z]+)*) {2,}(\S.*)$/u;

/**
 * Posts of the kinds that are hard to judge, written and labelled before anyone looked at what the
 * rules and the model make of them. A measurement: nothing is tuned on it, and a label is never
 * changed to please the model.
 */
export const hardCases: readonly HardCase[] = [
  ...parse('en', english),
  ...parse('es', spanish),
  ...parse('fr', french),
  ...parse('de', german),
  ...parse('pt', portuguese),
];

/** Lines `to|about intents severities  text` under `# kind`. @throws on a line that is neither. */
function parse(language: string, table: string): HardCase[] {
  let kind = '';
  return table.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) kind = line.slice(2);
    return line === '' || line.startsWith('# ') ? [] : [{ kind, language, ...row(line) }];
  });
}

function row(line: string) {
  const [, aim, intents = '', severities = '', text = ''] = ROW.exec(line) ?? [];
  if (!aim) throw new Error(`not a row of the table: ${line}`);
  return {
    addressed: aim === 'to',
    intents: intents.split('/').map((word) => known(INTENTS, word)),
    severities: severities === '-' ? [] : severities.split(' ').map((w) => known(SEVERITIES, w)),
    text,
  };
}

function known<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word);
  if (!found) throw new Error(`unknown word in the table: ${word}`);
  return found;
}
