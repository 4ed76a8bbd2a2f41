import { hashOf } from './hash.ts';

/**
 * Word classes that the model's features count and its sentence patterns are made of. They decide
 * nothing by themselves: every class has a weight that training found.
 */
const CLASSES = {
  negation:
    'no not never none nothing nobody neither nor nowhere without hardly barely cannot cant wont dont doesnt didnt isnt wasnt arent havent hasnt hadnt couldnt wouldnt shouldnt',
  bad: 'bad worse worst terrible horrible awful appalling poor rubbish shit shite crap crappy useless pathetic joke disgrace disgraceful disgusting disgusted ridiculous unacceptable shocking shambles atrocious abysmal dreadful nightmare hell mess sucks suck hate hated angry annoyed annoying frustrating frustrated frustration disappointed disappointing disappointment unhappy upset furious fuming livid sad sick tired fed stupid idiots incompetent rude unhelpful unprofessional lying lies liar scam fraud cheat cheated con robbery ripoff overpriced wtf ffs damn fuck fucking bloody hopeless laughable embarrassing insulting ugh argh grr smh fail failure',
  good: 'good great excellent amazing awesome fantastic brilliant wonderful lovely nice best better love loved loving happy pleased delighted glad perfect superb helpful kind friendly beautiful fab cool enjoy enjoyed impressed fast quick easy win winning fun sweet cute excited yay haha lol congratulations congrats',
  thanks: 'thanks thank thankyou thx ty cheers appreciate appreciated grateful kudos ta',
  fault:
    'broken broke break breaks fail fails failed failing error errors bug bugs crash crashes crashed crashing down outage faulty defective damaged cracked leaking stuck frozen freezes dead died dies wrong incorrect missing lost lose losing stolen late delayed delay delays cancelled canceled cancel cancelling slow issue issues problem problems trouble fault unable refused refuses rejected denied declined blocked locked overcharged charged stopped stops ruined torn smashed dirty cold empty mistake expired worn',
  wait: 'wait waiting waited hold queue still yet ages forever hours days weeks months since ago overdue eventually finally already long',
  again:
    'again twice repeatedly constantly keeps keep times third second every always another continually multiple several',
  contact:
    'call called calling calls phone phoned ring rang email emailed emails emailing mail message messaged dm dms dmd tweet tweeted reply replied response respond responded answer answered contact contacted contacting spoke speak chat ticket complaint complain complaining complained',
  request:
    'please pls plz help fix resolve sort send check refund replace explain advise assist investigate look confirm let tell give',
  ask: 'what when where why who how which whats wheres hows',
  modal: 'can could would will shall should may might do does did is are am has have',
  money:
    'money refund refunded refunds pay paid paying payment payments charge charges charging bill billed billing price fee fees cost costs credit card bank cash deducted compensation voucher',
  service:
    'service support customer customers staff team agent manager store shop website site app order orders ordered delivery deliver delivered parcel package courier flight flights plane airline train bus seat luggage bag baggage booking booked reservation hotel account login password product item items update updated version battery phone laptop screen car internet broadband wifi signal network connection line tv box game server warranty return returned replacement',
  me: 'i me my mine myself we us our ours im ive id ill',
  you: 'you your yours yourself u ur yall',
  they: 'they them their he she his her',
  time: 'today yesterday tomorrow now morning afternoon evening night tonight week month year monday tuesday wednesday thursday friday saturday sunday',
  contrast: 'but however though although yet except despite instead',
} as const;

export type WordClass = keyof typeof CLASSES;

export const CLASS_NAMES = Object.keys(CLASSES) as readonly WordClass[];

const FUNCTION_WORDS =
  'a an the this that these those it its of to in on at by for from with as if so than then there here and or because be been being was were had just only even very too really more most much many some any all get got getting go going went come came out up off over back';

/** Number of a class: its place among `CLASSES`, from 1. */
export const classNumber = (name: WordClass): number => CLASS_NAMES.indexOf(name) + 1;

const JOINS = 255;

/** Class number by the word's hash; `JOINS` for a function word. */
const known = new Map<number, number>([
  ...FUNCTION_WORDS.split(' ').map((word): [number, number] => [hashOf(word), JOINS]),
  ...CLASS_NAMES.flatMap((name) =>
    CLASSES[name].split(' ').map((word): [number, number] => [hashOf(word), classNumber(name)]),
  ),
]);

/** The class of a word by its hash: a number from 1 (see `classNumber`), 0 where it has none. */
export function classOf(hash: number): number {
  const found = known.get(hash) ?? 0;
  return found === JOINS ? 0 : found;
}

/** The class of a word by its letters. */
export const wordClass = (word: string): WordClass | undefined =>
  CLASS_NAMES[classOf(hashOf(word)) - 1];

const SHAPES = CLASS_NAMES.map((name) => hashOf(`<${name}>`));
const ANY = hashOf('X');
const ENDINGS = ['ing', 'ed', 'ly', 'er', 'est', 'tion', 's'].map((ending) => ({
  units: Array.from(ending, (unit) => unit.charCodeAt(0)),
  shape: hashOf(`-${ending}`),
}));
const SHORTEST_WITH_ENDING = 5;

/**
 * What stands for a word in a sentence pattern: its class, itself where it only joins, its ending,
 * or X. The letters lie between `from` and `to`.
 */
export function shapeOf(hash: number, letters: Uint16Array, from: number, to: number): number {
  const found = known.get(hash);
  if (found === JOINS) return hash;
  if (found) return SHAPES[found - 1] ?? ANY;
  if (to - from < SHORTEST_WITH_ENDING) return ANY;
  for (const { units, shape } of ENDINGS) if (endsWith(letters, to, units)) return shape;
  return ANY;
}

function endsWith(letters: Uint16Array, to: number, units: readonly number[]): boolean {
  const start = to - units.length;
  for (let at = 0; at < units.length; at += 1) {
    if (letters[start + at] !== units[at]) return false;
  }
  return true;
}
