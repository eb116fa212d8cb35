import { opens, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { type Candidate, isCapitalized, isGlued, type Scan } from '../scan/scan.ts';
import {
  dateCandidate,
  FIRST_YEAR,
  iso,
  LAST_YEAR,
  readLinkedYear,
  skipLink,
  spanLink,
  yearAt,
} from './calendar.ts';
import { unitAt } from './read-unit.ts';

/** Reads years without a day or a month: spans, decades, quarters, fiscal years; null where there is none. */
export function readYears(scan: Scan, from: number): Candidate | null {
  return (
    readYearSpan(scan, from) ??
    readDecade(scan, from) ??
    readPartOfYear(scan, from) ??
    readYearAndPart(scan, from) ??
    readYear(scan, from)
  );
}

/** "2012-2016", "2003/04", "FY 2018-19", "between 1996 and 2002". */
function readYearSpan(scan: Scan, from: number): Candidate | null {
  const fiscal = phraseAt(scan.lexicon.fiscal, scan.tokens, from);
  const at = fiscal?.to ?? from;
  const mark = scan.tokens[at + 1];
  const isShort = fiscal !== null && isGlued(mark) && isGlued(scan.tokens[at + 2]);
  const first = yearAt(scan, at) ?? (isShort ? shortFiscal(scan, at) : null);
  if (first === null) return null;
  const isMark = mark?.fold === '-' || mark?.text === '/';
  const isCompared = scan.lexicon.yearCompared.has(scan.tokens[from - 1]?.fold ?? '');
  const link = isMark ? at + 2 : isCompared ? null : spanLink(scan, from, at + 1);
  if (link === null) return null;
  const second = yearAt(scan, link) ?? (isMark ? shortYear(scan, link, first) : null);
  if (second === null || second <= first) return null;
  // "2020/23/05" is a date in some order of its own.
  if (mark?.text === '/' && scan.tokens[link + 1]?.text === '/') return null;
  const isFiscal = isMark && second === first + 1;
  const quantity = isFiscal
    ? { value: `${first}/${second}` }
    : { from: String(first), to: String(second) };
  return dateCandidate(from, link + 1, quantity, isFiscal ? 'fiscal-year' : 'years');
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
  return dateCandidate(from, after?.to ?? from + 1, quantity, 'decade');
}

/** "Q3 2021", "third quarter of 2021", "erstes Halbjahr 2022". */
function readPartOfYear(scan: Scan, from: number): Candidate | null {
  const phrase = phraseAt(scan.lexicon.spans, scan.tokens, from);
  if (phrase === null) return null;
  // "third quarter of fiscal year 2024", "Q2 FY25"
  const named = readFiscalYear(scan, skipLink(scan, phrase.to));
  if (named !== null) return { ...named, from, rule: 'quarter' };
  // "Q3: 2024"
  const at = scan.tokens[phrase.to]?.text === ':' ? phrase.to + 1 : phrase.to;
  const year = readLinkedYear(scan, at);
  if (year === null) return null;
  // "first half of 2025-26": a fiscal year has other months in every country.
  const fiscal = readYearSpan(scan, year.to - 1);
  if (fiscal?.rule === 'fiscal-year') return { ...fiscal, from, rule: 'quarter' };
  return dateCandidate(from, year.to, monthsOf(phrase.value, year.year), 'quarter');
}

/** "2024Q3", "2024-H1": a part that is named by a number stands after its year. */
function readYearAndPart(scan: Scan, from: number): Candidate | null {
  const { lexicon, tokens } = scan;
  const token = tokens[from];
  if (token?.kind !== 'number' || token.grouped || token.text.length !== 4) return null;
  const year = Number(token.whole);
  const phrase = phraseAt(lexicon.spans, tokens, skipLink(scan, from + 1));
  const isNumbered =
    phrase !== null && tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'number');
  if (!isNumbered || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  if (readLinkedYear(scan, phrase.to) !== null) return null;
  return dateCandidate(from, phrase.to, monthsOf(phrase.value, year), 'quarter');
}

function monthsOf(part: string, year: number): { from: string; to: string } {
  const [first = 1, last = 12] = part.split('-').map(Number);
  const start = { year, month: first, day: null };
  return { from: iso(start), to: iso({ ...start, month: last }) };
}

/** "FY 2018", "FY24/25": a year that a word says is a fiscal one. */
function readFiscalYear(scan: Scan, from: number): Candidate | null {
  if (phraseAt(scan.lexicon.fiscal, scan.tokens, from) === null) return null;
  return readYearSpan(scan, from) ?? readYear(scan, from);
}

/** "2018", "FY 2018", "FY17", "spring 2018". */
function readYear(scan: Scan, from: number): Candidate | null {
  const { lexicon, tokens } = scan;
  const fiscal = phraseAt(lexicon.fiscal, tokens, from);
  const opener = fiscal ?? phraseAt(lexicon.seasons, tokens, from);
  const at = opener?.to ?? from;
  // "winter 2024/25"
  const span = opener === null || fiscal !== null ? null : readYearSpan(scan, at);
  if (span?.rule === 'fiscal-year') return { ...span, from, rule: 'season' };
  const year = yearAt(scan, at) ?? (fiscal === null ? null : shortFiscal(scan, at));
  if (year === null) return null;
  if (opener === null && !isYearInContext(scan, at)) return null;
  const rule = fiscal !== null ? 'fiscal-year' : opener !== null ? 'season' : 'year';
  return dateCandidate(from, at + 1, { value: String(year) }, rule);
}

function shortFiscal(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.whole.length !== 2 || token.value?.exponent !== 0)
    return null;
  return 2000 + Number(token.whole);
}

/** Releases compare with no year before. */
const FIRST_COMPARED = 1900;

/** A bare four-digit number counts as a year unless what stands beside it makes it an amount. */
function isYearInContext(scan: Scan, at: number): boolean {
  const { lexicon, tokens } = scan;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  // "2025 года"
  if (lexicon.yearWords.has(next.fold)) return true;
  const of = lexicon.data.ofAfterNumbers ? phraseAt(lexicon.of, tokens, at + 1) : null;
  if (unitAt(scan, of?.to ?? at + 1) !== null || lexicon.atoms.has(next.fold)) return false;
  if (isRoundCount(scan, at) || tokens[at - 1]?.text === '+') return false;
  // "1500名"
  if (phraseAt(lexicon.counters, tokens, at + 1) !== null) return false;
  // "down 1800 on the year before"
  const isChange = phraseBefore(lexicon.changesBefore, tokens, at) !== null;
  if (isChange && Number(tokens[at]?.whole) < FIRST_COMPARED) return false;
  const before = phraseBefore(lexicon.before, tokens, at);
  if (before === null || phraseBefore(lexicon.beforeDate, tokens, at) !== null) return true;
  // "more than 2000 people", but "above 2016 levels" and "higher than 2016".
  const counts = next.kind === 'word' && !lexicon.nounStops.has(next.fold);
  return !counts || lexicon.yearNouns.has(next.fold);
}

/** "la construction de 2000 logements", "3 de 1500 écoles": a round number right before what it counts, and not after "en". */
function isRoundCount({ tokens, lexicon }: Scan, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (lexicon.data.headLast || token?.whole.endsWith('00') !== true) return false;
  if (!opens(lexicon.of, before) || next?.kind !== 'word') return false;
  return !isCapitalized(next) && !lexicon.nounStops.has(next.fold);
}
