import type { Atom, Lexicon } from '../lexicon/lexicon.ts';

/** Longer words are no numbers, and a bound keeps the splitting linear. */
const LONGEST_WORD = 80;

/** Letters of the longest part ("milliarden", "cinquecento"). */
const LONGEST_PART = 12;

/** What is left of a word to split, with the unit that an "and" has put before its tens. */
interface Rest {
  at: number;
  unit: number | null;
}

/**
 * Splits a number written as one word ("zweiundvierzigtausend") into its parts, the longest part first, a shorter one where
 * the rest makes no number ("tausend" in "eintausendelf"). Units before tens ("zweiundvierzig") come out as one part.
 *
 * @returns Null where the word is no number.
 */
export function splitCompound(lexicon: Lexicon, word: string): readonly Atom[] | null {
  if (word.length > LONGEST_WORD || !opensNumber(lexicon, word)) return null;
  const split = splitFrom(lexicon, word, { at: 0, unit: null }, new Set());
  return split === null || split.length === 0 ? null : split;
}

/** Most words of a text begin with no number word, which takes no splitting to see. */
function opensNumber({ atoms }: Lexicon, word: string): boolean {
  for (let length = Math.min(LONGEST_PART, word.length); length > 1; length -= 1) {
    if (atoms.has(word.slice(0, length))) return true;
  }
  return false;
}

/** @param dead - Places no split goes on from, by place and whether a unit stands before it. */
function splitFrom(
  lexicon: Lexicon,
  word: string,
  { at, unit }: Rest,
  dead: Set<number>,
): Atom[] | null {
  if (at === word.length) return unit === null ? [] : null;
  const key = 2 * at + (unit === null ? 0 : 1);
  if (dead.has(key)) return null;
  const longest = Math.min(LONGEST_PART, word.length - at);
  for (let length = longest; length > 1; length -= 1) {
    const atom = lexicon.atoms.get(word.slice(at, at + length));
    const rest =
      atom === undefined ? null : splitAfter(lexicon, word, atom, at + length, unit, dead);
    if (rest !== null) return rest;
  }
  dead.add(key);
  return null;
}

function splitAfter(
  lexicon: Lexicon,
  word: string,
  { value, power }: Atom,
  at: number,
  unit: number | null,
  dead: Set<number>,
): Atom[] | null {
  if (unit !== null && (power !== null || value < 20)) return null;
  const { and } = lexicon.data;
  if (and !== '' && word.startsWith(and, at)) {
    const isUnit = power === null && value < 10 && unit === null;
    const next = { at: at + and.length, unit: isUnit ? value : null };
    const rest = splitFrom(lexicon, word, next, dead);
    if (rest !== null) return isUnit ? rest : [{ value: value + (unit ?? 0), power }, ...rest];
  }
  const rest = splitFrom(lexicon, word, { at, unit: null }, dead);
  return rest === null ? null : [{ value: value + (unit ?? 0), power }, ...rest];
}
