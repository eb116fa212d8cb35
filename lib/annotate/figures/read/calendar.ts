import type { Quantity } from '../../../model/bodies.ts';
import { opens, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { type Candidate, isCapitalized, isGlued, type Scan } from '../scan/scan.ts';
import { readWords } from './number-words.ts';
import { readOrdinal } from './read-ordinal.ts';

/** A date at the grain written; token numbers, `to` exclusive. */
export interface DateMatch {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  day: number | null;
}

export const FIRST_YEAR = 1500;
export const LAST_YEAR = 2150;

/** One date with a month name: day before or after, year where it is written. */
export function readMonthDate(scan: Scan, from: number): DateMatch | null {
  const day = readDay(scan, from) ?? readDayInWords(scan, from);
  const month = readMonth(scan, day === null ? from : skipLink(scan, day.to));
  if (month === null) return null;
  if (day !== null) {
    const year = readLinkedYear(scan, month.to);
    if (year === null && day.inWords) return null;
    return dateOf(from, year?.to ?? month.to, year, month.value, day.day);
  }
  const dayAt = skipJoint(scan, month.to);
  const after = readDay(scan, dayAt) ?? readDayInWords(scan, dayAt);
  if (after !== null && !isClock(scan, after.to)) {
    const year = readLinkedYear(scan, after.to);
    const isPlain = scan.lexicon.data.headLast && !after.inWords;
    if (isPlain || year !== null) {
      return dateOf(from, year?.to ?? after.to, year, month.value, after.day);
    }
  }
  const year = readLinkedYear(scan, month.to);
  return year === null ? null : dateOf(from, year.to, year, month.value, null);
}

function dateOf(
  from: number,
  to: number,
  year: { year: number } | null,
  month: number,
  day: number | null,
): DateMatch {
  return { from, to, year: year?.year ?? null, month, day };
}

function isClock(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.text === ':' && scan.tokens[at + 1]?.kind === 'number';
}

/** The name of a month: token number after it, and its number. */
export function readMonth(scan: Scan, at: number): { to: number; value: number } | null {
  const phrase = phraseAt(scan.lexicon.months, scan.tokens, at);
  const token = scan.tokens[at];
  if (phrase === null || token?.masked === true) return null;
  const { wholeMonths } = scan.lexicon;
  const { headLast, compounds, monthsInCapitals } = scan.lexicon.data;
  // "3 set di dati", "el mar": a short form without a stop is a month only beside a year.
  const isShort = !headLast && !compounds && phrase.to === at + 1 && token?.text.length === 3;
  const isPlain = isShort
    ? wholeMonths.has(token.fold) || readLinkedYear(scan, phrase.to) !== null
    : !monthsInCapitals || isCapitalized(token);
  return isPlain || isCertainMonth(scan, phrase.to, token?.fold ?? '') ? phrase : null;
}

/** "april 2017", "july 4th, 1995": a month in lower case beside its year, where the word is nothing but a month. */
function isCertainMonth(scan: Scan, to: number, word: string): boolean {
  if (scan.lexicon.ambiguousMonths.has(word)) return false;
  const day = readDay(scan, to);
  return readLinkedYear(scan, day?.to ?? to) !== null;
}

/** A day of a month: token number after it. */
interface DayMatch {
  to: number;
  day: number;
  /** Sure to be a day only beside a month and a year. */
  inWords: boolean;
}

/** "diez de octubre de 2018", "fourth of July 1995". */
function readDayInWords(scan: Scan, at: number): DayMatch | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.masked) return null;
  const { atoms, ordinals } = scan.lexicon;
  if (!atoms.has(token.fold) && !ordinals.has(token.fold)) return null;
  const words = readOrdinal(scan, at) ?? readWords(scan, at, 0);
  const day = words === null ? 0 : Number(words.value.coefficient);
  return words !== null && isDay(day) ? { to: words.to, day, inWords: true } : null;
}

/** A day of the month with its ordinal ending ("5", "5th", "1er", "5."). */
export function readDay(scan: Scan, at: number): DayMatch | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.value === null || token.masked || token.whole.length > 2) {
    return null;
  }
  const day = token.value.exponent === 0 ? Number(token.whole) : 0;
  if (!isDay(day)) return null;
  const next = scan.tokens[at + 1];
  const isEnding = isGlued(next) && scan.lexicon.ordinalEndings.has(next?.fold ?? '');
  if (isGlued(next) && next?.kind === 'word' && !isEnding) return null;
  const isStop =
    next?.text === '.' &&
    isGlued(next) &&
    (scan.lexicon.data.dayStops || opens(scan.lexicon.months, scan.tokens[at + 2]));
  return { to: isEnding || isStop ? at + 2 : at + 1, day, inWords: false };
}

/** Over "of", a comma, or a mark that joins the parts of "05-Aug-2016". */
export function skipLink(scan: Scan, at: number): number {
  const { lexicon, tokens } = scan;
  const joint = skipJoint(scan, at);
  if (joint > at) return joint;
  return phraseAt(lexicon.dateLinks, tokens, at)?.to ?? at;
}

function skipJoint({ tokens }: Scan, at: number): number {
  const mark = tokens[at];
  const isJoint = (mark?.fold === '-' || mark?.text === '/') && isGlued(mark);
  return isJoint && isGlued(tokens[at + 1]) ? at + 1 : at;
}

export function readLinkedYear(scan: Scan, at: number): { to: number; year: number } | null {
  const linked = yearAt(scan, skipLink(scan, at));
  if (linked !== null) return { to: skipLink(scan, at) + 1, year: linked };
  return null;
}

/** A four-digit year without marks. */
export function yearAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.value === null || token.masked || token.grouped)
    return null;
  if (token.whole.length !== 4 || token.value.exponent !== 0) return null;
  const next = scan.tokens[at + 1];
  if (isGlued(next) && (next?.kind === 'word' || next?.kind === 'number')) return null;
  const year = Number(token.whole);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

export function isDay(day: number | undefined): day is number {
  return day !== undefined && day >= 1 && day <= 31;
}

export function isMonth(month: number | undefined): month is number {
  return month !== undefined && month >= 1 && month <= 12;
}

/** ISO 8601 at the grain known: "2018-02-05", "2018-02", "--02-05". */
export function iso({ year, month, day }: Pick<DateMatch, 'year' | 'month' | 'day'>): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const tail = day === null ? '' : `-${two(day)}`;
  if (month === null) return String(year);
  return `${year === null ? '--' : `${year}-`}${two(month)}${tail}`;
}

/** Where the second end of a span begins; null where no link follows. */
export function spanLink(scan: Scan, from: number, to: number): number | null {
  const { lexicon, tokens } = scan;
  const link = phraseAt(lexicon.rangeLinks, tokens, to);
  if (link !== null) return link.to;
  // "5./6. Mai"
  if (tokens[to]?.text === '/' && tokens[to - 1]?.text === '.' && isGlued(tokens[to]))
    return to + 1;
  const opened = phraseBefore(lexicon.rangeOpeners, tokens, from);
  return opened === null ? null : (phraseAt(lexicon.rangeAnd, tokens, to)?.to ?? null);
}

/** A date found. */
export function dateCandidate(
  from: number,
  to: number,
  quantity: Quantity,
  rule: string,
): Candidate {
  return { from, to, kind: 'date', quantity, unit: null, unitInferred: false, noun: null, rule };
}
