import type { Outcome } from '../../utils/messaging/protocol.ts';

/** What judges posts cannot be read. */
export class NoModel extends Error {}

/** What a thrown error means to a person. Dexie reports a full disk as AbortError with an inner QuotaExceededError. */
export function toFailure(error: unknown): Outcome<never> {
  if (error instanceof NoModel) return { ok: false, failure: 'no-model', detail: '' };
  return isQuota(error)
    ? {
        ok: false,
        failure: 'quota',
        detail:
          'The browser has no room left. Nothing was lost; erase what you no longer need to go on.',
      }
    : { ok: false, failure: 'storage', detail: error instanceof Error ? error.message : '' };
}

/** The browser has no room left. */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error ? error.inner : undefined;
  return error.name === 'QuotaExceededError' || (inner !== undefined && isQuota(inner));
}
