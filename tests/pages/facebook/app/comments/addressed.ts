import { useValue } from '../store.ts';

/** The comment or reply that the address names, as when one follows a notification. */
export function useAddressed(parameter: 'comment_id' | 'reply_comment_id'): string | null {
  const query = useValue(({ place }) => place.path.split('?')[1]);
  return new URLSearchParams(query).get(parameter);
}
