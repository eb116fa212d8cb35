import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, and its figures: core | kind | value | unit. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'The limit is 6.23x10^-4 of the dose, or 2.48×10−5 in the second trial.',
    'en',
    ['6.23x10^-4 | count | 0.000623', '2.48×10−5 | count | 0.0000248', 'second | rank | 2'],
  ],
  [
    'A density of 5.5x10-3 kg/cm³, and 3.2 × 10⁻⁶ g of lead.',
    'en',
    ['5.5x10-3 kg/cm³ | measure | 0.0055 | kg/cm³', '3.2 × 10⁻⁶ g | measure | 0.0000032 | g'],
  ],
  [
    'Some 4e14 cells and 1.5E+6 copies.',
    'en',
    ['4e14 | count | 400000000000000 | cells | approx', '1.5E+6 | count | 1500000 | copies'],
  ],
  [
    'Il y en a 12,32e+4 ou 1e10.',
    'fr',
    ['12,32e+4 | count | 123200', '1e10 | count | 10000000000'],
  ],
  [
    'El resultado es 1,1^23 por ciento.',
    'es',
    ['1,1^23 por ciento | percent | 8.95430243255237372246531 | %'],
  ],
  [
    'It is 2.5^-1. It is not -2500^-1. It has 8x2^10 bits.',
    'en',
    ['2.5^-1 | count | 0.4', '-2500^-1 | count | -0.0004', '8x2^10 bits | measure | 8192 | bits'],
  ],
  [
    'The lab found 10⁶ copies and 10⁻⁵ g in 2018¹, then 10³, and 12⁶.',
    'en',
    [
      '10⁶ | count | 1000000 | copies',
      '10⁻⁵ g | measure | 0.00001 | g',
      '2018 | date | 2018',
      '10 | count | 10',
      '12 | count | 12',
    ],
  ],
];

describe('powers and scientific notation', () => {
  it.each(CASES)('%j', (text, language, figures) => {
    expect(described(text, language)).toEqual(figures);
  });

  it.each([
    ['The hall has 3x10-12 rows and a 5 x 10 metre stage.', '5e10'],
    ['Meet in room 2E10 of building 4e.', '1e'],
    ['The 1er May is no 1e 10 of anything.', '1e 10'],
    ['Sized 1e10x, code 12e3f and 7e100.', '000'],
  ])('leaves alone what only looks like one: %j', (text, unread) => {
    for (const line of described(text, 'en')) expect(line).not.toContain(unread);
  });

  it('leaves a power of more digits than anyone would write', () => {
    expect(described('It is 9999^99 and 9.99^99.', 'en').join()).not.toMatch(/\d{30}/);
  });
});
