import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName } from '../../../utils/replies/first-name.ts';

describe('a first name', () => {
  it.each([
    ['Maren Oduya', 'Maren'],
    ['Dr. Anna Smith', 'Anna'],
    ['Prof Dr Jürgen Maier', 'Jürgen'],
    ['Mrs Jane Doe', 'Jane'],
    ['✨ Ines Caldeira 🎻', 'Ines'],
    ['Kofi👨‍👩‍👧Marsh', 'Kofi'],
    ['Zoë', 'Zoë'],
    ['MAREN ODUYA', 'Maren'],
    ['jory whitlock', 'Jory'],
    ['Anne-Marie Duff', 'Anne-Marie'],
    ['ANNE-MARIE DUFF', 'Anne-Marie'],
    ['D’Arcy Short', 'D’Arcy'],
    ['Seán O’Brien', 'Seán'],
    ['McKenna Jones', 'McKenna'],
    ['Anna Smith, PhD', 'Anna'],
    ['Anna Smith (she/her)', 'Anna'],
    ['Anna she/her', 'Anna'],
    ['Anna Smith | Author of books', 'Anna'],
    ['Tobias Flint #FBPE', 'Tobias'],
    ['Lena — reads a lot', 'Lena'],
    ['“Lena” Abara', 'Lena'],
    ['𝓜𝓪𝓻𝓮𝓷 𝓞𝓭𝓾𝔂𝓪', 'Maren'],
    ['\u202eMaren\u202c Oduya', 'Maren'],
    ['Анна Смирнова', 'Анна'],
    ['Ελένη Παππά', 'Ελένη'],
    ['María José García', 'María'],
    ['Neil Young', 'Neil'],
  ])('of "%s" is %s', (name, first) => expect(firstName(name)).toBe(first));

  it.each([
    ['nothing', ''],
    ['only pictures', '🌻🌻'],
    ['a surname with a title', 'Dr. Smith'],
    ['a company', 'Northwind Air Support'],
    ['a company with a suffix', 'Maren GmbH'],
    ['an article', 'The Porto Times'],
    ['a couple', 'Tom & Anna'],
    ['a profession', 'Harbour Weather'],
    ['a mood', 'Angry Customer'],
    ['a sentence', 'Just Someone Who Waits'],
    ['a handle', 'marenoduya99'],
    ['a lower-case word', 'marenoduya'],
    ['an @handle', '@marenoduya'],
    ['an acronym', 'KLM'],
    ['initials', 'J. Smith'],
    ['two initials', 'JP Morgan'],
    ['camel case', 'MarenOduya'],
    ['surname first', 'Smith, Anna'],
    ['a Vietnamese family name', 'Nguyễn Văn An'],
    ['half of a name', 'Abdul Rahman'],
    ['Chinese', '王小明'],
    ['Japanese', '田中 太郎'],
    ['Korean', '김민수'],
    ['Arabic', 'عبد الله'],
    ['mixed scripts', 'Маren Oduya'],
    ['markup', '<b>Maren</b> Oduya'],
    ['an address', 'Maren www.win.example'],
    ['a bare address', 'maren.shop deals'],
    ['a keyboard run', 'Aaaaargh Smith'],
    ['no vowel', 'Xkcd Smith'],
    ['many words', 'Maren who writes all day long'],
    ['a very long word', `${'Maren'.repeat(9)} Oduya`],
  ])('is not taken from %s', (_, name) => expect(firstName(name)).toBeNull());

  it('is at most 20 letters, whatever strangers write', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);
    console.log(`first names: SEED=${seed}`);
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Maren', ' ', '@', '\u202e', '<b>', 'http://', 'Dr.', '👍', '\u0301'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(firstName(parts.join('')) ?? 'Aa').toMatch(/^[\p{L}\p{M}'’-]{2,40}$/u);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
