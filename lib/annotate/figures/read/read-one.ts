import type { FigureKind, Quantity } from '../../../model/bodies.ts';
import { add, type Decimal, decimalOf, multiply, timesTenTo } from '../../../text/numerals.ts';
import { MONEY_SCALE_LETTERS, SCALE_LETTERS } from '../lexicon/symbols.ts';
import { opens, type PhraseMatch, phraseAt } from '../scan/phrase-table.ts';
import { currencyOf } from '../scan/region.ts';
import { type Candidate, isGlued, type NumberMatch, type Scan } from '../scan/scan.ts';
import { degreesAfter } from './read-degrees.ts';
import { readNumber } from './read-number.ts';
import { signAt, type UnitMatch, unitAfter, unitAt, unitEndingAfter } from './read-unit.ts';

/** A number with what stands around it, before ranges are put together. */
export interface Amount {
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

/** Reads one number with its sign or unit; null where there is none. */
export function readOne(scan: Scan, from: number): Amount | null {
  const amount = readOpenedPercent(scan, from) ?? readAboveZero(scan, from);
  if (amount === null || (amount.kind !== 'measure' && amount.kind !== 'count')) return amount;
  // "10 degrees below zero"
  const below = phraseAt(scan.lexicon.belowZero, scan.tokens, amount.to);
  if (below === null || amount.value.coefficient < 0n) return amount;
  return { ...amount, to: below.to, value: multiply(amount.value, decimalOf(-1)) };
}

/** "%5", "yüzde 5". */
function readOpenedPercent(scan: Scan, from: number): Amount | null {
  const opener = phraseAt(scan.lexicon.percentOpeners, scan.tokens, from);
  const number = opener === null ? null : readNumber(scan, opener.to);
  if (number === null) return null;
  const { to, value } = number;
  return { from, to, number, value, kind: 'percent', unit: '%', marked: true };
}

function readAboveZero(scan: Scan, from: number): Amount | null {
  const sign = signAt(scan, from);
  const plain = readNumber(scan, sign?.to ?? from);
  if (plain === null) return null;
  if (sign !== null) return readSigned(scan, from, plain, sign.currency);
  const number = withDashes(scan, plain);
  const unit =
    unitAfter(scan, number) ?? unitEndingAfter(scan, number) ?? degreesAfter(scan, number.to);
  if (unit === null) {
    if (isCutOff(scan, number.to)) return null;
    const { to, value } = number;
    const bounded = unitAfterBound(scan, to);
    const kind = bounded?.meaning.kind ?? 'count';
    return { from, to, number, value, kind, unit: bounded?.spelling ?? null, marked: false };
  }
  const { meaning } = unit;
  const isArticle = number.isBareOne && scan.lexicon.data.oneIsArticle;
  if (isArticle && meaning.kind !== 'percent' && meaning.power !== -1) return null;
  // "deux ans et demi": the part stands after the unit.
  const part = meaning.kind === 'money' ? null : partAfterUnit(scan, unit.to);
  const scale = scaleAfterCode(scan, number, unit);
  const whole = timesTenTo(number.value, meaning.power + scale);
  return {
    from,
    to: part?.to ?? (scale > 0 ? unit.to + 1 : unit.to),
    number: scale > 0 ? { ...number, power: scale } : number,
    value: part === null ? whole : add(whole, { coefficient: BigInt(part.value), exponent: -2 }),
    kind: meaning.kind,
    unit: meaning.unit ?? unitName(meaning.kind, unit.spelling),
    marked: true,
    unitPower: meaning.power,
  };
}

/** "three or more hours", "65+ years": the unit stands after the bound, outside the core. */
function unitAfterBound(scan: Scan, to: number): UnitMatch | null {
  const bound = phraseAt(scan.lexicon.after, scan.tokens, to);
  const unit = bound === null ? null : unitAt(scan, bound.to);
  return unit?.meaning.kind === 'duration' || unit?.meaning.kind === 'measure' ? unit : null;
}

/** "5,- €", "12.-- Franken": a dash for the hundredths that an amount has none of. */
function withDashes(scan: Scan, number: NumberMatch): NumberMatch {
  const { tokens } = scan;
  const [mark, dash, second] = [0, 1, 2].map((ahead) => tokens[number.to + ahead]);
  if (!/^[.,]$/.test(mark?.text ?? '') || !isGlued(mark)) return number;
  if (dash?.fold !== '-' || !isGlued(dash)) return number;
  const isLong = second?.fold === '-' && isGlued(second);
  const to = number.to + (isLong ? 3 : 2);
  return unitAt(scan, to)?.meaning.kind === 'money' ? { ...number, to } : number;
}

/** "75 USD millones": the power of ten that a scale after a currency's code or sign gives; 0 where none follows. */
function scaleAfterCode(
  scan: Scan,
  number: NumberMatch,
  { meaning, spelling, to }: UnitMatch,
): number {
  const isCode = meaning.kind === 'money' && meaning.power === 0 && !/\p{Ll}/u.test(spelling);
  if (!isCode || number.power > 0) return 0;
  const word = scan.tokens[to];
  const isLetter = word?.text.length === 1;
  const letters = isLetter ? undefined : SCALE_LETTERS.get(word?.text ?? '');
  const power = scan.lexicon.atoms.get(word?.fold ?? '')?.power ?? letters ?? 0;
  return power >= 6 ? power : 0;
}

/** One half, in hundredths. */
const HALF = 50;

/** "deux ans et demi", but not "les 18-24 ans et un quart des autres" or "zwei Stunden und ein halbes Jahr". */
function partAfterUnit(scan: Scan, at: number): PhraseMatch<number> | null {
  const part = phraseAt(scan.lexicon.andParts, scan.tokens, at);
  if (part === null) return null;
  // "due chili e mezzo di", "dos kilos y medio de": only of quarters is what follows another whole.
  if (part.value !== HALF && opens(scan.lexicon.of, scan.tokens[part.to])) return null;
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

/** Whether letters or digits stand directly against the number ("12548B", "3D"). */
function isCutOff(scan: Scan, to: number): boolean {
  const next = scan.tokens[to];
  if (!isGlued(next)) return false;
  return next?.kind === 'word' || next?.kind === 'number' || next?.kind === 'code';
}

/** What is reported of an amount, or of a range that ends at a token. */
export function amountCandidate(
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
