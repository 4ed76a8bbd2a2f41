import { expect, test } from './fixtures.ts';

/** Practice authors and what their badge says first. */
const said = [
  ['marenoduya', /^Major complaint\. First reply due in/],
  ['tflint_', /^Major complaint\. First reply .* overdue/],
  ['lenabara', /^Minor complaint\. First reply due in/],
  ['inesplayscello', /^Question\./],
  ['jorywhit', /^Rant\..* No reply is due/],
  ['kofimarsh', /^Praise\./],
] as const;

test('every kind of post says what it is and how long is left', async ({ x, postOf }) => {
  await x.open();
  for (const [handle, words] of said) await x.badge(postOf(handle), words);
});

test('a narrow row shows the time alone, and still says what it is of', async ({ x, postOf }) => {
  await x.open();
  const badge = await x.badge(postOf('marenoduya'));
  await x.page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-hearback]')) {
      host.parentElement?.style.setProperty('max-width', '380px');
    }
  });
  await expect(badge.locator('.short')).toBeVisible();
  await expect(badge).toHaveAccessibleName(/^Major · .+ left$/);
});

test('posts of others get nothing', async ({ x, postOf }) => {
  await x.open();
  await x.badge(postOf('marenoduya'));
  await expect(x.badgeOf(postOf('harbourwx'))).toHaveCount(0);
});

for (const theme of ['light', 'dim', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ practice: { theme } });
    test('badges keep their size and X keeps its layout', async ({ x, postOf }) => {
      await x.open();
      const box = await (await x.badge(postOf('marenoduya'), /Major/)).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.width).toBeLessThanOrEqual(158);
      const other = await x.post(postOf('harbourwx')).getByRole('group').boundingBox();
      const own = await x.post(postOf('marenoduya')).getByRole('group').last().boundingBox();
      expect(own?.height).toBe(other?.height);
    });
  });
}

for (const [language, author] of [
  ['ar', 'layan_drw'],
  ['de', 'mirkowald'],
  ['ja', 'haru_skb'],
] as const) {
  test.describe(`with X in ${language}`, () => {
    test.use({ practice: { language } });
    test('posts about the brand are found', async ({ x, postOf }) => {
      await x.open();
      await x.badge(postOf(author));
    });
  });
}

test('on every page of X, within one tab', async ({ x, postOf }) => {
  await x.open();
  const id = postOf('marenoduya');
  for (const path of [
    '/search?q=northwindair&src=typed_query',
    '/notifications/mentions',
    '/marenoduya',
    `/marenoduya/status/${id}`,
    '/home',
  ]) {
    await x.navigate(path);
    await x.badge(id, /Major/);
  }
});

test('in the photo view', async ({ x, postOf, now }) => {
  await x.open();
  const id = await x.page.evaluate(
    (at) =>
      window.practice.add(
        { author: 'tflint_', text: '@northwindair my suitcase is broken', media: 'photo', at },
        'top',
      ),
    now,
  );
  expect(postOf('tflint_')).not.toBe(id);
  await x.navigate(`/tflint_/status/${id}/photo/1`);
  await x.badge(id);
});

test('on twitter.com', async ({ x, postOf }) => {
  await x.open('/home', 'twitter.com');
  await x.badge(postOf('marenoduya'), /Major/);
});

test('a post that arrives while the page is open', async ({ x }) => {
  await x.open();
  const id = await x.receive(
    'tflint_',
    '@northwindair where is my refund? It has been three weeks.',
  );
  await x.badge(id, /complaint|Question/);
});
