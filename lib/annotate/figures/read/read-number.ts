import {
  add,
  type Decimal,
  decimalOf,
  multiply,
  timesTenTo,
  ZERO,
} from '../../../text/numerals.ts';
import { SCALE_LETTERS, SIGN_SCALE_LETTERS } from '../lexicon/symbols.ts';
import { opens, phraseAt } from '../scan/phrase-table.ts';
import { isEnd, isGlued, type NumberMatch, remembered, type Scan } from '../scan/scan.ts';
import { plus } from './exact.ts';
import { isFewer, isMinusAt } from './minus.ts';
import { isPluralGroup, nounAfter } from './noun-group.ts';
import { atomsOfWord, readWords, skipHyphen, sumOf, type WordsMatch } from './number-words.ts';
import { isDegrees } from './read-degrees.ts';
import { withDivision } from './read-division.ts';
import { type PartMatch, partNounAt, readPart } from './read-part.ts';
import { withPower } from './read-power.ts';
import { unitAt } from './read-unit.ts';

/** What most numbers are: no scale, no article, digits. */
export const NO_NUMBER: NumberMatch = {
  from: 0,
  to: 0,
  value: ZERO,
  denominator: 1n,
  power: 0,
  isBareOne: false,
  isBareHalf: false,
  words: false,
  nounLike: false,
};

const HALF: Decimal = { coefficient: 5n, exponent: -1 };

/** A number of a higher power is no figure, and big integers of any length would cost more than linear time. */
const LARGEST_POWER = 36;

/** Reads a number that starts at a token, once for all readers; null where there is none. */
export function readNumber(scan: Scan, from: number): NumberMatch | null {
  return remembered(scan.numbers, from, () => compose(scan, from));
}

function compose(scan: Scan, from: number): NumberMatch | null {
  const isNegative = isMinusAt(scan, from);
  const start = isNegative ? from + 1 : from;
  const base =
    readDigits(scan, start) ??
    readScaledPart(scan, start) ??
    readHalf(scan, start) ??
    readArticle(scan, start) ??
    readHalfCompound(scan, start) ??
    readInWords(scan, start);
  if (base === null) return null;
  const scaled = readSpokenDigits(scan, readScales(scan, readDecimals(scan, base)));
  // "12 millones 450 mil 321"
  const spoken = readSpokenDigits(scan, scaled);
  const whole = addRepeated(scan, addMixed(scan, addPart(scan, addRest(scan, spoken))));
  const number = withDivision(scan, whole);
  if (!isNegative) return number;
  if (isFewer(scan, number, scan.tokens[from]?.fold ?? '')) return null;
  return { ...number, from, value: multiply(number.value, decimalOf(-1)), isBareOne: false };
}

function readDigits(scan: Scan, at: number): NumberMatch | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.value === null || token.masked) return null;
  const number = { ...NO_NUMBER, from: at, to: at + 1, value: token.value };
  return withPower(scan, number) ?? withWrittenPart(scan, number);
}

/** Whole numbers with more digits have no part written beside them. */
const LONGEST_MIXED = 3;

/** "2½", "2 1/4", "2-1/2". */
function withWrittenPart(scan: Scan, number: NumberMatch): NumberMatch {
  const token = scan.tokens[number.from];
  if (token === undefined || token.whole.length > LONGEST_MIXED || token.value?.exponent !== 0)
    return number;
  const part = readPart(scan, skipHyphen(scan, number.to));
  if (part === null || !part.isWritten) return number;
  return plus(number, part, part.to);
}

/** A part of one. */
export function partOfOne(from: number, part: PartMatch): NumberMatch {
  return plus({ ...NO_NUMBER, from, words: !part.isWritten }, part, part.to);
}

/** "a quarter of a million", "trois quarts de million", "quarter million". */
function readScaledPart(scan: Scan, at: number): NumberMatch | null {
  const noun = opens(scan.lexicon.parts, scan.tokens[at]) ? partNounAt(scan, at, true) : null;
  const part =
    noun === null
      ? readPart(scan, at)
      : { to: noun.to, numerator: decimalOf(1), denominator: noun.value };
  if (part === null) return null;
  const to = skipPartLink(scan, part.to);
  const power = scan.lexicon.atoms.get(scan.tokens[to]?.fold ?? '')?.power ?? 0;
  if (power < 3 || scan.tokens[to]?.masked === true) return null;
  const number = { ...NO_NUMBER, from: at, words: true, power, nounLike: power >= 6 };
  return plus(number, part, to + 1);
}

/** Over "of a", "d'un" from a part to its whole. */
export function skipPartLink({ tokens, lexicon }: Scan, at: number): number {
  const hyphen = tokens[at]?.fold === '-' && isGlued(tokens[at]) ? at + 1 : at;
  const of = phraseAt(lexicon.of, tokens, at);
  if (of === null) return hyphen;
  const word = tokens[of.to]?.fold ?? '';
  return lexicon.articles.has(word) || lexicon.atoms.get(word)?.value === 1 ? of.to + 1 : of.to;
}

function readHalf(scan: Scan, at: number): NumberMatch | null {
  const phrase = phraseAt(scan.lexicon.halves, scan.tokens, at);
  if (phrase === null) return null;
  const to = skipHyphen(scan, phrase.to);
  return { ...NO_NUMBER, from: at, to, value: HALF, isBareHalf: true, words: true };
}

/** "dreieinhalb", "anderthalb". */
function readHalfCompound(scan: Scan, at: number): NumberMatch | null {
  const word = scan.tokens[at];
  if (!scan.lexicon.data.compounds || word?.kind !== 'word' || word.masked) return null;
  const { oneAndHalf, halfEndings } = scan.lexicon;
  const ending = halfEndings.find((spelling) => word.fold.endsWith(spelling));
  const atoms =
    ending === undefined ? null : atomsOfWord(scan.lexicon, word.fold.slice(0, -ending.length));
  const whole = oneAndHalf.has(word.fold) ? decimalOf(1) : atoms === null ? null : sumOf(atoms);
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

function readInWords(scan: Scan, from: number): NumberMatch | null {
  const words = readAfterZero(scan, from) ?? readWords(scan, from);
  if (words === null) return null;
  return {
    ...NO_NUMBER,
    from,
    to: words.to,
    value: words.value,
    power: words.power >= 3 ? words.power : 0,
    isBareOne: words.value.coefficient === 1n,
    words: true,
    nounLike: words.power >= 6,
  };
}

/** "cero cinco": a zero read out before a digit, where nothing is counted. */
function readAfterZero(scan: Scan, from: number): WordsMatch | null {
  if (scan.lexicon.atoms.get(scan.tokens[from]?.fold ?? '')?.value !== 0) return null;
  const digit = readWords(scan, from + 1, 0);
  const isDigit = digit?.to === from + 2 && digit.value.coefficient < 10n;
  return isDigit && isEnd(scan, digit.to) ? digit : null;
}

/** More decimals are not read out. */
const MOST_SPOKEN_DECIMALS = 12;

/** "two point five", "tres coma catorce": the words after the mark are decimals. */
function readDecimals(scan: Scan, number: NumberMatch): NumberMatch {
  const { decimalWords, decimalLinks } = scan.lexicon;
  const link = phraseAt(decimalLinks, scan.tokens, number.to);
  const mark = link ?? phraseAt(decimalWords, scan.tokens, number.to);
  const isWhole = number.value.exponent === 0 && number.power === 0;
  if (mark === null || !isWhole || number.isBareHalf) return number;
  let digits = '';
  let to = mark.to;
  while (digits.length < MOST_SPOKEN_DECIMALS) {
    const next = readDecimal(scan, to);
    if (next === null) break;
    digits += String(next.value.coefficient);
    to = next.to;
  }
  if (digits === '') return number;
  const isPercent = unitAt(scan, to)?.meaning.kind === 'percent';
  if (link !== null && !isPercent && !isEnd(scan, to)) return number;
  const fraction = { coefficient: BigInt(digits), exponent: -digits.length };
  return { ...number, to, value: add(number.value, fraction), isBareOne: false };
}

function readDecimal(scan: Scan, at: number): { to: number; value: Decimal } | null {
  const part = readDigits(scan, at) ?? readWords(scan, at, 2);
  return part === null || part.value.exponent !== 0 ? null : part;
}

/** Scale words and letters after a number: "13 million", "1,25 M", "1.8-million", "two dozen". */
function readScales(scan: Scan, base: NumberMatch): NumberMatch {
  let number = base;
  for (;;) {
    const at = skipHyphen(scan, number.to);
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || token.masked) return number;
    const factor = scan.lexicon.collectives.get(token.fold);
    const power = factor === undefined ? scaleAt(scan, at, number) : 0;
    if (power === null || number.power + power > LARGEST_POWER) return number;
    // A second dozen counts the first.
    if (factor !== undefined && number.nounLike && number.power === 0) return number;
    const value =
      factor === undefined
        ? timesTenTo(number.value, power)
        : multiply(number.value, decimalOf(factor));
    number = {
      ...number,
      to: at + 1 + (isAbbreviated(scan, at) ? 1 : 0),
      value,
      power: number.power + power,
      isBareOne: false,
      isBareHalf: false,
      nounLike: factor !== undefined || power >= 6,
    };
  }
}

/** The power of ten that a scale after a number gives it; null where none follows. */
function scaleAt(scan: Scan, at: number, number: NumberMatch): number | null {
  const atom = scan.lexicon.atoms.get(scan.tokens[at]?.fold ?? '');
  if (atom === undefined) return scaleLetter(scan, at);
  // "50 cents" is money; no one writes 5,000 so. "5千瓦" are kilowatts.
  const unit = unitAt(scan, at);
  if (unit !== null && (atom.power === 2 || unit.to > at + 1)) return null;
  // Number words hold the scales that fit them already.
  const takesScale =
    !number.words ||
    number.isBareHalf ||
    number.nounLike ||
    number.power >= 3 ||
    number.value.exponent < 0;
  return takesScale ? atom.power : null;
}

/** "3 hundred and 21": what is left below a hundred that a word gave to digits. */
function addRest(scan: Scan, number: NumberMatch): NumberMatch {
  const [and, rest] = [scan.tokens[number.to], scan.tokens[number.to + 1]];
  const isHundreds = number.power === 2 && !number.words && number.value.exponent === 0;
  if (!isHundreds || and?.fold !== scan.lexicon.data.and || rest?.masked !== false) return number;
  if (rest.value?.exponent !== 0 || rest.whole.length > 2) return number;
  return { ...number, to: number.to + 2, value: add(number.value, rest.value) };
}

/** "2 mil 500 millones", "3 millones 450 mil", "45 mil 320", "1兆5000億": some languages read digits out between the scales. */
function readSpokenDigits(scan: Scan, number: NumberMatch): NumberMatch {
  const token = scan.tokens[number.to];
  const longest = scan.lexicon.data.digitsBetweenScales;
  const isSpoken = longest > 0 && number.power >= 3;
  const isWhole = number.value.exponent === 0 && token?.value?.exponent === 0;
  if (!isSpoken || !isWhole || token?.masked !== false || token.grouped) return number;
  if (token.value === null || token.whole.length > longest) return number;
  const at = number.to + 1;
  const power = scan.lexicon.atoms.get(scan.tokens[at]?.fold ?? '')?.power ?? 0;
  if (power === number.power || (power > 0 && power < 3)) return number;
  const isOuter = power > number.power;
  const tail = isOuter ? token.value : timesTenTo(token.value, power);
  const sum = add(number.value, tail);
  return {
    ...number,
    to: power === 0 ? at : at + 1,
    value: isOuter ? timesTenTo(sum, power) : sum,
    power: isOuter ? number.power + power : number.power,
    nounLike: power >= 6,
  };
}

/** "Mio.", "тыс.": the stop is part of the scale. */
function isAbbreviated({ tokens, lexicon }: Scan, at: number): boolean {
  return lexicon.shortScales.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.text === '.';
}

/** "1,25 M$", "10K", "4.3M": glued to the number, or with a currency after it. */
function scaleLetter(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  const power = SCALE_LETTERS.get(token?.text ?? '');
  const next = scan.tokens[at + 1];
  const beforeSign = SIGN_SCALE_LETTERS.get(token?.text ?? '');
  if (beforeSign !== undefined && isGlued(next) && next?.text === '$') return beforeSign;
  if (isMillionLetter(scan, at)) return 6;
  if (token === undefined || power === undefined) return null;
  if (!token.spaced) return isDegrees(scan, at) ? null : power;
  if (next === undefined) return null;
  // "3,5 M de foyers": where the noun comes first, an "of" joins the scale to it.
  const isOf = !scan.lexicon.data.headLast && power >= 6 && opens(scan.lexicon.of, next);
  return isOf || /^[$€£¥₹]$/.test(next.text) ? power : null;
}

/** "1.2m people", "3.5m tonnes", but "a 25m pool" and "two 30m towers". */
function isMillionLetter(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  if (!lexicon.millionLetters.has(tokens[at]?.text ?? '') || !isGlued(tokens[at])) return false;
  const before = tokens[at - 2];
  if (before?.kind === 'number' || lexicon.atoms.has(before?.fold ?? '')) return false;
  return unitAt(scan, at + 1) !== null || isPluralGroup(scan, nounAfter(scan, at + 1));
}

/** "3 millions et demi", "five and a half million"; in "one billion and a half million" the half is of the million. */
function addPart(scan: Scan, number: NumberMatch): NumberMatch {
  const phrase = phraseAt(scan.lexicon.andParts, scan.tokens, number.to);
  if (phrase === null || number.isBareHalf) return number;
  const next = scan.lexicon.atoms.get(scan.tokens[phrase.to]?.fold ?? '')?.power ?? 0;
  const part = { coefficient: BigInt(phrase.value), exponent: -2 };
  if (next >= 3 && number.power > next) {
    const value = add(number.value, timesTenTo(part, next));
    return { ...number, to: phrase.to + 1, value, nounLike: next >= 6 };
  }
  const value = add(number.value, timesTenTo(part, number.power));
  return readScales(scan, { ...number, to: phrase.to, value, isBareOne: false });
}

/** "forty-two and a third", "vingt et trois cinquièmes": words joined to a part that no noun follows. */
function addMixed(scan: Scan, number: NumberMatch): NumberMatch {
  const { tokens, lexicon } = scan;
  const link = tokens[number.to]?.fold ?? '';
  const isJoined = link === lexicon.data.and || lexicon.partLinks.has(link);
  if (!isJoined || !number.words || number.isBareHalf || number.denominator !== 1n) return number;
  const part = readPart(scan, number.to + 1);
  if (part === null || opens(lexicon.of, tokens[part.to])) return number;
  if ((lexicon.atoms.get(tokens[part.to]?.fold ?? '')?.power ?? 0) >= 3) return number;
  return plus(number, part, part.to);
}

/** "thirty (30)": the same number once more, in digits. */
function addRepeated(scan: Scan, number: NumberMatch): NumberMatch {
  if (!number.words) return number;
  const [open, digits, close] = [0, 1, 2].map((ahead) => scan.tokens[number.to + ahead]);
  if (open?.text !== '(' || close?.text !== ')' || digits?.value == null) return number;
  const difference = add(digits.value, multiply(number.value, decimalOf(-1)));
  return difference.coefficient === ZERO.coefficient ? { ...number, to: number.to + 3 } : number;
}
