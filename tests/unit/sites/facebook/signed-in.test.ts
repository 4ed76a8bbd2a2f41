// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { signedIn } from '../../../../utils/sites/facebook/signed-in.ts';
import { parse } from '../fixtures.ts';
import { main, unit } from './composer-page.ts';

const picture = '<svg data-visualcompletion="ignore-dynamic"></svg>';
const link = (href: string, content = picture) => `<a href="${href}">${content}</a>`;
const box = (href: string) =>
  `<div role="main"><div>${link(href)}<div role="button" tabindex="0">What’s on your mind?</div></div></div>`;
const banner = (...links: readonly string[]) =>
  `<div role="banner">${link('/', '<svg></svg>')}${link('/marketplace/', '<svg></svg>')}${links.join('')}</div>`;
const handle = (html: string) => signedIn(parse(html));

describe('who acts on Facebook', () => {
  it('is shown by the box for a new post, on one’s page, the home page and in a group', () => {
    const own = `<div data-pagelet="ProfileComposer"><a href="/profile.php?id=100064000000001"></a></div>`;
    expect(handle(own)).toBe('100064000000001');
    expect(handle(box('https://www.facebook.com/northwindair'))).toBe('northwindair');
    expect(handle(box('/groups/flyers/user/100064000000001/'))).toBe('100064000000001');
  });

  it('is a page rather than the person who has signed in', () => {
    expect(handle(banner(link('/lena.kern')) + box('/northwindair'))).toBe('northwindair');
    expect(handle(banner(link('/lena.kern')))).toBe('lena.kern');
  });

  it('is nobody where the page does not say it, or says several', () => {
    expect(handle('')).toBeNull();
    expect(handle(banner())).toBeNull();
    expect(handle(banner(link('/lena.kern'), link('/maren.oduya')))).toBeNull();
    expect(handle(main(unit('maren')))).toBeNull();
  });

  it('is not the author of a post beside whose name a button stands', () => {
    const follow = `${link('/ann.berg')}<div role="button">Follow</div>`;
    expect(handle(main(unit('maren', follow)))).toBeNull();
  });
});
