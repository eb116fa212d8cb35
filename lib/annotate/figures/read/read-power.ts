import { type Decimal, decimalOf, multiply, timesTenTo } from '../../../text/numerals.ts';
import type { NumberMatch, Scan } from '../scan/scan.ts';
import { quotient } from './exact.ts';

/** "1e10", "1E+10" as spreadsheets write it; "1E10" without a sign is the number of a room. */
const SCIENTIFIC = /(?:e[+-]?|E[+-])\d{1,2}(?![\p{L}\d]|[.,]\d)/uy;

/** "1.1^23", "2.5^-1". */
const CARET = /\^([+−-]?)(\d{1,2})(?![\p{L}\d]|[.,]\d)/uy;

/** "6.23x10^-4", "8 × 2^10", "2.48×10⁻⁵". */
const PRODUCT =
  /[ \u00a0]?[x×*·][ \u00a0]?(\d{1,2})(?:\^([+−-]?)(\d{1,2})|([⁺⁻]?)([⁰¹²³⁴-⁹]{1,2}))(?![\p{L}\d]|[.,]\d)/uy;

/** "5.5x10-3": what copying has left of a power, where the sign of the exponent was kept. */
const FLATTENED = /[x×]10([−-])(\d{1,2})(?![\p{L}\d]|[.,-]\d)/uy;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "10⁶", "10⁻⁵", without a factor before it. */
const RAISED = /([⁺⁻]?)([⁰¹²³⁴-⁹]{1,2})(?![\p{L}\d]|[.,]\d)/uy;

/** A lower raised digit after ten may be the mark of a footnote. */
const LEAST_RAISED = 4;

/** Larger powers are no figure, and big integers of any length would cost more than linear time. */
const MOST_DIGITS = 60;

/**
 * A number in digits with the power written directly after it; null where none is, or where its value has too many digits or
 * no exact decimal.
 */
export function withPower(scan: Scan, number: NumberMatch): NumberMatch | null {
  const end = scan.tokens[number.to - 1]?.end ?? 0;
  if (!/[eE^x×*·\s⁺⁻⁰¹²³⁴-⁹]/u.test(scan.text.charAt(end))) return null;
  const found =
    readCaret(scan.text, end, number.value) ??
    readScientific(scan.text, end, number.value) ??
    readProduct(scan.text, end, number.value) ??
    readRaised(scan.text, end, number.value) ??
    readFlattened(scan.text, end, number.value);
  if (found === null) return null;
  let to = number.to;
  while ((scan.tokens[to]?.start ?? found.end) < found.end) to += 1;
  return { ...number, to, value: found.value };
}

interface Power {
  /** Offset after it. */
  end: number;
  value: Decimal;
}

function readCaret(text: string, end: number, base: Decimal): Power | null {
  const match = matchAt(CARET, text, end);
  if (match === null) return null;
  const value = raised(base, signed(match[1], match[2]));
  return value === null ? null : { end: CARET.lastIndex, value };
}

function readScientific(text: string, end: number, base: Decimal): Power | null {
  const match = matchAt(SCIENTIFIC, text, end);
  if (match === null) return null;
  const value = timesTenTo(base, Number(match[0].slice(1)));
  return { end: SCIENTIFIC.lastIndex, value };
}

function readProduct(text: string, end: number, base: Decimal): Power | null {
  const match = matchAt(PRODUCT, text, end);
  if (match === null) return null;
  const [, factor = '', sign, digits, raisedSign, superscripts = ''] = match;
  // "3 × 5²" may be an area with its footnote.
  if (superscripts !== '' && factor !== '10') return null;
  const exponent =
    superscripts === '' ? signed(sign, digits) : signed(raisedSign, plain(superscripts));
  const power = raised(decimalOf(Number(factor)), exponent);
  return power === null ? null : { end: PRODUCT.lastIndex, value: multiply(base, power) };
}

function readRaised(text: string, end: number, base: Decimal): Power | null {
  const match = matchAt(RAISED, text, end);
  if (match === null || base.exponent !== 0 || base.coefficient !== 10n) return null;
  const [, sign = '', superscripts = ''] = match;
  const digits = plain(superscripts);
  if (sign === '' && Number(digits) < LEAST_RAISED) return null;
  const value = raised(base, signed(sign, digits));
  return value === null ? null : { end: RAISED.lastIndex, value };
}

function plain(superscripts: string): string {
  return [...superscripts].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
}

/** A hyphen is an exponent's sign only after decimals: "3x10-12" are rows of things. */
function readFlattened(text: string, end: number, base: Decimal): Power | null {
  const match = matchAt(FLATTENED, text, end);
  if (match === null || (match[1] === '-' && base.exponent === 0)) return null;
  return { end: FLATTENED.lastIndex, value: timesTenTo(base, signed('-', match[2])) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function signed(sign: string | undefined, digits: string | undefined): number {
  return Number(digits) * (sign !== undefined && /[−⁻-]/.test(sign) ? -1 : 1);
}

/** A base to a whole exponent; null where the digits are too many or no decimal is exact. */
function raised(base: Decimal, power: number): Decimal | null {
  const factor = power < 0 ? inverse(base) : base;
  const times = Math.abs(power);
  if (factor === null || String(factor.coefficient).length * times > MOST_DIGITS) return null;
  return { coefficient: factor.coefficient ** BigInt(times), exponent: factor.exponent * times };
}

function inverse({ coefficient, exponent }: Decimal): Decimal | null {
  return quotient(timesTenTo(decimalOf(1), -exponent), { coefficient, exponent: 0 });
}
