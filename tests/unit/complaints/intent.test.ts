import { describe, expect, it } from 'vitest';
import { decide } from '../../../utils/complaints/intent.ts';
import { readWords } from '../../../utils/complaints/plain-words.ts';
import { firedRules } from '../../../utils/complaints/rules.ts';

const judge = (text: string, complaint: number, { praise = 0.1, aboutBrand = true } = {}) => {
  const words = readWords(text);
  return decide({ complaint, praise }, { text, words, fired: firedRules(words), aboutBrand });
};

describe('a form that no customer’s post has', () => {
  it.each([
    ['Northwind Air is hiring a station manager in Oslo', 'a job advert', 'is hiring a'],
    ['Join our team! Apply now: https://example.org/jobs', 'a job advert', 'Join our team'],
    ['Wir suchen Verstärkung für unser Team', 'a job advert', 'Wir suchen Verstärkung'],
    ['GIVEAWAY! Two tickets with @northwindair', 'a giveaway', 'GIVEAWAY'],
    [
      'Follow @northwindair and RT for a trip to Porto',
      'a giveaway',
      'Follow @northwindair and RT',
    ],
    ['Sorteo de dos vuelos con Northwind Air', 'a giveaway', 'Sorteo'],
    ['Northwind Air: 20 off with code FLY20', 'a discount offer', '20 off'],
    ['Code promo Northwind Air valable ce week-end', 'a discount offer', 'Code promo'],
    ['Northwind Air announces a new route to Porto', 'a news headline', 'announces a new route'],
    ['Northwind Air shares fall after delays', 'a news headline', 'shares fall'],
  ])('%s: %s', (text, reason, shown) => {
    const { intent, complaint, reason: said, range } = judge(text, 0.8);
    expect({ intent, said, shown: range && text.slice(...range) }).toEqual({
      intent: 'other',
      said: reason,
      shown,
    });
    expect(complaint).toBeLessThan(0.5);
  });

  it.each([
    'I applied now twice and you never replied',
    'My discount code is refused at the till',
    'Entered your giveaway, got charged twice',
    'Northwind Air announces a new route but still owes me a refund',
    '@northwindair reports a profit, you should be ashamed',
    'Is the giveaway over?',
  ])('is not seen where a customer may speak: %s', (text) => {
    expect(judge(text, 0.8).intent).toBe('complaint');
  });
});

describe('a question', () => {
  it.each([
    '@northwindair will the black jacket be back in stock?',
    'Hi team, when does check-in open for Oslo? https://example.org',
    '¿Cuándo abre la facturación?',
    'Wann öffnet der Check-in?',
  ])('that only wants to know is none of the complaints: %s', (text) => {
    const { intent, complaint, reason } = judge(text, 0.55);
    expect({ intent, reason }).toEqual({ intent: 'question', reason: 'a plain question' });
    expect(complaint).toBeLessThan(0.5);
  });

  it.each([
    'why is my order still not here?',
    'when will you refund me?',
    'how is this even legal?',
    'will it be back in stock? You said so weeks ago!',
  ])('that names trouble stays what the model says: %s', (text) => {
    expect(judge(text, 0.55).intent).toBe('complaint');
  });

  it('of which the model is sure stays a complaint', () => {
    expect(judge('will the jacket be back in stock?', 0.8).intent).toBe('complaint');
  });
});

describe('a wrong that is named', () => {
  it('is a complaint from .4 on where it is about the company', () => {
    const text = 'you emailed me someone else’s booking';
    expect(judge(text, 0.42)).toEqual({ intent: 'complaint', complaint: (1 + 0.42) / 2 });
    expect(judge(text, 0.42, { aboutBrand: false }).intent).toBe('other');
    expect(judge(text, 0.3).intent).toBe('other');
  });

  it('is a complaint from .25 on where an answer is asked for', () => {
    const text = 'still waiting for my refund, could you kindly look into it?';
    expect(judge(text, 0.3).intent).toBe('complaint');
    expect(judge(text, 0.2).intent).toBe('question');
    expect(judge('could you kindly look into it?', 0.3).intent).toBe('question');
  });

  it('is less of a complaint without a word that the model counts for one', () => {
    const text = 'you emailed me someone else’s booking';
    expect(judge(text, 0.41).complaint).toBeLessThan(judge(text, 0.42).complaint);
    expect(judge(text, 0.41).complaint).toBeGreaterThan(0.5);
  });

  it('is not who writes, or when', () => {
    expect(judge('with a baby on board', 0.45).intent).toBe('other');
  });
});

describe('sarcasm', () => {
  it.each([
    ['@northwindair thanks for nothing', 'thanks for nothing'],
    ['Great job losing my bag', 'Great job losing'],
    ['great, another delay, thanks', 'great, another delay'],
    ['merci pour rien', 'merci pour rien'],
    ['Danke für nichts', 'Danke für nichts'],
  ])('is a complaint: %s', (text, shown) => {
    const { intent, complaint, reason, range } = judge(text, 0.2, { praise: 0.7 });
    expect({ intent, complaint, reason }).toEqual({
      intent: 'complaint',
      complaint: (1 + 0.2) / 2,
      reason: 'sarcasm',
    });
    expect(range && text.slice(...range)).toBe(shown);
  });

  it('is not heard in praise', () => {
    expect(judge('great job finding my bag, thanks', 0.2, { praise: 0.7 }).intent).toBe('praise');
  });
});

describe('what says nothing', () => {
  it.each(['', ' ', '@northwindair', '@northwindair @jo https://example.org/p.jpg'])(
    'is no complaint, and says why: %j',
    (text) => {
      const { intent, complaint, reason } = judge(text, 0.7);
      expect({ intent, reason }).toEqual({
        intent: 'other',
        reason: 'no words in it; pictures are not read',
      });
      expect(complaint).toBeLessThan(0.5);
    },
  );

  it('an emoji says something', () => {
    expect(judge('@northwindair 😡', 0.7).intent).toBe('complaint');
  });
});

it('closing thanks are no complaint, whatever the model says', () => {
  expect(judge('thanks, sorted', 0.9)).toMatchObject({ intent: 'other', reason: 'closing thanks' });
});

it('praise is praise from one half on', () => {
  expect(judge('what a lovely crew', 0.1, { praise: 0.6 }).intent).toBe('praise');
  expect(judge('what a crew', 0.1, { praise: 0.4 }).intent).toBe('other');
});
