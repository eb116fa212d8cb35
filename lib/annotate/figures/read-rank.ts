import { type Decimal, printDecimal } from '../../text/numerals.ts';
import type { Atom, Lexicon } from './lexicon.ts';
import { phraseAt } from './phrase-table.ts';
import {
  addAtom,
  atomsOfWord,
  NOTHING,
  nextPart,
  readWords,
  type Sum,
  totalOf,
} from './read-number.ts';
import { type Candidate, isCapitalized, isGlued, opensSentence, type Scan } from './scan.ts';
import { splitCompound } from './split-compound.ts';

/** An ordinal: token numbers, `to` exclusive. */
export interface OrdinalMatch {
  to: number;
  value: Decimal;
}

/** Reads a rank that starts at a token: "fourth", "4th", "number one", "No. 1"; null where there is none. */
export function readRank(scan: Scan, from: number): Candidate | null {
  if (scan.tokens[from]?.masked !== false) return null;
  const opened = readOpened(scan, from);
  if (opened !== null) return candidate(from, opened, 'numbered-rank');
  const skipped = phraseAt(scan.lexicon.notRanks, scan.tokens, from);
  if (skipped !== null) return null;
  const ordinal = readOrdinal(scan, from);
  if (ordinal === null || isName(scan, from, ordinal.to)) return null;
  if (isAdverb(scan, ordinal.to)) return null;
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
  if (ending?.fold === '°' && lexicon.ordinalEndings.has('°')) {
    return { to: from + 2, value: token.value };
  }
  // German writes "der 3. Platz": a stop, and a noun that is capitalised.
  const isGerman = lexicon.data.compounds && lexicon.data.headLast;
  const next = tokens[from + 2];
  const isStop =
    isGerman && ending?.text === '.' && next?.spaced === true && token.whole.length <= 3;
  return isStop && isCapitalized(next) && lexicon.nounStops.has(tokens[from - 1]?.fold ?? '')
    ? { to: from + 2, value: token.value }
    : null;
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
    const next = addAll(sum, ordinal ?? atomsOfWord(lexicon, word.fold));
    if (next === null) break;
    sum = next;
    at = wordAt + 1;
    if (ordinal !== null) to = at;
  }
  if (to === null) return null;
  return { to, value: totalOf(sum) };
}

function addAll(sum: Sum, atoms: readonly Atom[] | null): Sum | null {
  if (atoms === null) return null;
  let next: Sum | null = sum;
  for (const atom of atoms) next = next === null ? null : addAtom(next, atom);
  return next;
}

/** The parts of an ordinal word; German ones end in -te or -ste. */
function ordinalAtoms(lexicon: Lexicon, word: string): readonly Atom[] | null {
  const known = lexicon.ordinals.get(word);
  if (known !== undefined) return [known];
  if (!lexicon.data.compounds) return null;
  for (const ending of ['ste', 'te']) {
    const end = word.lastIndexOf(ending);
    if (end < 2 || word.length - end - ending.length > 1) continue;
    const stem = word.slice(0, end);
    const atoms = splitOrdinalStem(lexicon, stem);
    if (atoms !== null && (ending === 'ste') === isLarge(atoms)) return atoms;
  }
  return splitKnownEnd(lexicon, word);
}

function splitOrdinalStem(lexicon: Lexicon, stem: string): readonly Atom[] | null {
  return atomsOfWord(lexicon, stem);
}

/** From twenty on the ending is -ste. */
function isLarge(atoms: readonly Atom[]): boolean {
  const last = atoms.at(-1);
  return last !== undefined && (last.power !== null || last.value >= 20);
}

/** "hundertdritte": a compound whose last part is an ordinal of its own. */
function splitKnownEnd(lexicon: Lexicon, word: string): readonly Atom[] | null {
  for (const [known, atom] of lexicon.ordinals) {
    if (word.length <= known.length || !word.endsWith(known)) continue;
    const stem = word.slice(0, -known.length).replace(/und$/, '');
    const atoms = splitCompound(lexicon, stem);
    if (atoms !== null) return [...atoms, atom];
  }
  return null;
}

/** "the first nine months", "first sued": no rank of a thing. */
function isAdverb(scan: Scan, to: number): boolean {
  const next = scan.tokens[to];
  if (next?.kind === 'number' || readWords(scan, to) !== null) return true;
  return scan.region.language === 'en' && /[^e]ed$/.test(next?.fold ?? '');
}

/** Whether the ordinal belongs to a name ("Fifth Avenue", "16th Floor", "21st Century"). */
function isName(scan: Scan, from: number, to: number): boolean {
  const { tokens, titleCase, lexicon } = scan;
  const next = tokens[to];
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
