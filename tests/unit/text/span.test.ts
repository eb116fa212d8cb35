import { expect, test } from 'vitest';
import { contains, overlaps, sliceSpan, trimSpan } from '../../../lib/text/span.ts';

test('a span contains itself and what lies inside, not what sticks out', () => {
  expect(contains({ start: 2, end: 8 }, { start: 2, end: 8 })).toBe(true);
  expect(contains({ start: 2, end: 8 }, { start: 3, end: 9 })).toBe(false);
});

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false);
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 })).toBe(true);
});

test('trimming takes white space of every width from both ends', () => {
  const text = '\u00a0 \n“Words” \u202f';
  expect(sliceSpan(text, trimSpan(text, { start: 0, end: text.length }))).toBe('“Words”');
});

test('trimming white space alone leaves an empty span', () => {
  const { start, end } = trimSpan('   ', { start: 0, end: 3 });
  expect(end - start).toBe(0);
});
