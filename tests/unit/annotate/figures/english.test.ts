import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'The province will spend $2.4 billion on clinics, up to $5-10 million a year on ferries and about half a million dollars on docks.',
    'CA',
    [
      '$2.4 billion | money | 2400000000 | CAD',
      '$5-10 million | money | 5000000..10000000 | CAD | up-to',
      'half a million dollars | money | 500000 | CAD | approx',
    ],
  ],
  [
    'Fines of US$3 million, C$4.5m, €20K and HK$3.7 billion were paid; a permit costs 75 cents or thirteen dollars and forty-five cents.',
    'US',
    [
      'US$3 million | money | 3000000 | USD',
      'C$4.5m | money | 4500000 | CAD',
      '€20K | money | 20000 | EUR',
      'HK$3.7 billion | money | 3700000000 | HKD',
      '75 cents | money | 0.75 | USD',
      'thirteen dollars and forty-five cents | money | 13.45 | USD',
    ],
  ],
  [
    'Between $20 and $30 million went to roads, and NZ$1.25 million to rail.',
    'NZ',
    [
      '$20 and $30 million | money | 20000000..30000000 | NZD',
      'NZ$1.25 million | money | 1250000 | NZD',
    ],
  ],
  [
    'The council set aside £60,000, 45 pence a meal and 12 million pounds sterling.',
    'GB',
    [
      '£60,000 | money | 60000 | GBP',
      '45 pence | money | 0.45 | GBP',
      '12 million pounds sterling | money | 12000000 | GBP',
    ],
  ],
  [
    'Employment rose 0.3 percentage points to 61.2 per cent, nearly 5% above 20 and 30 per cent forecasts.',
    'CA',
    [
      '0.3 percentage points | percentage-point | 0.3 | pp',
      '61.2 per cent | percent | 61.2 | %',
      '5% | percent | 5 | % | almost',
      '20 | percent | 20 | % | more-than',
      '30 per cent | percent | 30 | %',
    ],
  ],
  [
    'Close to 4,150 households and two hundred and sixteen shops lost power; three dozen crews and a dozen boats helped.',
    'CA',
    [
      '4,150 | count | 4150 | households | approx',
      'two hundred and sixteen | count | 216 | shops',
      'three dozen | count | 36 | crews',
      'a dozen | count | 12 | boats',
    ],
  ],
  [
    'It is the fourth largest port, the 12th busiest and the number one exporter for the third time.',
    'CA',
    ['fourth | rank | 4', '12th | rank | 12', 'number one | rank | 1', 'third | rank | 3'],
  ],
  [
    'One in five residents, two-thirds of towns, a quarter of farms and a 3:1 margin; output grew ten times faster.',
    'CA',
    [
      'One in five | ratio | 1:5',
      'two-thirds | ratio | 2:3',
      'a quarter | ratio | 1:4',
      '3:1 | ratio | 3:1',
      'ten times | ratio | 10:1',
    ],
  ],
  [
    'On March 14, 2021, the 9th of June 2020, in October 2019, since 1987, by 2030, in the 1960s, in spring 2018 and in FY 2018-19.',
    'CA',
    [
      'March 14, 2021 | date | 2021-03-14',
      '9th of June 2020 | date | 2020-06-09',
      'October 2019 | date | 2019-10',
      '1987 | date | 1987 |  | since',
      '2030 | date | 2030 |  | by',
      '1960s | date | 1960..1969',
      'spring 2018 | date | 2018',
      'FY 2018-19 | date | 2018/2019',
    ],
  ],
  [
    'From May 7–26, 2015, between 1996 and 2002, in 2012-2016 and from 29 January 2021 to 28 July 2021.',
    'CA',
    [
      'May 7–26, 2015 | date | 2015-05-07..2015-05-26',
      '1996 and 2002 | date | 1996..2002',
      '2012-2016 | date | 2012..2016',
      '29 January 2021 to 28 July 2021 | date | 2021-01-29..2021-07-28',
    ],
  ],
  [
    'The 10-year plan runs two and a half years longer, at least six weeks, 48-72 hours or thirty (30) days.',
    'CA',
    [
      '10-year | duration | 10 | year',
      'two and a half years | duration | 2.5 | years',
      'six weeks | duration | 6 | weeks | at-least',
      '48-72 hours | duration | 48..72 | hours',
      'thirty (30) days | duration | 30 | days',
    ],
  ],
  [
    'A 27-year-old from Elm Bay, children ages 0-5, adults 65 and older, and Dana Whitlock, 41, of Pine Falls.',
    'CA',
    [
      '27-year-old | age | 27 | year',
      '0-5 | age | 0..5',
      '65 | age | 65 |  | at-least',
      '41 | age | 41',
    ],
  ],
  [
    'The bridge is 2.5 kilometres long, 30 m wide, carries 90 km/h traffic at -30 °C and 32 gigawatts.',
    'CA',
    [
      '2.5 kilometres | measure | 2.5 | kilometres',
      '30 m | measure | 30 | m',
      '90 km/h | measure | 90 | km/h',
      '-30 °C | measure | -30 | °C',
      '32 gigawatts | measure | 32 | gigawatts',
    ],
  ],
  [
    'The mill runs 2 1/2 hours, the ferry 2½ hours and the tram 2-1/2 hours; a walk of an hour and a half or ¾ mile is left.',
    'US',
    [
      '2 1/2 hours | duration | 2.5 | hours',
      '2½ hours | duration | 2.5 | hours',
      '2-1/2 hours | duration | 2.5 | hours',
      'an hour and a half | duration | 1.5 | hour',
      '¾ mile | measure | 0.75 | mile',
    ],
  ],
  [
    'A quarter of a million people, five and a half million trees and two point two million birds; a third term and a third of the town.',
    'GB',
    [
      'A quarter of a million | count | 250000 | people',
      'five and a half million | count | 5500000 | trees',
      'two point two million | count | 2200000 | birds',
      'third | rank | 3',
      'a third | ratio | 1:3',
    ],
  ],
  [
    'Forty-two and a third metres, ⅔ of the harbour and two thirds of a million tonnes; three-quarters of an hour is a lot.',
    'GB',
    [
      'Forty-two and a third metres | measure | 127:3 | metres',
      '⅔ | ratio | 2:3',
      'two thirds of a million tonnes | measure | 2000000:3 | tonnes',
      'three-quarters of an hour | duration | 0.75 | hour',
    ],
  ],
  [
    'It closed on 03/04/2018, 05-Aug-2016, 01st Jan 2019, 23/06/18, the fourth of July 1995 and in april 2017.',
    'GB',
    [
      '03/04/2018 | date | 2018-04-03',
      '05-Aug-2016 | date | 2016-08-05',
      '01st Jan 2019 | date | 2019-01-01',
      '23/06/18 | date | 2018-06-23',
      'fourth of July 1995 | date | 1995-07-04',
      'april 2017 | date | 2017-04',
    ],
  ],
];

describe('figures in English', () => {
  it.each(CASES)('%s', (text, country, expected) => {
    expect(described(text, 'en', country)).toEqual(expected);
  });
});
