import { printDecimal } from '../../../text/numerals.ts';
import { opens, phraseAt } from '../scan/phrase-table.ts';
import { type Candidate, isCapitalized, isEnd, opensSentence, type Scan } from '../scan/scan.ts';
import { readWords } from './number-words.ts';
import { type OrdinalMatch, readOrdinal } from './read-ordinal.ts';

/** Reads a rank that starts at a token: "fourth", "4th", "number one", "No. 1"; null where there is none. */
export function readRank(scan: Scan, from: number): Candidate | null {
  if (scan.tokens[from]?.masked !== false) return null;
  const opened = readOpened(scan, from);
  if (opened !== null) return candidate(from, opened, 'numbered-rank');
  const skipped = phraseAt(scan.lexicon.notRanks, scan.tokens, from);
  if (skipped !== null) return null;
  const ordinal = readOrdinal(scan, from);
  if (ordinal === null || isName(scan, from, ordinal.to)) return null;
  if (isAdverb(scan, ordinal.to) || isUnitOfTime(scan, from, ordinal.to)) return null;
  return candidate(from, ordinal, 'ordinal');
}

function candidate(from: number, { to, value }: OrdinalMatch, rule: string): Candidate {
  const quantity = { value: printDecimal(value) };
  return { from, to, kind: 'rank', quantity, unit: null, unitInferred: false, noun: null, rule };
}

/** Higher numbers after "No." are references. */
const LAST_NUMBERED_RANK = 3n;

function readOpened(scan: Scan, from: number): OrdinalMatch | null {
  const phrase = phraseAt(scan.lexicon.rankOpeners, scan.tokens, from);
  if (phrase === null) return null;
  const token = scan.tokens[phrase.to];
  if (token === undefined || token.masked) return null;
  const words = readWords(scan, phrase.to);
  const value = words?.value ?? token.value;
  if (value === null || value.exponent !== 0 || value.coefficient > LAST_NUMBERED_RANK) return null;
  if (value.coefficient < 1n) return null;
  return { to: words?.to ?? phrase.to + 1, value };
}

/** "une seconde de silence", "a second." */
function isUnitOfTime(scan: Scan, from: number, to: number): boolean {
  const { tokens, lexicon } = scan;
  const before = tokens[from - 1]?.fold ?? '';
  const isOne = lexicon.articles.has(before) || lexicon.atoms.get(before)?.value === 1;
  if (!isOne || !lexicon.periods.has(tokens[from]?.fold ?? '')) return false;
  return isEnd(scan, to) || opens(lexicon.of, tokens[to]);
}

/** "the first nine months", "first sued": no rank of a thing. */
function isAdverb(scan: Scan, to: number): boolean {
  const next = scan.tokens[to];
  if (next?.kind === 'number' || readWords(scan, to) !== null) return true;
  return scan.lexicon.isParticiple(next?.fold ?? '');
}

/** Whether the ordinal belongs to a name ("Fifth Avenue", "16th Floor", "21st Century"). */
function isName(scan: Scan, from: number, to: number): boolean {
  const { tokens, titleCase, lexicon } = scan;
  const next = tokens[to];
  if (lexicon.centuries.has(tokens[next?.fold === '-' ? to + 1 : to]?.fold ?? '')) return true;
  const isStreet = lexicon.streets.has(next?.fold ?? '') && !lexicon.data.compounds;
  if (isStreet && isCapitalized(next)) return true;
  if (titleCase || next === undefined || !isCapitalized(next)) return false;
  if (next.fold !== '' && lexicon.data.compounds) {
    return (
      isCapitalized(tokens[from]) && tokens[from]?.kind === 'word' && !opensSentence(scan, from)
    );
  }
  const isAcronym = next.text.length > 1 && next.text === next.text.toUpperCase();
  return !isAcronym && (tokens[from]?.kind === 'number' || isCapitalized(tokens[from]));
}
