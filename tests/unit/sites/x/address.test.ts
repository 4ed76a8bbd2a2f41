import { describe, expect, it } from 'vitest';
import {
  focusId,
  pageKind,
  parsePermalink,
  parseProfile,
} from '../../../../utils/sites/x/address.ts';

describe('what an address of X shows', () => {
  it.each([
    ['/', 'timeline'],
    ['/home', 'timeline'],
    ['/search?q=northwind&src=typed_query&f=live', 'timeline'],
    ['/hashtag/northwind', 'timeline'],
    ['/explore/tabs/for-you', 'timeline'],
    ['/notifications', 'timeline'],
    ['/notifications/mentions', 'timeline'],
    ['/compose/post', 'timeline'],
    ['/i/bookmarks', 'timeline'],
    ['/i/lists/123', 'timeline'],
    ['/i/communities/123', 'timeline'],
    ['/northwind', 'timeline'],
    ['/northwind/', 'timeline'],
    ['/northwind/with_replies', 'timeline'],
    ['/northwind/status/12/quotes', 'timeline'],
    ['/northwind/status/12', 'conversation'],
    ['/northwind/status/12?s=20', 'conversation'],
    ['/i/status/12', 'conversation'],
    ['/i/web/status/12', 'conversation'],
    ['/northwind/status/12/photo/1', 'photo'],
    ['/northwind/status/12/video/2', 'photo'],
    ['/northwind/status/12/likes', 'other'],
    ['/northwind/status/12/analytics', 'other'],
    ['/northwind/media', 'other'],
    ['/northwind/followers', 'other'],
    ['/messages/1-2', 'other'],
    ['/settings/account', 'other'],
    ['/i/flow/login', 'other'],
    ['/login', 'other'],
    ['/not-a-handle', 'other'],
  ])('%s: %s', (path, kind) => {
    for (const origin of ['https://x.com', 'https://twitter.com']) {
      expect(pageKind(new URL(path, origin))).toBe(kind);
    }
  });

  it.each([
    ['/northwind/status/12', 'x:12'],
    ['/i/web/status/12', 'x:12'],
    ['/northwind/status/12/photo/1', 'x:12'],
    ['/northwind/status/12/likes', null],
    ['/northwind', null],
    ['/northwind/status/12a', null],
    ['/search?q=/a/status/12', null],
  ])('%s names %s', (path, id) => {
    expect(focusId(new URL(path, 'https://x.com'))).toBe(id);
  });
});

describe('links', () => {
  it.each([
    ['/ada/status/12', { handle: 'ada', status: '12' }],
    ['/ada/status/12/history', { handle: 'ada', status: '12' }],
    ['https://twitter.com/Ada/status/12?s=20', { handle: 'Ada', status: '12' }],
    ['/i/web/status/12', { handle: null, status: '12' }],
    ['/i/status/12', { handle: null, status: '12' }],
    ['/ada/status/', undefined],
    ['/ada/status/1x', undefined],
    ['https://example.com/ada/status/12', undefined],
    ['https://x.com.example/ada/status/12', undefined],
    ['//example.com/ada/status/12', undefined],
    [null, undefined],
  ])('%s leads to %o', (href, permalink) => {
    expect(parsePermalink(href)).toEqual(permalink);
  });

  it('to a profile are nothing but a handle', () => {
    expect(parseProfile('/ada')).toBe('ada');
    expect(parseProfile('https://x.com/ada/')).toBe('ada');
    expect(parseProfile('/ada/status/1')).toBeUndefined();
    expect(parseProfile('/hashtag/ada')).toBeUndefined();
    expect(parseProfile('https://example.com/ada')).toBeUndefined();
  });
});
