import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/messaging/facebook-page.ts';

const id = '100064000000001';

describe('a Facebook page is read from', () => {
  it.each([
    ['northwindair', 'northwindair'],
    ['@northwindair', 'northwindair'],
    ['Northwind.Air', 'Northwind.Air'],
    [id, id],
    ['facebook.com/northwindair', 'northwindair'],
    ['https://www.facebook.com/northwindair', 'northwindair'],
    ['http://facebook.com/northwindair/', 'northwindair'],
    ['HTTPS://WWW.FACEBOOK.COM/NorthwindAir', 'NorthwindAir'],
    ['https://m.facebook.com/northwindair?eav=Afb', 'northwindair'],
    ['https://web.facebook.com/northwindair?_rdc=1&_rdr#', 'northwindair'],
    ['https://de-de.facebook.com/northwindair/reviews/', 'northwindair'],
    ['https://www.facebook.com/northwindair/about', 'northwindair'],
    ['https://www.facebook.com/northwindair/photos/?tab=album', 'northwindair'],
    ['https://www.facebook.com/northwindair/posts', 'northwindair'],
    ['https://www.facebook.com/northwindair?mibextid=ZbWKwL&__tn__=-UC', 'northwindair'],
    ['fb.com/northwindair', 'northwindair'],
    ['/northwindair', 'northwindair'],
    ['https://www.facebook.com/pg/northwindair/reviews/', 'northwindair'],
    [`https://www.facebook.com/profile.php?id=${id}`, id],
    [`https://www.facebook.com/profile.php?sk=reviews&id=${id}&__cft__[0]=AZX`, id],
    [`profile.php?id=${id}`, id],
    [`https://www.facebook.com/people/Northwind-Air/${id}/`, id],
    [`https://www.facebook.com/people/%D8%B7%D9%8A%D8%B1%D8%A7%D9%86/${id}/?sk=reviews`, id],
    [`https://m.facebook.com/pages/Northwind/${id}?ref=x`, id],
    [`https://www.facebook.com/pages/category/Airline/Northwind-Air-${id}/`, id],
    [`https://www.facebook.com/p/Northwind-Air-${id}/`, id],
    [`https://www.facebook.com/${id}`, id],
  ])('%s', (typed, page) => {
    expect(readPage(typed)).toEqual({ ok: true, page });
  });
});

describe('no Facebook page is', () => {
  const own = 'Paste the page’s own address';
  const group = `That is a group, not a page. ${own}.`;
  const post = `That is a post, not a page. ${own}.`;
  const share = /^That is a share link, which names no page\. Open it, then paste/;
  const none = /^That is no page’s address\. Paste one like facebook\.com/;
  const name = 'Paste the page’s address, like facebook.com/northwindair.';

  it.each<[string, string | RegExp]>([
    ['facebook.com/groups/northwind-fans', group],
    ['https://m.facebook.com/groups/123456/permalink/789/', group],
    ['https://www.facebook.com/northwindair/posts/pfbid02Ab', post],
    [`https://www.facebook.com/permalink.php?story_fbid=pfbid02Ab&id=${id}`, post],
    [`https://m.facebook.com/story.php?story_fbid=1&id=${id}`, post],
    ['https://www.facebook.com/photo/?fbid=1&set=a.2', post],
    ['https://www.facebook.com/northwindair/photos/a.1/2/', post],
    ['https://www.facebook.com/northwindair/videos/12345/', post],
    ['https://www.facebook.com/reel/12345', post],
    ['https://www.facebook.com/watch/?v=12345', post],
    ['https://www.facebook.com/share/1AbCdEfGhI/', share],
    ['https://www.facebook.com/share/p/1AbCdEfGhI/', share],
    ['https://www.facebook.com/sharer/sharer.php?u=a', share],
    ['https://fb.me/northwindair', share],
    ['https://fb.watch/abc/', share],
    ['https://x.com/northwindair', `That is an address on X. ${own} on Facebook.`],
    ['twitter.com/northwindair', `That is an address on X. ${own} on Facebook.`],
    ['https://www.northwind.example/contact', `That address is not on Facebook. ${own}.`],
    ['northwindair.com', `That address is not on Facebook. ${own}.`],
    ['https://notfacebook.com/northwindair', `That address is not on Facebook. ${own}.`],
    ['https://www.facebook.com/', none],
    ['https://www.facebook.com/profile.php', none],
    ['https://www.facebook.com/people/Northwind-Air', none],
    ['https://www.facebook.com/events/12345', none],
    ['https://www.facebook.com/home.php', none],
    ['https://www.facebook.com/%E0%A4%A', none],
    ['https://:', none],
    ['Northwind Air', name],
    ['#northwind', name],
    ['', name],
  ])('%s', (typed, message) => {
    const read = readPage(typed);
    expect(read.ok ? read.page : read.message).toMatch(message);
  });
});
