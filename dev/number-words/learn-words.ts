import type { Atom, Lexicon } from '../../lib/annotate/figures/lexicon/lexicon.ts';
import { atomsOfWord, readWords, sumOf } from '../../lib/annotate/figures/read/number-words.ts';
import { readOrdinal } from '../../lib/annotate/figures/read/read-ordinal.ts';
import { emptyMemory } from '../../lib/annotate/figures/scan/scan.ts';
import { fold, tokenize } from '../../lib/annotate/figures/scan/token.ts';

/** What a spelling may be. */
export type Kind = 'cardinals' | 'ordinals';

/** A lexicon that learns. */
export interface Learner {
  lexicon: Lexicon;
  /** What `lexicon` reads cardinals and ordinals with. */
  words: Readonly<Record<Kind, Map<string, Atom>>>;
  /** All forms of an ordinal. */
  formsOf: (word: string) => readonly string[];
}

/** Powers of ten that have a word. */
const POWERS = [2, 3, 6, 9, 12, 15];

/** A part of a compound has this many letters at least. */
const SHORTEST_PART = 2;

/** Tens and hundreds lose letters in a compound ("vent-uno", "cent-otto"); smaller numbers are words of their own. */
const SMALLEST_SPLIT = 20;

/**
 * The number that the reader of figures makes of a whole spelling; null where it reads none or not all of it.
 *
 * @param spelling - A number in words and nothing else.
 */
export function readSpelling(lexicon: Lexicon, kind: Kind, spelling: string): number | null {
  const numerals = { decimal: '.', spaceGroups: false } as const;
  const span = { start: 0, end: spelling.length };
  const tokens = tokenize(spelling, span, numerals, lexicon.vocabulary);
  const language = lexicon.data.compounds && lexicon.data.headLast ? 'de' : 'en';
  const region = { numerals, monthFirst: false, shortScale: false, country: null, language };
  const scan = {
    text: spelling,
    tokens,
    lexicon,
    region,
    titleCase: false,
    numbers: emptyMemory(),
  };
  const match = kind === 'cardinals' ? readWords(scan, 0) : readOrdinal(scan, 0);
  return match?.to === tokens.length ? Number(match.value.coefficient) : null;
}

/**
 * Takes in the one word that makes a spelling readable, where it is not readable yet.
 *
 * @throws Where no one word does.
 */
export function learnSpelling(learner: Learner, kind: Kind, written: string, number: number): void {
  const { lexicon, words, formsOf } = learner;
  const spelling = fold(written);
  const isRead = (): boolean => readSpelling(lexicon, kind, spelling) === number;
  if (isRead()) return;
  for (const [word, atom] of guesses(lexicon, kind, spelling, number)) {
    const forms = kind === 'ordinals' ? formsOf(word) : [word];
    const fresh = forms.filter((form) => !words[kind].has(form));
    for (const form of fresh) words[kind].set(form, atom);
    if (isRead()) return;
    for (const form of fresh) words[kind].delete(form);
  }
  throw new Error(`no word makes "${spelling}" ${number}`);
}

function* guesses(
  lexicon: Lexicon,
  kind: Kind,
  spelling: string,
  number: number,
): Generator<readonly [string, Atom]> {
  const all = spelling.match(/\p{L}+/gu) ?? [];
  const unknown = all.filter(
    (word) => word !== lexicon.data.and && numberOf(lexicon, word) === null,
  );
  const word = unknown.at(-1);
  if (word === undefined) return;
  if (all.length === 1) {
    if (lexicon.data.compounds && number >= SMALLEST_SPLIT)
      yield* splits(lexicon, kind, word, number);
    yield [word, atomOf(number)];
    return;
  }
  for (const power of POWERS) yield [word, { value: 10 ** power, power }];
  const values = [number % 10, number % 20, number % 100, number % 1000, 20];
  for (const value of values) yield [word, { value, power: null }];
}

/** The unknown half of a word whose other half is known. */
function* splits(
  lexicon: Lexicon,
  kind: Kind,
  word: string,
  number: number,
): Generator<readonly [string, Atom]> {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const before = numberOf(lexicon, head);
    if (before !== null && before > 0) {
      if (number % before === 0) yield [tail, atomOf(number / before)];
      if (kind === 'ordinals' && number > before) yield [tail, atomOf(number - before)];
    }
    const after = kind === 'cardinals' ? numberOf(lexicon, tail) : null;
    if (after !== null && number - after >= SMALLEST_SPLIT) yield [head, atomOf(number - after)];
  }
}

function numberOf(lexicon: Lexicon, word: string): number | null {
  const atoms = atomsOfWord(lexicon, word);
  const sum = atoms === null ? null : sumOf(atoms);
  return sum === null ? null : Number(sum.coefficient);
}

function atomOf(value: number): Atom {
  const power = Math.round(Math.log10(value));
  return { value, power: POWERS.includes(power) && 10 ** power === value ? power : null };
}
