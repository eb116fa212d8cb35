import type { FoundFigure } from '../../lib/annotate/found.ts';

/** A figure as a peer's tests expect it. */
export interface Expected {
  surface: string;
  core?: string;
  kind: string;
  value: Value;
}

type Value = number | string | null | { from?: number; to?: number; num?: number; den?: number };

/** A figure of ours with its core. */
export type Read = FoundFigure & { text: string };

/** Whether a figure of ours that overlaps the expected one has its value. */
export function isSame(expected: Expected, read: readonly Read[]): boolean {
  const want = wanted(expected);
  const exact = read.find((figure) => loose(figure.text) === want);
  const found = exact ?? overlapping(expected, read)[0];
  return found !== undefined && hasValue(found, expected.value);
}

/**
 * Puts a difference down to one of the reasons that can be told from the two readings alone.
 *
 * @param text - The sentence.
 * @returns Null where only a person can say.
 */
export function ruleOf(text: string, expected: Expected, read: readonly Read[]): string | null {
  const { value, surface, kind } = expected;
  if (value === null || isWithoutNumber(expected, read)) return 'no number stated';
  if (kind === 'date' && loose(text) === loose(surface)) return 'a line that is nothing but a date';
  if (isFormula(expected)) return 'not written in releases';
  if (/^- /.test(surface)) return 'more often wrong than right';
  const found = overlapping(expected, read);
  if (found.length === 0) return null;
  if (typeof value === 'object') return ofBounds(value, found);
  return typeof value === 'string'
    ? ofTime(numberOfIso(value), found)
    : ofNumber(value, expected, found);
}

/** Powers and divisions. */
function isFormula({ kind, surface }: Expected): boolean {
  const isNumber = kind === 'number' || kind === 'percent' || kind === 'measure';
  return isNumber && /\^|[×x]10|\d ?e[+-]?\d| (?:over|sobre) /.test(surface);
}

function ofTime(want: number | null, found: readonly Read[]): string | null {
  if (want === null) return found.length > 1 ? TWO_UNITS : null;
  return found.flatMap(numbersOf).some((number) => isNear(number, want)) ? OTHER_TIME : null;
}

function ofNumber(
  want: number,
  { kind, surface }: Expected,
  found: readonly Read[],
): string | null {
  if (found.some((figure) => 'from' in figure.quantity && isInRange(want, figure))) {
    return 'ends or middle of a range';
  }
  const numbers = found.flatMap(numbersOf);
  if (found.length > 1) {
    // "15 dollars and 15", "1 hour and thirty"
    if (kind === 'money' || found.some(({ unit }) => unit === null)) {
      return 'cents or hundreds left to the hearer';
    }
    return kind === 'measure' || kind === 'duration' ? TWO_UNITS : null;
  }
  const hasUnit = found[0]?.unit != null;
  if (kind === 'duration' && hasUnit && numbers.some((number) => isFactor(want / number, TIMES))) {
    return OTHER_TIME;
  }
  const isMeasured = hasUnit && kind === 'measure' && found[0]?.kind === 'measure';
  const isOther =
    (isMeasured && numbers.some((number) => isFactor(want / number, SIZES))) ||
    (kind === 'money' && isInCoins(want, surface, numbers));
  return isOther ? 'measure or amount in another unit' : null;
}

/** Coins have their hundredths as written ("50 cents" is 0.5 of a dollar), or are things that are counted ("two nickels"). */
function isInCoins(want: number, surface: string, numbers: readonly number[]): boolean {
  const isCents = /\b(?:cents?|centavos|pence|peniques)\b/.test(surface);
  const size = isCents ? 100 : /\bnickels\b/.test(surface) ? 0.05 : 0;
  return numbers.some((number) => isNear(number * size, want));
}

const TWO_UNITS = 'two units in one amount';
const OTHER_TIME = 'length of time as an ISO duration, or in a smaller unit';

/** How many of a smaller unit of time a larger one has. */
const TIMES = [60, 3600, 24, 86_400, 7, 10_080, 30, 12, 365, 52, 3, 1440, 90];
const SIZES = [1000, 12, 3];

function isFactor(ratio: number, factors: readonly number[]): boolean {
  return factors.some((factor) => isNear(ratio, factor) || isNear(ratio, 1 / factor));
}

function ofBounds(
  { from, to }: { from?: number; to?: number },
  found: readonly Read[],
): string | null {
  const numbers = found.flatMap(numbersOf);
  const has = (bound: number | undefined): boolean =>
    bound !== undefined && numbers.some((number) => isNear(number, bound));
  if (from !== undefined && to !== undefined) {
    return has(from) && has(to) ? 'two bounds, or from A to B, as one range' : null;
  }
  return has(from) || has(to) ? 'bound as part of the value' : null;
}

function isInRange(want: number, figure: Read): boolean {
  const [low = Number.NaN, high = Number.NaN] = numbersOf(figure);
  return isNear(want, low) || isNear(want, high) || isNear(want, (low + high) / 2);
}

/** Words that count nothing by the guideline: articles, vague amounts, places in a list. */
const WITHOUT_NUMBER =
  /^(?:an?|the|dime|one|un|une|una|uno|unos|ein|eine|einen|einem|einer|eines|few|couple|pair|several|no|last|next|previous|first|current|penultimate|antepenultimate|\S*letzte[nrsm]?|\S*nächste[nrsm]?|vorherige[nrsm]?|ganze[nrsm]?|dernier|dernière|derniers|dernières|prochain|prochaine|précédent|précédente|avant-dernier|suivant|suivante|último|última|últimos|últimas|próximo|próxima|anterior|penúltimo|penúltima|siguiente|actual)\b/i;

/** Whether no digit is written, nor any number word but an article, and we report nothing. */
function isWithoutNumber(expected: Expected, read: readonly Read[]): boolean {
  const { surface } = expected;
  return (
    !/\d/.test(surface) &&
    WITHOUT_NUMBER.test(surface.trim()) &&
    overlapping(expected, read).length === 0
  );
}

/** "PT3H" → 3, "P3.5Y" → 3.5; null where it has more parts than one. */
function numberOfIso(value: string): number | null {
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)[A-Z]/g)];
  return /^P/.test(value) && parts.length === 1 ? Number(parts[0]?.[1]) : null;
}

function overlapping(expected: Expected, read: readonly Read[]): readonly Read[] {
  const want = wanted(expected);
  return read.filter(({ text }) => want.includes(loose(text)) || loose(text).includes(want));
}

function wanted({ surface, core }: Expected): string {
  return loose(core ?? surface);
}

function loose(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function numbersOf({ quantity }: Read): number[] {
  if ('value' in quantity) return [Number(quantity.value)];
  if ('from' in quantity) return [Number(quantity.from), Number(quantity.to)];
  return [Number(quantity.numerator) / Number(quantity.denominator)];
}

function hasValue(figure: Read, value: Value): boolean {
  const { quantity } = figure;
  if (typeof value === 'string') return 'value' in quantity && quantity.value === value;
  if (typeof value === 'number')
    return !('from' in quantity) && isNear(numbersOf(figure)[0] ?? Number.NaN, value);
  if (value === null || 'value' in quantity) return false;
  const pair =
    'from' in quantity ? [quantity.from, quantity.to] : [quantity.numerator, quantity.denominator];
  return (
    isNear(Number(pair[0]), value.from ?? value.num ?? Number.NaN) &&
    isNear(Number(pair[1]), value.to ?? value.den ?? Number.NaN)
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
