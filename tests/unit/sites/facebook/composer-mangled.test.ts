// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composer } from '../../../../utils/sites/facebook/composer.ts';
import { signedIn } from '../../../../utils/sites/facebook/signed-in.ts';
import { postsIn } from '../../../../utils/sites/facebook/units.ts';
import { pickBy, seeded } from '../../../seeded.ts';
import { parse } from '../fixtures.ts';
import { type Mangling, mangle, nest } from '../mangle.ts';
import {
  commentId,
  dialog,
  editor,
  list,
  main,
  mention,
  thread,
  unit,
  url,
} from './composer-page.ts';

const seed = Number(process.env.SEED ?? 20261122);
const rounds = 200;

const ann = { number: 11, by: 'Ann Berg' };
const bob = { number: 12, by: 'Bob Lund' };
const brand = { number: 13, by: 'Northwind Air' };
const open = editor({ name: 'ofAnn', lines: mention('Ann Berg', ' hello') });
const page =
  main(
    unit('first', editor({ name: 'ofFirst' })),
    unit('maren', list(thread(ann, [brand], open), thread(bob))),
  ) +
  dialog(
    unit('other', list(thread({ number: 21, by: 'Ann Berg' }, [], editor({ name: 'ofOther' })))),
  );

const more: Readonly<Record<string, Mangling>> = {
  nested: (element, other) => nest(element.closest('[role="article"]'), other),
  renamed: (element, other) => {
    const name = other.closest('[aria-label]')?.getAttribute('aria-label');
    if (name) element.setAttribute('aria-label', name);
  },
};

describe('mangled pages around composers', () => {
  it(`${rounds} of them (SEED=${seed}) give no error, and no composer of another thread`, () => {
    const random = seeded(seed);
    const pick = pickBy(random);
    for (let round = 0; round < rounds; round += 1) {
      const document = parse(page);
      const damage = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        mangle([...document.querySelectorAll('body *')], more, pick),
      );
      const where = `round ${round}: ${damage.join(', ')}`;
      for (const box of document.querySelectorAll<HTMLElement>('[contenteditable]')) {
        const answered = composer.answers(box, url);
        if (box.id === 'ofAnn')
          expect([commentId(12), commentId(21)], where).not.toContain(answered);
        if (box.id === 'ofFirst') expect(answered ?? '', where).not.toMatch(/comment/);
        expect(composer.text(box).startsWith(composer.prefilled(box)), where).toBe(true);
        composer.submit(box);
        composer.speaker(box);
      }
      for (const post of postsIn(document)) composer.opener(post);
      signedIn(document);
    }
  });
});
