import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Il governo stanzia 1,2 miliardi di euro, circa 350 mila euro e 500.000 € per ventitré progetti.',
    'IT',
    [
      '1,2 miliardi di euro | money | 1200000000 | EUR',
      '350 mila euro | money | 350000 | EUR | approx',
      '500.000 € | money | 500000 | EUR',
      'ventitré | count | 23 | progetti',
    ],
  ],
  [
    'Il 5 febbraio 2018, entro il 2030, il 3,5 per cento, un terzo dei comuni, la seconda fase e due anni.',
    'IT',
    [
      '5 febbraio 2018 | date | 2018-02-05',
      '2030 | date | 2030 |  | by',
      '3,5 per cento | percent | 3.5 | %',
      'un terzo | ratio | 1:3',
      'seconda | rank | 2',
      'due anni | duration | 2 | anni',
    ],
  ],
];

describe('figures in Italian', () => {
  it.each(CASES)('%s', (text, country, expected) => {
    expect(described(text, 'it', country)).toEqual(expected);
  });
});
