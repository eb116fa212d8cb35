import { describe, expect, it } from 'vitest';
import { longestRise } from '../../../lib/anchor/longest-rise.ts';

describe('longestRise', () => {
  it.each([
    [[], []],
    [[5], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [
      [1, 90, 2, 3],
      [0, 2, 3],
    ],
    [
      [4, 4, 5],
      [0, 1, 2],
    ],
    [[3, 2, 1], [2]],
  ])('of %j is at %j', (values, indexes) => {
    expect(longestRise(values)).toEqual(indexes);
  });
});
