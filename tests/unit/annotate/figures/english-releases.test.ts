import { describe, expect, it } from 'vitest';
import { described, figuresIn } from './read-text.ts';

/** Text, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Rents rose in hotels (+4.6%) and shops (+12.35% in value), by +0.15 percentage points and by +0.4% overall.',
    'IE',
    [
      '4.6% | percent | 4.6 | %',
      '12.35% | percent | 12.35 | %',
      '0.15 percentage points | percentage-point | 0.15 | pp',
      '0.4% | percent | 0.4 | %',
    ],
  ],
  [
    'Call +44 20 7946 0321, +353 1 555 0142, +1 (204) 555-0178 or +61.2.5550.1234 for the +2.5 per cent rise.',
    'GB',
    ['2.5 per cent | percent | 2.5 | %'],
  ],
  [
    'The scheme, in force from March 01, 2027, replaces that of October 06, 2019.',
    'IN',
    ['March 01, 2027 | date | 2027-03-01', 'October 06, 2019 | date | 2019-10-06'],
  ],
  [
    'A car was stopped on Sunday 3 May 2026 and another on Friday 8 May.',
    'AU',
    ['3 May 2026 | date | 2026-05-03', '8 May | date | --05-08'],
  ],
  [
    'Sales fell in the third quarter of fiscal year 2024, the second half of FY24, Q2 FY25, 2024Q3, 3Q 2025 and 1H2026, and in FY24/25.',
    'US',
    [
      'third quarter of fiscal year 2024 | date | 2024',
      'second half of FY24 | date | 2024',
      'Q2 FY25 | date | 2025',
      '2024Q3 | date | 2024-07..2024-09',
      '3Q 2025 | date | 2025-07..2025-09',
      '1H2026 | date | 2026-01..2026-06',
      'FY24/25 | date | 2024/2025',
    ],
  ],
  [
    'Arrivals from January to June 2026, between November and March 2025 and in the July–September 2024 period grew.',
    'SG',
    [
      'January to June 2026 | date | 2026-01..2026-06',
      'November and March 2025 | date | 2024-11..2025-03',
      'July–September 2024 | date | 2024-07..2024-09',
    ],
  ],
  [
    'Growers are two to three times more likely to apply, and the alloy is 40 to 60 times stronger; they met 3 to 4 times a year.',
    'US',
    [
      'two to three times | ratio | 2..3',
      '40 to 60 times | ratio | 40..60',
      '3 to 4 | count | 3..4 | times',
    ],
  ],
  [
    'The island is the No.1 producer and was ranked No. 2 for fish; Reactor No. 3 is shut.',
    'GB',
    ['No.1 | rank | 1', 'No. 2 | rank | 2'],
  ],
  [
    'After the category five cyclone, phase two covers five towns and level three care.',
    'AU',
    ['five | count | 5 | towns'],
  ],
  [
    'Two men aged 24 and 26 were charged. The driver, 28, was hurt; a woman, 39, from Leeport and a boy, 7, died.',
    'NZ',
    [
      'Two | count | 2 | men',
      '24 | age | 24',
      '26 | age | 26',
      '28 | age | 28',
      '39 | age | 39',
      '7 | age | 7',
    ],
  ],
  [
    'Of adults 85 and over and children under five particularly exposed, few came; the college offers students over 100 new courses.',
    'GB',
    [
      '85 | age | 85 |  | at-least',
      'five | age | 5 |  | less-than',
      '100 | count | 100 | courses | more-than',
    ],
  ],
  [
    'Jobs rose by 17,400 (4,100 or 2.5%), by 310, or 0.4 per cent, and by 3 or 4 per cent in towns.',
    'CA',
    [
      '17,400 | count | 17400',
      '4,100 | count | 4100',
      '2.5% | percent | 2.5 | %',
      '310 | count | 310',
      '0.4 per cent | percent | 0.4 | %',
      '3 | percent | 3 | %',
      '4 per cent | percent | 4 | %',
    ],
  ],
  [
    'About 1.2m people, 3.5m tonnes and 2.1m new homes; a 25m pool and two 30m towers.',
    'GB',
    [
      '1.2m | count | 1200000 | people | approx',
      '3.5m tonnes | measure | 3500000 | tonnes',
      '2.1m | count | 2100000 | homes',
      '25m | measure | 25 | m',
      'two | count | 2 | towers',
      '30m | measure | 30 | m',
    ],
  ],
  [
    'A 2,500-square-foot hall with a 300-cubic-metre tank and a 40-metric-ton crane.',
    'US',
    [
      '2,500-square-foot | measure | 2500 | square-foot',
      '300-cubic-metre | measure | 300 | cubic-metre',
      '40-metric-ton | measure | 40 | metric-ton',
    ],
  ],
  [
    'Watch for three or more hours a day; 1,000-plus homes, 100+ schools and 50-odd farms.',
    'GB',
    [
      'three | duration | 3 | hours | at-least',
      '1,000 | count | 1000 | homes | at-least',
      '100 | count | 100 | schools | at-least',
      '50 | count | 50 | farms | approx',
    ],
  ],
  [
    'Officers seized about 18 000 cigars, and 12 500 of them in May.',
    'HK',
    ['18 000 | count | 18000 | cigars | approx', '12 500 | count | 12500'],
  ],
  [
    'Over 10 000 farmers get EUR 30 050; on 15 June 200 people met.',
    'IE',
    [
      '10 000 | count | 10000 | farmers | more-than',
      'EUR 30 050 | money | 30050 | EUR',
      '15 June | date | --06-15',
      '200 | count | 200 | people',
    ],
  ],
  [
    'There are 15,000 $10-a-day spaces, Dh5 million, USD 35 mn, SDR 246.5 million and 40 million birr.',
    'CA',
    [
      '15,000 | count | 15000',
      '$10 | money | 10 | CAD',
      'Dh5 million | money | 5000000 | AED',
      'USD 35 mn | money | 35000000 | USD',
      'SDR 246.5 million | money | 246500000 | XDR',
      '40 million birr | money | 40000000 | ETB',
    ],
  ],
  [
    'Arrivals were down 1800 when compared with 2018 and up 4 per cent in Q1: 2025 and quarter 3 of 2026.',
    'NZ',
    [
      '1800 | count | 1800',
      '2018 | date | 2018',
      '4 per cent | percent | 4 | %',
      'Q1: 2025 | date | 2025-01..2025-03',
      'quarter 3 of 2026 | date | 2026-07..2026-09',
    ],
  ],
  [
    'It is a fifth lower than before her fifth term.',
    'GB',
    ['a fifth | ratio | 1:5', 'fifth | rank | 5'],
  ],
  [
    'They met on Thursday 29th and Friday 30th May 2026, and on Monday 4 and Tuesday 5 August.',
    'GB',
    [
      '29th | date | 2026-05-29',
      '30th May 2026 | date | 2026-05-30',
      '4 | date | --08-04',
      '5 August | date | --08-05',
    ],
  ],
  [
    'The 2211 helpline, 2-1-1 and the 988 Lifeline took 211 calls.',
    'US',
    ['211 | count | 211 | calls'],
  ],
  [
    'Three-in-four seniors took a two-in-one card; the lab is at 7 kelvins.',
    'CA',
    ['Three-in-four | ratio | 3:4', '7 kelvins | measure | 7 | kelvins'],
  ],
  [
    'Prices rose by 5.39, 2.33, 2.06 and 0.83 per cent; of 300, 5 schools and 7 per cent of shops closed.',
    'KE',
    [
      '5.39 | percent | 5.39 | %',
      '2.33 | percent | 2.33 | %',
      '2.06 | percent | 2.06 | %',
      '0.83 per cent | percent | 0.83 | %',
      '300 | count | 300',
      '5 | count | 5 | schools',
      '7 per cent | percent | 7 | %',
    ],
  ],
];

describe('figures of English releases', () => {
  it.each(CASES)('reads %s', (text, country, figures) => {
    expect(described(text, 'en', country)).toEqual(figures);
  });
});

describe('the noun that is counted', () => {
  it.each([
    ['There are 300 long-term care beds.', 'long-term care beds', 'beds'],
    ['It has 10 one-kilogram packs.', 'one-kilogram packs', 'packs'],
    ['It sold 400 90kg bags.', '90kg bags', 'bags'],
    ['There were 11 Covid-19 patients.', 'Covid-19 patients', 'patients'],
    ['It took 23 new ICU/HDU beds.', 'new ICU/HDU beds', 'beds'],
    ['Prices fell in nine Member States.', 'Member States', 'States'],
    ['It opened 750 new licensed child care spaces.', 'new licensed child care spaces', 'spaces'],
    ['It fined 40 account-holders.', 'account-holders', 'account-holders'],
    ['Enough for 5 million people—and more.', 'people', 'people'],
  ])('%s', (text, noun, unit) => {
    expect(figuresIn(text, 'en')[0]).toMatchObject({ kind: 'count', noun, unit });
  });

  it('is none where a number is only compared', () => {
    expect(figuresIn('It was 2,000 fewer than before.', 'en')).toMatchObject([
      { kind: 'count', noun: null, unit: null },
    ]);
  });
});

describe('a time gone by', () => {
  it.each([
    'from 12,000 a year earlier',
    'from 12,000 a month ago',
    '12,000 on a year-on-year basis',
  ])('is no rate: %s', (text) => {
    expect(figuresIn(`It rose ${text}.`, 'en')).toMatchObject([{ rate: null }]);
  });

  it('is a rate where nothing says when', () => {
    expect(figuresIn('It serves 12,000 a year.', 'en')).toMatchObject([{ rate: 'a year' }]);
  });
});
