import { add, type Decimal, decimalOf, multiply, timesTenTo, ZERO } from '../../text/numerals.ts';
import type { Atom, Lexicon } from './lexicon.ts';
import { phraseAt, phraseBefore } from './phrase-table.ts';
import { isGlued, type Scan } from './scan.ts';
import { splitCompound } from './split-compound.ts';
import { SCALE_LETTERS } from './symbols.ts';

/** A number read from digits or words: token numbers, `to` exclusive. */
export interface NumberMatch {
  from: number;
  to: number;
  /** With the scale applied. */
  value: Decimal;
  /** Power of ten that a scale word or letter gave; 0 where there is none. */
  power: number;
  /** A bare "one" or article: a figure only beside a unit or a scale. */
  isBareOne: boolean;
  /** A bare half: a figure only beside a unit or a scale. */
  isBareHalf: boolean;
  words: boolean;
  /** Whether the last word is a noun of number ("million", "douzaine"), which takes "de" before what it counts. */
  nounLike: boolean;
}

/** What most numbers are: no scale, no article, digits. */
export const NO_NUMBER: NumberMatch = {
  from: 0,
  to: 0,
  value: ZERO,
  power: 0,
  isBareOne: false,
  isBareHalf: false,
  words: false,
  nounLike: false,
};

const HALF: Decimal = { coefficient: 5n, exponent: -1 };

/** Reads a number that starts at a token; null where there is none. */
export function readNumber(scan: Scan, from: number): NumberMatch | null {
  const sign = readSign(scan, from);
  const start = sign === null ? from : from + 1;
  const base =
    readDigits(scan, start) ??
    readHalf(scan, start) ??
    readArticle(scan, start) ??
    readHalfCompound(scan, start) ??
    readWords(scan, start);
  if (base === null) return null;
  const scaled = readScales(scan, readDecimals(scan, base));
  const number = addPart(scan, addRepeated(scan, scaled));
  return sign === null ? number : { ...number, from, value: multiply(number.value, decimalOf(-1)) };
}

/** Degrees below zero are written with any dash; elsewhere a dash before a number parts it from the text. */
const DEGREES = /^(?:°|deg|grad)/;

const MINUS = new Set(['-', 'minus', 'menos', 'moins', 'negative', 'negativo', 'meno', 'neg']);

function readSign(scan: Scan, at: number): true | null {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (token === undefined || !MINUS.has(token.fold)) return null;
  if (token.kind === 'sign') {
    const isMinus = /^[-−]$/.test(token.text) || DEGREES.test(scan.tokens[at + 2]?.fold ?? '');
    return next?.kind === 'number' && token.spaced && isGlued(next) && isMinus ? true : null;
  }
  // "au moins 10" is a limit.
  if (phraseBefore(scan.lexicon.before, scan.tokens, at + 1) !== null) return null;
  return next?.kind === 'number' || atomsOfWord(scan.lexicon, next?.fold ?? '') !== null
    ? true
    : null;
}

function readDigits(scan: Scan, at: number): NumberMatch | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.value === null || token.masked) return null;
  const base = { ...NO_NUMBER, from: at, to: at + 1, value: token.value };
  return mixed(scan, base) ?? base;
}

/** "2½", "2 1/4". */
function mixed(scan: Scan, base: NumberMatch): NumberMatch | null {
  const [sign, slash, denominator] = scan.tokens.slice(base.to, base.to + 3);
  if (sign?.kind !== 'number' || sign.value === null || sign.masked) return null;
  if (sign.whole === '') {
    return { ...base, to: base.to + 1, value: add(base.value, sign.value) };
  }
  if (slash?.text !== '/' || denominator?.value == null || !isGlued(slash)) return null;
  const below = Number(denominator.whole);
  const above = Number(sign.whole);
  const exact = EXACT_PARTS[below];
  if (exact === undefined || above >= below || base.value.exponent < 0) return null;
  const part = { coefficient: exact * BigInt(above), exponent: -3 };
  return { ...base, to: base.to + 3, value: add(base.value, part) };
}

/** Denominators whose parts are exact in thousandths. */
const EXACT_PARTS: Readonly<Record<number, bigint>> = { 2: 500n, 4: 250n, 5: 200n, 8: 125n };

function readHalf(scan: Scan, at: number): NumberMatch | null {
  const phrase = phraseAt(scan.lexicon.halves, scan.tokens, at);
  if (phrase === null) return null;
  const to = skipHyphen(scan, phrase.to);
  return { ...NO_NUMBER, from: at, to, value: HALF, isBareHalf: true, words: true };
}

function skipHyphen(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  return token?.fold === '-' && isGlued(token) && isGlued(scan.tokens[at + 1]) ? at + 1 : at;
}

/** "dreieinhalb", "anderthalb". */
function readHalfCompound(scan: Scan, at: number): NumberMatch | null {
  const word = scan.tokens[at];
  if (!scan.lexicon.data.compounds || word?.kind !== 'word' || word.masked) return null;
  const stem = word.fold === 'anderthalb' ? 'ein' : /^(.{2,40})einhalb$/.exec(word.fold)?.[1];
  const atoms = stem === undefined ? null : atomsOfWord(scan.lexicon, stem);
  const whole = atoms === null ? null : sumOf(atoms);
  if (whole === null) return null;
  return { ...NO_NUMBER, from: at, to: at + 1, value: add(whole, HALF), words: true };
}

/** "a dozen": the article is part of the number. */
function readArticle(scan: Scan, at: number): NumberMatch | null {
  const { tokens, lexicon } = scan;
  if (!lexicon.articles.has(tokens[at]?.fold ?? '')) return null;
  if (!lexicon.collectives.has(tokens[at + 1]?.fold ?? '')) return null;
  return { ...NO_NUMBER, from: at, to: at + 1, value: decimalOf(1), isBareOne: true, words: true };
}

/** "two point five", "tres coma catorce": the words after the mark are decimals. */
function readDecimals(scan: Scan, number: NumberMatch): NumberMatch {
  const mark = phraseAt(scan.lexicon.decimalWords, scan.tokens, number.to);
  const isWhole = number.value.exponent === 0 && number.power === 0;
  if (mark === null || !isWhole || number.isBareHalf) return number;
  let digits = '';
  let to = mark.to;
  for (let next = readPart(scan, to); next !== null; next = readPart(scan, to)) {
    digits += String(next.value.coefficient);
    to = next.to;
  }
  if (digits === '') return number;
  const fraction = { coefficient: BigInt(digits), exponent: -digits.length };
  return { ...number, to, value: add(number.value, fraction), isBareOne: false };
}

function readPart(scan: Scan, at: number): NumberMatch | null {
  const part = readDigits(scan, at) ?? readWords(scan, at, 2);
  return part === null || part.value.exponent !== 0 ? null : part;
}

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

/** What a sum comes to. */
export function totalOf({ parts, group }: Sum): Decimal {
  const coefficient = parts.reduce((total, part) => total + part.amount, BigInt(group));
  return { coefficient, exponent: 0 };
}

/**
 * Reads a number in words: each part has to fit what stands before it, so that "twenty thirty" is two numbers.
 *
 * @param largestPower - Scales above this power of ten end the number.
 */
export function readWords(scan: Scan, from: number, largestPower = 99): NumberMatch | null {
  let sum = NOTHING;
  let to = from;
  let power = 0;
  let at = skipArticle(scan, from);
  for (;;) {
    const part = sum.read ? nextPart(scan, at) : { at, joined: false };
    const token = scan.tokens[part.at];
    if (token?.kind !== 'word' || token.masked) break;
    const atoms = atomsOfWord(scan.lexicon, token.fold);
    if (atoms?.some((atom) => (atom.power ?? 0) > largestPower)) break;
    const next = atoms === null ? null : addAtoms(sum, atoms, part.joined, scan.lexicon);
    if (next === null || (part.at === from && isVague(scan.lexicon, token.fold))) break;
    sum = next;
    power = atoms?.at(-1)?.power ?? 0;
    at = part.at + 1;
    to = at;
  }
  if (!sum.read) return null;
  const value = totalOf(sum);
  return {
    ...NO_NUMBER,
    from,
    to,
    value,
    power: power >= 3 ? power : 0,
    isBareOne: value.coefficient === 1n,
    words: true,
    nounLike: power >= 6,
  };
}

/** The number that some parts make; null where they do not fit. */
export function sumOf(atoms: readonly Atom[]): Decimal | null {
  let sum: Sum | null = NOTHING;
  for (const atom of atoms) sum = sum === null ? null : addAtom(sum, atom);
  return sum === null ? null : totalOf(sum);
}

function skipArticle(scan: Scan, at: number): number {
  const isArticle = scan.lexicon.articles.has(scan.tokens[at]?.fold ?? '');
  return isArticle && opensNumber(scan, at + 1) ? at + 1 : at;
}

/** Over a hyphen or an "and" to the next part of a number in words. */
export function nextPart(scan: Scan, at: number): { at: number; joined: boolean } {
  const and = skipHyphen(scan, at);
  const joined = scan.tokens[and]?.fold === scan.lexicon.data.and;
  return { at: joined ? skipHyphen(scan, and + 1) : and, joined };
}

/** "millions of", "hundreds of": no number by themselves. */
function isVague(lexicon: Lexicon, word: string): boolean {
  return (lexicon.atoms.get(word)?.power ?? null) !== null && !lexicon.bareScales.has(word);
}

function opensNumber(scan: Scan, at: number): boolean {
  const word = scan.tokens[at]?.fold ?? '';
  const power = scan.lexicon.atoms.get(word)?.power ?? 0;
  return power >= 2 || scan.lexicon.collectives.has(word);
}

/** The parts of a number word; null where the word is none. */
export function atomsOfWord(lexicon: Lexicon, word: string): readonly Atom[] | null {
  const atom = lexicon.atoms.get(word);
  if (atom !== undefined) return [atom];
  return lexicon.data.compounds ? splitCompound(lexicon, word) : null;
}

/** Adds the parts of one word; null where they do not fit. */
function addAtoms(sum: Sum, atoms: readonly Atom[], joined: boolean, lexicon: Lexicon): Sum | null {
  if (joined && sum.group % lexicon.data.andAfter !== 0) return null;
  let next: Sum | null = sum;
  for (const atom of atoms) {
    next = next === null ? null : addAtom(next, atom);
  }
  return next;
}

/** Adds one part to a sum; null where it does not fit. */
export function addAtom(sum: Sum, { value, power }: Atom): Sum | null {
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

/** Scale words and letters after a number: "13 million", "1,25 M", "1.8-million", "two dozen". */
function readScales(scan: Scan, base: NumberMatch): NumberMatch {
  let number = base;
  for (;;) {
    const at = skipHyphen(scan, number.to);
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || token.masked) return number;
    const atom = scan.lexicon.atoms.get(token.fold);
    const power = atom?.power ?? scaleLetter(scan, at);
    const factor = scan.lexicon.collectives.get(token.fold);
    if (factor !== undefined) {
      const value = multiply(number.value, decimalOf(factor));
      number = { ...bare(number), to: at + 1, value, nounLike: true };
    } else if (
      power !== null &&
      (atom === undefined ||
        !number.words ||
        number.isBareHalf ||
        number.nounLike ||
        number.power >= 3)
    ) {
      const value = timesTenTo(number.value, power);
      const to = at + 1 + (scan.tokens[at + 1]?.text === '.' && isAbbreviation(token.fold) ? 1 : 0);
      number = { ...bare(number), to, value, power: number.power + power, nounLike: power >= 6 };
    } else {
      return number;
    }
  }
}

function bare(number: NumberMatch): NumberMatch {
  return { ...number, isBareOne: false, isBareHalf: false };
}

function isAbbreviation(word: string): boolean {
  return /^(?:mio|mrd|mrds|bio|tsd|mill|md|mds)$/.test(word);
}

/** "1,25 M$", "10K", "4.3M": glued to the number, or with a currency after it. */
function scaleLetter(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  const power = SCALE_LETTERS.get(token?.text ?? '');
  if (token === undefined || power === undefined) return null;
  if (!token.spaced) return power;
  const next = scan.tokens[at + 1];
  return next !== undefined && /^[$€£¥₹]$/.test(next.text) ? power : null;
}

/** "two and a half", "3 millions et demi", "five and a quarter". */
function addPart(scan: Scan, number: NumberMatch): NumberMatch {
  const phrase = phraseAt(scan.lexicon.andParts, scan.tokens, number.to);
  if (phrase === null || number.isBareHalf) return number;
  const part = { coefficient: BigInt(phrase.value), exponent: -2 };
  const value = add(number.value, timesTenTo(part, number.power));
  return readScales(scan, { ...number, to: phrase.to, value, isBareOne: false });
}

/** "thirty (30)": the same number once more, in digits. */
function addRepeated(scan: Scan, number: NumberMatch): NumberMatch {
  if (!number.words) return number;
  const [open, digits, close] = scan.tokens.slice(number.to, number.to + 3);
  if (open?.text !== '(' || close?.text !== ')' || digits?.value == null) return number;
  const difference = add(digits.value, multiply(number.value, decimalOf(-1)));
  return difference.coefficient === ZERO.coefficient ? { ...number, to: number.to + 3 } : number;
}
