import { type Candidate, isGlued, type Scan } from '../scan/scan.ts';
import { isApartFromWeekday } from '../scan/weekdays.ts';
import { dateCandidate, FIRST_YEAR, isDay, isMonth, iso, LAST_YEAR } from './calendar.ts';

/** "2018-02-05", "05/02/2018", "5.2.2018". */
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/y;
const MONTH_YEAR = /(\d{1,2})\/(\d{4})(?![\d/-])/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d-])/y;
/** "23/06/18"; with stops only where days have them, and versions and sections are not written so. */
const SHORT_YEAR = /(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/y;
const SHORT_YEAR_WITH_STOPS = /(\d{2})(\.)(\d{2})\.(\d{2})(?![\d.])/y;

/** "2026年3月12日", "2026년 3월", "3月12日". */
const UNSPACED_DATE = /(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?)?/y;
const UNSPACED_DAY = /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/y;

function readUnspaced(scan: Scan, from: number): Candidate | null {
  const start = scan.tokens[from]?.start ?? 0;
  const full = matchAt(UNSPACED_DATE, scan, start);
  const match = full ?? matchAt(UNSPACED_DAY, scan, start);
  if (match === null) return null;
  const [year, month, day] = (full === null ? [undefined, match[1], match[2]] : match.slice(1)).map(
    (part) => (part === undefined ? null : Number(part)),
  );
  if (month != null && !isMonth(month)) return null;
  if (day != null && !isDay(day)) return null;
  if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) return null;
  const end = start + match[0].length;
  let to = from + 1;
  while ((scan.tokens[to]?.start ?? end) < end) to += 1;
  const value = iso({ year: year ?? null, month: month ?? null, day: day ?? null });
  return dateCandidate(from, to, { value }, 'numeric-date');
}

/** Reads a date in digits that starts at a token; null where there is none. */
export function readNumericDate(scan: Scan, from: number): Candidate | null {
  const token = scan.tokens[from];
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'code')) return null;
  const next = scan.tokens[from + 1]?.text ?? '';
  if (/^[年년月월]$/.test(next)) return readUnspaced(scan, from);
  const first = matchAt(YEAR_FIRST, scan, token.start);
  const short = scan.lexicon.data.dayStops ? SHORT_YEAR_WITH_STOPS : SHORT_YEAR;
  const match = first ?? matchAt(YEAR_LAST, scan, token.start) ?? matchAt(short, scan, token.start);
  if (match === null) return readMonthYear(scan, from) ?? readDayOfWeek(scan, from);
  const [, a = '', , b = '', c = ''] = match;
  const [year, month, day] =
    first === null ? ordered(fullYear(c), a, b, scan) : [a, b, c].map(Number);
  if (!isDay(day) || !isMonth(month) || year === undefined) return null;
  const end = token.start + match[0].length;
  let to = from + 1;
  while ((scan.tokens[to]?.start ?? end) < end) to += 1;
  if (isGlued(scan.tokens[to]) && scan.tokens[to]?.kind === 'word') return null;
  return dateCandidate(from, to, { value: iso({ year, month, day }) }, 'numeric-date');
}

function matchAt(pattern: RegExp, { text }: Scan, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Years of two digits are of this century up to its middle. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** "11/1972". */
function readMonthYear(scan: Scan, from: number): Candidate | null {
  const token = scan.tokens[from];
  const match = matchAt(MONTH_YEAR, scan, token?.start ?? 0);
  const [month, year] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || !isMonth(month) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (isGlued(token) && scan.tokens[from - 1]?.text === '/') return null;
  return dateCandidate(from, from + 3, { value: iso({ year, month, day: null }) }, 'numeric-date');
}

/** "na quinta-feira (22/4)": a day and a month in digits are sure to be a date only after a weekday. */
function readDayOfWeek(scan: Scan, from: number): Candidate | null {
  const match = matchAt(DAY_MONTH, scan, scan.tokens[from]?.start ?? 0);
  if (match === null || !isApartFromWeekday(scan.tokens, from, from + 3)) return null;
  const [, month = 0, day = 0] = ordered(0, match[1] ?? '', match[2] ?? '', scan);
  if (!isDay(day) || !isMonth(month)) return null;
  return dateCandidate(from, from + 3, { value: iso({ year: null, month, day }) }, 'numeric-date');
}

function ordered(year: number, a: string, b: string, scan: Scan): number[] {
  const [first, second] = [Number(a), Number(b)];
  const monthFirst = second > 12 || (scan.region.monthFirst && first <= 12);
  return monthFirst ? [year, first, second] : [year, second, first];
}
