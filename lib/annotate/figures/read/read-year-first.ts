import type { Candidate, Scan } from '../scan/scan.ts';
import { dateCandidate, iso, readMonthDate, yearAt } from './calendar.ts';

/** Reads a date that opens with its year: "2026. január 5.", "2026. gada 1. janvāris", "2026 m. sausio 1 d."; null where there is none. */
export function readYearFirst(scan: Scan, from: number): Candidate | null {
  const { lexicon } = scan;
  const year = lexicon.data.yearFirst ? yearAt(scan, from) : null;
  if (year === null) return null;
  let at = skipStop(scan, from + 1);
  if (lexicon.yearWords.has(scan.tokens[at]?.fold ?? '')) at = skipStop(scan, at + 1);
  const date = readMonthDate(scan, at);
  if (date === null || date.year !== null) return null;
  return dateCandidate(from, date.to, { value: iso({ ...date, year }) }, 'date');
}

function skipStop({ tokens }: Scan, at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}
