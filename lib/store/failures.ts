import Dexie from 'dexie';
import type { Failure } from '../model/failure.ts';

/** How deep an error may be wrapped: Dexie wraps a browser's error once or twice. */
const DEEPEST = 5;

/**
 * Says in our own words what the database reported. Chromium's quota error comes as an `AbortError` with the cause inside,
 * a bulk write's as a list of failures: both are looked through.
 *
 * @param error - What a database call rejected with.
 * @returns `storage-full` or `storage-failed`.
 * @throws The error itself where it is not the database's: a mistake of ours is not an expected failure.
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) {
    throw error;
  }
  return isQuota(error, DEEPEST)
    ? { code: 'storage-full' }
    : { code: 'storage-failed', detail: `${error.name}: ${error.message}`.slice(0, 300) };
}

function isQuota(error: unknown, deepest: number): boolean {
  if (typeof error !== 'object' || error === null || deepest === 0) {
    return false;
  }
  if ('name' in error && error.name === 'QuotaExceededError') {
    return true;
  }
  const inside: unknown[] = [
    'inner' in error ? error.inner : null,
    ...('failures' in error && Array.isArray(error.failures) ? error.failures.slice(0, 1) : []),
  ];
  return inside.some((cause) => isQuota(cause, deepest - 1));
}
