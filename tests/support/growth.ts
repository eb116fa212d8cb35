/** Shorter times are lost in a clock's grain and a machine's noise. */
const LEAST_MS = 4;

/**
 * How the work grows with its size: what four times as much takes against once as much, the best of three tries. About 4
 * where the work is linear, 1 where it is bounded, 16 where it goes with the square; a slow or busy machine changes both
 * sides alike.
 *
 * @param prepare - Makes the input of a size, outside of the measure, and gives what is measured.
 * @param size - Large enough that the work takes some milliseconds.
 */
export function growthOf(prepare: (size: number) => () => unknown, size: number): number {
  const ratios = Array.from({ length: 3 }, () => {
    const once = time(prepare(size));
    return time(prepare(4 * size)) / Math.max(once, LEAST_MS);
  });
  return Math.min(...ratios);
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
