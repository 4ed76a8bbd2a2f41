import { describe, expect, it } from 'vitest';
import {
  cleanUrl,
  isGroup,
  pageKind,
  parsePermalink,
  parseProfile,
  reviewedPage,
  siteUrl,
} from '../../../../utils/sites/facebook/address.ts';

const S = 'https://www.facebook.com';
const KEY = 'pfbid0Delay7Qw2NwFixture';

/** Links that lead elsewhere, however much they look like one of the site's. */
const HOSTILE: readonly (string | null | undefined)[] = [
  null,
  undefined,
  '',
  '#',
  '?',
  '?__cft__[0]=AZw1#?aah',
  '?story_fbid=1234&id=5678',
  'javascript:alert(1)//facebook.com/northwindair/posts/1234',
  'data:text/html,northwindair',
  'mailto:northwindair@facebook.com',
  'blob:https://www.facebook.com/northwindair',
  'ftp://www.facebook.com/northwindair',
  'https://facebook.com.example/northwindair/posts/1234',
  'https://notfacebook.com/northwindair/posts/1234',
  'https://www.facebook.com.evil.example/northwindair',
  'https://www-facebook.com/northwindair',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fnorthwindair',
  'https://www.facebook.com:8443/northwindair/posts/1234',
  'https://www.facebook.com@evil.example/northwindair/posts/1234',
  '//evil.example/northwindair/posts/1234',
  '\\\\evil.example\\northwindair',
  'https://',
  'http://[',
];

describe('a link to a profile', () => {
  it.each<[href: string, handle: string, url: string]>([
    [`${S}/northwindair`, 'northwindair', `${S}/northwindair`],
    [`${S}/northwindair/`, 'northwindair', `${S}/northwindair`],
    ['/northwindair', 'northwindair', `${S}/northwindair`],
    ['//www.facebook.com/northwindair', 'northwindair', `${S}/northwindair`],
    ['https://m.facebook.com/northwindair', 'northwindair', `${S}/northwindair`],
    ['https://web.facebook.com/northwindair', 'northwindair', `${S}/northwindair`],
    ['https://facebook.com/northwindair', 'northwindair', `${S}/northwindair`],
    ['http://www.facebook.com/northwindair', 'northwindair', `${S}/northwindair`],
    ['HTTPS://WWW.FACEBOOK.COM/NorthwindAir', 'NorthwindAir', `${S}/NorthwindAir`],
    [`${S}/ada.bellamy-1?__cft__[0]=AZ&__tn__=R`, 'ada.bellamy-1', `${S}/ada.bellamy-1`],
    [`${S}/northwindair?comment_id=Y29t&__tn__=R`, 'northwindair', `${S}/northwindair`],
    [`${S}/profile.php?id=61550000000012`, '61550000000012', `${S}/profile.php?id=61550000000012`],
    ['/profile.php?__tn__=R&id=4', '4', `${S}/profile.php?id=4`],
    [`${S}/61550000000012`, '61550000000012', `${S}/profile.php?id=61550000000012`],
    [`${S}/people/Ada-B/61550000000012/`, '61550000000012', `${S}/profile.php?id=61550000000012`],
    [`${S}/people/%D8%A3/61550000000012`, '61550000000012', `${S}/profile.php?id=61550000000012`],
    [`${S}/pages/Northwind-Air/1000640001`, '1000640001', `${S}/profile.php?id=1000640001`],
    [`${S}/people/Ada-B/${KEY}/`, KEY, `${S}/profile.php?id=${KEY}`],
    [`${S}/p/Northwind-Air-1000640001/`, '1000640001', `${S}/profile.php?id=1000640001`],
    [`${S}/%D8%A3-1000640001/`, '1000640001', `${S}/profile.php?id=1000640001`],
    [`${S}/groups/flyers/user/6155/`, '6155', `${S}/profile.php?id=6155`],
    [`${S}/groups/900011/user/6155/?__cft__[0]=A`, '6155', `${S}/profile.php?id=6155`],
  ])('%s', (href, handle, url) => {
    expect(parseProfile(href)).toEqual({ handle, url });
  });

  it.each([
    ...HOSTILE,
    '/',
    `${S}/`,
    `${S}/home.php`,
    `${S}/groups/flyers/`,
    `${S}/groups/flyers/posts/123456/`,
    `${S}/groups/flyers/user/ada/`,
    `${S}/hashtag/northwind`,
    `${S}/stories/123456/UzpfSVNDOjE=?view_single=false`,
    `${S}/ads/about/?__cft__[0]=AZ`,
    `${S}/photo/?fbid=123456`,
    `${S}/northwindair/posts/${KEY}`,
    `${S}/northwindair/reviews`,
    `${S}/profile.php`,
    `${S}/profile.php?id=`,
    `${S}/profile.php?id=ada`,
    `${S}/profile.php?id=-4`,
    `${S}/profile.php?id=${'9'.repeat(26)}`,
    `${S}/people/Ada-B/`,
    `${S}/northwind%20air`,
    `${S}/%E0%A4%A`,
    `${S}/<b>`,
    `${S}/${'n'.repeat(81)}`,
  ])('%s is none', (href) => {
    expect(parseProfile(href)).toBeUndefined();
  });
});

describe('a link to a post', () => {
  const none = { owner: null, comment: null, reply: null };
  it.each<[href: string, key: string, url: string, more?: object]>([
    [
      `${S}/northwindair/posts/${KEY}?__cft__[0]=A`,
      KEY,
      `${S}/northwindair/posts/${KEY}`,
      { owner: 'northwindair' },
    ],
    [
      `/northwindair/posts/${KEY}`,
      KEY,
      `${S}/northwindair/posts/${KEY}`,
      { owner: 'northwindair' },
    ],
    [
      `https://m.facebook.com/northwindair/posts/123456/`,
      '123456',
      `${S}/northwindair/posts/123456/`,
      { owner: 'northwindair' },
    ],
    [
      `${S}/northwindair/posts/we-are-late/123456/`,
      '123456',
      `${S}/northwindair/posts/we-are-late/123456/`,
      { owner: 'northwindair' },
    ],
    [
      `${S}/permalink.php?story_fbid=${KEY}&id=6155&__tn__=R`,
      KEY,
      `${S}/permalink.php?story_fbid=${KEY}&id=6155`,
      { owner: '6155' },
    ],
    [
      `${S}/permalink.php?story_fbid=814&id=6155&substory_index=3&__tn__=R`,
      '814',
      `${S}/permalink.php?story_fbid=814&id=6155&substory_index=3`,
      { owner: '6155' },
    ],
    [
      `https://m.facebook.com/story.php?story_fbid=${KEY}&id=6155&mibextid=x`,
      KEY,
      `${S}/story.php?story_fbid=${KEY}&id=6155`,
      { owner: '6155' },
    ],
    [`${S}/photo/?fbid=123456&set=a.1&__tn__=R`, '123456', `${S}/photo/?fbid=123456&set=a.1`],
    [`${S}/photo.php?fbid=123456&set=pb.1`, '123456', `${S}/photo.php?fbid=123456&set=pb.1`],
    [
      `${S}/northwindair/photos/a.12/123456/`,
      '123456',
      `${S}/northwindair/photos/a.12/123456/`,
      { owner: 'northwindair' },
    ],
    [
      `${S}/northwindair/videos/123456/`,
      '123456',
      `${S}/northwindair/videos/123456/`,
      { owner: 'northwindair' },
    ],
    [`${S}/watch/?v=123456&ref=sharing`, '123456', `${S}/watch/?v=123456`],
    [`${S}/reel/123456/?s=single_unit`, '123456', `${S}/reel/123456/`],
    [`${S}/groups/flyers/posts/123456/?__tn__=R`, '123456', `${S}/groups/flyers/posts/123456/`],
    [`${S}/groups/flyers/permalink/123456/`, '123456', `${S}/groups/flyers/permalink/123456/`],
    [
      `${S}/northwindair/posts/${KEY}?comment_id=801&__tn__=R`,
      KEY,
      `${S}/northwindair/posts/${KEY}`,
      { owner: 'northwindair', comment: '801' },
    ],
    [
      `${S}/photo/?fbid=123456&comment_id=801&reply_comment_id=802`,
      '123456',
      `${S}/photo/?fbid=123456`,
      { comment: '801', reply: '802' },
    ],
    [
      `${S}/northwindair/posts/${KEY}?comment_id=Y29tbWVudA`,
      KEY,
      `${S}/northwindair/posts/${KEY}`,
      { owner: 'northwindair' },
    ],
  ])('%s', (href, key, url, more = {}) => {
    expect(parsePermalink(href)).toEqual({ ...none, key, url, ...more });
  });

  it.each([
    ...HOSTILE,
    `${S}/`,
    `${S}/northwindair`,
    `${S}/northwindair/posts/`,
    `${S}/northwindair/posts/pfbid`,
    `${S}/northwindair/posts/pfbid0%2F..%2F..%2Fevil`,
    `${S}/northwindair/posts/${'9'.repeat(26)}`,
    `${S}/northwindair/posts/12`,
    `${S}/northwindair/posts/-1234`,
    `${S}/northwindair/posts/123456x`,
    `${S}/permalink.php?id=6155`,
    `${S}/photo/?fbid=`,
    `${S}/watch/`,
    `${S}/watch/?v=live`,
    `${S}/reel/?s=tab`,
    `${S}/groups/flyers/`,
    `${S}/groups/flyers/user/123456/`,
    `${S}/marketplace/item/123456/`,
    `${S}/stories/123456/UzpfSVNDOjE=`,
    `${S}/events/123456/`,
    `${S}/hashtag/posts/123456`,
    `${S}/ads/about/?fbid=123456`,
    `${S}/l.php?u=${encodeURIComponent(`${S}/northwindair/posts/123456`)}`,
  ])('%s is none', (href) => {
    expect(parsePermalink(href)).toBeUndefined();
  });
});

describe('an address without tracking', () => {
  it.each<[href: string, withComment: boolean, url: string]>([
    [`https://m.facebook.com/photo/?set=a.1&fbid=12&__tn__=R`, true, `${S}/photo/?set=a.1&fbid=12`],
    [
      `${S}/ada/posts/1?comment_id=8&mibextid=x&reply_comment_id=9`,
      true,
      `${S}/ada/posts/1?comment_id=8&reply_comment_id=9`,
    ],
    [`${S}/ada/posts/1?comment_id=8&reply_comment_id=9`, false, `${S}/ada/posts/1`],
    [`${S}/ada/posts/1?fbclid=IwZX&rdid=1#top`, true, `${S}/ada/posts/1`],
    [`${S}/watch/?v=12&ref=x`, false, `${S}/watch/?v=12`],
  ])('%s', (href, withComment, url) => {
    expect(cleanUrl(new URL(href), withComment)).toBe(url);
  });

  it('stays an address of the site where a value holds signs of its own', () => {
    const url = cleanUrl(new URL(`${S}/photo/?fbid=12&set=a%26id%3D4%23top&__tn__=R`), true);
    expect([...new URL(url).searchParams]).toEqual([
      ['fbid', '12'],
      ['set', 'a&id=4#top'],
    ]);
  });
});

describe('what an address of Facebook shows', () => {
  it.each([
    ['/', 'timeline'],
    ['/home.php', 'timeline'],
    ['/?sk=h_chr', 'timeline'],
    ['/northwindair', 'timeline'],
    ['/northwindair/', 'timeline'],
    ['/northwindair/posts', 'timeline'],
    ['/northwindair/reviews', 'timeline'],
    ['/northwindair/mentions', 'timeline'],
    ['/northwindair/videos', 'timeline'],
    ['/northwindair/about', 'other'],
    ['/northwindair/followers', 'other'],
    ['/northwindair/photos', 'other'],
    ['/profile.php?id=6155', 'timeline'],
    ['/profile.php?id=6155&sk=reviews', 'timeline'],
    ['/profile.php?id=6155&sk=friends', 'other'],
    [`/northwindair/posts/${KEY}`, 'timeline'],
    ['/permalink.php?story_fbid=814&id=6155', 'timeline'],
    ['/story.php?story_fbid=814&id=6155', 'timeline'],
    ['/groups/flyers', 'timeline'],
    ['/groups/flyers/posts/123456/', 'timeline'],
    ['/groups/flyers/permalink/123456/', 'timeline'],
    ['/groups/flyers/members', 'other'],
    ['/groups/', 'other'],
    ['/photo/?fbid=123456', 'photo'],
    ['/photo.php?fbid=123456&set=a.1', 'photo'],
    ['/northwindair/photos/a.12/123456/', 'photo'],
    ['/photo/', 'other'],
    ['/watch/?v=123456', 'timeline'],
    ['/reel/123456', 'timeline'],
    ['/hashtag/northwindair', 'timeline'],
    ['/search/posts?q=northwind', 'timeline'],
    ['/search/top?q=northwind', 'timeline'],
    ['/search/people?q=northwind', 'other'],
    ['/marketplace/', 'other'],
    ['/messages/t/6155', 'other'],
    ['/settings', 'other'],
    ['/login/?next=https%3A%2F%2Fwww.facebook.com%2Fnorthwindair', 'other'],
    ['/notifications', 'other'],
    ['/stories/123456/', 'other'],
    ['/events/123456', 'other'],
  ])('%s: %s', (path, kind) => {
    expect(pageKind(new URL(path, S))).toBe(kind);
  });
});

describe('the page whose reviews an address shows', () => {
  it.each([
    ['/northwindair/reviews', 'northwindair'],
    ['/northwindair/reviews/', 'northwindair'],
    ['/northwindair/reviews?ref=page_internal', 'northwindair'],
    ['/profile.php?id=6155&sk=reviews', '6155'],
    ['/northwindair?sk=reviews', 'northwindair'],
    ['/northwindair', undefined],
    ['/northwindair/posts', undefined],
    ['/profile.php?id=6155&sk=about', undefined],
    ['/groups/reviews', undefined],
    ['/hashtag/reviews', undefined],
    ['/search/reviews?q=northwind', undefined],
    ['/reviews', undefined],
  ])('%s: %s', (path, page) => {
    expect(reviewedPage(new URL(path, S))).toBe(page);
  });
});

describe('a group', () => {
  it.each([
    ['/groups/flyers', true],
    ['/groups/900011/?__cft__[0]=A', true],
    ['/groups/', false],
    ['/groups/flyers/user/6155/', false],
    ['/groups/flyers/posts/123456/', false],
    ['/northwindair', false],
    ['https://evil.example/groups/flyers', false],
    ['javascript:"/groups/flyers"', false],
    [null, false],
  ])('%s: %s', (href, is) => {
    expect(isGroup(href)).toBe(is);
  });
});

it.each(HOSTILE)('%s is no link of the site', (href) => {
  expect(siteUrl(href)).toBeUndefined();
});
