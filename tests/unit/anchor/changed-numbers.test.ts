import { describe, expect, it } from 'vitest';
import { changedNumbers } from '../../../lib/anchor/changed-numbers.ts';

describe('changedNumbers', () => {
  it.each([
    ['45 per cent', '45 percent'],
    ['1 250 000 euros', '1250000 euros'],
    ['no number', 'none here either'],
  ])('is silent on %s and %s', (was, is) => {
    expect(changedNumbers(was, is)).toBeNull();
  });

  it.each([
    ['45 per cent', '52 per cent', ['45'], ['52']],
    ['$1.2 million', '$12 million', ['1.2'], ['12']],
    ['from 3 to 5', 'from 3', ['3', '5'], ['3']],
  ])('tells %s from %s', (was, is, before, after) => {
    expect(changedNumbers(was, is)).toEqual({ was: before, is: after });
  });
});
