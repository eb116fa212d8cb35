import { vi } from 'vitest';

/** A busy machine is slow, not wrong: what is waited for may take so long. */
const PATIENCE_MS = 10_000;

/**
 * Waits until an assertion holds.
 *
 * @param assertion - Tried again and again until it throws no more.
 * @returns What it returned.
 * @throws What it threw last, after ten seconds.
 */
export function soon<T>(assertion: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(assertion, { timeout: PATIENCE_MS });
}
