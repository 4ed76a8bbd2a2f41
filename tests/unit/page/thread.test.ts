import { describe, expect, it } from 'vitest';
import { compileBrands } from '../../../utils/complaints/match.ts';
import { followThreads, type Match } from '../../../utils/page/thread.ts';
import { brand, post } from './practice.ts';

const threads = () => followThreads(compileBrands([brand]));
const said = (matches: readonly Match[]) => matches.map((it) => [it.post.id, it.match.reason]);
const plain = (id: string, authorHandle: string, parentId: string | null = null) =>
  post(id, { text: 'and now this', authorHandle, parentId });

describe('threads', () => {
  it('follow the customer who writes on under their own complaint', () => {
    const { follow } = threads();
    expect(said(follow(post('x:1')))).toEqual([['x:1', 'handle']]);
    expect(said(follow(plain('x:2', 'Ann', 'x:1')))).toEqual([['x:2', 'thread']]);
  });

  it('leave alone what other people say under a complaint', () => {
    const { follow } = threads();
    follow(post('x:1'));
    expect(follow(plain('x:2', 'bob', 'x:1'))).toEqual([]);
  });

  it('tell the brand’s answer, the customer’s answer to that, and a stranger’s', () => {
    const { follow } = threads();
    follow(post('x:1'));
    expect(said(follow(plain('x:2', 'NorthwindAir', 'x:1')))).toEqual([['x:2', 'author']]);
    expect(said(follow(plain('x:3', 'ann', 'x:2')))).toEqual([['x:3', 'thread']]);
    expect(said(follow(plain('x:4', 'bob', 'x:2')))).toEqual([['x:4', 'reply']]);
  });

  it('hold children until their parent is read, through several generations', () => {
    const { follow } = threads();
    expect(follow(plain('x:3', 'ann', 'x:2'))).toEqual([]);
    expect(follow(plain('x:2', 'ann', 'x:1'))).toEqual([]);
    expect(said(follow(post('x:1')))).toEqual([
      ['x:1', 'handle'],
      ['x:2', 'thread'],
      ['x:3', 'thread'],
    ]);
  });

  it('hold no more than 200 posts', () => {
    const { follow } = threads();
    for (let id = 2; id < 300; id++) follow(plain(`x:${id}`, 'ann', 'x:1'));
    expect(follow(post('x:1'))).toHaveLength(201);
  });
});
