import { describe, expect, it } from 'vitest';
import { described, figuresIn } from './read-text.ts';

/** Text, language, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, string | null, readonly string[]])[] = [
  [
    '2026年3月12日，财政部下达资金3200万元，增长5.2%，约45万人；2025年投资20亿美元；3月1日起5年。',
    'zh',
    'CN',
    [
      '2026年3月12日 | date | 2026-03-12',
      '3200万元 | money | 32000000 | CNY',
      '5.2% | percent | 5.2 | %',
      '45万 | count | 450000 | 人 | approx',
      '2025年 | date | 2025',
      '20亿美元 | money | 2000000000 | USD',
      '3月1日 | date | --03-01',
      '5年 | duration | 5 | 年',
    ],
  ],
  [
    '2026年3月12日、1兆5000億円を計上し、前年比3.2%増、120万人。',
    'ja',
    'JP',
    [
      '2026年3月12日 | date | 2026-03-12',
      '1兆5000億円 | money | 1500000000000 | JPY',
      '3.2% | percent | 3.2 | %',
      '120万 | count | 1200000 | 人',
    ],
  ],
  [
    '정부는 2026년 3월 12일 1조 5000억 원을 투입한다.',
    'ko',
    'KR',
    ['2026년 3월 12일 | date | 2026-03-12', '1조 5000억 원 | money | 1500000000000 | KRW'],
  ],
  [
    '19일 등대 30곳에 의료실을 열고 주민 8,400명이 5일간 쓴다.',
    'ko',
    'KR',
    ['30 | count | 30 | 곳', '8,400 | count | 8400 | 명', '5일간 | duration | 5 | 일간'],
  ],
  [
    '市は19日、灯台12基を直し、職員30人が5日間働く。',
    'ja',
    'JP',
    ['12 | count | 12 | 基', '30 | count | 30 | 人', '5日間 | duration | 5 | 日間'],
  ],
  [
    'Chi 1.500 tỷ đồng ngày 12 tháng 3 năm 2026 cho 63 tỉnh; hơn 3,2 triệu người trong 5 năm.',
    'vi',
    'VN',
    [
      '1.500 tỷ đồng | money | 1500000000000 | VND',
      '12 tháng 3 năm 2026 | date | 2026-03-12',
      '63 | count | 63 | tỉnh',
      '3,2 triệu | count | 3200000 | người | more-than',
      '5 năm | duration | 5 | năm',
    ],
  ],
  [
    'Przeznaczy 1,5 mld zł i 450 tys. zł; ponad 25 proc.; 12 marca 2026 r.; 5 lat.',
    'pl',
    'PL',
    [
      '1,5 mld zł | money | 1500000000 | PLN',
      '450 tys. zł | money | 450000 | PLN',
      '25 proc. | percent | 25 | % | more-than',
      '12 marca 2026 | date | 2026-03-12',
      '5 lat | duration | 5 | lat',
    ],
  ],
  [
    'Выделят 1,5 млрд рублей и 120 тыс. человек с 2025 года; более 5 лет.',
    'ru',
    'RU',
    [
      '1,5 млрд рублей | money | 1500000000 | RUB',
      '120 тыс. | count | 120000 | человек',
      '2025 | date | 2025 |  | since',
      '5 лет | duration | 5 | лет | more-than',
    ],
  ],
];

describe('marks of languages and countries', () => {
  it.each([
    ['sw', 'KE', '12,500', '12500'],
    ['ms', 'MY', '1,234.5', '1234.5'],
    ['th', 'TH', '2,400', '2400'],
    ['it', 'CH', '1’250.5', '1250.5'],
    ['lv', 'LV', '12 500', '12500'],
    ['et', 'EE', '1,5', '1.5'],
    ['ar', 'AE', '2.4', '2.4'],
    ['ar', 'MA', '2,4', '2.4'],
    ['xx', null, '1.234', '1234'],
  ])('in %s of %s, %s is %s', (language, country, written, value) => {
    expect(figuresIn(`${written} %`, language, country)[0]?.quantity).toEqual({ value });
  });
});

describe('figures in languages without number words', () => {
  it.each(CASES)('%s (%s, %s)', (text, language, country, expected) => {
    expect(described(text, language, country)).toEqual(expected);
  });
});

/** What is counted, with its noun, its rate and its bound, in languages that have neither number words nor a fixture. */
const COUNTED: readonly (readonly [string, string | null, string, readonly string[]])[] = [
  [
    'da',
    'DK',
    'Alle 98 kommuner; kl. 8 fik personer over 65 år op til 3 pct. mere.',
    [
      '98 | count | 98 | kommuner',
      '65 år | age | 65 | år | more-than',
      '3 pct. | percent | 3 | % | up-to',
    ],
  ],
  [
    'nl',
    'NL',
    'Om 10 uur kregen jongeren tussen 18 en 24 jaar 3 uur.',
    ['18 en 24 jaar | age | 18..24 | jaar', '3 uur | duration | 3 | uur'],
  ],
  [
    'sv',
    'SE',
    'Kl. 10 möts högst 12 ministrar från 45 kommuner.',
    ['12 | count | 12 | ministrar | up-to', '45 | count | 45 | kommuner'],
  ],
  [
    'fi',
    'FI',
    'Alle 5 prosenttia 45-vuotiaista; kello 9 yli 12 000 lasta saa lahjan.',
    [
      '5 prosenttia | percent | 5 | % | less-than',
      '45-vuotiaista | age | 45 | vuotiaista',
      '12 000 | count | 12000 | lasta | more-than',
    ],
  ],
  [
    'tr',
    'TR',
    'Saat 10’da yüzde 5 artış, %12,5 ve en az 12 bin aile.',
    [
      'yüzde 5 | percent | 5 | %',
      '%12,5 | percent | 12.5 | %',
      '12 bin | count | 12000 | aile | at-least',
    ],
  ],
  [
    'hu',
    'HU',
    '2026. január 5-én legalább 400 iskola.',
    ['2026. január 5 | date | 2026-01-05', '400 | count | 400 | iskola | at-least'],
  ],
  [
    'lv',
    'LV',
    '2026. gada 1. janvārī vismaz 400 skolas.',
    ['2026. gada 1. janvārī | date | 2026-01-01', '400 | count | 400 | skolas | at-least'],
  ],
  [
    'lt',
    'LT',
    '2026 m. sausio 5 d. daugiau kaip 400 mokyklų.',
    ['2026 m. sausio 5 | date | 2026-01-05', '400 | count | 400 | mokyklų | more-than'],
  ],
  [
    'ca',
    'ES',
    'A partir de l’1 de gener de 2026, més de 400 escoles a les 10 hores.',
    ['1 de gener de 2026 | date | 2026-01-01', '400 | count | 400 | escoles | more-than'],
  ],
  [
    'sl',
    'SI',
    'Ob 10. uri več kot 400 šol; 1. januarja 2026.',
    ['400 | count | 400 | šol | more-than', '1. januarja 2026 | date | 2026-01-01'],
  ],
  [
    'ru',
    'RU',
    'Более 12 тыс. новых домов строит 18-летний.',
    ['12 тыс. | count | 12000 | домов | more-than', '18-летний | age | 18 | летний'],
  ],
  ['zh', 'CN', '上午9时，装机5千瓦。', ['5千瓦 | measure | 5 | 千瓦']],
  [
    'xx',
    null,
    'Zog 12 mln EUR lup 3 %.',
    ['12 mln EUR | money | 12000000 | EUR', '3 % | percent | 3 | %'],
  ],
];

describe('figures in languages of which only words are known', () => {
  it.each(COUNTED)('%s-%s: %s', (language, country, text, expected) => {
    expect(described(text, language, country)).toEqual(expected);
  });
});
