import { describe, expect, it } from 'vitest';
import { growthOf } from '../../../support/growth.ts';
import { figuresIn } from './read-text.ts';

/** A reading of so much takes some milliseconds. */
const SIZE = 40_000;

/** Linear work grows fourfold with four times the text, and sixteenfold where it goes with the square. */
const LINEAR = 10;

/** How the reading of a seed, repeated to a length, grows with the length. */
function growthOfReading(seed: string, language: string, country: string | null): number {
  return growthOf((size) => {
    const text = seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
    return () => figuresIn(text, language, country);
  }, SIZE);
}

/** Beginnings of everything the patterns and readers look for, repeated without an end. */
const SEEDS: readonly string[] = [
  '1',
  '1,',
  '1,111',
  '1 ',
  '1 111 ',
  '1-',
  '1-1 ',
  '1.1.',
  '(1) ',
  '+1 (',
  '0 00 ',
  '12:',
  '1/',
  '2018-',
  '2018-02-',
  '$',
  '$1-',
  '1 million ',
  'one ',
  'one hundred and ',
  'twenty-',
  'half a ',
  'a million ',
  'tens of ',
  'five in ',
  'between 5 and ',
  'from 1 to ',
  '1, 2, 3 and ',
  'May 1, ',
  '5 of ',
  'first ',
  'second second ',
  'no. 1 ',
  'section 1 ',
  'Aa 1 ',
  '1 Aa ',
  'a@',
  'a.a.',
  'http://',
  'www.a',
  '<a ',
  '<<<',
  '{:',
  '](',
  '<sup>',
  'call ',
  'tel. 1',
  'PDF 1',
  'L.C. 2',
  'BGBl. I ',
  'No. 1-',
  '-',
  '– ',
  '“1',
  '(((',
  '\u00a0',
  'é',
  'constructor 1 __proto__ ',
  'million ',
  '1 million million ',
  '1 dozen ',
  'one point one one ',
  '1/2 ',
  'a-a.a-',
  '1 234 567 ',
  '> ',
  '>= 1',
  '<1',
  '1~',
  '3 hundred and 2 ',
  'º',
  '1e1 ',
  '1^1',
  '2x10^3 ',
  '1 over ',
  '5C ',
  '5 a-',
  '1 or more ',
  '$5 50 ',
];

describe('text made to hang the finder', { timeout: 60_000 }, () => {
  it.each(SEEDS)('%j over and over', (seed) => {
    expect(growthOfReading(seed, 'en', 'CA')).toBeLessThan(LINEAR);
  });

  it.each([
    ['tr', '%1 '],
    ['tr', 'yüzde '],
    ['hu', '2026. '],
    ['lt', '2026 m. sausio '],
    ['da', 'kl. 1 '],
    ['fr', 'de 8 heures à '],
    ['fr', 'le 39 49 ou '],
    ['es', 'de 9 a '],
    ['de', '8 Uhr 1 '],
    ['ru', '1 тыс. '],
    ['zh', '1千'],
    ['ja', '8時1分'],
    ['ko', '1만 2천 '],
    ['xx', '1 mln '],
  ])('in %s %j over and over', (language, seed) => {
    expect(growthOfReading(seed, language, null)).toBeLessThan(LINEAR);
  });

  it.each([
    'zweiund',
    'hundert',
    'tausendeinhundert',
    'vingt-',
    'cent ',
    'treinta y ',
    'venti',
    'einundein',
    'centottanta',
    'cincoavo',
    'cero ',
    '1 con ',
    'viertel',
  ])('%j in the language it belongs to', (seed) => {
    for (const language of ['de', 'fr', 'es', 'it']) {
      expect(growthOfReading(seed, language, null)).toBeLessThan(LINEAR);
    }
  });

  it('takes words of the prototype for words', () => {
    const text = '$5 constructor, 7 toString and 3 valueOf';
    expect(figuresIn(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      '$5',
      '7',
      '3',
    ]);
  });
});
