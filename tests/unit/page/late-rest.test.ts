// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRests } from '../../../utils/page/late-rest.ts';
import type { Rest } from '../../../utils/sites/site.ts';
import { article, post, site } from './practice.ts';

const rough: Rest = { postedAt: '2026-11-09T11:00:00.000Z', postedAtExact: false };
const exact: Rest = { postedAt: '2026-11-09T10:12:00.000Z', postedAtExact: true };

describe('what is read of a post about the brand only', () => {
  let inList: Element;
  let inDialog: Element;
  const readRest = vi.fn<(element: Element) => Rest | undefined>();
  const rests = () => {
    const kept = keepRests({ ...site, readRest }, document);
    const url = new URL(document.location.href);
    return (element?: Element) => kept.of('x:1', { element, url, readAt: 0, knownAs: site.readId });
  };

  beforeEach(() => {
    [inList, inDialog] = [article(post('x:1')), article(post('x:1'))];
    document.body.replaceChildren(inList, inDialog);
    readRest.mockReset().mockImplementation((element) => (element === inDialog ? exact : rough));
  });

  it('is read once of each element that shows it', async () => {
    const of = rests();
    readRest.mockReturnValue(rough);
    for (const element of [inList, inList, inDialog, inDialog]) {
      expect(await of(element)).toEqual(rough);
    }
    expect(readRest).toHaveBeenCalledTimes(2);
  });

  it('is corrected where another element shows the exact time, and then stands', async () => {
    const of = rests();
    expect(await of(inList)).toEqual(rough);
    expect(await of(inDialog)).toEqual(exact);
    expect(await of(inList)).toEqual(exact);
    expect(await of()).toEqual(exact);
    expect(readRest).toHaveBeenCalledTimes(2);
  });

  it('is not read of an element that shows another post by now', async () => {
    const of = rests();
    inList.setAttribute('data-id', 'x:2');
    expect(await of(inList)).toBeUndefined();
    expect(readRest).not.toHaveBeenCalled();
  });
});
