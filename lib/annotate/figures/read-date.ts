import type { Quantity } from '../../model/bodies.ts';
import { wholeNumber } from '../../text/numerals.ts';
import { phraseAt, phraseBefore } from './phrase-table.ts';
import { unitAt } from './read-amount.ts';
import { type Candidate, isCapitalized, isGlued, type Scan } from './scan.ts';

/** A date at the grain written; token numbers, `to` exclusive. */
export interface DateMatch {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  day: number | null;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2150;

/** Reads a date or a span of dates that starts at a token; null where there is none. */
export function readDate(scan: Scan, from: number): Candidate | null {
  if (scan.tokens[from]?.masked !== false) return null;
  return (
    readNumericDate(scan, from) ??
    readMonthSpan(scan, from) ??
    readYearSpan(scan, from) ??
    readDecade(scan, from) ??
    readQuarter(scan, from) ??
    readYear(scan, from)
  );
}

function candidate(from: number, to: number, quantity: Quantity, rule: string): Candidate {
  return { from, to, kind: 'date', quantity, unit: null, unitInferred: false, noun: null, rule };
}

/** "2018-02-05", "05/02/2018", "5.2.2018". */
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/y;
const MONTH_YEAR = /(\d{1,2})\/(\d{4})(?![\d/-])/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d-])/y;

function readNumericDate(scan: Scan, from: number): Candidate | null {
  const token = scan.tokens[from];
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'code')) return null;
  YEAR_FIRST.lastIndex = token.start;
  YEAR_LAST.lastIndex = token.start;
  const first = YEAR_FIRST.exec(scan.text);
  const last = first === null ? YEAR_LAST.exec(scan.text) : null;
  const match = first ?? last;
  if (match === null) return readMonthYear(scan, from);
  const [, a = '', , b = '', c = ''] = match;
  const [year, month, day] = first === null ? ordered(c, a, b, scan) : [a, b, c].map(Number);
  if (!isDay(day) || !isMonth(month) || year === undefined) return null;
  const end = token.start + match[0].length;
  let to = from + 1;
  while ((scan.tokens[to]?.start ?? end) < end) to += 1;
  if (isGlued(scan.tokens[to]) && scan.tokens[to]?.kind === 'word') return null;
  return candidate(from, to, { value: iso({ year, month, day }) }, 'numeric-date');
}

/** "11/1972". */
function readMonthYear(scan: Scan, from: number): Candidate | null {
  const token = scan.tokens[from];
  MONTH_YEAR.lastIndex = token?.start ?? 0;
  const match = MONTH_YEAR.exec(scan.text);
  const [month, year] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || !isMonth(month) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (isGlued(token) && scan.tokens[from - 1]?.text === '/') return null;
  return candidate(from, from + 3, { value: iso({ year, month, day: null }) }, 'numeric-date');
}

function ordered(year: string, a: string, b: string, scan: Scan): number[] {
  const [first, second] = [Number(a), Number(b)];
  const monthFirst = second > 12 || (scan.region.monthFirst && first <= 12);
  return monthFirst ? [Number(year), first, second] : [Number(year), second, first];
}

/** Dates with a month name, and spans of them: "5 February 2018", "May 7–26, 2015", "26. bis 28. Juni", "19 al 23 de mayo". */
function readMonthSpan(scan: Scan, from: number): Candidate | null {
  const first = readMonthDate(scan, from);
  if (first === null) return readDaySpan(scan, from) ?? readListedDay(scan, from);
  const second = readSpanEnd(scan, first);
  if (second === null) return candidate(from, first.to, { value: iso(first) }, 'date');
  const start = { ...first, year: first.year ?? second.year };
  const end = { ...second, year: second.year ?? first.year };
  return candidate(from, second.to, { from: iso(start), to: iso(end) }, 'date-span');
}

/** The second date of a span, its month taken from the first where it has a day only ("May 7–26, 2015"). */
function readSpanEnd(scan: Scan, first: DateMatch): DateMatch | null {
  const link = spanLink(scan, first.from, first.to);
  if (link === null) return null;
  const date = readMonthDate(scan, link);
  if (date !== null) return (date.day === null) === (first.day === null) ? date : null;
  const isMonthFirst = phraseAt(scan.lexicon.months, scan.tokens, first.from) !== null;
  if (!isMonthFirst || first.day === null) return null;
  const day = readDay(scan, link);
  if (day === null) return null;
  const year = readLinkedYear(scan, day.to);
  return {
    from: link,
    to: year?.to ?? day.to,
    day: day.day,
    month: first.month,
    year: year?.year ?? null,
  };
}

/** Where the second end of a span begins; null where no link follows. */
function spanLink(scan: Scan, from: number, to: number): number | null {
  const { lexicon, tokens } = scan;
  const link = phraseAt(lexicon.rangeLinks, tokens, to);
  if (link !== null) return link.to;
  const opened = phraseBefore(lexicon.rangeOpeners, tokens, from);
  return opened === null ? null : (phraseAt(lexicon.rangeAnd, tokens, to)?.to ?? null);
}

/** "19 al 23 de noviembre", "26. bis 28. Juni 2022", "5-7 March". */
function readDaySpan(scan: Scan, from: number): Candidate | null {
  const day = readDay(scan, from);
  if (day === null) return null;
  const link = spanLink(scan, from, day.to);
  if (link === null) return null;
  const end = readMonthDate(scan, link);
  if (end === null || end.day === null || phraseAt(scan.lexicon.months, scan.tokens, link)) {
    return null;
  }
  const start = { ...end, day: day.day };
  return candidate(from, end.to, { from: iso(start), to: iso(end) }, 'date-span');
}

/** Days listed before one month: "24 y 28 de noviembre", "19 al 23, 25 al 27 de noviembre". */
function readListedDay(scan: Scan, from: number): Candidate | null {
  const day = readDay(scan, from);
  if (day === null) return null;
  const link = spanLink(scan, from, day.to);
  const end = link === null ? null : readDay(scan, link);
  const to = end?.to ?? day.to;
  const date = listedMonth(scan, to);
  if (date === null) return null;
  const start = { ...date, day: day.day };
  const quantity =
    end === null ? { value: iso(start) } : { from: iso(start), to: iso({ ...date, day: end.day }) };
  return candidate(from, to, quantity, 'listed-day');
}

/** Days in a list of which only the last names the month are looked through this far. */
const LONGEST_LIST = 24;

function listedMonth(scan: Scan, from: number): DateMatch | null {
  const { lexicon, tokens } = scan;
  let at = from;
  let separated = false;
  while (at < from + LONGEST_LIST) {
    const date = separated ? readMonthDate(scan, at) : null;
    if (date !== null) return date.day === null ? null : date;
    const day = readDay(scan, at);
    const token = tokens[at];
    if (day !== null && separated) at = day.to;
    else if (token?.text === ',' || token?.fold === lexicon.data.and) at += 1;
    else if (separated && phraseAt(lexicon.rangeLinks, tokens, at) !== null) at += 1;
    else return null;
    separated = true;
  }
  return null;
}

/** One date with a month name: day before or after, year where it is written. */
export function readMonthDate(scan: Scan, from: number): DateMatch | null {
  const day = readDay(scan, from);
  const monthAt = day === null ? from : skipLink(scan, day.to);
  const month = readMonth(scan, monthAt);
  if (month === null) return null;
  if (day !== null) {
    const year = readLinkedYear(scan, month.to);
    return {
      from,
      to: year?.to ?? month.to,
      day: day.day,
      month: month.value,
      year: year?.year ?? null,
    };
  }
  const after = readDay(scan, month.to);
  if (after !== null && !isClock(scan, after.to)) {
    const year = readLinkedYear(scan, after.to);
    const isPlain = scan.lexicon.data.headLast || year !== null;
    if (isPlain) {
      return {
        from,
        to: year?.to ?? after.to,
        day: after.day,
        month: month.value,
        year: year?.year ?? null,
      };
    }
  }
  const year = readLinkedYear(scan, month.to);
  return year === null
    ? null
    : { from, to: year.to, day: null, month: month.value, year: year.year };
}

function isClock(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.text === ':' && scan.tokens[at + 1]?.kind === 'number';
}

function readMonth(scan: Scan, at: number): { to: number; value: number } | null {
  const phrase = phraseAt(scan.lexicon.months, scan.tokens, at);
  const token = scan.tokens[at];
  if (phrase === null || token?.masked === true) return null;
  const needsCapital = scan.lexicon.data.headLast;
  return needsCapital && !isCapitalized(token) ? null : phrase;
}

/** A day of the month with its ordinal ending ("5", "5th", "1er", "5."). */
function readDay(scan: Scan, at: number): { to: number; day: number } | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.value === null || token.masked || token.whole.length > 2) {
    return null;
  }
  const day = wholeNumber(token.value);
  if (day === null || !isDay(day)) return null;
  const next = scan.tokens[at + 1];
  const isEnding = isGlued(next) && scan.lexicon.ordinalEndings.has(next?.fold ?? '');
  if (isGlued(next) && next?.kind === 'word' && !isEnding) return null;
  const isStop = next?.text === '.' && isGlued(next) && scan.region.language === 'de';
  return { to: isEnding || isStop ? at + 2 : at + 1, day };
}

function skipLink(scan: Scan, at: number): number {
  return phraseAt(scan.lexicon.dateLinks, scan.tokens, at)?.to ?? at;
}

function readLinkedYear(scan: Scan, at: number): { to: number; year: number } | null {
  const linked = yearAt(scan, skipLink(scan, at));
  if (linked !== null) return { to: skipLink(scan, at) + 1, year: linked };
  return null;
}

/** A four-digit year without marks. */
function yearAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.value === null || token.masked || token.grouped)
    return null;
  if (token.whole.length !== 4 || token.value.exponent !== 0) return null;
  const next = scan.tokens[at + 1];
  if (isGlued(next) && (next?.kind === 'word' || next?.kind === 'number')) return null;
  const year = Number(token.whole);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** What stands before the year another is compared with: it opens no span. */
const COMPARED = /^(?:gegenuber|versus|vs|than|over|above|below|rapport|respecto)$/;

/** "2012-2016", "2003/04", "FY 2018-19", "between 1996 and 2002". */
function readYearSpan(scan: Scan, from: number): Candidate | null {
  const fiscal = phraseAt(scan.lexicon.fiscal, scan.tokens, from);
  const at = fiscal?.to ?? from;
  const first = yearAt(scan, at);
  if (first === null) return null;
  const mark = scan.tokens[at + 1];
  const isMark = mark?.fold === '-' || mark?.text === '/';
  const isCompared = COMPARED.test(scan.tokens[from - 1]?.fold ?? '');
  const link = isMark ? at + 2 : isCompared ? null : spanLink(scan, from, at + 1);
  if (link === null) return null;
  const second = yearAt(scan, link) ?? (isMark ? shortYear(scan, link, first) : null);
  if (second === null || second <= first) return null;
  const isFiscal = isMark && second === first + 1;
  const quantity = isFiscal
    ? { value: `${first}/${second}` }
    : { from: String(first), to: String(second) };
  return candidate(from, link + 1, quantity, isFiscal ? 'fiscal-year' : 'years');
}

/** The last two digits of the year that ends a span ("2003/04"). */
function shortYear(scan: Scan, at: number, first: number): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.whole.length !== 2 || token.value?.exponent !== 0)
    return null;
  const next = scan.tokens[at + 1];
  if (isGlued(next) && (next?.kind === 'word' || next?.fold === '-')) return null;
  const year = Math.floor(first / 100) * 100 + Number(token.whole);
  return year > first && isGlued(token) ? year : null;
}

/** "1960s", "the 90s", "années 1960", "1960er Jahre". */
function readDecade(scan: Scan, from: number): Candidate | null {
  const { lexicon, tokens } = scan;
  const token = tokens[from];
  if (token?.kind !== 'number' || token.value === null || token.grouped) return null;
  const start = Number(token.whole);
  const isYear = token.whole.length === 4 && start >= FIRST_YEAR && start <= LAST_YEAR;
  const isShort = token.whole.length === 2 && start >= 20;
  if (!(isYear || isShort) || start % 10 !== 0) return null;
  const after = phraseAt(lexicon.decadesAfter, tokens, from + 1);
  const before = phraseBefore(lexicon.decadesBefore, tokens, from);
  if (!(after !== null && isGlued(tokens[from + 1])) && before === null) return null;
  const year = isYear ? start : 1900 + start;
  const quantity = { from: String(year), to: String(year + 9) };
  return candidate(from, after?.to ?? from + 1, quantity, 'decade');
}

/** "Q3 2021", "third quarter of 2021". */
function readQuarter(scan: Scan, from: number): Candidate | null {
  const phrase = phraseAt(scan.lexicon.quarters, scan.tokens, from);
  if (phrase === null) return null;
  const year = readLinkedYear(scan, phrase.to);
  if (year === null) return null;
  const month = phrase.value * 3 - 2;
  const start = { year: year.year, month, day: null };
  const quantity = { from: iso(start), to: iso({ ...start, month: month + 2 }) };
  return candidate(from, year.to, quantity, 'quarter');
}

/** "2018", "FY 2018", "FY17", "spring 2018". */
function readYear(scan: Scan, from: number): Candidate | null {
  const { lexicon, tokens } = scan;
  const fiscal = phraseAt(lexicon.fiscal, tokens, from);
  const opener = fiscal ?? phraseAt(lexicon.seasons, tokens, from);
  const at = opener?.to ?? from;
  const year = yearAt(scan, at) ?? (fiscal === null ? null : shortFiscal(scan, at));
  if (year === null) return null;
  if (opener === null && !isYearInContext(scan, at)) return null;
  const rule = fiscal !== null ? 'fiscal-year' : opener !== null ? 'season' : 'year';
  return candidate(from, at + 1, { value: String(year) }, rule);
}

function shortFiscal(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.whole.length !== 2 || token.value?.exponent !== 0)
    return null;
  return 2000 + Number(token.whole);
}

/** A bare four-digit number counts as a year unless what stands beside it makes it an amount. */
function isYearInContext(scan: Scan, at: number): boolean {
  const { lexicon, tokens } = scan;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (unitAt(scan, at + 1) !== null || lexicon.atoms.has(next.fold)) return false;
  const before = phraseBefore(lexicon.before, tokens, at);
  if (before === null || phraseBefore(lexicon.beforeDate, tokens, at) !== null) return true;
  // "more than 2000 people", but "above 2016 levels" and "higher than 2016".
  const counts = next.kind === 'word' && !lexicon.nounStops.has(next.fold);
  return !counts || YEAR_NOUNS.test(next.fold);
}

/** What years are put before to compare with them. */
const YEAR_NOUNS =
  /^(?:levels?|figures?|totals?|numbers?|niveaux?|niveles|average|averages|baseline)$/;

function isDay(day: number | undefined): day is number {
  return day !== undefined && day >= 1 && day <= 31;
}

function isMonth(month: number | undefined): month is number {
  return month !== undefined && month >= 1 && month <= 12;
}

/** ISO 8601 at the grain known: "2018-02-05", "2018-02", "--02-05". */
function iso({ year, month, day }: Pick<DateMatch, 'year' | 'month' | 'day'>): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const tail = day === null ? '' : `-${two(day)}`;
  if (month === null) return String(year);
  return `${year === null ? '--' : `${year}-`}${two(month)}${tail}`;
}
