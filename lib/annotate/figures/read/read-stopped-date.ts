import type { Candidate, Scan } from '../scan/scan.ts';
import { dateCandidate, FIRST_YEAR, isDay, isMonth, iso, LAST_YEAR, spanLink } from './calendar.ts';
import { readNumericDate } from './read-numeric-date.ts';

/** "30. 5. 2026", and "16.12." without a year. */
const SPACED = /(\d{1,2})\.[ \u00a0](\d{1,2})\.[ \u00a0](\d{4})(?![\d.,])/y;
const WITHOUT_YEAR = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y;

/**
 * Reads dates in digits as languages write them whose days have stops: with blanks between the parts, without a year, and
 * spans of such days ("19.10. – 25.10.2026").
 *
 * @returns Null where there is none, and where a point may be the decimal mark.
 */
export function readStoppedDate(scan: Scan, from: number): Candidate | null {
  const { lexicon, region, tokens } = scan;
  if (!lexicon.data.dayStops || tokens[from]?.kind !== 'number') return null;
  const spaced = dateAt(scan, from, SPACED);
  if (spaced !== null) return spaced;
  // "2.1. Ziele" at the start of a block is a heading.
  if (from === 0 || region.numerals.decimal === '.' || region.numerals.decimalComma === true)
    return null;
  const first = dateAt(scan, from, WITHOUT_YEAR);
  const link = first === null ? null : spanLink(scan, from, first.to);
  if (first === null || link === null) return first;
  const second = dateAt(scan, link, WITHOUT_YEAR) ?? readNumericDate(scan, link);
  const [start, end] = [first.quantity, second?.quantity];
  if (second === null || end === undefined || !('value' in start && 'value' in end)) return first;
  const year = end.value.startsWith('-') ? '--' : end.value.slice(0, 'YYYY-'.length);
  const span = { from: year + start.value.slice('--'.length), to: end.value };
  return dateCandidate(from, second.to, span, 'date-span');
}

function dateAt(scan: Scan, from: number, pattern: RegExp): Candidate | null {
  const start = scan.tokens[from]?.start ?? 0;
  pattern.lastIndex = start;
  const match = pattern.exec(scan.text);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || !isDay(day) || !isMonth(month)) return null;
  const year = match[3] === undefined ? null : Number(match[3]);
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return null;
  const end = start + match[0].length;
  let to = from + 1;
  while ((scan.tokens[to]?.start ?? end) < end) to += 1;
  return dateCandidate(from, to, { value: iso({ year, month, day }) }, 'numeric-date');
}
