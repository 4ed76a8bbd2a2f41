// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gone } from '../../../../utils/sites/x/gone.ts';
import { parse } from '../fixtures.ts';

const url = new URL('https://x.com/ada/status/101');

function placeholder(words: string): boolean {
  const card = `<article role="article" tabindex="-1"><div><span>${words}</span></div></article>`;
  const row = `<div data-testid="cellInnerDiv">${card}</div>`;
  const document = parse(`<main><div data-testid="primaryColumn"><div>${row}</div></div></main>`);
  return gone(document, url) !== undefined;
}

describe('a placeholder where the post stood', () => {
  it.each([
    'This Post was deleted by the Post author. Learn more',
    'Dieser Post wurde vom Verfasser gelöscht.',
    'El autor de este post lo ha eliminado.',
    'Ce post a été supprimé par son auteur.',
    'Este post foi excluído pelo autor.',
    'Questo post è stato eliminato dal suo autore.',
    'Deze post is verwijderd door de auteur.',
    'Ten wpis został usunięty przez autora.',
    'Bu gönderi sahibi tarafından silindi.',
    'Postingan ini telah dihapus oleh pembuatnya.',
    'Этот пост был удалён автором.',
    'このポストは、ポストの作者により削除されました。',
    '이 게시물은 작성자가 삭제했습니다.',
    '此帖子已被作者删除。',
    'حذف صاحب المنشور هذا المنشور.',
  ])('says that it is gone: %s', (words) => expect(placeholder(words)).toBe(true));

  it.each([
    'You’re unable to view this Post because this account owner limits who can view their Posts.',
    'This Post is from a suspended account.',
    'This Post violated the X Rules.',
    'Age-restricted adult content. This content might not be appropriate for people under 18.',
    'Du kannst diesen Post nicht sehen, weil der Inhaber begrenzt, wer seine Posts sehen darf.',
    'このポストは表示できません。このアカウントの所有者がポストを表示できるアカウントを制限しています。',
    'Это пост из заблокированной учётной записи.',
    'Diese Antwort wurde ausgeblendet.',
  ])('does not: %s', (words) => expect(placeholder(words)).toBe(false));

  it('is no post in a layout that we do not know, whatever it says', () => {
    expect(placeholder('My order was deleted <time datetime="2026-01-01">1h</time>')).toBe(false);
  });
});
