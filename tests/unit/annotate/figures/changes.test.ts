import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Waiting times fell from 45 to 38 days, and places grew from about 3.2 to almost 4 million.',
    'en',
    [
      '45 | duration | 45 | days',
      '38 days | duration | 38 | days',
      '3.2 | count | 3200000 |  | approx',
      '4 million | count | 4000000 |  | almost',
    ],
  ],
  [
    'The rate rose from 3.2 to 4.1 per cent; the fund expands from $3 to $5 million.',
    'en',
    [
      '3.2 | percent | 3.2 | %',
      '4.1 per cent | percent | 4.1 | %',
      '$3 | money | 3000000 | USD',
      '$5 million | money | 5000000 | USD',
    ],
  ],
  [
    'Grants ranging from $500 to $4,500 and terms from 5 to 20 years.',
    'en',
    ['$500 to $4,500 | money | 500..4500 | USD', '5 to 20 years | duration | 5..20 | years'],
  ],
  [
    'Die Quote stieg von 3,2 auf 4,1 Prozent, das Budget von 3 auf 5 Millionen Euro; Projekte von 3 bis 5 Jahren.',
    'de',
    [
      '3,2 | percent | 3.2 | %',
      '4,1 Prozent | percent | 4.1 | %',
      '3 | money | 3000000 | EUR',
      '5 Millionen Euro | money | 5000000 | EUR',
      '3 bis 5 Jahren | duration | 3..5 | Jahren',
    ],
  ],
  [
    "Le délai tombe de 45 à 38 jours; le budget passe de 3 à 5 millions d'euros, pour des aides de 5 à 10 millions d'euros.",
    'fr',
    [
      '45 | duration | 45 | jours',
      '38 jours | duration | 38 | jours',
      '3 | money | 3000000 | EUR',
      "5 millions d'euros | money | 5000000 | EUR",
      "5 à 10 millions d'euros | money | 5000000..10000000 | EUR",
    ],
  ],
  [
    'El plazo pasó de 45 a 38 días y la tasa subió del 3,1 al 4,2 %; ayudas de 5 a 10 millones de euros.',
    'es',
    [
      '45 | duration | 45 | días',
      '38 días | duration | 38 | días',
      '3,1 | percent | 3.1 | %',
      '4,2 % | percent | 4.2 | %',
      '5 a 10 millones de euros | money | 5000000..10000000 | EUR',
    ],
  ],
];

describe('from one number to another', () => {
  it.each(CASES)('%s', (text, language, expected) => {
    expect(described(text, language)).toEqual(expected);
  });
});
