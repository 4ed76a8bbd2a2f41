import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import {
  readLabel,
  readLabelByStyle,
} from '../../../../../utils/sites/facebook/time/read-label.ts';

/** The link in a page with this markup. */
function link(inside: string, attributes = '', beside = ''): Element {
  const { document } = new Window();
  document.write(`<body><a role="link" href="?" ${attributes}>${inside}</a>${beside}</body>`);
  return document.querySelector('a') as unknown as Element;
}

/** Letters one by one, each with its style. */
function letters(tag: string, ...of: [letter: string, style: string][]): string {
  return of.map(([letter, style]) => `<${tag} style="${style}">${letter}</${tag}>`).join('');
}

const HIDDEN = 'display:none';

describe('the label of a time link', () => {
  it.each<[kind: string, of: Element, label: string | undefined]>([
    [
      'named for screen readers',
      link('<span>x</span>', 'aria-label=" 30 May at 11:02 "'),
      '30 May at 11:02',
    ],
    ['plain, of a comment', link('15m'), '15m'],
    ['plain, in wrappers and lines', link('<span><span>\n 15m </span>\n</span>'), '15m'],
    ['drawn as two text nodes with a comment between', link('15<!-- -->m'), '15m'],
    ['named at an abbr', link('<abbr aria-label="3 hours ago">3 hrs</abbr>'), '3 hours ago'],
    ['plain at an abbr', link('<abbr>3 hrs</abbr>'), '3 hrs'],
    ['plain beside text for no eyes', link('15m<span style="display: none">ago</span>'), '15m'],
    ['an empty name and plain text', link('15m', 'aria-label=""'), '15m'],
    ['nothing', link('<span> </span>'), undefined],
  ])('is read where it is %s', (_, of, label) => {
    expect(readLabel(of)).toBe(label);
    expect(readLabelByStyle(of)).toBe(label);
  });

  it('is read where the link names an element that holds it (2023)', () => {
    const decoys = '<span aria-labelledby=":r3u:"><b>x</b><b>9</b><b>h</b></span>';
    const label = '<div hidden><span id=":r3u:">2 December 2023</span></div>';
    expect(readLabel(link(decoys, '', label))).toBe('2 December 2023');
  });

  it('is looked for in the shadow root in which the link stands', () => {
    const of = link('<span aria-labelledby="t"><b>x</b><b>9</b></span>', '', '<div></div>');
    const label = of.ownerDocument.createElement('span');
    label.id = 't';
    label.append('3h');
    const root = of.ownerDocument.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(of, label);
    expect(readLabel(of)).toBe('3h');
  });

  it('is read between decoys that their style attribute hides (2025)', () => {
    const mixed = letters('b', ['-', HIDDEN], ['1', ''], ['-', HIDDEN], ['&nbsp;', ''], ['h', '']);
    const of = link(`<span aria-labelledby="gone"><b>${mixed}</b></span><i>·</i>`);
    expect(readLabel(of)).toBe('1 h');
    expect(readLabelByStyle(of)).toBe('1 h');
  });
});

describe('letters that are shuffled by style (2025-10 on)', () => {
  // A browser takes these styles from classes; happy-dom computes them from the attribute only.
  const shuffled = link(
    `<span aria-labelledby="gone"><span style="display: flex;">${letters(
      'span',
      ['m', 'order: 5'],
      ['7', 'position: absolute; order: 1'],
      ['5', 'order: 1'],
      ['t', 'position: fixed; order: 1'],
      ['&nbsp;', 'order: 3'],
      ['3', 'order: 2'],
      ['x', 'display: none'],
      ['9', 'visibility: hidden; order: 2'],
      ['9', 'opacity: 0; order: 2'],
      ['9', 'font-size: 0; order: 2'],
      ['i', 'order: 5'],
      ['n', 'order: 10'],
    )}</span></span>`,
  );

  it('are left alone where no style may be computed', () => {
    expect(readLabel(shuffled)).toBeUndefined();
  });

  it('are put in order and rid of junk where it may', () => {
    expect(readLabelByStyle(shuffled)).toBe('53 min');
  });

  it('are left alone too where their box is flex by class, or its decoys are hidden by class', () => {
    const unmarked = letters('span', ['m', ''], ['3', ''], ['5', '']);
    expect(readLabel(link(`<span aria-labelledby="gone"><span>${unmarked}</span></span>`))).toBe(
      undefined,
    );
  });

  it('are no label where all are junk', () => {
    const junk = letters('span', ['3', HIDDEN], ['h', 'position: absolute']);
    expect(readLabelByStyle(link(`<span style="display: flex">${junk}</span>`))).toBeUndefined();
  });
});

it('a box that style lays out, but that holds words and no letters, is read', () => {
  expect(readLabel(link('<span style="display: flex"><i>3 hours</i><i> ago</i></span>'))).toBe(
    '3 hours ago',
  );
});
