// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composer } from '../../../../utils/sites/x/composer.ts';
import { parse } from '../fixtures.ts';

const editor = '<div data-testid="tweetTextarea_0" contenteditable="true"></div>';

function post(status: string): string {
  return `<article data-testid="tweet" tabindex="-1">
    <div data-testid="User-Name"><span>Maren</span><span>@maren</span></div>
    <a href="/maren/status/${status}"><time datetime="2026-11-22T08:00:00.000Z"></time></a>
    <div role="group"><button data-testid="reply"></button></div>
  </article>`;
}

const page = (status: string) =>
  `<main><div data-testid="cellInnerDiv">${post(status)}${editor}</div></main>`;
const dialog = (status: string) => `<div role="dialog">${post(status)}${editor}</div>`;
const url = new URL('https://x.com/maren/status/1');
const find = (html: string, id: string) => composer.find(parse(html), url, id);

describe('X’s composer', () => {
  it('is found beside the post that it answers, and in a dialog before that', () => {
    expect(find(page('1'), 'x:1')?.closest('main')).not.toBeNull();
    expect(find(page('1') + dialog('1'), 'x:1')?.closest('[role="dialog"]')).not.toBeNull();
  });

  it('is none where a dialog that answers another post covers it', () => {
    expect(find(page('1') + dialog('2'), 'x:1')).toBeUndefined();
    expect(find(page('1') + dialog('2'), 'x:2')).toBeDefined();
  });
});
