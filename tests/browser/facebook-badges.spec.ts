import type { FacebookPage } from './facebook-page.ts';
import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';

const ON_TIMETABLE = [
  'You left my wheelchair',
  'Still no e-mail',
  'Online check-in forgets',
  'Do the Porto flights',
  'never again',
  'Best crew in the sky',
];

/** What each kind of page shows of the brand, and what of it stays bare; by first words. */
const PAGES = [
  {
    path: '/',
    badges: [
      ...ON_TIMETABLE.slice(0, 2),
      'Third week without my suitcase',
      'You charged me twice',
      'Has Northwind Air changed',
      'An hour? We have been',
      'Will the 18:20',
      'Northwind Air left my cello',
    ],
    // The brand's own, what names only a street, an advertisement, a shared post, a link's preview, cards.
    bare: [
      'Our winter timetable',
      'Storm Brede',
      'The bakery on Northwind Street',
      'Northwind Air to Porto from £19?',
      'Porto again, then.',
      'Worth ten minutes of your evening',
      'Same flight, same story',
      'People you may know',
      'Reels',
      'Marketplace',
      'Northwind Air complaints',
    ],
  },
  {
    path: '/northwindair',
    badges: [...ON_TIMETABLE.slice(0, 2), 'You charged me twice', 'An hour? We have been'],
    bare: ['Our winter timetable', 'Storm Brede', 'Booking a cello'],
  },
  {
    path: '/northwindair/reviews',
    badges: ['It was an experience', 'They found my glasses', 'Two hours on the phone'],
    bare: ['Read well with them'],
  },
  {
    path: '/groups/northwindflyers',
    badges: ['Has Northwind Air changed', 'Northwind Air turned me away'],
    bare: ['Window or aisle?', 'Which lounge has', 'Gate 14 now'],
  },
  {
    path: '/search/posts/?q=northwind%20air',
    badges: ['Has Northwind Air changed', 'Third week without', 'Northwind Air left my cello'],
    bare: [],
  },
] as const;

/** Each markup in one of the two themes. */
for (const [markup, theme] of [
  ['plain', 'light'],
  ['decoys', 'dark'],
  ['order', 'light'],
  ['labelled', 'dark'],
] as const) {
  test.describe(`${markup} markup, ${theme}`, () => {
    test.use({ practiceFacebook: { markup, theme } });

    test('on every kind of page, within one tab', async ({ facebook }) => {
      await facebook.open();
      for (const { path, badges, bare } of PAGES) {
        await facebook.navigate(path);
        await facebook.badgesOn(badges, bare);
      }
    });

    test('on a post: in its dialog, on its page, beside its photo or reel, and where a notification leads', async ({
      facebook,
      now,
    }) => {
      const path = pathOf(postSaying(now, 'Our winter timetable'));
      await facebook.open('/groups/northwindflyers');
      await facebook.navigate(path);
      await facebook.badgesOn(ON_TIMETABLE, ['Our winter timetable'], facebook.dialog());
      await facebook.open(path);
      await facebook.badgesOn(ON_TIMETABLE, ['Our winter timetable']);
      await facebook.navigate('/photo/?fbid=1225900000000007&set=a.1');
      const beside = facebook.page.getByRole('complementary');
      await facebook.badgesOn(ON_TIMETABLE, ['Our winter timetable'], beside);
      const reel = postSaying(now, 'Booking a cello');
      await facebook.navigate(`/reel/${reel.id}`);
      await facebook.receiveComment(reel.id, { author: 'pialund', text: 'Does a harp fit too?' });
      await facebook.badgesOn(['Does a harp fit too?'], ['Booking a cello']);
      await openNotification(facebook, 'Oskar Veld');
      await facebook.badgesOn(ON_TIMETABLE, ['Our winter timetable']);
    });
  });
}

async function openNotification(facebook: FacebookPage, from: string): Promise<void> {
  await facebook.page.getByRole('button', { name: 'Notifications' }).click();
  const news = facebook.page.getByRole('dialog', { name: 'Notifications' });
  await news.getByRole('link', { name: from }).click();
  await expect(facebook.page).toHaveURL(/comment_id=\d+/);
}

/** What each language's news feed, page, group and reviews say of the brand. */
for (const [language, badges, bare] of [
  [
    'ar',
    [
      'تركتم الكرسي',
      'أين المبلغ',
      'ألغت Northwind Air',
      'دفعت ثمن المقعد',
      'هل تقبل',
      'يعتاد المرء',
    ],
    ['جدول الشتاء', 'صباح هادئ'],
  ],
  [
    'de',
    [
      'Mein Kinderwagen',
      'Die Erstattung',
      'Northwind Air hat meinen',
      'Der Sitz wurde',
      'Nimmt',
      'Man gewöhnt',
    ],
    ['Der Winterflugplan', 'Die ersten Krokusse'],
  ],
] as const) {
  test.describe(`Facebook in ${language}`, () => {
    test.use({ practiceFacebook: { language, markup: 'order' } });
    test('posts, comments and reviews about the brand are found', async ({ facebook }) => {
      await facebook.open();
      await facebook.badgesOn(badges.slice(0, 4), bare);
      await facebook.navigate('/groups/northwindflyers');
      await facebook.badgesOn(badges.slice(4, 5), []);
      await facebook.navigate('/northwindair/reviews');
      await facebook.badgesOn(badges.slice(5), []);
    });
  });
}

test('on m.facebook.com', async ({ facebook }) => {
  await facebook.open('/', 'm.facebook.com');
  await expect(facebook.badgeOnComment('You left my wheelchair')).toBeVisible();
});

/** Comments on the brand's page, and what their badge says first. */
const SAID = [
  ['You left my wheelchair', /^Major complaint\. First reply about due now/],
  ['Still no e-mail', /^Major complaint\. First reply due in/],
  ['Online check-in forgets', /^Minor complaint\. First reply due in/],
  ['Do the Porto flights', /^Answered in/],
  ['never again', /^Rant\..* No reply is due/],
  ['Best crew in the sky', /^Praise\./],
] as const;

test('every kind of comment says what it is and how long is left', async ({ facebook, now }) => {
  await facebook.open(pathOf(postSaying(now, 'Our winter timetable')));
  await facebook.page.getByRole('button', { name: 'Northwind Air replied' }).click();
  for (const [words, description] of SAID) await facebook.commentSays(words, description);
});

test('a post that arrives while the page is open', async ({ facebook }) => {
  await facebook.open();
  await facebook.receive({
    author: 'tavishbell',
    text: 'Northwind Air lost my kite. Where is it?',
  });
  await expect(facebook.badgeOn(facebook.unit('lost my kite'))).toHaveAccessibleDescription(
    /complaint|Question/,
  );
});
