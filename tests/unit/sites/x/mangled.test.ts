// @vitest-environment happy-dom
import { x } from '../../../../utils/sites/x/index.ts';
import { EDITOR } from '../../../../utils/sites/x/selectors.ts';
import { nest } from '../mangle.ts';
import { itStandsMangling } from '../mangled.ts';

itStandsMangling({
  site: x,
  texts: (document) => [...document.querySelectorAll('[data-testid="tweetText"]')],
  within: 'main *, #layers *',
  manglings: {
    nested: (element, other) => nest(element.closest('article'), other),
    nestedRow: (element, other) => nest(element.closest('[data-testid="cellInnerDiv"]'), other),
    wrongTime: (element, _, pick) =>
      element
        .querySelector('time')
        ?.setAttribute('datetime', pick(['', 'PT2H', '2026-99-99T', 'x'])),
    wrongPlace: (element, _, pick) =>
      element.setAttribute('style', pick(['', 'transform: translateY(NaNpx)', 'translateY(1px)'])),
  },
  touch: (document, url, post) => {
    x.gone(document, url);
    x.loading(document);
    x.empty(document);
    x.signedIn(document);
    if (post) x.badgeSlot(post);
    for (const editor of document.querySelectorAll<HTMLElement>(EDITOR)) {
      x.composer.answers(editor, url);
      x.composer.text(editor);
      x.composer.submit(editor);
    }
  },
});
