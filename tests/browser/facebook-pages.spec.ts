import type { FacebookPost } from '../pages/facebook/words.ts';
import { pathOf, postSaying } from './facebook-posts.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';

const review = (
  id: string,
  text: string,
  stars: NonNullable<FacebookPost['review']>,
): FacebookPost => ({
  id,
  pfbid: `pfbid0review${id}l`,
  author: 'oskarveld',
  to: 'northwindair',
  text,
  at: Date.now() - 600_000,
  lang: 'en',
  review: stars,
  comments: [],
});

test('on the brand’s page a comment needs no mention of the brand', async ({ facebook, now }) => {
  const winter = postSaying(now, 'Our winter timetable');
  await facebook.open(pathOf(winter));
  const grete = winter.comments[0]?.id ?? '';
  await facebook.receiveComment(winter.id, { author: 'rolfstein', text: 'Where do I claim?' });
  await facebook.receiveComment(winter.id, {
    author: 'kofimarsh',
    text: 'They broke my stroller too, who pays?',
    parent: grete,
  });
  await facebook.badgesOn(['Where do I claim?', 'They broke my stroller'], []);
});

test('below what somebody wrote to the brand it needs none either', async ({ facebook, now }) => {
  const visitor = postSaying(now, 'You charged me twice');
  const told = postSaying(now, 'It was an experience');
  await facebook.open('/northwindair');
  await expect(facebook.unit('You charged me twice')).toBeVisible();
  await facebook.receiveComment(visitor.id, { author: 'pialund', text: 'Who gives it back now?' });
  await facebook.badgesOn(['Who gives it back now?'], []);
  await facebook.navigate('/northwindair/reviews');
  await expect(facebook.unit('It was an experience')).toBeVisible();
  await facebook.receiveComment(told.id, { author: 'pialund', text: 'What went wrong there?' });
  await facebook.badgesOn(['What went wrong there?'], []);
});

test('on another’s page a comment has to name the brand', async ({ facebook, now }) => {
  const maren = postSaying(now, 'Third week without');
  await facebook.open('/maren.oduya');
  await expect(facebook.unit('Third week without')).toBeVisible();
  await facebook.receiveComment(maren.id, { author: 'pialund', text: 'Who gives it back now?' });
  await facebook.receiveComment(maren.id, {
    author: 'oskarveld',
    text: 'Northwind Air lost mine in May and never wrote. Where is it?',
  });
  await facebook.badgesOn(['Northwind Air lost mine'], ['Who gives it back now?']);
});

test('what the brand itself writes carries none', async ({ facebook, now }) => {
  const winter = postSaying(now, 'Our winter timetable');
  await facebook.open(pathOf(winter));
  const text = 'Where is everybody? We lost the key, sorry.';
  await facebook.receiveComment(winter.id, { author: 'northwindair', text });
  await facebook.receiveComment(winter.id, { author: 'pialund', text: 'Who has it then?' });
  await facebook.badgesOn(['Who has it then?'], [text]);
});

for (const markup of ['plain', 'order'] as const) {
  test.describe(`${markup} markup`, () => {
    test.use({
      practiceFacebook: {
        markup,
        posts: [
          review('1225700000001', 'Lovely crew, wonderful coffee, thank you!', 'does-not'),
          review('1225700000002', 'Great, great, great. Thanks a lot!', 1),
          review('1225700000003', 'Best airline, love the seats', 2),
          review(
            '1225700000004',
            'The nicest people at the desk in Porto, and on time.',
            'recommends',
          ),
        ],
      },
    });
    test('who does not recommend the brand complains, whatever the words', async ({ facebook }) => {
      await facebook.open('/northwindair/reviews');
      for (const words of ['Lovely crew', 'Great, great', 'Best airline'])
        await facebook.says(facebook.unit(words), /complaint/);
      await facebook.says(facebook.unit('The nicest people'), /^Praise/);
    });
  });
}

test('a review without a word is one too', async ({ facebook }) => {
  await facebook.open('/northwindair/reviews');
  await facebook.says(facebook.unit("Rolf Stein doesn't recommend"), /complaint/);
});

/** What "See more" hides makes the difference; it goes on in the same line, or in a new one. */
for (const [form, gap] of [
  ['the same line', ' '],
  ['a new line', '\n\n'],
] as const) {
  test.describe(`a post that is cut, its rest in ${form}`, () => {
    const cut: FacebookPost = {
      id: '1225700000011',
      pfbid: 'pfbid0long1225700000011l',
      author: 'marenoduya',
      text: 'Does Northwind Air fly to Porto on Sundays?',
      rest: `${gap}You lost my suitcase there three weeks ago and nobody answers. I want my money back.`,
      at: Date.now() - 600_000,
      lang: 'en',
      comments: [],
    };
    test.use({ practiceFacebook: { posts: [cut] } });
    test('is judged by what is there, and again once a person unfolds it', async ({
      facebook,
      worker,
    }) => {
      await facebook.open();
      const post = facebook.unit('Does Northwind Air fly');
      await facebook.says(post, /^Question/);
      await facebook.seeMore(post);
      await facebook.says(post, /^(Major|Minor) complaint/);
      expect(await rowsOf(worker, 'cases')).toHaveLength(1);
    });
  });
}
