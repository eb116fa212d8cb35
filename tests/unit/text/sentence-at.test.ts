import { describe, expect, test } from 'vitest';
import { sentenceAt } from '../../../lib/text/sentence-at.ts';

function sentenceOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAt(text, { start, end: start + words.length });
  return text.slice(from, end);
}

describe('the sentence of a span', () => {
  test.each([
    ['One day. Fares rise by $2 in May. All pay.', '$2', 'Fares rise by $2 in May.'],
    ['A heading\nFares rise by $2\nMore', '$2', 'Fares rise by $2'],
    [
      'Dr. Ilse Okafor of the U.S. Harbour Service paid $2. So it goes.',
      '$2',
      'Dr. Ilse Okafor of the U.S. Harbour Service paid $2.',
    ],
    ['Seit dem 5. Mai gelten 2 Euro. Das ist neu.', '2 Euro', 'Seit dem 5. Mai gelten 2 Euro.'],
    ['“It costs $2.” The mayor agreed.', '$2', '“It costs $2.”'],
    ['It was 2018. The fare was $2', '2018', 'It was 2018.'],
    ['She paid $2.50 at No. 3 Wharf! He did not.', '$2.50', 'She paid $2.50 at No. 3 Wharf!'],
  ])('%s', (text, words, sentence) => {
    expect(sentenceOf(text, words)).toBe(sentence);
  });

  test('is cut off where a text has no stops', () => {
    const text = 'word '.repeat(10_000);
    const { start, end } = sentenceAt(text, { start: 25_000, end: 25_004 });
    expect(end - start).toBeLessThan(2_100);
  });
});
