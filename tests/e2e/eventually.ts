/** Longer than any step takes on a busy machine with two cores. */
const PATIENCE_MS = 20_000;

const PAUSE_MS = 80;

/**
 * Reads again and again until what was read is accepted.
 *
 * Polling from outside, because the extension's own pages forbid the code from strings that a browser driver's waiting uses.
 *
 * @param what - Named in the error.
 * @returns What was accepted.
 * @throws Where it is not accepted in time, with what was read last.
 */
export async function eventually<T>(
  what: string,
  read: () => Promise<T>,
  accept: (value: T) => boolean,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const value = await read();
      if (accept(value)) return value;
      last = value;
    } catch (error) {
      // A page between two documents cannot be read: the next attempt finds the new one.
      last = error;
    }
    await pause(PAUSE_MS);
  } while (Date.now() < end);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`${what}: not so after ${patience / 1000} s; last seen: ${seen}`);
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
