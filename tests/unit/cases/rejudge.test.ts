import { expect, it } from 'vitest';
import type { CaseContext } from '../../../utils/cases/context.ts';
import { correct } from '../../../utils/cases/correct.ts';
import { record } from '../../../utils/cases/record.ts';
import { rejudge } from '../../../utils/cases/rejudge.ts';
import { minute, seen, world } from './world.ts';

const by = (authorHandle: string) => ({ authorHandle });

/** The world's judge, who has learnt that whoever says "slow" does not complain. */
function taught({ triage, ...rest }: CaseContext): CaseContext {
  return {
    ...rest,
    triage: (post, match) => {
      const verdict = triage(post, match);
      if (!post.text.includes('slow')) return verdict;
      return { ...verdict, intent: 'other', severity: null, reasons: ['learnt'] };
    },
  };
}

async function opened() {
  const here = world();
  await record(here.context, [
    seen(1, 0, '@acme the app is slow'),
    seen(2, 1, '@acme slow as ever', by('joe')),
    seen(3, 2, '@acme it is broken', by('lee')),
    seen(4, 3, '@acme slow, and broken!!', by('ann')),
  ]);
  return here;
}

it('what was learnt changes open cases, and says which; none of them vanishes', async () => {
  const { context, database } = await opened();
  await correct(context, 'x:1', { severity: 'major' });
  await correct(context, 'x:2', { intent: 'other' });
  expect(await rejudge(taught(context), 'x:1')).toEqual(['x:4']);
  expect(await database.cases.get('x:1')).toMatchObject({ severity: 'major', state: 'open' });
  expect(await database.cases.get('x:3')).toMatchObject({ intent: 'complaint' });
  expect(await database.cases.get('x:4')).toMatchObject({
    state: 'open',
    intent: 'other',
    clock: { limitAt: null },
  });
});

it('what is forgotten again leaves all as it was', async () => {
  const { context, database } = await opened();
  const before = await database.cases.toArray();
  await rejudge(taught(context), null);
  expect(await database.cases.toArray()).not.toEqual(before);
  expect(await rejudge(context, null)).toEqual(['x:1', 'x:2', 'x:4']);
  expect(await database.cases.toArray()).toEqual(before);
});

it('a case that is done is judged anew only where the person’s word on it changed', async () => {
  const { context, database } = await opened();
  await database.cases.update('x:1', { state: 'answered' });
  await database.cases.update('x:2', { state: 'answered' });
  expect(await rejudge(taught(context), 'x:2')).not.toContain('x:1');
  expect(await database.cases.get('x:2')).toMatchObject({ intent: 'other' });
});

it('a customer who complains after all is heard', async () => {
  const { context, database } = await opened();
  await rejudge(taught(context), null);
  await record(taught(context), [
    seen(5, 30, 'now it is broken!!', { reason: 'thread', parentId: 'x:1' }),
  ]);
  expect(await database.cases.get('x:1')).toMatchObject({
    intent: 'complaint',
    severity: 'major',
    clock: { startedAt: minute(0) },
  });
});

it('changes more cases than fit into one transaction', async () => {
  const { context } = world();
  const many = Array.from({ length: 250 }, (_, index) => index + 1);
  await record(
    context,
    many.map((id) => seen(id, 0, '@acme slow', by(`u${id}`))),
  );
  expect(await rejudge(taught(context), null)).toHaveLength(250);
});
