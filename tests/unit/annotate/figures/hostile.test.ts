import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-text.ts';

const SIZE = 200_000;

/** Far above what a linear reading needs, far below what a quadratic one takes. */
const LIMIT_MS = 2_500;

/** Time that the reading itself took: other work on the machine does not count. */
function millisecondsOf(read: () => void): number {
  const before = process.threadCpuUsage();
  read();
  return process.threadCpuUsage(before).user / 1_000;
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
];

describe('text made to hang the finder', { timeout: 60_000 }, () => {
  it.each(SEEDS)('%j over and over', (seed) => {
    const text = seed.repeat(Math.ceil(SIZE / seed.length)).slice(0, SIZE);
    expect(millisecondsOf(() => figuresIn(text, 'en', 'CA'))).toBeLessThan(LIMIT_MS);
  });

  it.each(['zweiund', 'hundert', 'tausendeinhundert', 'vingt-', 'cent ', 'treinta y ', 'venti'])(
    '%j in the language it belongs to',
    (seed) => {
      const text = seed.repeat(Math.ceil(SIZE / seed.length)).slice(0, SIZE);
      for (const language of ['de', 'fr', 'es', 'it']) {
        expect(millisecondsOf(() => figuresIn(text, language))).toBeLessThan(LIMIT_MS);
      }
    },
  );

  it('takes words of the prototype for words', () => {
    const text = '$5 constructor, 7 toString and 3 valueOf';
    expect(figuresIn(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      '$5',
      '7',
      '3',
    ]);
  });
});
