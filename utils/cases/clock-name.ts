import type { Clock } from '../words/case.ts';

type Named = Pick<Clock, 'kind' | 'postId'>;

/** The same whatever is learnt later of its times, or of an answer that came before it. */
export function nameOf({ kind, postId }: Named): string {
  return `${kind === 'update' ? kind : 'reply'}:${postId}`;
}

/** And the names that the same wait has where not all of its posts are known. */
export function namesOf({ kind, postId, also }: Named & Pick<Clock, 'also'>): string[] {
  return [postId, ...also].map((id) => nameOf({ kind, postId: id }));
}
