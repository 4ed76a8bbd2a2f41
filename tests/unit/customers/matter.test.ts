import { describe, expect, it } from 'vitest';
import { matterOf } from '../../../utils/customers/matter.ts';
import { profileId } from '../../../utils/customers/profile-id.ts';

describe('the matter of a post', () => {
  it.each([
    ['', ''],
    ['@northwindair', ''],
    ['Bag still in Porto', 'Bag still in Porto'],
    ['Bag not on the belt in Porto. Third time!', 'Bag not on the belt in Porto'],
    ['Where is it? I have waited for days.', 'Where is it?'],
    ['@northwindair, @help where is my #refund', 'where is my refund'],
    ['Look https://t.co/abc at this', 'Look at this'],
    ['mail me at anna@example.com please', 'mail me at anna@example.com please'],
    ['So. Angry today about it', 'So. Angry today about it'],
    ['£62.50 gone, again', '£62.50 gone, again'],
    ['line one\n\nline two', 'line one line two'],
    ['\u202eabc\u202c def', 'abc def'],
    ['family 👨‍👩‍👧 trip', 'family 👨‍👩‍👧 trip'],
    ['荷物が届きません。どうなっていますか。', '荷物が届きません'],
  ])('"%s" is "%s"', (text, matter) => expect(matterOf(text)).toBe(matter));

  it('is cut at a word near 60 characters, never inside a sign', () => {
    const long =
      'my bag has been in Porto since the second of November and nobody answers the phone at all';
    expect(matterOf(long)).toBe('my bag has been in Porto since the second of November and…');
    expect(matterOf('😀'.repeat(80))).toBe(`${'😀'.repeat(60)}…`);
  });
});

it('a profile has one id however its handle is spelled', () => {
  expect(profileId('x', 'MarenOduya')).toBe('x:marenoduya');
  expect(profileId('x', '@marenoduya')).toBe(profileId('x', 'MARENODUYA'));
  expect(profileId('facebook', 'maren.oduya')).toBe('facebook:maren.oduya');
});
