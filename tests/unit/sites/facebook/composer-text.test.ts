// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composer } from '../../../../utils/sites/facebook/composer.ts';
import { parse } from '../fixtures.ts';
import { editor, list, main, mention, thread, unit } from './composer-page.ts';

const ann = { number: 11, by: 'Ann Berg' };
const typed = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const line = (content: string) => `<p dir="auto">${content}</p>`;
const empty = line('<br data-lexical-managed-linebreak="true">');

function open(lines: string): HTMLElement {
  const page = parse(main(unit('maren', list(thread(ann, [], editor({ name: 'thread', lines }))))));
  const box = page.getElementById('thread');
  if (!box) throw new Error('no editor');
  return box;
}

const text = (lines: string) => composer.text(open(lines));
const prefilled = (lines: string) => composer.prefilled(open(lines));

describe('the text of a composer', () => {
  it('is empty in an empty one, as Lexical writes it now and wrote it before', () => {
    expect(text(empty)).toBe('');
    expect(text('<p><br></p>')).toBe('');
  });

  it('has a line for each paragraph, empty ones too', () => {
    expect(text(line(typed('One')) + empty + line(typed('Two')) + empty)).toBe('One\n\nTwo\n');
  });

  it('breaks within a paragraph, but not for the break that holds the caret', () => {
    expect(text(line(`${typed('ab')}<br>${typed('c')}`))).toBe('ab\nc');
    const caret = '<br data-lexical-managed-linebreak="true">';
    expect(text(line(`${typed('ab')}<br>${caret}`))).toBe('ab\n');
  });

  it('has tabs, runs of spaces and every kind of emoji', () => {
    const emoji = '<span class="e"><img alt="❤️"></span><span class="e"><span>👩‍👩‍👧</span></span>';
    expect(text(line(`${typed('a  b')}${typed('\t')}${typed('🙏🏽 ')}${emoji}`))).toBe(
      'a  b\t🙏🏽 ❤️👩‍👩‍👧',
    );
  });

  it('is right to left as it is typed', () => {
    expect(text(line(typed('مرحبا')) + line(typed('نعتذر')))).toBe('مرحبا\nنعتذر');
  });
});

describe('what Facebook has put in front', () => {
  it('is the mention with its space', () => {
    expect(prefilled(mention('Maren Oduya'))).toBe('Maren Oduya ');
    expect(prefilled(mention('Maren Oduya', ' I am sorry'))).toBe('Maren Oduya ');
    expect(prefilled(mention('Maren Oduya', ''))).toBe('Maren Oduya');
  });

  it('is known by any form that a mention may have', () => {
    for (const html of [
      '<a href="/maren.oduya"><span data-lexical-text="true">Maren Oduya</span></a>',
      '<span data-lexical-mention="1">Maren Oduya</span>',
      '<span class="m"><span data-lexical-text="true">Maren Oduya</span></span>',
    ]) {
      expect(prefilled(line(html + typed(' thank you')))).toBe('Maren Oduya ');
    }
  });

  it('is the name of whom is answered, also where it is plain text', () => {
    expect(prefilled(line(typed('Ann Berg thank you')))).toBe('Ann Berg ');
    expect(prefilled(line(typed('Ann Bergman thank you')))).toBe('');
  });

  it('is nothing where a person’s words or emoji begin it', () => {
    expect(prefilled(empty)).toBe('');
    expect(prefilled(line(typed('Hello')))).toBe('');
    expect(prefilled(line(`<strong data-lexical-text="true">Hello</strong>`))).toBe('');
    expect(prefilled(line(`<span class="e"><span>🙏🏽</span></span>${typed(' hello')}`))).toBe('');
    expect(prefilled(line(`${typed('Dear ')}<a>Maren Oduya</a>`))).toBe('');
  });

  it('always begins the text', () => {
    for (const lines of [
      mention('Maren Oduya', ' hi'),
      line(`<a>Maren</a>`),
      line(typed('Ann Berg')),
    ]) {
      expect(text(lines).startsWith(prefilled(lines))).toBe(true);
      expect(prefilled(lines)).not.toBe('');
    }
  });
});
