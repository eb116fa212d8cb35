import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, string | null, readonly string[]])[] = [
  [
    'Die Sitzung am 16.12. beginnt um 9.30 Uhr; die Woche (19.10. – 25.10.2026) und vom 3.5. bis 7.5. ist frei.',
    'de',
    'DE',
    [
      '16.12. | date | --12-16',
      '19.10. – 25.10.2026 | date | 2026-10-19..2026-10-25',
      '3.5. bis 7.5. | date | --05-03..--05-07',
    ],
  ],
  [
    'Der Anteil liegt bei 2.1. Das sind 4.7 Prozent.',
    'de',
    'CH',
    ['2.1 | count | 2.1', '4.7 Prozent | percent | 4.7 | %'],
  ],
  [
    'Zasedání je 30. 5. 2026 a úřad otevře 3. pobočku.',
    'cs',
    'CZ',
    ['30. 5. 2026 | date | 2026-05-30', '3. | rank | 3'],
  ],
  [
    'Det er den 3. reform, og den gælder 12 havne.',
    'da',
    'DK',
    ['3. | rank | 3', '12 | count | 12 | havne'],
  ],
  [
    'Der Winter 2024/25 war mild, der Sommer 2025 nass.',
    'de',
    'DE',
    ['Winter 2024/25 | date | 2024/2025', 'Sommer 2025 | date | 2025'],
  ],
  [
    'Eine Veränderung von – 0,1 % (– 2,3 %) – 5 Prozent sagen Ja.',
    'de',
    'DE',
    ['– 0,1 % | percent | -0.1 | %', '– 2,3 % | percent | -2.3 | %', '5 Prozent | percent | 5 | %'],
  ],
  ['Die Antwort (20/14999) betrifft 12 Häfen.', 'de', 'DE', ['12 | count | 12 | Häfen']],
  [
    'Zwischen 5-10 Millionen Euro fließen.',
    'de',
    'DE',
    ['5-10 Millionen Euro | money | 5000000..10000000 | EUR'],
  ],
  [
    'Jumlahnya antara 311,6-318,9 juta jiwa.',
    'id',
    'ID',
    ['311,6-318,9 juta | count | 311600000..318900000 | jiwa'],
  ],
  [
    '31 milyar 679 milyon TL oldu.',
    'tr',
    'TR',
    ['31 milyar 679 milyon TL | money | 31679000000 | TRY'],
  ],
  [
    'Een 55-jarige man en 12 graad vorst.',
    'nl',
    'NL',
    ['55-jarige | age | 55 | jarige', '12 graad | measure | 12 | graad'],
  ],
  [
    'Drie miljard euro, zes jaar en een miljoen mensen.',
    'nl',
    'NL',
    [
      'Drie miljard euro | money | 3000000000 | EUR',
      'zes jaar | duration | 6 | jaar',
      'een miljoen | count | 1000000 | mensen',
    ],
  ],
  [
    'En miljard kronor och tre år; två skolor.',
    'sv',
    'SE',
    [
      'En miljard kronor | money | 1000000000 | SEK',
      'tre år | duration | 3 | år',
      'två | count | 2 | skolor',
    ],
  ],
  [
    'Tre milliarder kroner og 3.600 færre.',
    'da',
    'DK',
    ['Tre milliarder kroner | money | 3000000000 | DKK', '3.600 | count | 3600'],
  ],
  [
    'Velka on 69 prosenttiin, menot 19,2 miljardiin euroon.',
    'fi',
    'FI',
    ['69 prosenttiin | percent | 69 | %', '19,2 miljardiin euroon | money | 19200000000 | EUR'],
  ],
  [
    '26 milliárdot ad és 1,6 milliárd forintért vesz.',
    'hu',
    'HU',
    [
      '26 milliárdot | count | 26000000000 | ad',
      '1,6 milliárd forintért | money | 1600000000 | HUF',
    ],
  ],
  [
    '助成は11月で終え、12月3日から30人を1-7月に募る。',
    'ja',
    'JP',
    ['12月3日 | date | --12-03', '30 | count | 30 | 人'],
  ],
  [
    '产量分别增长1.7、0.7、8.3个百分点。',
    'zh',
    'CN',
    [
      '1.7 | percentage-point | 1.7 | pp',
      '0.7 | percentage-point | 0.7 | pp',
      '8.3个百分点 | percentage-point | 8.3 | pp',
    ],
  ],
];

describe('dates with stops and the small words of many languages', () => {
  it.each(CASES)('%s (%s, %s)', (text, language, country, expected) => {
    expect(described(text, language, country)).toEqual(expected);
  });
});
