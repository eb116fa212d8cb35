import { MONTH_WORDS } from '../text/calendar-words.ts';

/**
 * Words for months that CLDR does not have, by their number: Austrian "Jänner", what people write without the accents of
 * their language, older short forms, the months of Chinese that CLDR writes with digits, and the cases in which Latvian and
 * Basque put a month beside a day ("2026. gada 3. martā", "2026ko martxoaren 3a").
 */
const OTHER_WORDS: readonly string[] = [
  'jänner janner 一月 janvārī urtarrilaren',
  'fevrier feber fevr fév 二月 februārī otsailaren',
  'marz maerz marco mrz 三月 martā martxoaren',
  '四月 aprīlī apirilaren',
  '五月 maijā maiatzaren',
  '六月 jūnijā ekainaren',
  '七月 jūlijā uztailaren',
  'aout 八月 augustā abuztuaren',
  'setiembre 九月 septembrī irailaren',
  '十月 oktobrī urriaren',
  '十一月 novembrī azaroaren',
  'decembre 十二月 decembrī abenduaren',
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [...MONTH_WORDS, ...OTHER_WORDS].flatMap((names, index) =>
    names.split(' ').map((name) => [name, (index % 12) + 1] as const),
  ),
);

/** Polish November is Croatian October: only Croatian puts a stop behind the day. */
const CROATIAN_OCTOBER = /^listopada$/i;

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601 date. */
  iso: string;
  start: number;
  end: number;
}

/** Digit zero of the scripts in which governments also write dates: Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The first years of the eras by which Japan and Taiwan count. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2019],
  ['平成', 1989],
  ['昭和', 1926],
  ['民國', 1912],
  ['民国', 1912],
]);

/** The era of a year of three digits. */
const REPUBLIC = '民國';

/** What a month may be called, before it is looked up. */
const WORD = String.raw`[\p{L}\p{M}]{2,15}`;

/** What may stand between a day and the name of its month. */
const OF = "(?:de |of |ng |d['’]|ta['’] )?";

/** Forms of a date that begin where a word does. */
const SPACED_FORMS: readonly string[] = [
  // March 3, 2026
  String.raw`(?<month1>${WORD})\.? (?<day1>\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?<year1>\d{4})`,
  // 3 March 2026, 3. März 2026, 1er mars 2026, 3 de marzo de 2026, 3 d’abril de 2026, 03-MAR-2026
  String.raw`(?<day2>\d{1,2})(?:st|nd|rd|th|er|º|°)?(?:(?<stop2>\.) ?|[ /-])${OF}(?<month2>${WORD})\.?,?[ /-](?:de |del )?(?<year2>\d{4})`,
  // 2026-03-03, 2026. 3. 3.
  String.raw`(?<year3>\d{4})(?:[-/]|\. ?)(?<month3>\d{1,2})(?:[-/]|\. ?)(?<day3>\d{1,2})`,
  // 2026 03 03, as Lithuania writes it, alone on its line
  String.raw`(?<=^ {0,9})(?<year14>\d{4}) (?<month14>\d{2}) (?<day14>\d{2})(?= {0,9}$)`,
  // 03.03.2026, 3. 3. 2026, 03/03/2026
  String.raw`(?<a>\d{1,2})(?:[/-]|\. ?)(?<b>\d{1,2})(?:[/-]|\. ?)(?<year4>\d{4})`,
  // 2026. gada 3. martā
  String.raw`(?<year10>\d{4})\. gada (?<day10>\d{1,2})\. (?<month10>${WORD})`,
  // 2026. március 3., 2026 m. kovo 3 d., 2026ko martxoaren 3a
  String.raw`(?<year8>\d{4})(?:\.| m\.|ko) (?<month8>${WORD}) (?<day8>\d{1,2})`,
  // 04.03.26, alone on its line
  String.raw`(?<=^ {0,9})(?<a2>\d{1,2})(?:[/-]|\. ?)(?<b2>\d{1,2})(?:[/-]|\. ?)(?<year13>\d{2})(?=\.? {0,9}$)`,
  String.raw`tháng (?<month6>\d{1,2}) (?<day6>\d{1,2}),? (?<year6>\d{4})`,
  String.raw`ngày (?<day7>\d{1,2}) tháng (?<month7>\d{1,2}) năm (?<year7>\d{4})`,
];

/** Forms that stand in the middle of a text without spaces; a year of three digits is one of the Republic of China's. */
const UNSPACED_FORMS: readonly string[] = [
  // 2026年3月3日, 令和8年3月3日, 民國115年3月3日, 115年3月3日
  String.raw`(?<!\d)(?:(?<year5>\d{4})|(?:(?<era>令和|平成|昭和|民[國国]) ?|(?=1[0-4]\d ?年))(?<year9>\d{1,3}|元)) ?[年년] ?(?<month5>\d{1,2}) ?[月월] ?(?<day5>\d{1,2}) ?[日일]?`,
  // 發布日期：115-03-03, and alone on its line
  String.raw`(?<=^ {0,9}|[\p{sc=Han}：:] ?)(?<year12>1[0-4]\d)[-./](?<month12>\d{1,2})[-./](?<day12>\d{1,2})(?=$| |[\p{sc=Han}（(])`,
];

const DATE = new RegExp(
  String.raw`(?:(?<![\p{L}\d])(?:${SPACED_FORMS.join('|')})|${UNSPACED_FORMS.join('|')})(?!\d)`,
  'giu',
);

/** Numbers of the forms whose groups are a year, a month and a day, whatever their order. */
const YEAR_FIRST_FORMS: readonly number[] = [3, 5, 6, 7, 8, 10, 12, 14];

/** A day without its year, as datelines have it: "March 17", "17 March", "17. März". */
const DAY =
  /(?<![\p{L}\d])(?:(?<month1>\p{L}{3,13})\.? (?:\d{1,2})(?:st|nd|rd|th)?|(?:\d{1,2})(?:st|nd|rd|th|er|º|°)?\.? (?:de |of )?(?<month2>\p{L}{3,13})\.?)(?![\p{L}\d])/giu;

/**
 * Finds the first full date in a text.
 *
 * @param monthFirst - Whether "03/04/2026" is the fourth of March (as in the United States).
 * @returns The date and where it stands; null where there is none.
 */
export function findDate(text: string, monthFirst: boolean): FoundDate | null {
  return findDates(text, monthFirst)[0] ?? null;
}

/** All full dates in a text, in order. */
export function findDates(text: string, monthFirst: boolean): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of inPlainDigits(text)
    .replace(/[\s\u00a0]/g, ' ')
    .matchAll(DATE)) {
    const iso = isoOf(match.groups ?? {}, monthFirst);
    if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Where the first day without a year stands in a text; null where there is none. */
export function findDay(text: string): { start: number; end: number } | null {
  for (const match of text.replace(/[\s\u00a0]/g, ' ').matchAll(DAY)) {
    const { month1, month2 } = match.groups ?? {};
    if (monthOf(month1 ?? month2) === undefined) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The text with each digit of another script as one of ours: offsets stay. */
function inPlainDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    },
  );
}

function monthOf(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const word = name.toLowerCase();
  // Hebrew writes "in March" in one word.
  return MONTH_NUMBERS.get(word) ?? MONTH_NUMBERS.get(word.replace(/^ב/, ''));
}

function isoOf(parts: Record<string, string | undefined>, monthFirst: boolean): string | null {
  const { month1, day1, year1, day2, month2, year2, stop2, a, b, year4 } = parts;
  if (month1 !== undefined) return iso(year1, monthOf(month1), day1);
  if (month2 !== undefined) {
    const isCroatian = stop2 !== undefined && CROATIAN_OCTOBER.test(month2);
    return iso(commonYear(year2, month2), isCroatian ? 10 : monthOf(month2), day2);
  }
  if (year4 !== undefined) return inOrder(year4, a, b, monthFirst);
  const { a2, b2, year13 } = parts;
  if (year13 !== undefined) return inOrder(`20${year13}`, a2, b2, monthFirst);
  for (const form of YEAR_FIRST_FORMS) {
    const year = parts[`year${form}`];
    const month = parts[`month${form}`];
    if (year === undefined || month === undefined) continue;
    const number = /\d/.test(month) ? Number(month) : monthOf(month);
    return iso(countedFrom(form === 12 ? REPUBLIC : null, year), number, parts[`day${form}`]);
  }
  return iso(countedFrom(parts.era ?? REPUBLIC, parts.year9), Number(parts.month5), parts.day5);
}

/** A day and a month in digits, the one before the other as the country has it, where both could be months. */
function inOrder(
  year: string,
  a: string | undefined,
  b: string | undefined,
  monthFirst: boolean,
): string | null {
  const isMonthFirst = monthFirst ? Number(a) <= 12 : Number(b) > 12;
  return isMonthFirst ? iso(year, Number(a), b) : iso(year, Number(b), a);
}

/** A year of an era in ours; the first one is also written as a word. */
function countedFrom(era: string | null, year: string | undefined): string | undefined {
  const first = ERAS.get(era ?? '');
  if (first === undefined || year === undefined) return year;
  return String(first - 1 + (year === '元' ? 1 : Number(year)));
}

/** Thailand counts from the death of the Buddha. */
function commonYear(year: string | undefined, month: string): string | undefined {
  const isThai = /\p{sc=Thai}/u.test(month) && Number(year) > 2400;
  return isThai ? String(Number(year) - 543) : year;
}

function iso(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = Number(day);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  if (Number(year) < 1900 || Number(year) > 2100) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
