import { CHARACTER, type Characters, readCharacters } from './characters.ts';
import { EMPTY_HASH, hashUnit } from './hash.ts';
import { MASK, STOP, wordSet } from './marks.ts';
import { readWord } from './read-word.ts';
import { addToken, type Scan, startScan, TOKEN, type Tokens } from './scan.ts';

const UNITS = wordSet(
  'sec secs second seconds min mins minute minutes hr hrs hour hours day days night nights week weeks wk wks month months year years yr yrs segundo segundos minuto minutos hora horas dia dias semana semanas mes meses ano anos seconde secondes heure heures jour jours semaine semaines mois ans annees sekunde sekunden minuten stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren',
);
const COUNTS = wordSet(
  'a an one two three four five six seven eight nine ten few un una uno dos tres cuatro cinco seis une deux trois quatre cinq ein eine einen einem einer zwei drei vier funf um uma dois duas quatro',
);
const CURRENCIES = wordSet(
  'usd gbp eur dollar dollars pounds quid euro euros rs rupees bucks reais pesos',
);
const HALVES_OF_DAY = wordSet('am pm uhr');

const unitsOf = (text: string): number[] => Array.from(text, (unit) => unit.charCodeAt(0));
const LINKS = ['http://', 'https://', 'www.', 'pic.twitter.com/', 't.co/'].map(unitsOf);
const LINK_STARTS = new Set(LINKS.map(([first]) => first));
const EYES = new Set(unitsOf(':;='));
const MOUTHS = new Set(unitsOf('()dp/|[]'));
const [AT = 0, HASH = 0, LOW_LINE = 0, NOSE = 0, LESS = 0, THREE = 0, ZERO = 0] =
  unitsOf('@#_-<30');
const [COMMA = 0, POINT = 0, COLON = 0, ASKS = 0, ASKS_ARABIC = 0] = unitsOf(',.:?؟');

/** Reads a text; the tokens are good until the next text is read. Lone surrogates and anything else unknown are skipped. */
export function tokenise(text: string): Tokens {
  if (latest?.text === text) return latest.tokens;
  const scan = startScan(readCharacters(text));
  while (scan.at < scan.read.count) readPiece(scan);
  latest = { text, tokens: scan.tokens };
  return scan.tokens;
}

/** Rules and model read a post one after the other. */
let latest: { readonly text: string; readonly tokens: Tokens } | undefined;

/** How each kind of character is read; the others are skipped, or begin a handle or a tag. */
const READERS: Readonly<Record<number, (scan: Scan) => void>> = {
  [CHARACTER.letter]: (scan) => (isLink(scan) ? skipLink(scan) : readWordOrUnit(scan)),
  [CHARACTER.digit]: (scan) =>
    isLetterLike(scan.read, scan.at) ? readWord(scan) : readNumber(scan),
  [CHARACTER.stop]: (scan) => (isFace(scan.read, scan.at) ? readFace(scan) : readStop(scan)),
  [CHARACTER.loud]: (scan) => readStop(scan),
  [CHARACTER.currency]: (scan) => readMoney(scan),
  [CHARACTER.emoji]: (scan) => readSign(scan, 1),
};

function readPiece(scan: Scan): void {
  const reader = READERS[scan.read.kinds[scan.at] ?? CHARACTER.other] ?? readOther;
  reader(scan);
}

function readOther(scan: Scan): void {
  const { read, at } = scan;
  const unit = read.units[at];
  if (unit === AT && isNameUnit(read, at + 1)) readUser(scan);
  else if (unit === HASH && isNameUnit(read, at + 1)) readTag(scan);
  else if (unit === LESS && read.units[at + 1] === THREE) readSign(scan, 2);
  else if (isFace(read, at)) readFace(scan);
  else scan.at += 1;
}

function isLink({ read: { units }, at }: Scan): boolean {
  if (!LINK_STARTS.has(units[at])) return false;
  return LINKS.some((link) => link.every((unit, index) => units[at + index] === unit));
}

/** Links tell the sets of posts apart that the model learns from, not the posts: they are dropped. */
function skipLink(scan: Scan): void {
  while (scan.at < scan.read.count && scan.read.kinds[scan.at] !== CHARACTER.space) scan.at += 1;
}

const isNameUnit = ({ units, kinds }: Characters, at: number): boolean =>
  kinds[at] === CHARACTER.letter || kinds[at] === CHARACTER.digit || units[at] === LOW_LINE;

/** A run of handles is one. */
function readUser(scan: Scan): void {
  const { read, tokens } = scan;
  const start = scan.at;
  scan.at += 1;
  while (isNameUnit(read, scan.at) || isInnerPoint(read, scan.at)) scan.at += 1;
  tokens.handles.push(read.origins[start] ?? 0, read.origins[scan.at] ?? 0);
  const last = tokens.count - 1;
  if (last >= 0 && tokens.hashes[last] === MASK.user)
    tokens.ends[last] = read.origins[scan.at] ?? 0;
  else addToken(scan, TOKEN.mask, MASK.user, start, scan.at);
}

const isInnerPoint = (read: Characters, at: number): boolean =>
  read.units[at] === POINT && isNameUnit(read, at + 1);

/** Its words are read after it. */
function readTag(scan: Scan): void {
  addToken(scan, TOKEN.mask, MASK.tag, scan.at, scan.at + 1);
  scan.at += 1;
  scan.tagEnd = scan.at;
  while (isNameUnit(scan.read, scan.tagEnd)) scan.tagEnd += 1;
}

/** "0rder": a nought before letters. */
const isLetterLike = ({ units, kinds }: Characters, at: number): boolean =>
  units[at] === ZERO &&
  kinds[at - 1] !== CHARACTER.digit &&
  [1, 2, 3].every((step) => kinds[at + step] === CHARACTER.letter);

/** A word; "3 weeks", "two hours", "40 euros" and "5pm" become one mask with the number before. */
function readWordOrUnit(scan: Scan): void {
  const { tokens } = scan;
  const before = tokens.count - 1;
  readWord(scan);
  const index = tokens.count - 1;
  if (before < 0 || index !== before + 1 || !adjoins(scan, before, index)) return;
  const hash = tokens.hashes[index] ?? 0;
  const isNumber = tokens.hashes[before] === MASK.number;
  if (UNITS.has(hash) && (isNumber || isCount(tokens, before))) merge(scan, MASK.duration);
  else if (isNumber && CURRENCIES.has(hash)) merge(scan, MASK.money);
  else if (isNumber && HALVES_OF_DAY.has(hash)) merge(scan, MASK.clock);
}

/** At most a space or a hyphen between the two. */
const adjoins = ({ tokens }: Scan, before: number, index: number): boolean =>
  (tokens.starts[index] ?? 0) - (tokens.ends[before] ?? 0) <= 1;

const isCount = ({ kinds, hashes }: Tokens, index: number): boolean =>
  kinds[index] === TOKEN.word && COUNTS.has(hashes[index] ?? 0);

/** The last two become one. */
function merge({ tokens }: Scan, mask: number): void {
  const last = tokens.count - 1;
  tokens.count = last;
  tokens.kinds[last - 1] = TOKEN.mask;
  tokens.hashes[last - 1] = mask;
  tokens.ends[last - 1] = tokens.ends[last] ?? 0;
  tokens.loud[last - 1] = 0;
  tokens.lettersTo[last - 1] = tokens.lettersFrom[last - 1] ?? 0;
}

function readNumber(scan: Scan): void {
  const start = scan.at;
  const isClock = skipNumber(scan);
  addToken(scan, TOKEN.mask, isClock ? MASK.clock : MASK.number, start, scan.at);
}

/** Skips digits with stops among them; true where it reads like "14:30". */
function skipNumber(scan: Scan): boolean {
  const { units, kinds } = scan.read;
  let isClock = false;
  for (; ; scan.at += 1) {
    const unit = units[scan.at];
    if (kinds[scan.at] === CHARACTER.digit) continue;
    const isInner = unit === COMMA || unit === POINT || unit === COLON;
    if (!isInner || kinds[scan.at + 1] !== CHARACTER.digit) return isClock;
    isClock ||= unit === COLON;
  }
}

/** "£5", "£ 5.20", "$2k", "5€". A sign alone says nothing. */
function readMoney(scan: Scan): void {
  const { read, tokens } = scan;
  const start = scan.at;
  const digits = read.kinds[start + 1] === CHARACTER.space ? start + 2 : start + 1;
  const last = tokens.count - 1;
  if (read.kinds[digits] === CHARACTER.digit) {
    scan.at = digits;
    skipNumber(scan);
    if (read.kinds[scan.at] === CHARACTER.letter && read.kinds[scan.at + 1] !== CHARACTER.letter)
      scan.at += 1;
    addToken(scan, TOKEN.mask, MASK.money, start, scan.at);
    return;
  }
  scan.at += 1;
  if (last < 0 || tokens.hashes[last] !== MASK.number) return;
  if ((read.origins[start] ?? 0) - (tokens.ends[last] ?? 0) > 1) return;
  tokens.hashes[last] = MASK.money;
  tokens.ends[last] = read.origins[scan.at] ?? 0;
}

/** ":)", ";-D", ":/" with nothing after it that would make it part of something else. */
function isFace({ units, kinds }: Characters, at: number): boolean {
  if (!EYES.has(units[at] ?? 0)) return false;
  const mouth = units[at + 1] === NOSE ? at + 2 : at + 1;
  const after = kinds[mouth + 1];
  return MOUTHS.has(units[mouth] ?? 0) && after !== CHARACTER.letter && after !== CHARACTER.digit;
}

function readFace(scan: Scan): void {
  readSign(scan, scan.read.units[scan.at + 1] === NOSE ? 3 : 2);
}

/** An emoji or a face. */
function readSign(scan: Scan, length: number): void {
  const { read, at } = scan;
  let hash = EMPTY_HASH;
  for (let index = at; index < at + length; index += 1) {
    if (read.units[index] !== NOSE) hash = hashUnit(hash, read.units[index] ?? 0);
  }
  scan.at += length;
  addToken(scan, TOKEN.sign, hash, at, scan.at);
}

/** A run of stops, or of marks: what it asks, how loudly. */
function readStop(scan: Scan): void {
  const { read } = scan;
  const start = scan.at;
  const kind = read.kinds[start];
  let asks = false;
  while (scan.at < read.count && read.kinds[scan.at] === kind) {
    const unit = read.units[scan.at];
    asks ||= unit === ASKS || unit === ASKS_ARABIC;
    scan.at += 1;
  }
  addToken(scan, TOKEN.stop, stopOf(read, start, scan.at, asks), start, scan.at);
}

function stopOf({ kinds, units }: Characters, start: number, end: number, asks: boolean): number {
  if (kinds[start] === CHARACTER.stop) return STOP.pause;
  if (!asks) return end - start > 1 ? STOP.louder : STOP.loud;
  for (let at = start; at < end; at += 1) {
    if (units[at] !== ASKS && units[at] !== ASKS_ARABIC) return STOP.asksLoudly;
  }
  return STOP.asks;
}
