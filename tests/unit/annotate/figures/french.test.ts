import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Le gouvernement verse 2,4 milliards de dollars, 60 000 $, 1,25 M$, 3 M$ US, 12 milliards d’euros et un demi-million de dollars.',
    'CA',
    [
      '2,4 milliards de dollars | money | 2400000000 | CAD',
      '60 000 $ | money | 60000 | CAD',
      '1,25 M$ | money | 1250000 | CAD',
      '3 M$ US | money | 3000000 | USD',
      '12 milliards d’euros | money | 12000000000 | EUR',
      'un demi-million de dollars | money | 500000 | CAD',
    ],
  ],
  [
    'Le taux recule de 0,3 point de pourcentage à 5,8 %, soit près de 20 pour cent.',
    'FR',
    [
      '0,3 point de pourcentage | percentage-point | 0.3 | pp',
      '5,8 % | percent | 5.8 | %',
      '20 pour cent | percent | 20 | % | almost',
    ],
  ],
  [
    'Près d’un ménage sur cinq, plus des deux tiers des ports et près d’un tiers des quais.',
    'FR',
    [
      'un ménage sur cinq | ratio | 1:5 |  | almost',
      'deux tiers | ratio | 2:3 |  | more-than',
      'un tiers | ratio | 1:3 |  | almost',
    ],
  ],
  [
    'Plus de 400 000 personnes, quatre-vingt-dix-sept communes, une douzaine de navires et vingt-et-un ports.',
    'CA',
    [
      '400 000 | count | 400000 | personnes | more-than',
      'quatre-vingt-dix-sept | count | 97 | communes',
      'une douzaine | count | 12 | navires',
      'vingt-et-un | count | 21 | ports',
    ],
  ],
  [
    'C’est le quatrième port, la 2e ville et le premier exportateur pour la troisième fois.',
    'CA',
    ['quatrième | rank | 4', '2e | rank | 2', 'premier | rank | 1', 'troisième | rank | 3'],
  ],
  [
    'Un Canadien sur cinq, les deux tiers des écoles, la moitié des fermes et dix fois plus de trains.',
    'CA',
    [
      'Un Canadien sur cinq | ratio | 1:5',
      'deux tiers | ratio | 2:3',
      'la moitié | ratio | 1:2',
      'dix fois | ratio | 10:1',
    ],
  ],
  [
    'Le 1er avril 2019, le 5 février 2018, en mai 2024, depuis 1976, d’ici 2030, dans les années 1960 et en 2018-2019.',
    'CA',
    [
      '1er avril 2019 | date | 2019-04-01',
      '5 février 2018 | date | 2018-02-05',
      'mai 2024 | date | 2024-05',
      '1976 | date | 1976 |  | since',
      '2030 | date | 2030 |  | by',
      '1960 | date | 1960..1969',
      '2018-2019 | date | 2018/2019',
    ],
  ],
  [
    'Du 5 au 7 mars 2018, entre 2010 et 2015, et du 19 mai au 3 juin.',
    'CA',
    [
      '5 au 7 mars 2018 | date | 2018-03-05..2018-03-07',
      '2010 et 2015 | date | 2010..2015',
      '19 mai au 3 juin | date | --05-19..--06-03',
    ],
  ],
  [
    'Un plan de 10 ans, cinq dernières années, deux ans et demi, au moins six semaines.',
    'CA',
    [
      '10 ans | duration | 10 | ans',
      'cinq | duration | 5 | années',
      'deux ans et demi | duration | 2.5 | ans',
      'six semaines | duration | 6 | semaines | at-least',
    ],
  ],
  [
    'Les enfants âgés de zéro à cinq ans et une femme de 34 ans.',
    'CA',
    ['zéro à cinq ans | age | 0..5 | ans', '34 ans | age | 34 | ans'],
  ],
  [
    'Il fait –30 °C, le vent souffle à 90 km/h sur 2,5 kilomètres et 14 hectares.',
    'CA',
    [
      '–30 °C | measure | -30 | °C',
      '90 km/h | measure | 90 | km/h',
      '2,5 kilomètres | measure | 2.5 | kilomètres',
      '14 hectares | measure | 14 | hectares',
    ],
  ],
  [
    'Plus de la moitié, deux ans et demi, 7 heures et demie.',
    'FR',
    [
      'la moitié | ratio | 1:2 |  | more-than',
      'deux ans et demi | duration | 2.5 | ans',
      '7 heures et demie | duration | 7.5 | heures',
    ],
  ],
];

describe('figures in French', () => {
  it.each(CASES)('%s', (text, country, expected) => {
    expect(described(text, 'fr', country)).toEqual(expected);
  });
});
