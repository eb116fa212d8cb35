import { describe, expect, test } from 'vitest';
import { monthWords, weekdayWords } from '../../../dev/generate-calendar-words.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../../lib/text/calendar-words.ts';

describe('the words for months and weekdays', () => {
  test('are what the generator makes of CLDR', () => {
    expect(MONTH_WORDS).toEqual(monthWords());
    expect(WEEKDAY_WORDS).toBe(weekdayWords());
  });

  test('none stands for two months', () => {
    const words = MONTH_WORDS.flatMap((names) => names.split(' '));
    expect(words.length).toBe(new Set(words).size);
  });
});
