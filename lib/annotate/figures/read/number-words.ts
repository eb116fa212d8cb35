import type { Decimal } from '../../../text/numerals.ts';
import type { Atom, Lexicon } from '../lexicon/lexicon.ts';
import { opens } from '../scan/phrase-table.ts';
import { isGlued, type Scan } from '../scan/scan.ts';
import { splitCompound } from './split-compound.ts';

/** The sum so far of a number in words. */
export interface Sum {
  /** What scales have closed ("three million"), the largest first. */
  parts: readonly { amount: bigint; power: number }[];
  /** What stands below the next scale. */
  group: number;
  read: boolean;
}

/** The sum before its first word. */
export const NOTHING: Sum = { parts: [], group: 0, read: false };

/** A number in words: token numbers, `to` exclusive. */
export interface WordsMatch {
  to: number;
  value: Decimal;
  /** Power of ten of the last word; 0 where it adds. */
  power: number;
}

/** What a sum comes to. */
export function totalOf({ parts, group }: Sum): Decimal {
  const coefficient = parts.reduce((total, part) => total + part.amount, BigInt(group));
  return { coefficient, exponent: 0 };
}

/** The number that some parts make; null where they do not fit. */
export function sumOf(atoms: readonly Atom[]): Decimal | null {
  const sum = addAtoms(NOTHING, atoms);
  return sum === null ? null : totalOf(sum);
}

/** The parts of a number word; null where the word is none. */
export function atomsOfWord(lexicon: Lexicon, word: string): readonly Atom[] | null {
  const atom = lexicon.atoms.get(word);
  if (atom !== undefined) return [atom];
  return lexicon.data.compounds ? splitCompound(lexicon, word) : null;
}

/**
 * Reads a number in words: each part has to fit what stands before it, so that "twenty thirty" is two numbers.
 *
 * @param largestPower - Scales above this power of ten end the number.
 */
export function readWords(scan: Scan, from: number, largestPower = 99): WordsMatch | null {
  let sum = NOTHING;
  let to = from;
  let power = 0;
  let at = skipArticle(scan, from);
  for (;;) {
    const part = sum.read ? nextPart(scan, at) : { at, joined: false };
    const token = scan.tokens[part.at];
    if (token?.kind !== 'word' || token.masked) break;
    const atoms = atomsOfWord(scan.lexicon, token.fold);
    if (atoms === null || atoms.some((atom) => (atom.power ?? 0) > largestPower)) break;
    if (part.joined && !mayJoin(scan, sum, part.at, atoms)) break;
    if (isCents(scan, sum, part.at, atoms)) break;
    const next = addAtoms(sum, atoms);
    if (next === null || (part.at === from && isVague(scan.lexicon, token.fold))) break;
    sum = next;
    power = atoms.at(-1)?.power ?? 0;
    at = part.at + 1;
    to = at;
  }
  return sum.read ? { to, value: totalOf(sum), power } : null;
}

/** Over a hyphen or an "and" to the next part of a number in words. */
export function nextPart(scan: Scan, at: number): { at: number; joined: boolean } {
  const and = skipHyphen(scan, at);
  const joined = scan.tokens[and]?.fold === scan.lexicon.data.and;
  return { at: joined ? skipHyphen(scan, and + 1) : and, joined };
}

/** Over a hyphen that joins two words. */
export function skipHyphen({ tokens }: Scan, at: number): number {
  const token = tokens[at];
  return token?.fold === '-' && isGlued(token) && isGlued(tokens[at + 1]) ? at + 1 : at;
}

/** "two hundred and six", but "one hundred and three quarters" goes on with a part. */
function mayJoin(scan: Scan, sum: Sum, at: number, atoms: readonly Atom[]): boolean {
  const { andAfter, andAfterTens } = scan.lexicon.data;
  if (sum.group % andAfter !== 0) return false;
  const { afterAnd, parts } = scan.lexicon;
  if (afterAnd.size > 0 && !afterAnd.has(scan.tokens[at]?.fold ?? '')) return false;
  // "entre dos mil y tres mil": two numbers.
  if (andAfterTens && sum.group % 100 < 20) return false;
  const part = scan.tokens[skipHyphen(scan, at + 1)];
  const opensPart = opens(parts, part);
  // Where the word joins tens and units too, "ciento treinta y dos quintos" are 132 fifths, "vingt et un cinquième" 20.2.
  if (andAfter < 100)
    return !(opensPart && atoms[0]?.value === 1 && part?.fold.endsWith('s') === false);
  return (atoms[0]?.value ?? 0) >= 20 || !opensPart;
}

/** "cinquante cents": no one counts so many hundreds where the word is a unit too. */
function isCents(scan: Scan, sum: Sum, at: number, atoms: readonly Atom[]): boolean {
  return sum.group >= 20 && atoms[0]?.power === 2 && opens(scan.lexicon.units, scan.tokens[at]);
}

function skipArticle({ tokens, lexicon }: Scan, at: number): number {
  if (!lexicon.articles.has(tokens[at]?.fold ?? '')) return at;
  const word = tokens[at + 1]?.fold ?? '';
  const opensNumber = (lexicon.atoms.get(word)?.power ?? 0) >= 2 || lexicon.collectives.has(word);
  return opensNumber ? at + 1 : at;
}

/** "millions of", "hundreds of": no number by themselves. */
function isVague(lexicon: Lexicon, word: string): boolean {
  return (lexicon.atoms.get(word)?.power ?? null) !== null && !lexicon.bareScales.has(word);
}

/** Adds the parts of one word; null where they do not fit. */
export function addAtoms(sum: Sum, atoms: readonly Atom[]): Sum | null {
  let next: Sum | null = sum;
  for (const atom of atoms) next = next === null ? null : addAtom(next, atom);
  return next;
}

function addAtom(sum: Sum, { value, power }: Atom): Sum | null {
  if (power === null) return addSmall(sum, value);
  return power === 2 ? multiplyByHundred(sum) : multiplyByScale(sum, power);
}

function addSmall(sum: Sum, value: number): Sum | null {
  if (!sum.read) return { ...sum, group: value, read: true };
  const isZero = sum.group === 0 && sum.parts.length === 0;
  // "quatre-vingt" is four times twenty.
  const isFourTwenty = sum.group % 100 === 4 && value === 20;
  if (isZero || !(isFourTwenty || (value > 0 && fits(sum.group, value)))) return null;
  return { ...sum, group: sum.group + (isFourTwenty ? 76 : value) };
}

function multiplyByHundred(sum: Sum): Sum | null {
  return sum.group < 100 ? { ...sum, group: (sum.group || 1) * 100, read: true } : null;
}

/** A scale multiplies all that stands before it up to a larger one: "tres billones doscientos mil millones". */
function multiplyByScale({ parts, group, read }: Sum, power: number): Sum | null {
  const kept = parts.filter((part) => part.power > power);
  if (parts.some((part) => part.power === power)) return null;
  const below = parts
    .filter((part) => part.power < power)
    .reduce((total, part) => total + part.amount, BigInt(group));
  if (read && below === 0n) return null;
  const amount = (below || 1n) * 10n ** BigInt(power);
  return { parts: [...kept, { amount, power }], group: 0, read: true };
}

/** Whether a word of this value may follow: "twenty two", "cent vingt", "soixante douze", "dix sept". */
function fits(group: number, value: number): boolean {
  if (value >= 100) return group === 0;
  if (value >= 20) return group % 100 === 0;
  const tens = group % 100;
  if (value >= 10) return tens === 0 || tens === 60 || tens === 80;
  return tens === 10 ? value >= 6 : group % 10 === 0;
}
