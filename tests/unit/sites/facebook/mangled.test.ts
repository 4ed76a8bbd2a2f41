// @vitest-environment happy-dom
import { EDITOR } from '../../../../utils/sites/facebook/composer-selectors.ts';
import { facebook } from '../../../../utils/sites/facebook/index.ts';
import { COMMENT, LINE, MESSAGE, UNIT } from '../../../../utils/sites/facebook/selectors.ts';
import { nest } from '../mangle.ts';
import { itStandsMangling } from '../mangled.ts';

itStandsMangling({
  site: facebook,
  texts: (document) =>
    [...document.querySelectorAll(`${LINE}, ${MESSAGE}`)].filter(
      (text) => !text.querySelector(LINE) && !text.querySelector(MESSAGE),
    ),
  within: '[role="main"] *, [role="complementary"] *, [role="complementary"], body > [hidden] *',
  manglings: {
    nestedUnit: (element, other) => nest(element.closest(UNIT), other),
    nestedComment: (element, other) => {
      // A comment is the only sign of a hidden address: among other comments it would be believed.
      if (element.closest(UNIT) === other.closest(UNIT)) nest(element.closest(COMMENT), other);
    },
    movedHeading: (element, other) => nest(element.querySelector('h2, h3, h4'), other),
    otherLabel: (element, other) => {
      const label = other.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
      element.closest('[aria-labelledby]')?.setAttribute('aria-labelledby', label);
    },
    otherName: (element, other, pick) => {
      const name = other.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
      element.closest('[aria-label]')?.setAttribute('aria-label', pick([name, '']));
    },
    brokenComment: (element, _, pick) => {
      const link = element.querySelector('a[href*="comment_id="]');
      const coded = pick(['Y29t', '%%', 'Y29tbWVudDo=', '', '💥', 'Y29tbWVudDoxXzI==', 'a_==']);
      const href = link?.getAttribute('href')?.replace(/comment_id=[^&]*/, `comment_id=${coded}`);
      link?.setAttribute('href', href ?? '');
    },
    wrongStyle: (element, _, pick) =>
      element.setAttribute('style', pick(['', 'order: NaN', 'display: flex', 'text-align: end'])),
  },
  touch: (document, url, post) => {
    facebook.gone(document, url);
    facebook.loading(document);
    facebook.empty(document);
    facebook.signedIn(document);
    for (const element of facebook.posts(document)) facebook.readRest(element, url, 0);
    if (post) {
      facebook.badgeSlot(post);
      facebook.readId(post);
      facebook.composer.opener(post);
    }
    for (const editor of document.querySelectorAll<HTMLElement>(EDITOR)) {
      facebook.composer.answers(editor, url);
      facebook.composer.text(editor);
      facebook.composer.prefilled(editor);
      facebook.composer.speaker(editor);
      facebook.composer.submit(editor);
    }
  },
});
