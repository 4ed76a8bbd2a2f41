import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { type SuggestRequest, suggest } from '../../../utils/replies/suggest.ts';
import type { Intent, Severity, Topic } from '../../../utils/words/verdict.ts';

const request: SuggestRequest = {
  post: {
    id: 'x:1',
    text: '@northwindair third time I’m asking: my bag has been in Porto since 2 November.',
    authorName: 'Maren Oduya',
  },
  intent: 'complaint',
  severity: 'major',
  topic: 'delivery',
  brandName: 'Northwind Air',
  earlier: [],
  initials: 'LK',
  updateBy: 'by 17:00',
};

const topics: readonly Topic[] = [
  'delivery',
  'billing',
  'product',
  'service',
  'outage',
  'account',
  'safety',
  'legal',
  'other',
];
const kinds: readonly (readonly [Intent, Severity | null])[] = [
  ['complaint', 'major'],
  ['complaint', 'minor'],
  ['complaint', 'rant'],
  ['complaint', null],
  ['question', null],
  ['praise', null],
  ['other', null],
];

function texts(change: Partial<SuggestRequest>): string[] {
  return suggest({ ...request, ...change }).map(({ text }) => text);
}

describe('three suggestions', () => {
  it('differ in strategy, and say why', () => {
    expect(suggest(request).map(({ strategy, why }) => [strategy, why])).toEqual([
      ['public', 'Two public facts may settle it'],
      ['private', 'Tracing needs details, not in public'],
      ['investigate', 'No cause known yet; update by 17:00'],
    ]);
  });
  it('name the person, the matter, the time and the one who writes', () => {
    const [, , lookInto = ''] = texts({});
    expect(lookInto).toMatch(/^Maren, /);
    expect(lookInto).toContain('sorry about your bag.');
    expect(lookInto).toContain('write here again by 17:00');
    expect(lookInto).toMatch(/ \^LK$/);
  });
  it('do without a name, initials and a time', () => {
    const post = { ...request.post, authorName: 'northwind_hater' };
    const [, , lookInto = ''] = texts({ post, initials: '', updateBy: null });
    expect(lookInto).toMatch(/^(?:I’m very sorry|This is not)/);
    expect(lookInto).toContain('again as soon as I know more');
    expect(lookInto).toMatch(/\.$/);
    expect(suggest({ ...request, updateBy: null })[2]?.why).toBe('No cause known yet');
  });
  it('do not call somebody by the name of the brand', () => {
    const post = { ...request.post, authorName: 'Northwind Victim' };
    expect(texts({ post }).join()).not.toContain('Northwind');
  });
  it('call nobody by a name who writes anonymously', () => {
    const post = { ...request.post, authorUrl: '' };
    expect(texts({ post }).join()).not.toContain('Maren');
    expect(texts({ post: { ...post, authorUrl: 'https://x.com/maren' } })[0]).toMatch(/^Maren, /);
  });
  it('leave the name to the mention that a site puts in front of a comment', () => {
    const post = { ...request.post, kind: 'comment' as const };
    expect(texts({ post }).join()).not.toContain('Maren');
  });
  it('admit only a silence that is known', () => {
    const silence = 'should have had an answer';
    expect(texts({ earlier: [{ intent: 'complaint', state: 'open' }] }).join()).toContain(silence);
    expect(texts({ earlier: [{ intent: 'praise', state: 'open' }] }).join()).not.toContain(silence);
    expect(texts({ earlier: [{ intent: 'complaint', state: 'answered' }] }).join()).not.toContain(
      silence,
    );
  });
  it('thank for praise and apologise for nothing then', () => {
    for (const text of texts({ intent: 'praise', severity: null })) {
      expect(text).toMatch(/^Thank you/);
      expect(text).not.toMatch(/sorry/i);
    }
  });
  it('do not apologise in a legal matter', () => {
    expect(texts({ topic: 'legal' }).join()).not.toMatch(/sorry/i);
  });
  it('are the same for the same post', () => {
    expect(suggest(request)).toEqual(suggest({ ...request }));
  });
});

describe.each(kinds)('for %s, %s', (intent, severity) => {
  it.each(topics)('about %s: fit, are whole, and differ', (topic) => {
    const earlier = [{ intent: 'complaint', state: 'open' }] as const;
    // The longest that the parts allow: a full name of twenty letters, an earlier silence, a far update.
    for (const id of ['x:1', 'x:2', 'x:3']) {
      const post = { ...request.post, id, authorName: 'Wolfgangamadeusjohan Oduya' };
      const all = texts({
        intent,
        severity,
        topic,
        earlier,
        post,
        updateBy: 'by 10:00 on 3 December',
      });
      expect(new Set(all).size).toBe(3);
      for (const text of all) {
        expect(twitter.parseTweet(text).weightedLength).toBeLessThanOrEqual(280);
        expect(text).toMatch(/^[A-Z]/);
        expect(text).not.toMatch(/[{}!]|undefined|null| {2}|\.\./);
      }
    }
  });
});

describe('hostile posts', () => {
  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a mention', '@everyone Maren'],
    ['an address', 'https://evil.example Maren'],
    ['a template', '{by} {matter}'],
    ['a pattern', '$& $1 Maren'],
  ])('with %s in the name', (_, authorName) => {
    const post = { ...request.post, authorName, text: `${authorName} my bag ${authorName}` };
    for (const text of texts({ post })) expect(text).not.toMatch(/[<>@{}$]|:\/\//);
  });
});

describe('the matter', () => {
  it.each([
    ['Charged twice for the same seat', 'the double charge'],
    ['where is my refund', 'your refund'],
    ['My flight to Lisbon was cancelled at 5am', 'your cancelled flight'],
    ['still waiting for my parcel', 'your parcel'],
    ['The app logs me out every time I add a bag', 'the trouble signing in'],
    ['been on hold for two hours', 'the wait'],
    ['¿Dónde está?', 'your delivery'],
  ])('of "%s" is %s', (text, matter) => {
    expect(texts({ post: { ...request.post, text } }).join()).toContain(`about ${matter}.`);
  });
});
