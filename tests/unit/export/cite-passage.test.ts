import { expect, test } from 'vitest';
import { citePassage } from '../../../lib/export/cite-passage.ts';

const SOURCE = {
  headline: 'Ferry to Lindmoor sails again',
  publisher: 'Port of Tarnholt',
  published: '1 March 2031',
  url: 'https://news.example/ferry',
};

test('a quotation has its words, who said them, where they stand, and the address', () => {
  const cited = citePassage({
    ...SOURCE,
    words: '“Nobody was forgotten.”',
    speaker: { name: 'Ilse Vantongeren', role: 'Harbour Master', organization: null },
  });
  expect(cited).toBe(
    '“Nobody was forgotten.”\n— Ilse Vantongeren, Harbour Master\n' +
      'Ferry to Lindmoor sails again, Port of Tarnholt, 1 March 2031\nhttps://news.example/ferry',
  );
});

test('other words are put in marks, and what the page does not give is left out', () => {
  const cited = citePassage({
    ...SOURCE,
    words: ' after 14 months in the yard ',
    speaker: null,
    headline: null,
    publisher: null,
    published: null,
  });
  expect(cited).toBe('“after 14 months in the yard”\nhttps://news.example/ferry');
});
