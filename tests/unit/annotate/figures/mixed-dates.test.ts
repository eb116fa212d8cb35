import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, and its figures: core | kind | value | unit. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // A year before the day, with the month by its name.
  [
    'It runs from 2020/23/Sep, or 2019/aug/01, to September-2020-23.',
    'en',
    [
      '2020/23/Sep | date | 2020-09-23',
      '2019/aug/01 | date | 2019-08-01',
      'September-2020-23 | date | 2020-09-23',
    ],
  ],
  ['Am 2020/23/Sep. geht es los.', 'de', ['2020/23/Sep | date | 2020-09-23']],
  ['It cost 05-Aug-2016 as much.', 'en', ['05-Aug-2016 | date | 2016-08-05']],
  ['The file 2020/23/Seq stays.', 'en', []],
  // A day without a blank, and a day named as one.
  ['It was sold on Dec31, 1994.', 'en', ['Dec31, 1994 | date | 1994-12-31']],
  ['The hub May5 stays.', 'en', []],
  [
    'Depuis le 4e jour de juillet 1995.',
    'fr',
    ['4e jour de juillet 1995 | date | 1995-07-04 |  | since'],
  ],
  ['Le 4e jour de grève.', 'fr', ['4e | rank | 4']],
  // Quarters in one word.
  [
    'Nach einer Viertelstunde, einer Dreiviertelstunde und dreiviertel Stunde.',
    'de',
    [
      'Viertelstunde | duration | 0.25 | Stunde',
      'Dreiviertelstunde | duration | 0.75 | Stunde',
      'dreiviertel Stunde | duration | 0.75 | Stunde',
    ],
  ],
  [
    'Ein Viertelliter im Viertelfinale und im Vierteljahr.',
    'de',
    ['Viertelliter | measure | 0.25 | Liter'],
  ],
  // Counters in scripts without blanks.
  [
    '公司有30名工人工作，共500家企业参与，1500名志愿者，2000多人。',
    'zh',
    [
      '30 | count | 30 | 名',
      '500 | count | 500 | 家',
      '1500 | count | 1500 | 名',
      '2000 | count | 2000 | 多人',
    ],
  ],
  [
    '30名の職員、300社、5か所、8企業が2024年に。',
    'ja',
    [
      '30 | count | 30 | 名',
      '300 | count | 300 | 社',
      '5 | count | 5 | か所',
      '8 | count | 8 | 企業',
      '2024年 | date | 2024',
    ],
  ],
];

describe('dates in some order of their own, quarters in one word, counters', () => {
  it.each(CASES)('%j', (text, language, figures) => {
    expect(described(text, language)).toEqual(figures);
  });
});
