import type { Failure } from './failure.ts';

/** A value, or an expected failure. */
export type Result<T, E = Failure> = { ok: true; value: T } | { ok: false; failure: E };

/** A result that went well. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A result that failed as expected. */
export function fail<E>(failure: E): { ok: false; failure: E } {
  return { ok: false, failure };
}

/** Ends a `switch` over a union: a case left out is a compile error. Throws if reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
