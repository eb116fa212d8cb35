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
import { atomsOfWord, sumOf } from './number-words.ts';
import { opens, type PhraseMatch, phraseAt, phraseBefore } from './phrase-table.ts';
import { NO_NUMBER, partOfOne, readNumber, skipPartLink } from './read-number.ts';
import { readPart } from './read-part.ts';
import { signAt, unitAfter, unitAt, unitEndingAfter } from './read-unit.ts';
import { currencyOf } from './region.ts';
import {
  type Candidate,
  isCapitalized,
  isGlued,
  type NumberMatch,
  opensSentence,
  type Scan,
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
  /** Power of ten in the unit itself ("5 to 10 cents", "3–4 MEUR"), which a number before it shares. */
  unitPower?: number;
}

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
  return candidate(scan, amount, amount.to, quantityOf(amount), amount.kind);
}

/** "two-factor", "net zero": a phrase that states no number opens or ends at the token. */
function isNoNumber({ tokens, lexicon }: Scan, at: number): boolean {
  const { notNumbers } = lexicon;
  return (
    phraseAt(notNumbers, tokens, at) !== null || phraseBefore(notNumbers, tokens, at + 1) !== null
  );
}

function quantityOf({ value, number: { denominator } }: Amount): Quantity {
  return denominator === 1n
    ? { value: printDecimal(value) }
    : { numerator: printDecimal(value), denominator: String(denominator) };
}

/** Reads a part of one unit: "3/4 hour", "three-quarters of an hour", "un quart de siècle", "½ mile"; null where there is none. */
export function readPartOfUnit(scan: Scan, from: number): Candidate | null {
  const part = isPartOfWord(scan, from) ? null : readPart(scan, from);
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
  return candidate(scan, named, unit.to, quantityOf(named), kind);
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
  return candidate(scan, named, to, quantity, kind);
}

/** "thirteen dollars and forty-five cents": one amount. */
function withCents(scan: Scan, amount: Amount | null): Amount | null {
  if (amount?.kind !== 'money' || amount.value.exponent !== 0 || amount.number.power > 0) {
    return amount;
  }
  const at = scan.tokens[amount.to]?.fold === scan.lexicon.data.and ? amount.to + 1 : amount.to;
  const number = readNumber(scan, at);
  const unit = number === null ? null : unitAfter(scan, number);
  if (number === null || unit?.meaning.power !== -2) return amount;
  if (compare(number.value, decimalOf(100)) >= 0 || number.value.exponent !== 0) return amount;
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
  if (isArticle && meaning.kind !== 'percent' && meaning.power !== -1) return null;
  // "deux ans et demi": the part stands after the unit.
  const part = meaning.kind === 'money' ? null : partAfterUnit(scan, unit.to);
  const whole = timesTenTo(number.value, meaning.power);
  return {
    from,
    to: part?.to ?? unit.to,
    number,
    value: part === null ? whole : add(whole, { coefficient: BigInt(part.value), exponent: -2 }),
    kind: meaning.kind,
    unit: meaning.unit ?? unitName(meaning.kind, unit.spelling),
    marked: true,
    unitPower: meaning.power,
  };
}

/** "deux ans et demi", but not "les 18-24 ans et un quart des autres" or "zwei Stunden und ein halbes Jahr". */
function partAfterUnit(scan: Scan, at: number): PhraseMatch<number> | null {
  const part = phraseAt(scan.lexicon.andParts, scan.tokens, at);
  if (part === null || opens(scan.lexicon.of, scan.tokens[part.to])) return null;
  return unitAt(scan, part.to) === null ? part : null;
}

/** Ages are named by their unit of time ("27-year-old": "year"). */
function unitName(kind: FigureKind, spelling: string): string {
  return kind === 'age' ? (/\p{L}+/u.exec(spelling)?.[0] ?? spelling) : spelling;
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
  const end = skipHangingHyphen(scan, first.to);
  const link = phraseAt(opened ? lexicon.rangeAnd : lexicon.rangeLinks, tokens, end);
  if (link === null) return null;
  const isDash = tokens[end]?.fold === '-';
  const at = opened ? (phraseAt(lexicon.before, tokens, link.to)?.to ?? link.to) : link.to;
  const second = readOne(scan, at);
  if (second === null || second.number.isBareOne || second.number.denominator !== 1n) return null;
  if (!isDash && !opened && (isChange(scan, first) || isReceived(scan, first, second))) return null;
  if (!isDash && !opened && isResult(scan, first, second)) return null;
  return joinRange(scan, first, second);
}

/** "from 45 to 38 days", "von 3,2 auf 4,1 Prozent": the number a change starts at has the unit and the scale of the one it ends at. */
function readChanged(scan: Scan, first: Amount): Amount {
  const { lexicon, tokens } = scan;
  const link = phraseAt(lexicon.changeLinks, tokens, first.to);
  if (link === null || first.number.denominator !== 1n || openerOfChange(scan, first) === null) {
    return first;
  }
  const second = readOne(scan, phraseAt(lexicon.before, tokens, link.to)?.to ?? link.to);
  if (second === null || second.number.denominator !== 1n) return first;
  if (first.marked && first.kind !== second.kind) return first;
  const value = lowEnd(first, second);
  if (first.marked || !second.marked) return { ...first, value };
  return { ...first, value, kind: second.kind, unit: second.unit, marked: true };
}

function openerOfChange({ lexicon, tokens }: Scan, first: Amount): PhraseMatch<true> | null {
  const limit = phraseBefore(lexicon.before, tokens, first.from);
  return phraseBefore(lexicon.from, tokens, limit?.from ?? first.from);
}

/** "18- to 24-year-olds", "16- bis 18-Jährige": the hyphen stands for the unit after the second number. */
function skipHangingHyphen({ tokens }: Scan, at: number): number {
  const isHanging = tokens[at]?.fold === '-' && isGlued(tokens[at]);
  return isHanging && tokens[at + 1]?.spaced === true && tokens[at + 1]?.kind === 'word'
    ? at + 1
    : at;
}

/** "$3,500 a 45 mil familias", "€20 to 400 schools": money, and how many get it. */
function isReceived({ tokens, lexicon }: Scan, first: Amount, second: Amount): boolean {
  const next = tokens[second.to];
  const isCount = first.kind === 'money' && first.marked && !second.marked;
  return isCount && next?.kind === 'word' && !lexicon.nounStops.has(next.fold);
}

/** So much larger than the change is what it leads to. */
const LARGEST_SPREAD = decimalOf(4);

/** "fell by 206,000 to 7.41 million": how much, and where it ended; "rose by 5 to 10 per cent" is a range. */
function isResult({ tokens, lexicon }: Scan, first: Amount, second: Amount): boolean {
  if (phraseBefore(lexicon.changesBefore, tokens, first.from) === null) return false;
  return compare(second.value, multiply(lowEnd(first, second), LARGEST_SPREAD)) > 0;
}

/** Words looked through for one that says something moved. */
const FARTHEST_MOVE = 8;

/** "from 5 % to 10 %" where each has its own unit, "grew from 3 to 5 million": two figures; "ranging from 3 to 5" is one. */
function isChange(scan: Scan, first: Amount): boolean {
  const { tokens, lexicon } = scan;
  const opener = openerOfChange(scan, first);
  if (opener === null || lexicon.spreads.has(tokens[opener.from - 1]?.fold ?? '')) return false;
  if (first.marked) return true;
  const farthest = Math.max(0, opener.from - FARTHEST_MOVE);
  for (let at = opener.from - 1; at >= farthest; at -= 1) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (/^[.;:!?]$/.test(word)) return false;
    if (lexicon.moves.some((stem) => word.startsWith(stem))) return true;
  }
  return false;
}

function joinRange(scan: Scan, first: Amount, second: Amount): Candidate | null {
  if (first.marked && !second.marked && first.kind !== 'money') return null;
  if (first.marked && second.marked && first.kind !== second.kind) return null;
  const low = lowEnd(first, second);
  if (compare(low, second.value) >= 0) return null;
  const amount = second.marked ? second : { ...second, kind: first.kind, unit: first.unit };
  const quantity = { from: printDecimal(low), to: printDecimal(second.value) };
  return candidate(scan, { ...amount, from: first.from }, second.to, quantity, amount.kind);
}

/** The first of two numbers with the scale of the second, and the power in its unit where it has no unit of its own. */
function lowEnd(first: Amount, second: Amount): Decimal {
  const sharesScale =
    first.number.power === 0 &&
    second.number.power > 0 &&
    compare(first.value, decimalOf(1000)) < 0;
  const scaled = sharesScale ? timesTenTo(first.value, second.number.power) : first.value;
  return first.marked ? scaled : timesTenTo(scaled, second.unitPower ?? 0);
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
