import { type PlainWord, STOPS } from './plain-words.ts';
import { rangeOf, type Said, sayingFinder } from './sayings.ts';
import { ENGLISH } from './severity-words/english.ts';
import { FRENCH } from './severity-words/french.ts';
import { GERMAN } from './severity-words/german.ts';
import { PORTUGUESE } from './severity-words/portuguese.ts';
import type { Sign } from './severity-words/sign.ts';
import { SPANISH } from './severity-words/spanish.ts';

/**
 * What a sign does to the severity of a complaint: `major` settles it; `matter` is no rant, `raise`
 * speaks against one, and two of these settle it; `asks` speaks against a rant, too, and no more;
 * `lower` and `vent` take back what only the model said.
 */
export type Effect = 'major' | 'matter' | 'raise' | 'asks' | 'lower' | 'vent';

/** A sign that was found, with what it does. */
export interface RuleSign {
  /** As the person reads it. */
  readonly name: string;
  readonly effect: Effect;
}

export interface SeverityRule extends RuleSign {
  readonly name: Exclude<Sign, 'matter'>;
  /** "No injuries" is no sign of it. */
  readonly negatable?: true;
  /** In a longer post, or where something is named that could be looked into, the rule says nothing. */
  readonly withoutMatter?: true;
}

/** Business weight, on top of the model. A wrong among them tips a post that the model leaves open (intent.ts). */
export const SEVERITY_RULES: readonly SeverityRule[] = [
  { name: 'safety', effect: 'major', negatable: true },
  { name: 'legal threat', effect: 'major' },
  { name: 'discrimination', effect: 'major', negatable: true },
  { name: 'data leak', effect: 'major', negatable: true },
  { name: 'vulnerable person', effect: 'major', negatable: true },
  { name: 'stranded now', effect: 'major', negatable: true },
  { name: 'bag missing', effect: 'major', negatable: true },
  { name: 'money taken', effect: 'major', negatable: true },
  { name: 'money spent', effect: 'matter', negatable: true },
  { name: 'refund missing', effect: 'matter' },
  { name: 'repeated contact', effect: 'raise' },
  { name: 'something lost', effect: 'matter', negatable: true },
  { name: 'out of service', effect: 'raise' },
  { name: 'something cancelled', effect: 'raise', negatable: true },
  { name: 'something wrong or broken', effect: 'matter', negatable: true },
  { name: 'happens again', effect: 'raise' },
  { name: 'still waiting', effect: 'asks' },
  { name: 'deadline in the text', effect: 'raise' },
  { name: 'weeks of waiting', effect: 'raise' },
  { name: 'says it is small', effect: 'lower' },
  { name: 'anger without a matter', effect: 'vent', withoutMatter: true },
];
const ruleOf = new Map<Sign, SeverityRule>(SEVERITY_RULES.map((rule) => [rule.name, rule]));

/** In the five languages. */
const NEGATIONS = new Set(
  'no not never none nobody nothing without isnt wasnt arent werent dont didnt doesnt hasnt havent ni sin nunca jamas pas aucun aucune sans jamais nicht kein keine keinen keiner ohne nie nao sem nem nenhum nenhuma'.split(
    ' ',
  ),
);
const NEGATION_REACH = 3;
/** Words of an outburst that is nothing else. */
const LONGEST_OUTBURST = 14;

const look = sayingFinder<Sign>(ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE);

export interface FiredRule {
  readonly rule: SeverityRule;
  /** UTF-16 offsets of the words that say so, the end exclusive. */
  readonly range: readonly [start: number, end: number];
}

/** The rules that a text meets, in their order, each with the first place where it does. */
export function firedRules(words: readonly PlainWord[]): FiredRule[] {
  const said = look(words);
  const first = new Map<SeverityRule, Said<Sign>>();
  const hasMatter = words.length > LONGEST_OUTBURST || said.some(({ name }) => name === 'matter');
  for (const one of said) {
    const rule = ruleOf.get(one.name);
    if (!rule || first.has(rule) || (rule.withoutMatter && hasMatter)) continue;
    if (!(rule.negatable && isNegated(words, one.from))) first.set(rule, one);
  }
  return SEVERITY_RULES.flatMap((rule) => {
    const one = first.get(rule);
    return one ? [{ rule, range: rangeOf(words, one) }] : [];
  });
}

/** A negation shortly before, in the same clause; "not only dangerous" is none. */
function isNegated(words: readonly PlainWord[], from: number): boolean {
  for (
    let at = from;
    at > 0 && at > from - NEGATION_REACH && words[at]?.stop === STOPS.none;
    at -= 1
  ) {
    const before = words[at - 1]?.text ?? '';
    if (NEGATIONS.has(before))
      return !/^(?:only|just|solo|seulement|nur|so)$/.test(words[at]?.text ?? '');
  }
  return false;
}
