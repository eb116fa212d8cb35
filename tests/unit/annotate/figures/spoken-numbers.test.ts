import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, and its figures: core | kind | value | unit. */
type Cases = readonly (readonly [string, string, readonly string[]])[];

const DIVISIONS: Cases = [
  ['The odds are 1 over 3.', 'en', ['1 over 3 | ratio | 1:3']],
  ['Blood pressure was 120 over 80.', 'en', ['120 over 80 | ratio | 120:80']],
  ['La razón es uno sobre 20.', 'es', ['uno sobre 20 | ratio | 1:20']],
  ['La cifra sube 1 sobre 3 por ciento.', 'es', ['1 sobre 3 por ciento | percent | 1:3 | %']],
  // "Over" is a preposition where anything is counted, and before a year.
  ['It rose 5 over 2019.', 'en', ['5 | count | 5', '2019 | date | 2019']],
  ['It built 300 over 5 years.', 'en', ['300 | count | 300', '5 years | duration | 5 | years']],
  ['It paid $3 over 2.', 'en', ['$3 | money | 3 | USD', '2 | count | 2 |  | more-than']],
];

const DECIMALS: Cases = [
  ['El índice es 1 con 5.', 'es', ['1 con 5 | count | 1.5']],
  ['siete con cincuenta', 'es', ['siete con cincuenta | count | 7.5']],
  ['Creció tres con cinco por ciento.', 'es', ['tres con cinco por ciento | percent | 3.5 | %']],
  [
    'Son 3 con 12 años y otros 40 con 2 hijos.',
    'es',
    ['3 | count | 3', '12 años | duration | 12 | años', '40 | count | 40', '2 | count | 2 | hijos'],
  ],
  ['El código es cero cinco.', 'es', ['cero cinco | count | 5']],
  [
    'Quedó en cero cuatro años.',
    'es',
    ['cero | duration | 0 | años', 'cuatro años | duration | 4 | años'],
  ],
];

const PARTS: Cases = [
  [
    'Sólo ciento treinta con dos quintos.',
    'es',
    ['ciento treinta con dos quintos | count | 130.4'],
  ],
  [
    'Hay ciento ochenta con un tercio de mujeres.',
    'es',
    ['ciento ochenta | count | 180', 'un tercio | ratio | 1:3'],
  ],
  [
    'Un doceavo, tres doscientosavos y dos cincoavos por ciento.',
    'es',
    [
      'Un doceavo | ratio | 1:12',
      'tres doscientosavos | ratio | 3:200',
      'dos cincoavos por ciento | percent | 0.4 | %',
    ],
  ],
  ['Cuesta veinte centavos y octavos de final.', 'es', ['veinte centavos | money | 0.2 | USD']],
  ['La part est de vingt et trois cinquièmes.', 'fr', ['vingt et trois cinquièmes | count | 20.6']],
  ['Soit vingt et un cinquièmes.', 'fr', ['vingt et un cinquièmes | ratio | 21:5']],
  ['Soit cent mille cinquièmes.', 'fr', ['cent mille cinquièmes | ratio | 100000:5']],
  ['It is twenty twenty-fifths of it.', 'en', ['twenty twenty-fifths | ratio | 20:25']],
  [
    'Some one hundred thousand trillionths.',
    'en',
    ['one hundred thousand trillionths | ratio | 100000:1000000000000 |  | approx'],
  ],
  [
    'Add a tenth of a gallon, or tenth of a gallon.',
    'en',
    ['a tenth of a gallon | measure | 0.1 | gallon', 'tenth of a gallon | measure | 0.1 | gallon'],
  ],
  [
    'It is the tenth of a series, on the fourth of the month.',
    'en',
    ['tenth | rank | 10', 'fourth | rank | 4'],
  ],
  [
    'Ein halbes Schwein, eine halbe Million, ein halbes Jahr.',
    'de',
    [
      'Ein halbes | ratio | 1:2',
      'eine halbe Million | count | 500000',
      'ein halbes Jahr | duration | 0.5 | Jahr',
    ],
  ],
  [
    'Un demi, un demi-siècle et un demi-tarif.',
    'fr',
    ['Un demi | ratio | 1:2', 'un demi-siècle | duration | 0.5 | siècle'],
  ],
];

const SUMS: Cases = [
  [
    'It costs one billion and a half million dollars.',
    'en',
    ['one billion and a half million dollars | money | 1000500000 | USD'],
  ],
  ['Soit un milliard et demi million.', 'fr', ['un milliard et demi million | count | 1000500000']],
  [
    'Entre dos mil y tres mil personas.',
    'es',
    ['dos mil y tres mil | count | 2000..3000 | personas'],
  ],
  ['Dos mil y cuatro docenas.', 'es', ['Dos mil | count | 2000', 'cuatro docenas | count | 48']],
  [
    'Treinta y un socios y mil una.',
    'es',
    ['Treinta y un | count | 31 | socios', 'mil una | count | 1001'],
  ],
  [
    'Soixante et onze voix, vingt et une abstentions.',
    'fr',
    ['Soixante et onze | count | 71 | voix', 'vingt et une | count | 21 | abstentions'],
  ],
  [
    'Treize lakh et deux crores.',
    'fr',
    ['Treize lakh | count | 1300000', 'deux crores | count | 20000000'],
  ],
];

const SIGNS: Cases = [
  ['- 1,200,000', 'en', ['- 1,200,000 | count | -1200000']],
  ['- 1.200.000', 'de', ['- 1.200.000 | count | -1200000']],
  ['- diez grados', 'es', ['- diez grados | measure | -10 | grados']],
  ['- 4,5 %', 'fr', ['- 4,5 % | percent | -4.5 | %']],
  ['- 12 people came', 'en', ['12 | count | 12 | people']],
  ['- 500 euros par mois', 'fr', ['500 euros | money | 500 | EUR']],
  ['It fell to 10 degrees below zero.', 'en', ['10 degrees below zero | measure | -10 | degrees']],
  ['Il fait 5 °C sous zéro.', 'fr', ['5 °C sous zéro | measure | -5 | °C']],
  ['Cayó a 10 grados bajo cero.', 'es', ['10 grados bajo cero | measure | -10 | grados']],
  ['Es sind 8 Grad unter null.', 'de', ['8 Grad unter null | measure | -8 | Grad']],
];

const RANKS: Cases = [
  [
    'His seventythird and twenty-first visits.',
    'en',
    ['seventythird | rank | 73', 'twenty-first | rank | 21'],
  ],
  ["L'écart est d'une seconde, une seconde fois.", 'fr', ['seconde | rank | 2']],
  ['Un segundo de silencio y un segundo lugar.', 'es', ['segundo | rank | 2']],
  ['Tiene cuartos de baño; el cuarto puesto.', 'es', ['cuarto | rank | 4']],
  ['It came second to last.', 'en', []],
];

describe('numbers as they are spoken', () => {
  it.each([DIVISIONS, DECIMALS, PARTS, SUMS, SIGNS, RANKS].flat())(
    '%j',
    (text, language, figures) => {
      expect(described(text, language)).toEqual(figures.map((figure) => figure.trim()));
    },
  );
});
