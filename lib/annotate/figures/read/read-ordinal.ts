import type { Decimal } from '../../../text/numerals.ts';
import type { Atom, Lexicon } from '../lexicon/lexicon.ts';
import { inflected } from '../lexicon/spellings.ts';
import { capitalizesNouns, isCapitalized, isGlued, type Scan } from '../scan/scan.ts';
import { addAtoms, atomsOfWord, NOTHING, nextPart, type Sum, totalOf } from './number-words.ts';

/** An ordinal: token numbers, `to` exclusive. */
export interface OrdinalMatch {
  to: number;
  value: Decimal;
}

/** Reads an ordinal in digits or words. */
export function readOrdinal(scan: Scan, from: number): OrdinalMatch | null {
  return readDigits(scan, from) ?? readOrdinalWords(scan, from);
}

function readDigits(scan: Scan, from: number): OrdinalMatch | null {
  const { tokens, lexicon } = scan;
  const token = tokens[from];
  const ending = tokens[from + 1];
  if (token?.kind !== 'number' || token.value === null || token.value.exponent !== 0) return null;
  if (!isGlued(ending) || (isGlued(token) && tokens[from - 1]?.kind !== 'sign')) return null;
  if (ending?.kind === 'word' && lexicon.ordinalEndings.has(ending.fold)) {
    return isGlued(tokens[from + 2]) && tokens[from + 2]?.kind === 'word'
      ? null
      : { to: from + 2, value: token.value };
  }
  // "75.º aniversario"
  const sign = tokens[from + 2];
  const isAbbreviated = ending?.text === '.' && isGlued(sign) && /^[ºª]$/.test(sign?.text ?? '');
  if (isAbbreviated) return { to: from + 3, value: token.value };
  if (ending?.fold === '°' && lexicon.ordinalEndings.has('°')) {
    return { to: from + 2, value: token.value };
  }
  return isGermanOrdinal(scan, from) || isStoppedOrdinal(scan, from)
    ? { to: from + 2, value: token.value }
    : null;
}

/** German writes "der 3. Platz": a stop, and a noun that is capitalised. */
function isGermanOrdinal(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const [before, token, stop, next] = [-1, 0, 1, 2].map((ahead) => tokens[at + ahead]);
  if (!capitalizesNouns(scan) || stop?.text !== '.' || (token?.whole.length ?? 0) > 3) return false;
  if (next?.spaced !== true || !isCapitalized(next)) return false;
  // "waren es 103. Diese": a sentence ends.
  if (lexicon.nounStops.has(next.fold)) return false;
  return /^[,;(–—]$/.test(before?.text ?? '') || lexicon.nounStops.has(before?.fold ?? '');
}

/** "den 3. reform": a stop that no sentence ends with, where days have one too and nouns have no capitals. */
function isStoppedOrdinal(scan: Scan, at: number): boolean {
  const [token, stop, next] = scan.tokens.slice(at, at + 3);
  if (!scan.lexicon.data.dayStops || capitalizesNouns(scan) || stop?.text !== '.') return false;
  if ((token?.whole.length ?? 0) > 3 || next?.spaced !== true) return false;
  return next.kind === 'word' && !isCapitalized(next);
}

/** "twenty-fifth", "cent vingt-cinquième", "vigésimo quinto", "fünfundzwanzigste". */
function readOrdinalWords(scan: Scan, from: number): OrdinalMatch | null {
  const { lexicon } = scan;
  let sum: Sum = NOTHING;
  let to: number | null = null;
  let at = from;
  for (;;) {
    const wordAt = sum.read ? nextPart(scan, at).at : at;
    const word = scan.tokens[wordAt];
    if (word?.kind !== 'word' || word.masked) break;
    const ordinal = ordinalAtoms(lexicon, word.fold);
    // Only Spanish and its kin put one ordinal after another ("vigésimo quinto").
    if (to !== null && (ordinal === null || lexicon.data.headLast)) break;
    const atoms = ordinal ?? atomsOfWord(lexicon, word.fold);
    const next = atoms === null ? null : addPart(sum, atoms, to !== null);
    if (next === null) break;
    sum = next;
    at = wordAt + 1;
    if (ordinal !== null) to = at;
  }
  return to === null ? null : { to, value: totalOf(sum) };
}

/** @param isAfterOrdinal - "décimo segundo": a ten and a unit, which cardinals never put so. */
function addPart(sum: Sum, atoms: readonly Atom[], isAfterOrdinal: boolean): Sum | null {
  const [unit, ...rest] = atoms;
  const isTeen = isAfterOrdinal && sum.group % 100 === 10 && rest.length === 0;
  if (!isTeen || unit === undefined || unit.power !== null || unit.value > 9) {
    return addAtoms(sum, atoms);
  }
  return { ...sum, group: sum.group + unit.value };
}

/** The parts of an ordinal word. */
function ordinalAtoms(lexicon: Lexicon, word: string): readonly Atom[] | null {
  const known = lexicon.ordinals.get(word);
  if (known !== undefined) return [known];
  if (word.length > LONGEST_ORDINAL) return null;
  return (
    splitSuffix(lexicon, word) ?? splitSuperlative(lexicon, word) ?? splitKnownEnd(lexicon, word)
  );
}

/** "vierte", "fünfundzwanzigsten": a cardinal and a suffix, in all forms; "viertel" is none. */
function splitSuffix(lexicon: Lexicon, word: string): readonly Atom[] | null {
  const { small, large } = lexicon.data.ordinalSuffixes;
  if (small === '') return null;
  for (const suffix of [large, small]) {
    const end = word.lastIndexOf(suffix);
    if (end < 2 || !inflected(suffix, lexicon.data.ordinalForms).includes(word.slice(end)))
      continue;
    const atoms = atomsOfWord(lexicon, word.slice(0, end));
    if (atoms !== null && (suffix === large) === isLarge(atoms)) return atoms;
  }
  return null;
}

/** "zweitgrößte", "drittlängsten": an ordinal and a superlative in one word. */
function splitSuperlative(lexicon: Lexicon, word: string): readonly Atom[] | null {
  const [base = '', ...others] = lexicon.data.ordinalForms.split(' ');
  for (const superlative of lexicon.superlatives) {
    const at = word.lastIndexOf(superlative);
    if (at < SHORTEST_ORDINAL) continue;
    const ending = word.slice(at + superlative.length);
    if (ending === base || others.includes(ending)) {
      return ordinalAtoms(lexicon, word.slice(0, at) + base);
    }
  }
  return null;
}

/** Letters of the shortest ordinal that a superlative is written to ("dritt"). */
const SHORTEST_ORDINAL = 4;

/** Longer words are no ordinals, and a bound keeps the splitting linear. */
const LONGEST_ORDINAL = 60;

/** From twenty on the suffix is another ("zwanzigste"). */
function isLarge(atoms: readonly Atom[]): boolean {
  const last = atoms.at(-1);
  return last !== undefined && (last.power !== null || last.value >= 20);
}

/** A unit is written to its cardinal only in compounds, and to a ten by mistake ("seventythird"). */
function mayClose(lexicon: Lexicon, cardinal: string, { value, power }: Atom): boolean {
  const tens = lexicon.atoms.get(cardinal);
  const isTens = tens?.power === null && tens.value >= 20 && tens.value < 100 && value < 10;
  return power !== null || lexicon.data.compounds || isTens;
}

/** "hundertdritte", "tresmilésimo": a cardinal and an ordinal in one word. */
function splitKnownEnd(lexicon: Lexicon, word: string): readonly Atom[] | null {
  for (let at = word.length - 3; at > 1; at -= 1) {
    const end = lexicon.ordinals.get(word.slice(at));
    const cardinal = word.slice(0, at);
    if (end === undefined || !mayClose(lexicon, cardinal, end)) continue;
    const atoms =
      atomsOfWord(lexicon, cardinal) ?? atomsOfWord(lexicon, withoutAnd(lexicon, cardinal));
    if (atoms !== null) return [...atoms, end];
  }
  return null;
}

/** "hundertund", of an ordinal that goes on. */
function withoutAnd({ data: { and } }: Lexicon, word: string): string {
  return and !== '' && word.endsWith(and) ? word.slice(0, -and.length) : word;
}
