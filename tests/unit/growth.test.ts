import { expect, test } from 'vitest';
import { growthOf } from '../support/growth.ts';

/** Work that is not optimised away. */
function spin(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum * 31 + step) % 65_537;
  return sum;
}

test('work that goes with the square is told from work that goes with the size', () => {
  expect(growthOf((size) => () => spin(size * 4_000), 1_000)).toBeLessThan(10);
  expect(growthOf((size) => () => spin(size * size), 2_000)).toBeGreaterThan(10);
});
