import type { Quantity } from '../../../model/bodies.ts';
import { add, decimalOf, multiply, printDecimal, timesTenTo } from '../../../text/numerals.ts';
import { phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { type Candidate, isCapitalized, isGlued, opensSentence, type Scan } from '../scan/scan.ts';
import { atomsOfWord, sumOf } from './number-words.ts';
import { withCents } from './read-cents.ts';
import { readCompoundPart } from './read-compound-part.ts';
import { NO_NUMBER, partOfOne, skipPartLink } from './read-number.ts';
import { type Amount, amountCandidate, readOne } from './read-one.ts';
import { type PartMatch, readPart } from './read-part.ts';
import { readChanged, readRange } from './read-range.ts';
import { signAt, unitAfter, unitAt, unitOfEnding } from './read-unit.ts';

/** Reads an amount or a range of amounts that starts at a token; null where there is none. */
export function readAmount(scan: Scan, from: number): Candidate | null {
  const isSigned = signAt(scan, from) !== null;
  if (!isSigned && (isPartOfWord(scan, from) || isNamePart(scan, from))) return null;
  if (isNoNumber(scan, from)) return null;
  const vague = readVague(scan, from);
  if (vague !== null) return vague;
  const first =
    readCompound(scan, from) ?? readUnitAndPart(scan, from) ?? withCents(scan, readOne(scan, from));
  if (first === null) return null;
  const range = first.number.denominator === 1n ? readRange(scan, first) : null;
  if (range !== null) return range;
  const amount = readChanged(scan, first);
  if (!isFigure(amount)) return null;
  return amountCandidate(scan, amount, amount.to, quantityOf(amount), amount.kind);
}

/** "two-factor", "net zero": a phrase that states no number opens or ends at the token; "a category five storm" has a grade. */
function isNoNumber({ tokens, lexicon }: Scan, at: number): boolean {
  const { notNumbers, grades, atoms } = lexicon;
  const digit = grades.has(tokens[at - 1]?.fold ?? '') ? atoms.get(tokens[at]?.fold ?? '') : null;
  return (
    (digit != null && digit.power === null && digit.value < 10) ||
    phraseAt(notNumbers, tokens, at) !== null ||
    phraseBefore(notNumbers, tokens, at + 1) !== null
  );
}

function quantityOf({ value, number: { denominator } }: Amount): Quantity {
  return denominator === 1n
    ? { value: printDecimal(value) }
    : { numerator: printDecimal(value), denominator: String(denominator) };
}

/** Reads a part of one unit: "3/4 hour", "three-quarters of an hour", "un quart de siècle", "½ mile"; null where there is none. */
export function readPartOfUnit(scan: Scan, from: number): Candidate | null {
  const compound = readCompoundPart(scan, from);
  if (compound !== null) {
    return amountCandidate(scan, compound, compound.to, quantityOf(compound), compound.kind);
  }
  const part = isPartOfWord(scan, from) ? null : (readPart(scan, from) ?? readBarePart(scan, from));
  if (part === null) return null;
  const to = skipPartLink(scan, part.to);
  const linkWords = scan.tokens[part.to]?.kind === 'word' ? to - part.to : 0;
  const unit = unitAt(scan, to);
  if (unit === null || unit.meaning.kind === 'age') return null;
  // English says "of an hour"; "half of dollars" is a share of them.
  if (linkWords === 1 && scan.lexicon.data.headLast) return null;
  // "a third year" is the one after the second.
  const last = scan.tokens[part.to - 1]?.fold ?? '';
  if (linkWords === 0 && !part.isWritten && scan.lexicon.ordinals.has(last)) return null;
  const number = partOfOne(from, part);
  const value = timesTenTo(number.value, unit.meaning.power);
  const { kind } = unit.meaning;
  const amount = { from, to: unit.to, number, value, kind, marked: true };
  const named = { ...amount, unit: unit.meaning.unit ?? unit.spelling };
  return amountCandidate(scan, named, unit.to, quantityOf(named), kind);
}

/** "quart de litre", "Viertel Liter": a noun of parts that is no ordinal, without a number. */
function readBarePart(scan: Scan, from: number): PartMatch | null {
  const { tokens, lexicon } = scan;
  const part = phraseAt(lexicon.parts, tokens, from);
  if (part === null || part.value < 3) return null;
  // "tenth of a gallon", but "the third year" and "the fourth of the month"
  const isOrdinal = lexicon.ordinals.has(tokens[from]?.fold ?? '');
  if (isOrdinal && !isOfOne(scan, from, part.to)) return null;
  const numerator = decimalOf(1);
  return { to: part.to, numerator, denominator: decimalOf(part.value), isWritten: false };
}

/** Whether "of a" follows a part that no article opens. */
function isOfOne({ tokens, lexicon }: Scan, from: number, to: number): boolean {
  const of = phraseAt(lexicon.of, tokens, to);
  const isOpened = lexicon.definiteArticles.has(tokens[from - 1]?.fold ?? '');
  return of !== null && !isOpened && lexicon.articles.has(tokens[of.to]?.fold ?? '');
}

/** "an hour and a half", "un an et demi", "una hora y media": the article counts one. */
function readUnitAndPart(scan: Scan, from: number): Amount | null {
  const { tokens, lexicon } = scan;
  const word = tokens[from]?.fold ?? '';
  if (!lexicon.articles.has(word) && lexicon.atoms.get(word)?.value !== 1) return null;
  const unit = unitAt(scan, from + 1);
  if (unit === null || (unit.meaning.kind !== 'duration' && unit.meaning.kind !== 'measure'))
    return null;
  const part = phraseAt(lexicon.andParts, tokens, unit.to);
  if (part === null) return null;
  const value = add(decimalOf(1), { coefficient: BigInt(part.value), exponent: -2 });
  const number = { ...NO_NUMBER, from, to: from + 1, value, words: true };
  return {
    from,
    to: part.to,
    number,
    value,
    kind: unit.meaning.kind,
    unit: unit.spelling,
    marked: true,
  };
}

/** A bare "one", article or half counts only beside a unit or a scale. */
function isFigure({ number, marked, kind }: Amount): boolean {
  return !(number.isBareOne || number.isBareHalf) || (marked && kind !== 'count');
}

/** "tens of thousands", "cientos de millones de dólares": from ten to under a hundred of the scale. */
function readVague(scan: Scan, from: number): Candidate | null {
  const { tokens, lexicon } = scan;
  const phrase = phraseAt(lexicon.vague, tokens, from);
  if (phrase === null || tokens[from]?.masked === true) return null;
  const word = tokens[phrase.to]?.fold ?? '';
  const power = lexicon.collectives.get(word) === 1000 ? 3 : (lexicon.atoms.get(word)?.power ?? 0);
  if (power < 3) return null;
  const low = timesTenTo(decimalOf(phrase.value), power);
  const high = add(multiply(low, decimalOf(10)), decimalOf(-1));
  const number = { ...NO_NUMBER, from, to: phrase.to + 1, value: low, power, nounLike: true };
  const unit = unitAfter(scan, number);
  const to = unit?.to ?? number.to;
  const kind = unit?.meaning.kind ?? 'count';
  const amount = { from, to, number, value: low, kind, marked: unit !== null };
  const quantity = { from: printDecimal(low), to: printDecimal(high) };
  const named = { ...amount, unit: unit === null ? null : (unit.meaning.unit ?? unit.spelling) };
  return amountCandidate(scan, named, to, quantity, kind);
}

/** German writes "zehnjährige" in one word. */
function readCompound(scan: Scan, from: number): Amount | null {
  const { tokens, lexicon } = scan;
  const word = tokens[from];
  if (!lexicon.data.compounds || word?.kind !== 'word' || word.masked) return null;
  for (const [ending, unit] of lexicon.unitEndings) {
    if (word.fold.length <= ending.length || !word.fold.endsWith(ending)) continue;
    const atoms = atomsOfWord(lexicon, word.fold.slice(0, -ending.length));
    const value = atoms === null ? null : sumOf(atoms);
    if (value === null) continue;
    const number = { ...NO_NUMBER, from, to: from + 1, value };
    return { from, to: from + 1, number, value, ...unitOfEnding(scan, unit), marked: true };
  }
  return null;
}

/** Number words in capitals inside a sentence ("Gruppe der Sieben"), or before a capitalised part ("Three-Omega"). */
function isNamePart(scan: Scan, at: number): boolean {
  const { tokens, lexicon, titleCase } = scan;
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapitalized(token)) return false;
  const next = tokens[at + 1];
  const isJoined = next?.fold === '-' && isGlued(next) && isCapitalized(tokens[at + 2]);
  if (
    isJoined &&
    unitAt(scan, at + 2) === null &&
    atomsOfWord(lexicon, tokens[at + 2]?.fold ?? '') === null
  )
    return true;
  return !titleCase && lexicon.data.compounds && !opensSentence(scan, at);
}

/** Whether the token is the rest of a longer word or name ("COVID-19", "G7", "x2"). */
function isPartOfWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  if (token === undefined || token.spaced || before === undefined) return false;
  if (before.kind === 'word' || before.kind === 'code' || before.kind === 'number') return true;
  const further = scan.tokens[at - 2];
  const isBound = before.text === '=' && /^[<>]$/.test(further?.text ?? '');
  if (/^[_@=&#\\]$/.test(before.text) && !isBound) return true;
  const isJoined = before.fold === '-' || before.text === '/' || before.text === '.';
  return isJoined && isGlued(before) && further !== undefined && further.kind !== 'sign';
}
