import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, string | null, readonly string[]])[] = [
  [
    'It fell to <-30 degrees; values less or equal to 5 kg pass; the term is 2020/23/05.',
    'en',
    'US',
    [
      '-30 degrees | measure | -30 | degrees | less-than',
      '5 kg | measure | 5 | kg | up-to',
      '2020 | date | 2020',
    ],
  ],
  [
    'Turnout was <5% in Dunmore, >10 people came, ≥ 30 years passed, ≤ 5 kg was sold, ~20 million.',
    'en',
    'US',
    [
      '5% | percent | 5 | % | less-than',
      '10 | count | 10 | people | more-than',
      '30 years | duration | 30 | years | at-least',
      '5 kg | measure | 5 | kg | up-to',
      '20 million | count | 20000000 |  | approx',
    ],
  ],
  [
    'Orders of >= 40 tonnes and <= 60 tonnes, about 20~100 boxes.',
    'en',
    'US',
    [
      '40 tonnes | measure | 40 | tonnes | at-least',
      '60 tonnes | measure | 60 | tonnes | up-to',
      '20~100 | count | 20..100 | boxes | approx',
    ],
  ],
  [
    'It counted 1 234 567.89 units and 2 345 678 visitors.',
    'en',
    'US',
    ['1 234 567.89 | count | 1234567.89 | units', '2 345 678 | count | 2345678 | visitors'],
  ],
  [
    'He gave 3 hundred and 21 yuan; 5 million and 45 people wrote.',
    'en',
    'US',
    [
      '3 hundred and 21 yuan | money | 321 | CNY',
      '5 million | count | 5000000',
      '45 | count | 45 | people',
    ],
  ],
  [
    'Losses of 30 MUSD, 48.5 MGBP and twenty MEUR; also 12 kEUR.',
    'en',
    'IE',
    [
      '30 MUSD | money | 30000000 | USD',
      '48.5 MGBP | money | 48500000 | GBP',
      'twenty MEUR | money | 20000000 | EUR',
      '12 kEUR | money | 12000 | EUR',
    ],
  ],
  [
    'The balance was negative one point, then negative 1200000.',
    'en',
    'US',
    ['negative one | count | -1 | point', 'negative 1200000 | count | -1200000'],
  ],
  ['The share moved by -4/5 of it.', 'en', 'US', ['-4/5 | ratio | -4:5']],
  [
    'Only 1 of 12 projects met it and 8 of 10 companies agreed.',
    'en',
    'US',
    ['1 of 12 | ratio | 1:12 | ', '8 of 10 | ratio | 8:10'],
  ],
  [
    'We will spend $5 million over three years. For over three years she led it, with over 20 years of practice.',
    'en',
    'CA',
    [
      '$5 million | money | 5000000 | CAD',
      'three years | duration | 3 | years',
      'three years | duration | 3 | years | more-than',
      '20 years | duration | 20 | years | more-than',
    ],
  ],
  [
    'Il coûte 50 cents le litre, 1,20 dollar et 34 cents, pour trois cents personnes.',
    'fr',
    'CA',
    [
      '50 cents | money | 0.5 | CAD',
      '1,20 dollar | money | 1.2 | CAD',
      '34 cents | money | 0.34 | CAD',
      'trois cents | count | 300 | personnes',
    ],
  ],
  [
    'Un délai supérieur ou égal à 30 jours, un taux inférieur ou égal à 5 %.',
    'fr',
    'FR',
    ['30 jours | duration | 30 | jours | at-least', '5 % | percent | 5 | % | up-to'],
  ],
  [
    'Un plazo igual o superior a 30 días, un tipo menor o igual a 5 %, a 36,6ºC y 37 ºC.',
    'es',
    'ES',
    [
      '30 días | duration | 30 | días | at-least',
      '5 % | percent | 5 | % | up-to',
      '36,6ºC | measure | 36.6 | ºC',
      '37 ºC | measure | 37 | ºC',
    ],
  ],
  [
    'Der Umbau geht über drei Jahre, seit über drei Jahren wird geplant.',
    'de',
    'DE',
    ['drei Jahre | duration | 3 | Jahre', 'drei Jahren | duration | 3 | Jahren | more-than'],
  ],
  [
    'It happened on 03/18/40 and on Sep-23-2020.',
    'en',
    'US',
    ['03/18/40 | date | 2040-03-18', 'Sep-23-2020 | date | 2020-09-23'],
  ],
  [
    'It cost 100元 and 500円.',
    'en',
    'US',
    ['100元 | money | 100 | CNY', '500円 | money | 500 | JPY'],
  ],
];

describe('figures in less usual writing', () => {
  for (const [text, language, country, expected] of CASES) {
    it(`${language}: ${text.slice(0, 70)}`, () => {
      expect(described(text, language, country)).toEqual(
        expected.map((line) => line.replace(/[ |]+$/, '')),
      );
    });
  }
});

/** Languages whose numbers are read with signs, scales, currencies and dates alone. */
const NORTHERN: typeof CASES = [
  [
    'Budgeten är 27,5 miljoner kronor och 3 miljarder kronor; 12 procent fler än 2024. Beloppet är 27 500 kronor.',
    'sv',
    'SE',
    [
      '27,5 miljoner kronor | money | 27500000 | SEK',
      '3 miljarder kronor | money | 3000000000 | SEK',
      '12 procent | percent | 12 | %',
      '2024 | date | 2024',
      '27 500 kronor | money | 27500 | SEK',
    ],
  ],
  [
    'Regeringen beslutade den 24 november 2026. Lagen gäller från 1 januari 2027 och kostar 1,5 MSEK.',
    'sv',
    null,
    [
      '24 november 2026 | date | 2026-11-24',
      '1 januari 2027 | date | 2027-01-01',
      '1,5 MSEK | money | 1500000 | SEK',
    ],
  ],
  [
    'Het kabinet trekt € 27,5 miljoen uit en later € 3,2 miljard, 15 procent meer. Op 24 maart 2026 zijn er 1.234 woningen.',
    'nl',
    'NL',
    [
      '€ 27,5 miljoen | money | 27500000 | EUR',
      '€ 3,2 miljard | money | 3200000000 | EUR',
      '15 procent | percent | 15 | %',
      '24 maart 2026 | date | 2026-03-24',
      '1.234 | count | 1234 | woningen',
    ],
  ],
  [
    'Regeringen afsætter 1,4 milliarder kroner og 30 mio. kr. den 3. marts 2026.',
    'da',
    'DK',
    [
      '1,4 milliarder kroner | money | 1400000000 | DKK',
      '30 mio. kr. | money | 30000000 | DKK',
      '3. marts 2026 | date | 2026-03-03',
    ],
  ],
  [
    'Regjeringen foreslår 300 millioner kroner innen 17. mai 2026.',
    'nb',
    null,
    ['300 millioner kroner | money | 300000000 | NOK', '17. mai 2026 | date | 2026-05-17 |  | by'],
  ],
  [
    'الأول 25 مليون، الثاني 3 مليار.',
    'ar',
    null,
    ['25 مليون | count | 25000000', '3 مليار | count | 3000000000'],
  ],
  [
    'Ustawa wchodzi w życie 24 listopada 2026 i kosztuje 27,5 mln euro.',
    'pl',
    'PL',
    ['24 listopada 2026 | date | 2026-11-24', '27,5 mln euro | money | 27500000 | EUR'],
  ],
  [
    'Laki tulee voimaan 24. marraskuuta 2026.',
    'fi',
    'FI',
    ['24. marraskuuta 2026 | date | 2026-11-24'],
  ],
  ['地点:1825 Norman Drive, Valdosta', 'zh', 'US', []],
  ['The month is 3 xx 2020', 'xx', null, ['3 | count | 3 | xx', '2020 | date | 2020']],
];

describe('figures of languages without number words', () => {
  for (const [text, language, country, expected] of NORTHERN) {
    it(`${language}: ${text.slice(0, 70)}`, () => {
      expect(described(text, language, country)).toEqual(expected);
    });
  }
});
