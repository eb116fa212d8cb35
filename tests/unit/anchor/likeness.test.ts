import { describe, expect, test } from 'vitest';
import { countWords, likenessWithin, shareOf } from '../../../lib/anchor/likeness.ts';

const PART = 'the harbour master opened the northern gate before noon';

/** Likeness of the part to any stretch of a text. */
const likeness = (text: string, mostErrors?: number) =>
  likenessWithin(text, { start: 0, end: text.length }, PART, mostErrors);

describe('the likeness of a context', () => {
  test('is whole where it stands, and less by its errors where it was edited', () => {
    expect(likeness(`On Monday ${PART}, as planned.`)).toBe(1);
    expect(likeness('the harbour master closed the northern gate before noon')).toBeCloseTo(
      1 - 4 / PART.length,
      1,
    );
  });

  test('is seen though no word is as it was, and is none where none so much as begins alike', () => {
    expect(likeness('the harbor mastr opned the northrn gte befoe nooon')).toBeGreaterThan(0.8);
    // Letter by letter more than half of it would be there.
    expect(likeness('the karbour naster apened the morthern late pefore moon')).toBe(0);
  });

  test('is not looked for word by word in a part of few words', () => {
    const text = 'at the harbor wal';
    expect(
      likenessWithin(text, { start: 0, end: text.length }, 'the harbour wall'),
    ).toBeGreaterThan(0.8);
  });

  test('counts as not there beyond the errors that it may have', () => {
    const edited = 'the harbour pilot opened the southern gate before noon';
    expect(likeness(edited)).toBeGreaterThan(0.7);
    expect(likeness(edited, 0.1)).toBe(0);
  });

  test('is none for a quote without context', () => {
    expect(likenessWithin('some text', { start: 0, end: 9 }, '')).toBeNull();
  });
});

test('a word counts as often as it stands in both', () => {
  expect(shareOf(countWords('ten boats and ten nets'), ['ten', 'boats', 'ten', 'ten'])).toBeCloseTo(
    11 / 18,
  );
});
