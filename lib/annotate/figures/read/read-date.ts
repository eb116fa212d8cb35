import { phraseAt } from '../scan/phrase-table.ts';
import { type Candidate, isGlued, type Scan } from '../scan/scan.ts';
import { isWeekday } from '../scan/weekdays.ts';
import {
  type DateMatch,
  dateCandidate,
  iso,
  readDay,
  readLinkedYear,
  readMonth,
  readMonthDate,
  spanLink,
} from './calendar.ts';
import { readMixedDate } from './read-mixed-date.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readStoppedDate } from './read-stopped-date.ts';
import { readYearFirst } from './read-year-first.ts';
import { readYears } from './read-years.ts';

/** Reads a date or a span of dates that starts at a token; null where there is none. */
export function readDate(scan: Scan, from: number): Candidate | null {
  if (scan.tokens[from]?.masked !== false) return null;
  return (
    readStoppedDate(scan, from) ??
    readNumericDate(scan, from) ??
    readYearFirst(scan, from) ??
    readMixedDate(scan, from) ??
    readMonthSpan(scan, from) ??
    readYears(scan, from)
  );
}

/** Dates with a month name, and spans of them: "5 February 2018", "May 7–26, 2015", "26. bis 28. Juni", "19 al 23 de mayo". */
function readMonthSpan(scan: Scan, from: number): Candidate | null {
  // What follows a day, or is a month, is a word of the lexicon.
  const next = scan.tokens[from + 1];
  if (scan.tokens[from]?.kind === 'number' && (next?.word ?? 0) === 0 && !isGlued(next))
    return null;
  const first = readMonthDate(scan, from);
  if (first === null) {
    return readBareMonthSpan(scan, from) ?? readDaySpan(scan, from) ?? readListedDay(scan, from);
  }
  const second = readSpanEnd(scan, first);
  if (second === null) return dateCandidate(from, first.to, { value: iso(first) }, 'date');
  const start = { ...first, year: first.year ?? second.year };
  const end = { ...second, year: second.year ?? first.year };
  return dateCandidate(from, second.to, { from: iso(start), to: iso(end) }, 'date-span');
}

/** "January to June 2024", "between November and March 2025": the year is written once, after the second month. */
function readBareMonthSpan(scan: Scan, from: number): Candidate | null {
  const first = readMonth(scan, from);
  const link = first === null ? null : spanLink(scan, from, first.to);
  const second = link === null ? null : readMonthDate(scan, link);
  if (first === null || second === null || second.day !== null || second.year === null) return null;
  const isYearBefore = first.value > (second.month ?? 0);
  const start = {
    year: isYearBefore ? second.year - 1 : second.year,
    month: first.value,
    day: null,
  };
  return dateCandidate(from, second.to, { from: iso(start), to: iso(second) }, 'date-span');
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
  return dateCandidate(from, end.to, { from: iso(start), to: iso(end) }, 'date-span');
}

/** Days listed before one month: "24 y 28 de noviembre", "19 al 23, 25 al 27 de noviembre", "4th and Friday 5th March". */
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
  return dateCandidate(from, to, quantity, 'listed-day');
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
    if (day !== null && separated) at = day.to;
    else if (isBetweenDays(scan, at, separated)) at += 1;
    else if (separated && phraseAt(lexicon.rangeLinks, tokens, at) !== null) at += 1;
    else return null;
    separated = true;
  }
  return null;
}

/** A comma, an "and", or the name of a day between the members of a list. */
function isBetweenDays({ tokens, lexicon }: Scan, at: number, separated: boolean): boolean {
  const token = tokens[at];
  if (token?.text === ',' || token?.fold === lexicon.data.and) return true;
  return separated && isWeekday(token);
}
