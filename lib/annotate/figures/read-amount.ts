import type { FigureKind, Quantity } from '../../model/bodies.ts';
import {
  add,
  compare,
  type Decimal,
  decimalOf,
  multiply,
  printDecimal,
  timesTenTo,
} from '../../text/numerals.ts';
import type { Unit } from './lexicon.ts';
import { phraseAt, phraseBefore } from './phrase-table.ts';
import { atomsOfWord, NO_NUMBER, type NumberMatch, readNumber, sumOf } from './read-number.ts';
import { currencyOf } from './region.ts';
import {
  type Candidate,
  isCapitalized,
  isGlued,
  opensSentence,
  type Scan,
  written,
} from './scan.ts';
import { MONEY_SCALE_LETTERS, SCALE_LETTERS } from './symbols.ts';

/** A number with what stands around it, before ranges are put together. */
interface Amount {
  from: number;
  to: number;
  number: NumberMatch;
  value: Decimal;
  kind: FigureKind;
  /** Unit as reported; null for counts. */
  unit: string | null;
  /** Whether a sign or unit is written beside this very number. */
  marked: boolean;
}

/** Reads an amount or a range of amounts that starts at a token; null where there is none. */
export function readAmount(scan: Scan, from: number): Candidate | null {
  const isSigned = signAt(scan, from) !== null;
  if (!isSigned && (isPartOfWord(scan, from) || isNamePart(scan, from))) return null;
  const vague = readVague(scan, from);
  if (vague !== null) return vague;
  const first = readCompound(scan, from) ?? withCents(scan, readOne(scan, from));
  if (first === null) return null;
  const range = readRange(scan, first);
  if (range !== null) return range;
  if (!isFigure(first)) return null;
  return candidate(scan, first, first.to, { value: printDecimal(first.value) }, first.kind);
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
  const power = lexicon.atoms.get(tokens[phrase.to]?.fold ?? '')?.power ?? 0;
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
  return candidate(scan, named, to, quantity, kind);
}

/** "thirteen dollars and forty-five cents": one amount. */
function withCents(scan: Scan, amount: Amount | null): Amount | null {
  if (amount?.kind !== 'money' || amount.value.exponent !== 0) return amount;
  const at = scan.tokens[amount.to]?.fold === scan.lexicon.data.and ? amount.to + 1 : amount.to;
  const number = readNumber(scan, at);
  const unit = number === null ? null : unitAfter(scan, number);
  if (number === null || unit?.meaning.power !== -2) return amount;
  if (compare(number.value, decimalOf(100)) >= 0) return amount;
  return { ...amount, to: unit.to, value: add(amount.value, timesTenTo(number.value, -2)) };
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
    return { from, to: from + 1, number, value, kind: 'duration', unit, marked: true };
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

function readOne(scan: Scan, from: number): Amount | null {
  const sign = signAt(scan, from);
  const number = readNumber(scan, sign?.to ?? from);
  if (number === null) return null;
  if (sign !== null) return readSigned(scan, from, number, sign.currency);
  const unit = unitAfter(scan, number) ?? unitEndingAfter(scan, number);
  if (unit === null) {
    if (isCutOff(scan, number.to)) return null;
    return {
      from,
      to: number.to,
      number,
      value: number.value,
      kind: 'count',
      unit: null,
      marked: false,
    };
  }
  const { meaning } = unit;
  const isArticle = number.isBareOne && scan.lexicon.data.oneIsArticle;
  if (isArticle && meaning.kind !== 'percent') return null;
  // "deux ans et demi": the part stands after the unit.
  const part =
    meaning.kind === 'money' ? null : phraseAt(scan.lexicon.andParts, scan.tokens, unit.to);
  const whole = timesTenTo(number.value, meaning.power);
  return {
    from,
    to: part?.to ?? unit.to,
    number,
    value: part === null ? whole : add(whole, { coefficient: BigInt(part.value), exponent: -2 }),
    kind: meaning.kind,
    unit: meaning.unit ?? unitName(meaning.kind, unit.spelling),
    marked: true,
  };
}

/** Ages are named by their unit of time ("27-year-old": "year"). */
function unitName(kind: FigureKind, spelling: string): string {
  return kind === 'age' ? (/\p{L}+/u.exec(spelling)?.[0] ?? spelling) : spelling;
}

/** A currency sign before a number: "$", "US$", "CAD". */
function signAt(scan: Scan, from: number): { to: number; currency: string } | null {
  const phrase = phraseAt(scan.lexicon.signs, scan.tokens, from);
  if (phrase === null || scan.tokens[from]?.masked === true) return null;
  const first = scan.tokens[from];
  if (isGlued(first) && first?.kind === 'word') return null;
  const spelling = written(scan, phrase.from, phrase.to);
  const sign = phrase.value.find(({ exact }) => exact === spelling || isSpacedOut(exact, spelling));
  return sign === undefined ? null : { to: phrase.to, currency: sign.currency };
}

/** "HK $" for "HK$": with two letters or more, so that "a $" and "A $" stay an article and a sign. */
function isSpacedOut(exact: string, spelling: string): boolean {
  return exact.length > 2 && spelling.replace(/\s/g, '') === exact.replace(/\s/g, '');
}

function readSigned(scan: Scan, from: number, number: NumberMatch, currency: string): Amount {
  const { tokens } = scan;
  let { to, value } = number;
  const letter = tokens[to];
  const power =
    number.power === 0 &&
    letter !== undefined &&
    !isGlued(tokens[to + 1]?.kind === 'word' ? tokens[to + 1] : undefined)
      ? (SCALE_LETTERS.get(letter.text) ??
        (isGlued(letter) ? MONEY_SCALE_LETTERS.get(letter.text) : undefined))
      : undefined;
  if (power !== undefined) {
    value = timesTenTo(value, power);
    to += 1;
  }
  const named = unitAfter(scan, { ...number, to });
  const isNamed = named !== null && named.meaning.kind === 'money' && named.meaning.power === 0;
  const unit = isNamed ? (named.meaning.unit === '$' ? currency : named.meaning.unit) : currency;
  return {
    from,
    to: isNamed ? named.to : to,
    number: power === undefined ? number : { ...number, power },
    value,
    kind: 'money',
    unit,
    marked: true,
  };
}

/** The unit after a number, over a hyphen ("10-year") or an "of" after a scale ("millions de dollars"). */
function unitAfter(
  scan: Scan,
  number: NumberMatch,
): { meaning: Unit; to: number; spelling: string } | null {
  const { tokens, lexicon } = scan;
  const hyphen = tokens[number.to];
  const overHyphen =
    hyphen?.fold === '-' &&
    isGlued(hyphen) &&
    isGlued(tokens[number.to + 1]) &&
    tokens[number.to + 1]?.kind === 'word';
  const plain = unitAt(scan, number.to) ?? (overHyphen ? unitAt(scan, number.to + 1) : null);
  if (plain !== null) return plain;
  const of = phraseAt(lexicon.of, tokens, number.to);
  if (of === null || !(number.nounLike || number.isBareHalf)) return null;
  return unitAt(scan, of.to);
}

/** "10-jähriges". */
function unitEndingAfter(
  scan: Scan,
  number: NumberMatch,
): { meaning: Unit; to: number; spelling: string } | null {
  const hyphen = scan.tokens[number.to];
  const at = hyphen?.fold === '-' && isGlued(hyphen) ? number.to + 1 : number.to;
  const word = scan.tokens[at];
  if (!isGlued(word)) return null;
  const ending = scan.lexicon.unitEndings.find(([spelling]) => spelling === word?.fold);
  if (ending === undefined) return null;
  const meaning = { kind: 'duration', unit: ending[1], power: 0, exact: null } as const;
  return { meaning, to: at + 1, spelling: ending[1] };
}

/** The unit that starts at a token, in a spelling it is valid in. */
export function unitAt(
  scan: Scan,
  at: number,
): { meaning: Unit; to: number; spelling: string } | null {
  const phrase = phraseAt(scan.lexicon.units, scan.tokens, at);
  if (phrase === null || scan.tokens[at]?.masked === true) return null;
  const next = scan.tokens[phrase.to];
  const last = scan.tokens[phrase.to - 1];
  if (
    isGlued(next) &&
    last?.kind === 'word' &&
    (next?.kind === 'word' || next?.kind === 'number')
  ) {
    return null;
  }
  // "211 L.A. County".
  if (next?.text === '.' && isGlued(next) && isGlued(scan.tokens[phrase.to + 1])) return null;
  const spelling = written(scan, at, phrase.to);
  const meaning = phrase.value.find(({ exact }) => exact === null || exact === spelling);
  return meaning === undefined ? null : { meaning, to: phrase.to, spelling };
}

/** Whether the token is the rest of a longer word or name ("COVID-19", "G7", "x2"). */
function isPartOfWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  if (token === undefined || token.spaced || before === undefined) return false;
  if (before.kind === 'word' || before.kind === 'code' || before.kind === 'number') return true;
  if (/^[_@=&#\\]$/.test(before.text)) return true;
  const further = scan.tokens[at - 2];
  const isJoined = before.fold === '-' || before.text === '/' || before.text === '.';
  return isJoined && isGlued(before) && further !== undefined && further.kind !== 'sign';
}

/** Whether letters or digits stand directly against the number ("12548B", "3D"). */
function isCutOff(scan: Scan, to: number): boolean {
  const next = scan.tokens[to];
  if (!isGlued(next)) return false;
  return next?.kind === 'word' || next?.kind === 'number' || next?.kind === 'code';
}

/** "5 to 10 million", "$5-10 million", "between 13 and 18", "2.0 l and about 7.0 l". */
function readRange(scan: Scan, first: Amount): Candidate | null {
  const { lexicon, tokens } = scan;
  const opened = phraseBefore(lexicon.rangeOpeners, tokens, first.from) !== null;
  const link = phraseAt(opened ? lexicon.rangeAnd : lexicon.rangeLinks, tokens, first.to);
  if (link === null) return null;
  const isDash = tokens[first.to]?.fold === '-';
  const at = opened ? (phraseAt(lexicon.before, tokens, link.to)?.to ?? link.to) : link.to;
  const second = readOne(scan, at);
  if (second === null || second.number.isBareOne) return null;
  if (!isDash && !opened && isChange(scan, first)) return null;
  return joinRange(scan, first, second);
}

/** "from 5 % to 10 %": two figures where each has its own unit. */
function isChange(scan: Scan, first: Amount): boolean {
  return first.marked && phraseBefore(scan.lexicon.from, scan.tokens, first.from) !== null;
}

function joinRange(scan: Scan, first: Amount, second: Amount): Candidate | null {
  if (first.marked && !second.marked && first.kind !== 'money') return null;
  if (first.marked && second.marked && first.kind !== second.kind) return null;
  const sharesScale =
    first.number.power === 0 &&
    second.number.power > 0 &&
    compare(first.value, decimalOf(1000)) < 0;
  const low = sharesScale ? timesTenTo(first.value, second.number.power) : first.value;
  if (compare(low, second.value) >= 0) return null;
  const amount = second.marked ? second : { ...second, kind: first.kind, unit: first.unit };
  const quantity = { from: printDecimal(low), to: printDecimal(second.value) };
  return candidate(scan, { ...amount, from: first.from }, second.to, quantity, amount.kind);
}

function candidate(
  scan: Scan,
  amount: Amount,
  to: number,
  quantity: Quantity,
  kind: FigureKind,
): Candidate {
  const base = { from: amount.from, to, kind, quantity, noun: null, rule: kind };
  if (kind !== 'money') return { ...base, unit: amount.unit, unitInferred: false };
  const { code, inferred } = currencyOf(amount.unit ?? '', scan.region);
  return { ...base, unit: code, unitInferred: inferred };
}
