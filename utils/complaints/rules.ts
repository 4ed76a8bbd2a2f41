import type { Severity } from '../words/verdict.ts';

/**
 * What a sign does to the severity of a complaint: `major` settles it; `raise` makes a matter of
 * a rant, and two of them settle it; `lower` and `vent` take back what only the model said.
 */
export type Effect = 'major' | 'raise' | 'lower' | 'vent';

export interface SeverityRule {
  /** As the person reads it. */
  readonly name: string;
  readonly effect: Effect;
  readonly pattern: RegExp;
  /** Where this is found too, the rule says nothing. */
  readonly unless?: RegExp;
}

const MONEY =
  '(?:[£$€₹]\\s?\\d[\\d.,]*|(?<![\\d.,])\\d[\\d.,]*\\s?(?:[£$€₹]|pounds|quid|dollars|euros|rupees|usd|gbp|eur))';
const LUGGAGE = '(?:bags?|suitcases?|luggage|baggage|case)';
const GOODS = `(?:${LUGGAGE}|parcels?|packages?|order|delivery|card|phone|item)`;
const any = (source: string): RegExp => new RegExp(source, 'giu');

/** Something that could be looked into: a fault, a wait, money, a number. */
const MATTER =
  /\d|\b(?:lost|missing|late|delay\w*|cancel\w*|broke\w*|fault\w*|damag\w*|refund\w*|charg\w*|bill\w*|paid|pay\w*|money|order\w*|deliver\w*|book\w*|wait\w*|hold|error|crash\w*|work(?:s|ing)|still|bags?|luggage|app|website|rude|refus\w*|repl(?:y|ies|ied)|answer\w*|email\w*|call\w*|phone\w*|today|yesterday)\b/iu;

/** Business weight, on top of the model: these never make a complaint of a post that is none. */
export const SEVERITY_RULES: readonly SeverityRule[] = [
  {
    name: 'safety',
    effect: 'major',
    pattern: any(
      '\\b(?:unsafe|dangerous(?:ly)?|hazard(?:ous)?|injur(?:ed|y|ies)|hurt (?:my|his|her|our|their)|burn(?:ed|t) (?:my|his|her|me)|caught fire|on fire|smoke coming|gas leak|electric(?:al)? shock|food poisoning|allerg(?:y|ic|ies)|anaphyla\\w*|hospital(?:ised|ized)?|could have (?:died|killed)|nearly (?:died|killed)|choking|recall(?:ed)? for safety)\\b',
    ),
  },
  {
    name: 'legal threat',
    effect: 'major',
    pattern: any(
      '\\b(?:lawyers?|solicitors?|attorney|legal action|small claims|see you in court|taking (?:you|this|them) to court|su(?:e|ing) (?:you|them|the)|ombudsman|trading standards|consumer (?:court|forum|protection)|report(?:ed|ing)? (?:you|this|them) to the|regulator|chargeback)\\b',
    ),
  },
  {
    name: 'data leak',
    effect: 'major',
    pattern: any(
      "\\b(?:data (?:breach|leak)|leaked (?:my|our)|hacked|gdpr|(?:someone|somebody) else['’]s (?:account|details|data|order|name|address|bill)|(?:my|our) (?:details|data|password|address|card details) (?:was|were|been|got) (?:shared|sent|leaked|exposed|stolen))\\b",
    ),
  },
  {
    name: 'vulnerable person',
    effect: 'major',
    pattern: any(
      '\\b(?:disab(?:led|ility)|wheelchair|pregnant|newborn|(?:my|our|a|with) (?:baby|toddler)|insulin|oxygen|medication|carer|elderly|(?:my|our) (?:gran|nan|grandma|grandmother|grandad|grandfather)|\\d{2}[- ]year[- ]old (?:mother|father|mum|mom|dad|gran)|cancer|blind|deaf|dementia|unaccompanied (?:minor|child))\\b',
    ),
  },
  {
    name: 'stranded now',
    effect: 'major',
    pattern: any(
      '\\b(?:stranded|stuck (?:at|in|on|here)(?: the)? (?:airport|station|terminal|gate|tarmac|runway|platform|road|motorway|plane|train|lift|elevator)|no way (?:home|to get home)|sleeping (?:on|at|in) the (?:floor|airport|station)|nowhere to (?:stay|sleep|go)|locked out of (?:my|our) (?:home|house|flat|room|car))\\b',
    ),
  },
  {
    name: 'bag missing',
    effect: 'major',
    pattern: any(
      `\\b(?:(?:lost|losing|missing|misplaced|left behind) (?:(?:my|our|her|his|the|all)(?: of)? )?(?:\\w+ )?${LUGGAGE}|${LUGGAGE} (?:has |have |is |are |was |were |been |still |got )*(?:lost|missing|gone|stolen|not here|(?:never|not|hasn['’]?t|didn['’]?t) (?:arrived?|come|came|turn(?:ed)? up|make it|made it)|in \\p{L}+ since)|where(?:['’]s| is| are) (?:my|our) (?:\\w+ )?${LUGGAGE})\\b`,
    ),
  },
  {
    name: 'money taken',
    effect: 'major',
    pattern: any(
      `\\b(?:(?:over)?charged (?:me |us |my card )?(?:twice|double|again|wrong(?:ly)?|two times|three times|${MONEY})|double[- ]charged|overcharged|charged (?:me |us )?for (?:something|nothing|a \\w+ i (?:never|did))|(?:took|taken|taking|stole|stolen|deducted|debited|withdrew) (?:the |my |our |out )*(?:money|${MONEY})|(?:money|amount|payment|balance) (?:has been |have been |was |is |got |already )*(?:taken|deducted|debited|gone|stolen)|unauthori[sz]ed (?:charge|payment|transaction)s?)\\b|${MONEY} (?:gone|missing|taken|short)\\b`,
    ),
  },
  {
    name: 'money spent',
    effect: 'raise',
    pattern: any(
      `\\b(?:(?:i|we)(?:['’]ve| have|['’]d| had| am|['’]m)? (?:\\w+ )?(?:spent|spend|paid|pay(?:ing)?|forked out|out of pocket|lost)(?: \\w+){0,2} ${MONEY}|out of pocket|cost (?:me|us) ${MONEY}|(?:spent|paid) ${MONEY})`,
    ),
  },
  {
    name: 'refund missing',
    effect: 'raise',
    pattern: any(
      "\\b(?:(?:still |yet )?(?:no|waiting (?:for|on)|awaiting|haven['’]?t (?:had|received|got|seen)|not (?:had|received|got|seen)|where(?:['’]s| is)|want|need|demand|refus\\w+)(?: \\w+){0,3} refund|refund (?:has |have |is |was |been |still |has not |hasn['’]?t )*(?:never|not|missing|nothing|denied|refused|pending|overdue))\\b",
    ),
  },
  {
    name: 'repeated contact',
    effect: 'raise',
    pattern: any(
      '\\b(?:(?:second|third|fourth|fifth|sixth|tenth|\\d+(?:nd|rd|th)|umpteenth|nth) (?:time|call|email|e-mail|message|tweet|complaint|attempt|engineer|visit)|(?:\\d+|two|three|four|five|six|seven|several|multiple|numerous|many|countless|dozens of) (?:calls|emails|e-mails|messages|tweets|dms|letters|phone calls|chats|tickets|complaints)|(?:called|phoned|rang|emailed|messaged|tweeted|written|asked|contacted|complained|dmed)(?: \\w+){0,3} (?:twice|again|\\d+ times|(?:two|three|four|five|several|multiple|many) times|repeatedly)|(?:nobody|no one|no-one|noone|never|no)(?: \\w+){0,2} (?:answers?|answered|repl(?:y|ies|ied)|responds?|responded|calls? (?:me )?back|called (?:me )?back|response)|(?:still )?(?:no|without(?: a| any)?) (?:reply|response|answer)|ignor(?:ed|ing) (?:me|us|my|all|every))\\b',
    ),
  },
  {
    name: 'something lost',
    effect: 'raise',
    pattern: any(
      `\\b(?:${GOODS} (?:has |have |is |was |were |still |been )*(?:never (?:been )?(?:arrived|came|turned up|delivered)|not (?:arrived|here|come|(?:been )?delivered)|hasn['’]?t (?:arrived|come|turned up)|lost|missing|stolen)|(?:lost|losing|missing|never (?:got|received|delivered)) (?:my|our|the|her|his) (?:\\w+ )?${GOODS})\\b`,
    ),
  },
  {
    name: 'out of service',
    effect: 'raise',
    pattern: any(
      "\\b(?:(?:internet|broadband|wifi|wi-fi|signal|network|website|site|app|service|server|servers|power|electricity|water|heating|boiler|line|system|card machine|atm)(?: \\w+){0,2} (?:down|out|dead|offline|not working|stopped working)|(?:no|without) (?:internet|broadband|wifi|signal|service|power|electricity|heating|hot water|water|phone line|dial tone)|(?:doesn['’]?t|does not|won['’]?t|will not|isn['’]?t|is not|not|stopped) (?:work|working|turn on|switch on|start|load|open)(?: at all)?|outage)\\b",
    ),
  },
  {
    name: 'deadline in the text',
    effect: 'raise',
    pattern: any(
      "\\b(?:(?:fly(?:ing)?|leav(?:e|ing)|travel(?:ling|ing)?|depart(?:ing|s)?|need(?: it| this| them)?|wedding|funeral|exam|interview|surgery|operation|event|due|flight(?: is| leaves)?|moving|birthday)(?: \\w+){0,3} (?:today|tonight|tomorrow|this (?:morning|afternoon|evening|weekend)|in (?:an|one|two|three|\\d+) hours?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|before (?:tonight|tomorrow|tomorrow['’]s)|by (?:tonight|tomorrow|midnight|noon|\\d{1,2} ?[ap]m))\\b",
    ),
  },
  {
    name: 'weeks of waiting',
    effect: 'raise',
    pattern: any(
      '\\b(?:(?:\\d+|two|three|four|five|six|seven|eight|several|few) (?:weeks|months)(?: (?:now|later|ago|on|and))?|(?:a|over a|more than a) month|since (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|last (?:month|year|week)))',
    ),
  },
  {
    name: 'says it is small',
    effect: 'lower',
    pattern: any(
      '\\b(?:small (?:thing|issue|point|gripe|matter)|minor (?:thing|issue|point|gripe|niggle|annoyance)|tiny (?:thing|issue|gripe|bug)|little (?:thing|niggle|gripe)|niggles?|nitpick(?:ing)?|first world problem|not (?:a )?(?:big|huge|major) (?:deal|issue|problem)|no (?:big deal|rush|hurry))\\b',
    ),
  },
  {
    name: 'anger without a matter',
    effect: 'vent',
    pattern: any(
      '\\b(?:worst|useless|(?:a|such a|absolute|complete|what a) joke|pathetic|disgrac\\w+|shambles|clowns?|scum|hate|ashamed|never (?:again|using|flying|buying|shopping)|rubbish|garbage|trash|crap|shit\\w*|sucks?|suck|awful|terrible|horrible|appalling|avoid)\\b',
    ),
    unless: MATTER,
  },
];

/** Somebody could look into it. */
export const namesMatter = (text: string): boolean => MATTER.test(text);

export interface FiredRule {
  readonly rule: SeverityRule;
  readonly range: readonly [start: number, end: number];
}

/** The rules that a text meets, each with the first place where it does. */
export function firedRules(text: string): FiredRule[] {
  return SEVERITY_RULES.flatMap((rule) => {
    rule.pattern.lastIndex = 0;
    const found = rule.unless?.test(text) ? null : rule.pattern.exec(text);
    return found ? [{ rule, range: [found.index, found.index + found[0].length] as const }] : [];
  });
}

/** The model's severity, moved by the rules that fired. */
export function weigh(severity: Severity, fired: readonly FiredRule[]): Severity {
  const count = (effect: Effect): number =>
    fired.filter(({ rule }) => rule.effect === effect).length;
  if (count('major') > 0 || count('raise') > 1) return 'major';
  if (count('lower') > 0) return 'minor';
  if (count('raise') === 0 && count('vent') > 0) return 'rant';
  return count('raise') === 1 && severity === 'rant' ? 'minor' : severity;
}
