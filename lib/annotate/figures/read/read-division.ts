import { compare, type Decimal, decimalOf } from '../../../text/numerals.ts';
import { closes, phraseAt } from '../scan/phrase-table.ts';
import { isEnd, type NumberMatch, type Scan } from '../scan/scan.ts';
import { readWords } from './number-words.ts';
import { unitAt } from './read-unit.ts';

/**
 * A number over another one: "1 over 3", "uno sobre veinte", which a percent sign may follow. Where anything is counted the word
 * is a preposition ("rose 5 over 3 years").
 *
 * @returns The number as it was where none follows.
 */
export function withDivision(scan: Scan, number: NumberMatch): NumberMatch {
  const link = phraseAt(scan.lexicon.over, scan.tokens, number.to);
  if (link === null || number.power > 0 || number.value.exponent < 0) return number;
  if (number.denominator !== 1n || closes(scan.lexicon.signs, scan.tokens[number.from - 1])) {
    return number;
  }
  const divisor = readDivisor(scan, link.to);
  if (divisor === null || compare(divisor.value, decimalOf(1)) <= 0) return number;
  const isPercent = unitAt(scan, divisor.to)?.meaning.kind === 'percent';
  if (!isPercent && !isEnd(scan, divisor.to)) return number;
  return { ...number, to: divisor.to, denominator: divisor.value.coefficient, isBareOne: false };
}

/** Numbers of four digits are years. */
const LONGEST_DIVISOR = 3;

function readDivisor(scan: Scan, at: number): { to: number; value: Decimal } | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number') return readWords(scan, at, 3);
  const isPlain = token.value?.exponent === 0 && token.whole.length <= LONGEST_DIVISOR;
  return isPlain && token.value !== null && !token.masked
    ? { to: at + 1, value: token.value }
    : null;
}
