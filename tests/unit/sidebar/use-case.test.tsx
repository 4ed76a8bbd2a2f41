// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { useCase } from '../../../entrypoints/sidebar/useCase.ts';
import { record } from '../../../utils/cases/record.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import { database } from '../../../utils/store/database.ts';
import { seen, settings, world } from '../cases/world.ts';
import { draw, shown } from '../components/draw.tsx';

function Shown({ caseId }: { caseId: string }) {
  const { found } = useCase(caseId, settings.brands);
  return <p>{found?.ok ? `case ${found.value.case.id}` : 'looking'}</p>;
}

it('shows the case that the open one was joined to, its post now known by another id', async () => {
  const bare = seen(0, 0, '@acme my bag is lost!!', { id: 'facebook:content:a', site: 'facebook' });
  const alone = { ...bare, post: { ...bare.post, id: 'facebook:pfbid1' } };
  const context = { ...world().context, store: caseStore(database) };
  await record(context, [bare]);
  await record({ ...context, now: context.now + 1 }, [alone]);
  await draw(<Shown caseId={alone.post.id} />);
  // What the database tells comes when it comes.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  await expect.poll(shown).toContain(`case ${alone.post.id}`);
  await record(context, [{ ...alone, otherId: bare.post.id }]);
  await expect.poll(shown).toContain(`case ${bare.post.id}`);
  vi.unstubAllGlobals();
});
