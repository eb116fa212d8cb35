import { phraseAt } from '../scan/phrase-table.ts';
import { type Candidate, isGlued, type Scan } from '../scan/scan.ts';
import { dateCandidate, iso, readDay, yearAt } from './calendar.ts';

/** Tokens of three parts and the marks between them. */
const LENGTH = 5;

/** "2020/23/Sep", "2019/aug/01", "September-2020-23": a year before the day, with the month by its name; null for all else. */
export function readMixedDate(scan: Scan, from: number): Candidate | null {
  const { tokens, lexicon } = scan;
  const [mark, second] = [tokens[from + 1], tokens[from + 3]];
  if (mark === undefined || !/^[-/]$/.test(mark.text) || second?.text !== mark.text) return null;
  const rest = tokens.slice(from + 1, from + LENGTH);
  if (rest.some((token) => token.masked || !isGlued(token))) return null;
  const places = [from, from + 2, from + 4];
  const year = firstOf(places, (at) => yearAt(scan, at));
  const month = firstOf(places, (at) => phraseAt(lexicon.months, tokens, at)?.value ?? null);
  const day = firstOf(places, (at) => readDay(scan, at)?.day ?? null);
  if (year === null || month === null || day === null) return null;
  return dateCandidate(from, from + LENGTH, { value: iso({ year, month, day }) }, 'mixed-date');
}

function firstOf(places: readonly number[], read: (at: number) => number | null): number | null {
  for (const at of places) {
    const value = read(at);
    if (value !== null) return value;
  }
  return null;
}
