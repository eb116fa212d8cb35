import type { Atom, Lexicon } from './lexicon.ts';

/** Longer words are no numbers, and a bound keeps the splitting linear. */
const LONGEST_WORD = 80;

/**
 * Splits a number written as one word ("zweiundvierzigtausend") into its parts, the longest part first.
 * Units before tens ("zweiundvierzig") come out as one part.
 *
 * @returns Null where the word is no number.
 */
export function splitCompound(lexicon: Lexicon, word: string): readonly Atom[] | null {
  if (word.length > LONGEST_WORD) return null;
  const atoms: Atom[] = [];
  let at = 0;
  let unit: number | null = null;
  while (at < word.length) {
    const and = lexicon.data.and;
    if (at > 0 && and !== '' && word.startsWith(and, at)) {
      const last = atoms.at(-1);
      if (last !== undefined && last.power === null && last.value < 10) {
        unit = last.value;
        atoms.pop();
      }
      at += and.length;
      continue;
    }
    const part = longestPart(lexicon, word, at);
    if (part === null) return null;
    const value = part.atom.value + (unit ?? 0);
    if (unit !== null && (part.atom.power !== null || part.atom.value < 20)) return null;
    atoms.push({ value, power: part.atom.power });
    unit = null;
    at += part.length;
  }
  return unit === null && atoms.length > 0 ? atoms : null;
}

function longestPart(
  lexicon: Lexicon,
  word: string,
  at: number,
): { atom: Atom; length: number } | null {
  for (let length = Math.min(LONGEST_PART, word.length - at); length > 1; length -= 1) {
    const atom = lexicon.atoms.get(word.slice(at, at + length));
    if (atom !== undefined) return { atom, length };
  }
  return null;
}

/** Letters of the longest part ("milliarden", "cinquecento"). */
const LONGEST_PART = 12;
