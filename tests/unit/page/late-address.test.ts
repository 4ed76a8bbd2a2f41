// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLateAddresses } from '../../../utils/page/late-address.ts';

const site = {
  postAround: (element: Element) => element.closest('article'),
  readId: (element: Element) => element.id,
};

describe('a post whose address comes with the pointer', () => {
  let end: AbortController;
  let known: string | null | undefined;
  const changed = vi.fn<(posts: ReadonlySet<Element>) => void>();

  beforeEach(() => {
    end?.abort();
    end = new AbortController();
    known = 'facebook:content:1';
    changed.mockClear();
    document.body.replaceChildren();
    const post = document.body.appendChild(document.createElement('article'));
    post.id = 'facebook:content:1';
    post.append(document.createElement('p'), document.createElement('a'));
    link().href = '#';
    watchLateAddresses(site, document, () => known, changed, end.signal);
  });

  const post = () => document.body.firstElementChild as HTMLElement;
  const link = () => post().querySelector('a') as HTMLAnchorElement;
  const leave = (element: Element, name = 'pointerout') =>
    element.dispatchEvent(new Event(name, { bubbles: true }));

  it.each(['pointerout', 'focusout'])('is read again at %s, once it has another id', (name) => {
    leave(link(), name);
    expect(changed).not.toHaveBeenCalled();
    post().id = 'facebook:pfbid0a';
    leave(link(), name);
    expect(changed).toHaveBeenCalledExactlyOnceWith(new Set([post()]));
  });

  it('is left alone where it was not read, and elsewhere than at its links', () => {
    post().id = 'facebook:pfbid0a';
    leave(post().querySelector('p') as Element);
    known = undefined;
    leave(link());
    known = null;
    leave(link());
    expect(changed).not.toHaveBeenCalled();
  });

  it('is left alone once reading has ended', () => {
    post().id = 'facebook:pfbid0a';
    end.abort();
    leave(link());
    expect(changed).not.toHaveBeenCalled();
  });
});
