import { describe, expect, it } from 'vitest';
import { alignLines } from '../../../lib/anchor/align-lines.ts';

describe('alignLines', () => {
  it('pairs lines in order, past what stands between them', () => {
    expect(alignLines(['menu', 'a', 'advert', 'b', 'c'], ['a', 'b', 'new', 'c'])).toEqual([
      ...[-1, 0, -1, 1, 3],
    ]);
  });

  it('takes of repeated lines those in order', () => {
    expect(alignLines(['x', 'a', 'x', 'b', 'x'], ['a', 'x', 'b'])).toEqual([-1, 0, 1, 2, -1]);
  });

  it('takes the headline beside the text, not the one in the trail above', () => {
    expect(alignLines(['headline', 'menu', 'headline', 'text'], ['headline', 'text'])).toEqual([
      ...[-1, -1, 0, 1],
    ]);
  });

  it('pairs a moved line that stands once in both', () => {
    expect(alignLines(['date', 'a', 'b', 'c'], ['a', 'b', 'c', 'date'])).toEqual([3, 0, 1, 2]);
  });

  it('pairs what stands everywhere by its neighbours', () => {
    const cells = Array.from({ length: 40 }, () => '0');
    const copy = ['first', ...cells, 'last'];
    expect(alignLines(['menu', ...copy, 'foot'], copy)).toEqual([
      -1,
      ...copy.map((_, at) => at),
      -1,
    ]);
  });

  it('pairs no line twice, and empty lines never', () => {
    expect(alignLines(['a', 'a', ''], ['a', ''])).toHaveLength(3);
    expect(alignLines(['a', 'a', ''], ['a', '']).filter((to) => to >= 0)).toEqual([0]);
    expect(alignLines([], ['a'])).toEqual([]);
  });
});
