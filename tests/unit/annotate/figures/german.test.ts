import { describe, expect, it } from 'vitest';
import { described, figuresIn } from './read-text.ts';

/** Text, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Das Land stellt 2,4 Mrd. Euro, 5 bis 10 Millionen Euro, rund eine halbe Million Euro und 750.000 € bereit.',
    'DE',
    [
      '2,4 Mrd. Euro | money | 2400000000 | EUR',
      '5 bis 10 Millionen Euro | money | 5000000..10000000 | EUR',
      'eine halbe Million Euro | money | 500000 | EUR | approx',
      '750.000 € | money | 750000 | EUR',
    ],
  ],
  [
    'Der Bund zahlt CHF 1’250’000 und 3.5 Millionen Franken.',
    'CH',
    ['CHF 1’250’000 | money | 1250000 | CHF', '3.5 Millionen Franken | money | 3500000 | CHF'],
  ],
  [
    'Die Quote sank um 0,3 Prozentpunkte auf 5,8 Prozent, fast zwanzig Prozent.',
    'DE',
    [
      '0,3 Prozentpunkte | percentage-point | 0.3 | pp',
      '5,8 Prozent | percent | 5.8 | %',
      'zwanzig Prozent | percent | 20 | % | almost',
    ],
  ],
  [
    'Mehr als 400.000 Menschen, siebenundneunzig Gemeinden, zwei Dutzend Schiffe und dreieinhalb Tonnen.',
    'DE',
    [
      '400.000 | count | 400000 | Menschen | more-than',
      'siebenundneunzig | count | 97 | Gemeinden',
      'zwei Dutzend | count | 24 | Schiffe',
      'dreieinhalb Tonnen | measure | 3.5 | Tonnen',
    ],
  ],
  [
    'Es ist der vierte Hafen, der 3. Platz und das fünfundzwanzigste Projekt zum dritten Mal.',
    'DE',
    ['vierte | rank | 4', '3. | rank | 3', 'fünfundzwanzigste | rank | 25', 'dritten | rank | 3'],
  ],
  [
    'Jeder Fünfte, zwei Drittel der Orte, die Hälfte der Höfe und einer von drei Befragten.',
    'DE',
    [
      'Jeder Fünfte | ratio | 1:5',
      'zwei Drittel | ratio | 2:3',
      'die Hälfte | ratio | 1:2',
      'einer von drei | ratio | 1:3',
    ],
  ],
  [
    'Am 5. Februar 2018, am 24.1.2022, im Mai 2021, seit 1976, bis 2030, in den 1960er Jahren und vom 26. bis 28. Juni.',
    'DE',
    [
      '5. Februar 2018 | date | 2018-02-05',
      '24.1.2022 | date | 2022-01-24',
      'Mai 2021 | date | 2021-05',
      '1976 | date | 1976 |  | since',
      '2030 | date | 2030 |  | by',
      '1960er Jahren | date | 1960..1969',
      '26. bis 28. Juni | date | --06-26..--06-28',
    ],
  ],
  [
    'Das zehnjährige Programm, eine 10-jährige Frist, sechs Wochen und zweieinhalb Jahre.',
    'DE',
    [
      'zehnjährige | duration | 10 | Jahre',
      '10-jährige | duration | 10 | Jahre',
      'sechs Wochen | duration | 6 | Wochen',
      'zweieinhalb Jahre | duration | 2.5 | Jahre',
    ],
  ],
  [
    'Kinder im Alter von 6 Jahren und eine Frau, 34 Jahre alt.',
    'DE',
    ['6 Jahren | age | 6 | Jahren', '34 Jahre alt | age | 34 | Jahre'],
  ],
  [
    'Die Brücke ist 2,5 Kilometer lang, hat 300 MW und misst 30 °C.',
    'DE',
    [
      '2,5 Kilometer | measure | 2.5 | Kilometer',
      '300 MW | measure | 300 | MW',
      '30 °C | measure | 30 | °C',
    ],
  ],
  [
    'Eine 34-jährige Frau und der 27-Jährige warteten nach dreijähriger Pause.',
    'DE',
    [
      '34-jährige | age | 34 | Jahre',
      '27-Jährige | age | 27 | Jahre',
      'dreijähriger | duration | 3 | Jahre',
    ],
  ],
  [
    'Das sind 312 oder 4,7 Prozent weniger und 41.500 oder 6 % mehr; 20 oder 30 Prozent, 3 und 2 Prozent.',
    'DE',
    [
      '312 | count | 312',
      '4,7 Prozent | percent | 4.7 | %',
      '41.500 | count | 41500',
      '6 % | percent | 6 | %',
      '20 | percent | 20 | %',
      '30 Prozent | percent | 30 | %',
      '3 | percent | 3 | %',
      '2 Prozent | percent | 2 | %',
    ],
  ],
  [
    'Das Land zahlt „12 Millionen Euro.“ Die Quote sei „bei 5 Prozent.“',
    'DE',
    ['12 Millionen Euro | money | 12000000 | EUR', '5 Prozent | percent | 5 | %'],
  ],
  [
    'Der Kredit beträgt CHF 600 Mia. und 14,227 Milliarden Franken; drei Promille fehlen.',
    'CH',
    [
      'CHF 600 Mia. | money | 600000000000 | CHF',
      '14,227 Milliarden Franken | money | 14227000000 | CHF',
      'drei Promille | measure | 3 | Promille',
    ],
  ],
  [
    'Die Gebühr beträgt 5,- Euro, 70,– € oder Fr. 120.–, dazu 12.-- Franken.',
    'CH',
    [
      '5,- Euro | money | 5 | EUR',
      '70,– € | money | 70 | EUR',
      'Fr. 120 | money | 120 | CHF',
      '12.-- Franken | money | 12 | CHF',
    ],
  ],
  [
    'Zwei 46- und 55-jährige Männer, eine 28-jährige Polin und ein 41-jähriger italienischer Fahrer; Kinder, 9 und 11 Jahre jung.',
    'DE',
    [
      'Zwei | count | 2',
      '46 | age | 46 | Jahre',
      '55-jährige | age | 55 | Jahre',
      '28-jährige | age | 28 | Jahre',
      '41-jähriger | age | 41 | Jahre',
      '9 | age | 9 | Jahre',
      '11 Jahre jung | age | 11 | Jahre',
    ],
  ],
  [
    'Es verblieben 7,5 Millionen Briefe blieben Beamten, 40 Sätze à zehn Euro und 207 Millionen unterbreitet.',
    'DE',
    [
      '7,5 Millionen | count | 7500000 | Briefe',
      '40 | count | 40 | Sätze',
      'zehn Euro | money | 10 | EUR',
      '207 Millionen | count | 207000000',
    ],
  ],
  [
    'Im Jahr 2015 waren es 103. Diese dauerten lange. Auf der 12. Sitzung lag der Wert bei 98. Im Mai stieg er.',
    'DE',
    ['2015 | date | 2015', '103 | count | 103', '12. | rank | 12', '98 | count | 98'],
  ],
  ['Für die A 23 sei kein Ausbau geplant; B 303 Verlegung; die U 6 fährt.', 'DE', []],
];

describe('figures in German', () => {
  it.each(CASES)('%s', (text, country, expected) => {
    expect(described(text, 'de', country)).toEqual(expected);
  });
});

it.each([
  ['Das Land zahlt 2,4 Mio. Euro im Jahr 2026.', null],
  ['Das Land zahlt 2,4 Mio. Euro im Jahr.', 'im Jahr'],
])('a year is when, not how often: %s', (text, rate) => {
  expect(figuresIn(text, 'de', 'DE')[0]).toMatchObject({ kind: 'money', rate });
});
