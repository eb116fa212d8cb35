import { describe, expect, test } from 'vitest';
import { monthWords } from '../../../dev/generate-month-words.ts';
import { MONTH_WORDS } from '../../../lib/text/month-words.ts';

describe('the words for months', () => {
  test('are what the generator makes of CLDR', () => {
    expect(MONTH_WORDS).toEqual(monthWords());
  });

  test('no word stands for two months', () => {
    const words = MONTH_WORDS.flatMap((names) => names.split(' '));
    expect(words.length).toBe(new Set(words).size);
  });
});
