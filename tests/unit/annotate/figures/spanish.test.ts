import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'El plan destina 1.200 millones de euros, 3,5 millones de dólares y medio millón de euros, de 5 a 10 millones.',
    'ES',
    [
      '1.200 millones de euros | money | 1200000000 | EUR',
      '3,5 millones de dólares | money | 3500000 | USD',
      'medio millón de euros | money | 500000 | EUR',
      '5 a 10 millones | count | 5000000..10000000',
    ],
  ],
  [
    'La multa fue de $2.4 trillones, más de $1.5 billones y $35.',
    'US',
    [
      '$2.4 trillones | money | 2400000000000 | USD',
      '$1.5 billones | money | 1500000000 | USD | more-than',
      '$35 | money | 35 | USD',
    ],
  ],
  [
    'El paro bajó 0,3 puntos porcentuales hasta el 12,5 %, casi el veinte por ciento.',
    'ES',
    [
      '0,3 puntos porcentuales | percentage-point | 0.3 | pp',
      '12,5 % | percent | 12.5 | %',
      'veinte por ciento | percent | 20 | % | almost',
    ],
  ],
  [
    'Más de 400.000 personas, treinta y dos proyectos, dos docenas de barcos y mil doscientos hogares.',
    'ES',
    [
      '400.000 | count | 400000 | personas | more-than',
      'treinta y dos | count | 32 | proyectos',
      'dos docenas | count | 24 | barcos',
      'mil doscientos | count | 1200 | hogares',
    ],
  ],
  [
    'Es el cuarto puerto, la primera ciudad y el n.º 1 en exportaciones.',
    'ES',
    ['cuarto | rank | 4', 'primera | rank | 1', 'n.º 1 | rank | 1'],
  ],
  [
    'Uno de cada cinco hogares, dos tercios de las escuelas, la mitad de las granjas.',
    'ES',
    ['Uno de cada cinco | ratio | 1:5', 'dos tercios | ratio | 2:3', 'la mitad | ratio | 1:2'],
  ],
  [
    'El 5 de febrero de 2018, en mayo del 2022, desde 2012, los días 19 al 23 de noviembre, y los días 24 y 28 de noviembre.',
    'ES',
    [
      '5 de febrero de 2018 | date | 2018-02-05',
      'mayo del 2022 | date | 2022-05',
      '2012 | date | 2012 |  | since',
      '19 al 23 de noviembre | date | --11-19..--11-23',
      '24 | date | --11-24',
      '28 de noviembre | date | --11-28',
    ],
  ],
  [
    'Un plan de diez años, dos años y medio y una mujer de 52 años.',
    'ES',
    [
      'diez años | duration | 10 | años',
      'dos años y medio | duration | 2.5 | años',
      '52 años | age | 52 | años',
    ],
  ],
  [
    'El puente mide 2,5 kilómetros, 30 metros cuadrados y 37 °C.',
    'ES',
    [
      '2,5 kilómetros | measure | 2.5 | kilómetros',
      '30 metros cuadrados | measure | 30 | metros cuadrados',
      '37 °C | measure | 37 | °C',
    ],
  ],
  [
    'Casi el veinte por ciento, dos años y medio, más de la mitad.',
    'ES',
    [
      'veinte por ciento | percent | 20 | % | almost',
      'dos años y medio | duration | 2.5 | años',
      'la mitad | ratio | 1:2 |  | more-than',
    ],
  ],
];

describe('figures in Spanish', () => {
  it.each(CASES)('%s', (text, country, expected) => {
    expect(described(text, 'es', country)).toEqual(expected);
  });
});
