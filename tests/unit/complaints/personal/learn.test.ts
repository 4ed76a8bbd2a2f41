import { describe, expect, it } from 'vitest';
import { judge } from '../../../../utils/complaints/classify.ts';
import { learn, MOST_LESSONS } from '../../../../utils/complaints/personal/personal.ts';
import { triage } from '../../../../utils/complaints/triage.ts';
import type { Lesson } from '../../../../utils/words/lesson.ts';
import { seeded } from '../../../seeded.ts';
import { shippedModel } from '../../../workbench/classify.ts';
import { LABELLED } from '../cases.ts';
import { lesson } from './lessons.ts';
import { players, travellers } from './posts.ts';

const model = shippedModel();
const ours = LABELLED.map(({ text }) => text);

function taught(texts: readonly string[], word: Partial<Lesson>): Lesson[] {
  return texts.map((text, at) => lesson(text, { postId: `x:${word.intent}${at}`, at, ...word }));
}

/** The probability of a complaint with these lessons, copies aside. */
function rated(texts: readonly string[], lessons: readonly Lesson[], language = 'en'): number[] {
  const { rate } = learn(model, lessons);
  return texts.map((text) =>
    rate(text, language, judge(model, text, { addressed: true, language })),
  );
}

const both = [
  ...taught(players(60, 1), { source: 'asked', intent: 'other' }),
  ...taught(travellers(60, 2), { source: 'asked', intent: 'complaint' }),
];

describe('learn', () => {
  it('learns from answers what is no complaint for this brand, and leaves the rest', () => {
    const [game = 0, trip = 0] = rated(
      ['the raid is awful and my guild lost', 'my suitcase is gone and nobody answers'],
      [],
    );
    const [gameAfter = 0, tripAfter = 0] = rated(
      ['the raid is awful and my guild lost', 'my suitcase is gone and nobody answers'],
      both,
    );
    expect(game).toBeGreaterThan(0.5);
    expect(gameAfter).toBeLessThan(0.3);
    expect(trip).toBeGreaterThan(0.5);
    expect(tripAfter).toBeGreaterThan(0.5);
  });

  it('says so where that decided', () => {
    const text = 'the raid is awful and my guild lost';
    const verdict = triage(model, { text }, { addressed: true }, learn(model, both));
    expect(verdict.reasons).toContain('learnt from your corrections');
    expect(verdict.intent).not.toBe('complaint');
  });

  it('gives the same for the same lessons, whatever their order', () => {
    const seed = 7;
    console.log(`seed ${seed}`);
    const random = seeded(seed);
    const mixed = both
      .map((one) => ({ one, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ one }) => one);
    expect(rated(ours, mixed)).toEqual(rated(ours, both));
  });

  it('is as before once a lesson is taken back', () => {
    const [text = ''] = players(1, 3);
    const before = rated([text, ...ours], both);
    const more = lesson(text, { source: 'asked', intent: 'complaint', at: 500 });
    expect(rated([text, ...ours], [...both, more])).not.toEqual(before);
    expect(
      rated(
        [text, ...ours],
        [...both, more].filter((one) => one !== more),
      ),
    ).toEqual(before);
  });

  it('changes nothing before the first lesson', () => {
    expect(rated(ours, [])).toEqual(
      ours.map((text) => judge(model, text, { addressed: true }).complaint),
    );
  });

  it(`keeps the ${MOST_LESSONS} newest, what was said before what was acted on`, () => {
    const said = taught(travellers(MOST_LESSONS, 4), { source: 'asked', intent: 'complaint' });
    const older = taught(players(20, 5), { source: 'asked', intent: 'other', at: -1 });
    const acted = taught(players(20, 6), { source: 'acted', intent: 'complaint', at: 9e9 });
    const known = learn(model, [
      ...older,
      ...said,
      ...acted.map((one) => ({ ...one, postId: `x:a${one.postId}` })),
    ]);
    expect(rated(ours, said)).toEqual(
      ours.map((text) => known.rate(text, 'en', judge(model, text, { addressed: true }))),
    );
    expect(known.twinOf('', older[0]?.postId ?? '')).toBeNull();
    expect(known.twinOf('', said[0]?.postId ?? '')).not.toBeNull();
  });

  it('says nothing of English from lessons in Spanish, nor the other way', () => {
    const spanish = both.map((one) => ({ ...one, language: 'es' }));
    expect(rated(ours, spanish)).toEqual(rated(ours, []));
    expect(rated(ours, both, 'es')).toEqual(rated(ours, [], 'es'));
  });
});

describe('what the person only chose to correct', () => {
  const corrected = taught(players(80, 8), { source: 'corrected', intent: 'other' });

  it('raises no post, and wrecks none', () => {
    const after = rated(ours, corrected);
    const before = rated(ours, []);
    for (const [at, share] of after.entries()) {
      expect(share).toBeLessThanOrEqual((before[at] ?? 0) + 1e-9);
    }
    const flagged = (shares: readonly number[]) => shares.filter((share) => share >= 0.5).length;
    expect(flagged(after)).toBeGreaterThanOrEqual(flagged(before) - 1);
  });

  it('is told from what was acted on by its words', () => {
    const acted = taught(travellers(80, 9), { source: 'acted', intent: 'complaint' });
    const text = 'the raid is awful and my guild lost';
    const [before = 0] = rated([text], []);
    const [after = 0] = rated([text], [...corrected, ...acted]);
    expect(after).toBeLessThan(before - 0.1);
  });
});

describe('lessons that make no sense', () => {
  const sure = '@northwindair worst service ever. You lost my suitcase again and refuse my refund.';

  it.each<[string, string]>([
    ['no text', ''],
    ['one text of 25,000 characters', 'refund '.repeat(3_600).slice(0, 25_000)],
    ['nothing but signs', '\ud800 😡 … https://t.co/a @a'],
  ])('%s, five hundred times', (_, text) => {
    const lessons = Array.from({ length: MOST_LESSONS }, (__, at) =>
      lesson(text, { postId: `x:${at}`, source: 'asked', at }),
    );
    const shares = rated([sure, ...ours], lessons);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
    expect(shares[0]).toBeGreaterThan(0.5);
  });

  it.each<[string, number, Lesson['source']]>([
    ['thirty answers', 30, 'asked'],
    ['five hundred corrections', MOST_LESSONS, 'corrected'],
  ])('%s that all say no do not turn what the shipped model is sure of', (_, count, source) => {
    const { rate } = learn(model, taught(travellers(count, 10), { source, intent: 'other' }));
    const shipped = judge(model, sure, { addressed: true });
    expect(rate(sure, 'en', { ...shipped, complaint: 0.99 })).toBeGreaterThan(0.5);
  });
});

describe('a language that the model never learnt', () => {
  const dutch = (texts: readonly string[], word: Partial<Lesson>) =>
    taught(texts, { language: 'nl', source: 'asked', ...word });
  const offers = [
    'morgen vliegen we naar de zon met korting',
    'win twee tickets en vlieg met korting naar de zon',
    'korting op alle vluchten naar de zon',
  ];
  const faults = [
    'mijn koffer is weg en niemand neemt op',
    'weer vertraging en niemand neemt op',
    'koffer kwijt en niemand antwoordt mij',
  ];
  const many = (texts: readonly string[]) =>
    Array.from(
      { length: 24 },
      (_, at) => `${texts[at % texts.length]} ${String.fromCharCode(97 + at).repeat(3)}`,
    );
  const lessons = [
    ...dutch(many(offers), { intent: 'other' }),
    ...dutch(many(faults), { intent: 'complaint' }),
  ];
  const judged = (text: string, of: readonly Lesson[]) =>
    triage(model, { text, language: 'nl' }, { addressed: true }, learn(model, of));

  it('is judged by the lessons in it, and by these alone', () => {
    const [offer, fault] = [
      'vlieg naar de zon, nu met korting',
      'niemand neemt op, koffer is kwijt',
    ];
    for (const text of [offer, fault]) expect(judged(text, []).intent).toBe('complaint');
    expect(judged(offer, both).intent).toBe('complaint');
    expect(judged(offer, lessons).intent).toBe('other');
    expect(judged(fault, lessons).intent).toBe('complaint');
  });
});
