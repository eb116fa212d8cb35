import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Turns of phrase of many governments. Text, language, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, string | null, readonly string[]])[] = [
  [
    'The number of over-65s fell by 206,000 to 7.41 million; under 25s and the 60s; prices rose by 5 to 10 percent.',
    'en',
    'GB',
    [
      '65s | age | 65 |  | more-than',
      '206,000 | count | 206000',
      '7.41 million | count | 7410000',
      '25s | age | 25 |  | less-than',
      '60s | date | 1960..1969',
      '5 to 10 percent | percent | 5..10 | %',
    ],
  ],
  [
    'It pays for children under six and adults 18 to 64, in over 20 towns; people over 300 miles away.',
    'en',
    'CA',
    [
      'six | age | 6 |  | less-than',
      '18 to 64 | age | 18..64',
      '20 | count | 20 | towns | more-than',
      '300 miles | measure | 300 | miles | more-than',
    ],
  ],
  [
    'See Vol. 12, No. 3 of the No. 1 journal; Rs.75,000 and a 75:25 split at 20:15.',
    'en',
    'IN',
    ['No. 1 | rank | 1', 'Rs.75,000 | money | 75000 | INR', '75:25 | ratio | 75:25'],
  ],
  [
    'Borrowing in the first half of 2025-26 was above that of the first half of 2024.',
    'en',
    'GB',
    ['first half of 2025-26 | date | 2025/2026', 'first half of 2024 | date | 2024-01..2024-06'],
  ],
  [
    'Wind chills of 20 below zero; the top of the FTSE 100 companies; two counts, on counts 3-5.',
    'en',
    'US',
    ['20 below zero | count | -20', 'two | count | 2 | counts'],
  ],
  [
    'Des 3,5 M de foyers, deux hommes de 25 et 31 ans; 393 fr. par an, ouvert de 9h à 17h30.',
    'fr',
    'CH',
    [
      '3,5 M | count | 3500000 | foyers',
      'deux | count | 2 | hommes',
      '25 | age | 25 | ans',
      '31 ans | age | 31 | ans',
      '393 fr. | money | 393 | CHF',
    ],
  ],
  [
    'Der Satz steigt um 61 Euro von 502 auf 563 Euro; je nach Größe 100 bis 300 €, max. 5.000 €.',
    'de',
    'DE',
    [
      '61 Euro | money | 61 | EUR',
      '502 | money | 502 | EUR',
      '563 Euro | money | 563 | EUR',
      '100 bis 300 € | money | 100..300 | EUR',
      '5.000 € | money | 5000 | EUR | up-to',
    ],
  ],
  [
    'Die zweitgrößte Stadt mit dem fünfthöchsten Wert, die größte im Land; im Plenum, 75. Sitzung, ab 2027.',
    'de',
    'DE',
    [
      'zweitgrößte | rank | 2',
      'fünfthöchsten | rank | 5',
      '75. | rank | 75',
      '2027 | date | 2027 |  | since',
    ],
  ],
  [
    'Benefició a 12 millones 450 mil 321 personas; dos varones de 25 y 31 años; 45 M de euros; gana 1.200 SMMLV.',
    'es',
    'CO',
    [
      '12 millones 450 mil 321 | count | 12450321 | personas',
      'dos | count | 2 | varones',
      '25 | age | 25 | años',
      '31 años | age | 31 | años',
      '45 M de euros | money | 45000000 | EUR',
      '1.200 | count | 1200 | SMMLV',
    ],
  ],
  [
    'Circa 300 mezzi dal 1° al 15 aprile, alle ore 10.30.',
    'it',
    'IT',
    ['300 | count | 300 | mezzi | approx', '1° al 15 aprile | date | --04-01..--04-15'],
  ],
  [
    'Pagó S/30 y S/ 45 millones.',
    'es',
    'PE',
    ['S/30 | money | 30 | PEN', 'S/ 45 millones | money | 45000000 | PEN'],
  ],
];

describe('figures in the releases of many governments', () => {
  it.each(CASES)('%s (%s, %s)', (text, language, country, expected) => {
    expect(described(text, language, country)).toEqual(expected);
  });
});
