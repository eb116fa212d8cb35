import { compare, type Decimal, decimalOf } from '../../../text/numerals.ts';
import { PARTS_BY_SIGN } from '../lexicon/symbols.ts';
import { opens, phraseAt } from '../scan/phrase-table.ts';
import { isGlued, type Scan } from '../scan/scan.ts';
import { readWords, skipHyphen, sumOf } from './number-words.ts';
import { readOrdinal } from './read-ordinal.ts';
import { splitCompound } from './split-compound.ts';

/** A part of a whole: token numbers, `to` exclusive. */
export interface PartMatch {
  to: number;
  numerator: Decimal;
  denominator: Decimal;
  /** Written with digits or a sign, which measures something even where a noun follows directly. */
  isWritten: boolean;
}

/** Reads a part that is smaller than its whole: "3/4", "½", "two-thirds", "a quarter"; null where there is none. */
export function readPart(scan: Scan, from: number): PartMatch | null {
  if (scan.tokens[from]?.masked !== false) return null;
  return readSign(scan, from) ?? readSlashed(scan, from) ?? readNamed(scan, from);
}

function readSign({ tokens }: Scan, from: number): PartMatch | null {
  const token = tokens[from];
  const sign = token?.kind === 'sign' ? PARTS_BY_SIGN[token.text] : undefined;
  return sign === undefined ? null : part(from + 1, decimalOf(sign[0]), decimalOf(sign[1]), true);
}

function readSlashed(scan: Scan, from: number): PartMatch | null {
  const { tokens } = scan;
  const [above, slash, below] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (above?.kind !== 'number' || slash?.text !== '/' || below?.kind !== 'number') return null;
  if (below.masked || above.value === null || below.value === null || below.whole.length > 2)
    return null;
  if (!isGlued(slash) || !isGlued(below) || goesOn(scan, from + 3)) return null;
  if (above.value.exponent !== 0 || compare(above.value, below.value) >= 0) return null;
  return part(from + 3, above.value, below.value, true);
}

/** Whether more digits follow over a mark, as in a date or a clock. */
export function goesOn({ tokens }: Scan, at: number): boolean {
  const mark = tokens[at];
  const isMark = isGlued(mark) && mark !== undefined && /^[/:.-]$/.test(mark.text);
  return isMark && isGlued(tokens[at + 1]) && tokens[at + 1]?.kind === 'number';
}

/** "two-thirds", "trois quarts", "zwei Drittel", "a quarter". */
function readNamed(scan: Scan, from: number): PartMatch | null {
  const isArticle = scan.lexicon.articles.has(scan.tokens[from]?.fold ?? '');
  const number = isArticle ? { to: from + 1, value: decimalOf(1) } : readWords(scan, from, 0);
  if (number === null) return null;
  const noun = partNounAt(scan, skipHyphen(scan, number.to), number.value.coefficient === 1n);
  if (noun === null || compare(number.value, noun.value) >= 0) return null;
  return part(noun.to, number.value, noun.value, false);
}

/** A noun of parts: one the lexicon has, or any ordinal, in the plural after more than one ("treinta quintos"). */
export function partNounAt(
  scan: Scan,
  at: number,
  isOne: boolean,
): { to: number; value: Decimal } | null {
  const { tokens, lexicon } = scan;
  if (tokens[at]?.masked === true) return null;
  const known = phraseAt(lexicon.parts, tokens, at);
  if (known !== null) return { to: known.to, value: decimalOf(known.value) };
  const ending = readTensAndPart(scan, at) ?? readPartEnding(scan, at);
  if (ending !== null) return ending;
  const ordinal = readOrdinal(scan, at);
  if (ordinal === null || tokens[at]?.kind !== 'word' || lexicon.data.compounds) return null;
  // "tres décimas" of a percentage point, "tres décimas de segundo" of anything.
  if (lexicon.tenths.has(tokens[at]?.fold ?? '') && !opens(lexicon.of, tokens[at + 1])) return null;
  const isPlural = tokens[ordinal.to - 1]?.fold.endsWith('s') === true;
  return ordinal.value.coefficient > 2n && (isPlural || isOne) ? ordinal : null;
}

/** "twenty fifths" after a number that goes no further ("twenty twenty-fifths"). */
function readTensAndPart(scan: Scan, at: number): { to: number; value: Decimal } | null {
  const { atoms, parts } = scan.lexicon;
  const tens = atoms.get(scan.tokens[at]?.fold ?? '');
  if (tens === undefined || tens.power !== null || tens.value < 20) return null;
  const unit = phraseAt(parts, scan.tokens, skipHyphen(scan, at + 1));
  const isPlural = unit !== null && scan.tokens[unit.to - 1]?.fold.endsWith('s') === true;
  if (!isPlural || unit.value > 9) return null;
  return { to: unit.to, value: decimalOf(tens.value + unit.value) };
}

/** "cincoavos", "treintavo": a number word with an ending for parts, before which it may lose its last vowel. */
function readPartEnding(
  { tokens, lexicon }: Scan,
  at: number,
): { to: number; value: Decimal } | null {
  const word = tokens[at]?.fold ?? '';
  const ending = lexicon.partEndings.find((spelling) => word.endsWith(spelling));
  if (ending === undefined) return null;
  const stem = word.slice(0, -ending.length);
  const atoms =
    splitCompound(lexicon, stem) ?? splitCompound(lexicon, `${stem}${ending.charAt(0)}`);
  const value = atoms === null ? null : sumOf(atoms);
  return value === null || value.coefficient < 3n ? null : { to: at + 1, value };
}

function part(to: number, numerator: Decimal, denominator: Decimal, isWritten: boolean): PartMatch {
  return { to, numerator, denominator, isWritten };
}
