import { describe, expect, it } from 'vitest';
import { compileBrands, explainMatch } from '../../../utils/complaints/match.ts';
import type { Brand } from '../../../utils/words/brand.ts';
import type { SiteId } from '../../../utils/words/post.ts';

const northwind: Brand = {
  id: 'northwind',
  name: 'Northwind Air',
  handles: ['northwindair', '@NWhelp'],
  pages: ['northwind.page'],
  hashtags: ['northwindair', '#FlyNorthwind'],
  keywords: ['NW4*', 'northwind'],
  exclusions: ['northwind street', 'northwind college*'],
};
const only = (part: Partial<Brand>): Brand => ({
  id: 'b',
  name: '',
  handles: [],
  pages: [],
  hashtags: [],
  keywords: [],
  exclusions: [],
  ...part,
});
const post = (
  text: string,
  replyingTo: string[] = [],
  authorHandle = 'jo',
  site: SiteId = 'x',
) => ({ site, text, replyingTo, authorHandle });
const matchText = (brand: Brand, text: string) => compileBrands([brand])(post(text));

describe('compileBrands', () => {
  it.each([
    ['@northwindair where is my bag?', 'handle', '@northwindair'],
    ['thanks ＠NorthwindAir!', 'handle', '＠NorthwindAir'],
    ['ask @nwhelp.', 'handle', '@nwhelp'],
    ['never again #flynorthwind', 'hashtag', '#flynorthwind'],
    ["Northwind  Air's crew", 'name', 'Northwind  Air'],
    ['𝗡𝗼𝗿𝘁𝗵𝘄𝗶𝗻𝗱 𝗔𝗶𝗿 ✈️', 'name', '𝗡𝗼𝗿𝘁𝗵𝘄𝗶𝗻𝗱 𝗔𝗶𝗿'],
    ['on nw418 again', 'keyword', 'nw418'],
    ['northwind street, but Northwind lost my bag', 'keyword', 'Northwind'],
    ['@northwindair_fan says NORTHWIND', 'keyword', 'NORTHWIND'],
  ])('%s', (text, reason, words) => {
    const match = matchText(northwind, text);
    expect(match).toEqual({
      brandId: 'northwind',
      reason,
      words,
      addressed: reason === 'handle',
    });
  });

  it.each([
    'on northwind street',
    'Northwind Colleges are open',
    '@northwindair_fan',
    'me@northwindair.com',
    '@northwind is somebody else',
    'southnorthwind',
    'northwinds',
    'xNW418',
    '',
    '\ud83d',
  ])('does not match %j', (text) => {
    expect(matchText(northwind, text)).toBeUndefined();
  });

  it('takes nobody for the brand who has, on one site, the name of its account on the other', () => {
    const match = compileBrands([only({ handles: ['onx'], pages: ['onfacebook'] })]);
    expect(match(post('hello', [], 'onfacebook', 'x'))).toBeUndefined();
    expect(match(post('hello', ['onfacebook'], 'jo', 'x'))).toBeUndefined();
    expect(match(post('hello', [], 'onx', 'facebook'))).toBeUndefined();
  });

  it('knows the author before all else: one brand’s account may name another', () => {
    const hotels = only({ id: 'hotels', name: 'Northwind Hotels', handles: ['nwhotels'] });
    const match = compileBrands([northwind, hotels]);
    const reply = post('@jo write to @northwindair please', ['northwindair'], 'NWHotels');
    expect(match(reply)).toMatchObject({ brandId: 'hotels', reason: 'author' });
  });

  it('knows the brand as author and as the one replied to', () => {
    const match = compileBrands([northwind]);
    expect(match(post('hello', [], 'NorthwindAir'))?.reason).toBe('author');
    expect(match(post('hello', [], 'Northwind.Page', 'facebook'))?.reason).toBe('author');
    expect(match(post('still nothing', ['NWHELP']))).toEqual({
      brandId: 'northwind',
      reason: 'reply',
      words: '',
      addressed: true,
    });
    expect(match(post('northwind air', ['nwhelp']))?.reason).toBe('reply');
    expect(match(post('@northwindair', ['nwhelp']))?.reason).toBe('handle');
  });

  it('gives a post of several brands to the first', () => {
    const rival = only({ id: 'rival', name: 'Southwind' });
    const text = 'Southwind or Northwind Air?';
    expect(compileBrands([northwind, rival])(post(text))?.brandId).toBe('northwind');
    expect(compileBrands([rival, northwind])(post(text))?.brandId).toBe('rival');
  });

  it.each([
    ['Işıkbank', 'ışıkbank ve IŞIKBANK', 'ışıkbank'],
    ['İstanbul Hava', 'istanbul hava', 'istanbul hava'],
    ['Straßenbahn', 'die STRASSENBAHN kommt', 'STRASSENBAHN'],
    ["McCoy's", 'McCoy’s crisps', 'McCoy’s'],
    ['Café Noir', 'cafe\u0301 noir!', 'cafe\u0301 noir'],
    ['ΟΔΟΣ', 'η οδος μου', 'οδος'],
    ['トヨタ', '昨日トヨタの車で', 'トヨタ'],
    ['トヨタ', 'ﾄﾖﾀは', 'ﾄﾖﾀ'],
    ['삼성', '삼성은 뭐하나', '삼성'],
    ['Аэрофлот', 'спасибо, АЭРОФЛОТ', 'АЭРОФЛОТ'],
    ['E*Trade', 'my e*trade login', 'e*trade'],
    ['Northwind', 'North\u00adwind!', 'North\u00adwind'],
  ])('folds %s', (name, text, words) => {
    expect(matchText(only({ name }), text)?.words).toBe(words);
  });

  it.each([
    ['E*Trade', 'my extrade'],
    ['Café', 'cafe'],
    ['Ford', 'afford, Fords, Ford2'],
    ['가', '각'],
  ])('does not find %s in %s', (name, text) => {
    expect(matchText(only({ name }), text)).toBeUndefined();
  });

  it.each([
    ['*air', 'a northair b', 'northair'],
    ['wind*air', 'windyair windy air', 'windyair'],
    ['n*h a*', 'the north air', 'north air'],
    ['a*b', 'axbx axb', 'axb'],
    ['東*京', '大東西京都', '東西京'],
  ])('reads * as a run of word characters: %s', (keyword, text, words) => {
    expect(matchText(only({ keywords: [keyword] }), text)?.words).toBe(words);
  });

  it('names no more words than a message may hold', () => {
    const match = matchText(only({ keywords: ['ha*'] }), 'ha'.repeat(5_000));
    expect(match?.words).toBe('ha'.repeat(250));
  });

  it('ignores rules that say nothing', () => {
    const empty = only({ name: ' ', handles: ['@'], hashtags: ['#'], keywords: ['*', ' ** ', ''] });
    expect(matchText(empty, 'any @ text # at all')).toBeUndefined();
  });
});

describe('on Facebook', () => {
  const brand = { ...northwind, pages: ['Northwind.Air', '100064000000001'] };
  const match = compileBrands([brand]);
  const reply = { brandId: 'northwind', reason: 'reply', words: '', addressed: true };
  const facebook = (text: string, replyingTo: string[] = [], author = '100070000000007') =>
    match(post(text, replyingTo, author, 'facebook'));

  it.each([
    ['a comment under the page’s post', ['northwind.air']],
    ['the same where the page links by its number', ['100064000000001']],
    ['the same where the page leaves the full stop out', ['NorthwindAir']],
    ['a nested reply to another visitor', ['pia.lund', 'northwind.air']],
    ['an answer to the page’s comment elsewhere', ['northwind.air', 'harbour.news']],
    ['a review or a visitor’s post', ['northwind.air']],
  ])('%s needs no name of the brand', (_, replyingTo) => {
    expect(facebook('still waiting, day four', replyingTo)).toEqual(reply);
    expect(facebook('', replyingTo)).toEqual(reply);
  });

  it('leaves alone what is said to others', () => {
    expect(facebook('still waiting, day four')).toBeUndefined();
    expect(facebook('still waiting, day four', ['harbour.news'])).toBeUndefined();
    expect(facebook('still waiting, day four', ['northwindhelp'])).toBeUndefined();
  });

  it('finds a group’s post by the brand’s name, as one that only speaks of it', () => {
    expect(facebook('Anyone else stuck with Northwind Air?')).toEqual({
      brandId: 'northwind',
      reason: 'name',
      words: 'Northwind Air',
      addressed: false,
    });
  });

  it.each([
    ['northwind.air', 'author'],
    ['NorthwindAir', 'author'],
    ['100064000000001', 'author'],
    ['100064000000002', undefined],
    ['anonymous:facebook:1:Northwind Air', undefined],
  ])('takes %s for: %s', (author, reason) => {
    expect(facebook('good morning', [], author)?.reason).toBe(reason);
  });

  it('takes nobody for the brand by a name', () => {
    const imitator = post('good morning', [], '100070000000009', 'facebook');
    const named = { ...imitator, authorName: 'Northwind Air' };
    expect(match(named)).toBeUndefined();
  });
});

describe('explainMatch', () => {
  it('gives the range of what matched', () => {
    expect(explainMatch([northwind], '✈️ ask @northwindair').range).toEqual([7, 20]);
  });

  it('names the exclusion that stood in the way', () => {
    const { match, excludedBy } = explainMatch([northwind], 'live on Northwind Street');
    expect(match).toBeNull();
    expect(excludedBy).toBe('northwind street');
  });

  it('says nothing of an exclusion where another match counts', () => {
    expect(explainMatch([northwind], 'northwind street: @northwindair').excludedBy).toBeNull();
  });
});
