import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Two men, aged 22 and 36, were held; the median age was 42 in a 10-year study of 18-year-old drivers.',
    'en',
    [
      'Two | count | 2 | men',
      '22 | age | 22',
      '36 | age | 36',
      '42 | age | 42',
      '10-year | duration | 10 | year',
      '18-year-old | age | 18 | year',
    ],
  ],
  [
    'Les 65 ans et plus, les 18-24 ans et un quart des moins de 12 ans; l’âge moyen est de 42 ans après 10 ans.',
    'fr',
    [
      '65 ans | age | 65 | ans | at-least',
      '18-24 ans | age | 18..24 | ans',
      'un quart | ratio | 1:4',
      '12 ans | age | 12 | ans | less-than',
      '42 ans | age | 42 | ans',
      '10 ans | duration | 10 | ans',
    ],
  ],
  [
    'L’âge de la retraite passe de 62 à 64 ans.',
    'fr',
    ['62 | age | 62 | ans', '64 ans | age | 64 | ans'],
  ],
  [
    'Der 52-jährige Minister, die 34-jährige Berlinerin, ein zehnjähriger Vertrag von zehnjähriger Dauer.',
    'de',
    [
      '52-jährige | age | 52 | Jahre',
      '34-jährige | age | 34 | Jahre',
      'zehnjähriger | duration | 10 | Jahre',
      'zehnjähriger | duration | 10 | Jahre',
    ],
  ],
  [
    'Kinder ab 6 Jahren; 22 % sind 65 Jahre und älter; nach 6 Jahren Haft.',
    'de',
    [
      '6 Jahren | age | 6 | Jahren | at-least',
      '22 % | percent | 22 | %',
      '65 Jahre | age | 65 | Jahre | at-least',
      '6 Jahren | duration | 6 | Jahren',
    ],
  ],
  [
    'Detuvo a 15 personas, de entre 25 y 60 años; los mayores de 65 años; 20 años de servicio.',
    'es',
    [
      '15 | count | 15 | personas',
      '25 y 60 años | age | 25..60 | años',
      '65 años | age | 65 | años | more-than',
      '20 años | duration | 20 | años',
    ],
  ],
];

describe('ages', () => {
  it.each(CASES)('%s', (text, language, expected) => {
    expect(described(text, language)).toEqual(expected);
  });
});
