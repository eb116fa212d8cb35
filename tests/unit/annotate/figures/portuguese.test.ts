import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'O governo investe R$ 2,5 bilhões, 350 mil reais e trinta e dois projetos.',
    'BR',
    [
      'R$ 2,5 bilhões | money | 2500000000 | BRL',
      '350 mil reais | money | 350000 | BRL',
      'trinta e dois | count | 32 | projetos',
    ],
  ],
  [
    'Em 5 de fevereiro de 2018, até 2030, 12,5 por cento, um terço dos municípios, a segunda fase e dois anos.',
    'PT',
    [
      '5 de fevereiro de 2018 | date | 2018-02-05',
      '2030 | date | 2030 |  | by',
      '12,5 por cento | percent | 12.5 | %',
      'um terço | ratio | 1:3',
      'segunda | rank | 2',
      'dois anos | duration | 2 | anos',
    ],
  ],
];

describe('figures in Portuguese', () => {
  it.each(CASES)('%s', (text, country, expected) => {
    expect(described(text, 'pt', country)).toEqual(expected);
  });
});
