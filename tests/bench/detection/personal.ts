import { learn, type Personal } from '../../../utils/complaints/personal/personal.ts';
import type { Lesson } from '../../../utils/words/lesson.ts';
import { seeded } from '../../seeded.ts';
import { HABITS, type Habit, lessonOn, taughtBy } from './correcting.ts';
import { airlines, banks, type KnownPost, type NewBrand } from './known.ts';
import { decimals, note, table } from './markdown.ts';
import { macroF1From } from './rated.ts';

const SEEDS = [1, 2, 3, 4, 5];
const RANDOM = [10, 25, 50, 100, 200, 500];
const SHOWN = [25, 50, 100, 200, 300, 400, 500, 1000, 2000, 5000];
const GOALS: Readonly<Record<string, string>> = {
  airline: '200: .81, 500: .825',
  fincorp: '50: .83, 200: .90',
};

/** Macro-F1 on posts that taught nothing, with the lessons of the rest, beside the model without. */
export function reportPersonal(): void {
  const brands = [airlines(), banks()];
  table(
    `Lessons on random posts: macro-F1 after so many, mean of ${SEEDS.length} seeds [lowest, highest]`,
    ['', 'none', ...RANDOM.map(String), 'goal'],
    brands.map((brand) => [
      brand.name,
      decimals(macroF1From(0.5)(brand.posts.map(unmoved))),
      ...RANDOM.map((count) => spread(SEEDS.map((seed) => afterRandom(brand, count, seed).learnt))),
      GOALS[brand.name] ?? '',
    ]),
  );
  table(
    'Corrections of what is seen: macro-F1 above the model without, after so many complaints shown',
    ['', ...SHOWN.map(String), 'corrections'],
    brands.flatMap((brand) => HABITS.map((habit) => afterCorrecting(brand, habit))),
  );
  reportTimes(brands);
}

interface Measured {
  readonly shipped: number;
  readonly learnt: number;
}

function afterRandom(brand: NewBrand, count: number, seed: number): Measured {
  const posts = shuffled(brand.posts, seed);
  const lessons = posts.slice(0, count).map((post, at) => lessonOn(post, 'asked', at));
  return measure(learn(brand.model, lessons), posts.slice(count));
}

const unmoved = ({ label, shipped }: KnownPost) => ({ label, share: shipped.complaint });

function measure(personal: Personal, posts: readonly KnownPost[]): Measured {
  const rated = posts.map((post) => ({ label: post.label, share: shareOf(personal, post) }));
  return {
    shipped: macroF1From(0.5)(posts.map(unmoved)),
    learnt: macroF1From(0.5)(rated),
  };
}

/** As triage takes it: a copy of a taught post is what that was said to be. */
function shareOf(personal: Personal, { id, text, shipped }: KnownPost): number {
  const twin = personal.twinOf(text, id);
  if (twin) return twin.intent === 'complaint' ? 1 : 0;
  return personal.rate(text, 'en', shipped);
}

function afterCorrecting(brand: NewBrand, habit: Habit): string[] {
  const runs = SEEDS.map((seed) => correct(brand, habit, seed));
  return [
    `${brand.name}, ${habit.name}`,
    ...SHOWN.map((_, at) => spread(runs.flatMap(({ gains }) => gains[at] ?? []))),
    spread(
      runs.map(({ corrected }) => corrected),
      (count) => count.toFixed(0),
    ),
  ];
}

/** Posts come by in a random order; what was learnt is renewed with every tenth more of lessons. */
function correct(brand: NewBrand, habit: Habit, seed: number) {
  const random = seeded(seed);
  const posts = shuffled(brand.posts, seed);
  const lessons: Lesson[] = [];
  const gains: number[] = [];
  let personal = learn(brand.model, []);
  let [shown, learntFrom] = [0, 0];
  for (const [at, post] of posts.entries()) {
    const isShown = shareOf(personal, post) >= 0.5;
    const lesson = taughtBy(post, isShown, habit, random, at);
    if (lesson) lessons.push(lesson);
    if (isShown) shown += 1;
    const isPoint = isShown && SHOWN.includes(shown);
    if (lessons.length > 1.1 * learntFrom || isPoint) {
      personal = learn(brand.model, lessons);
      learntFrom = lessons.length;
    }
    if (isPoint) {
      const { shipped, learnt } = measure(personal, posts.slice(at + 1));
      gains.push(learnt - shipped);
    }
    if (shown === SHOWN.at(-1)) break;
  }
  return { gains, corrected: lessons.filter(({ source }) => source === 'corrected').length };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function spread(values: readonly number[], show: (value: number) => string = decimals): string {
  if (values.length === 0) return '';
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${show(mean)} [${show(Math.min(...values))}, ${show(Math.max(...values))}]`;
}

function reportTimes(brands: readonly NewBrand[]): void {
  for (const brand of brands) {
    const lessons = shuffled(brand.posts, 1)
      .slice(0, 500)
      .map((post, at) => lessonOn(post, 'asked', at));
    learn(brand.model, lessons);
    const startedAt = performance.now();
    const personal = learn(brand.model, lessons);
    const learntAt = performance.now();
    for (const post of brand.posts) shareOf(personal, post);
    const each = ((performance.now() - learntAt) * 1000) / brand.posts.length;
    note(
      `\n${brand.name}: 500 lessons are learnt in ${(learntAt - startedAt).toFixed(0)} ms and cost ${each.toFixed(0)} µs a post.`,
    );
  }
}
