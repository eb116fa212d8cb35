/** An exact decimal number: `coefficient` × 10^`exponent`. */
export interface Decimal {
  coefficient: bigint;
  /** Never above 0: as many decimal places as were written. */
  exponent: number;
}

/** Which mark parts the decimals, and whether a plain space may part groups of three. */
export interface NumeralStyle {
  decimal: '.' | ',';
  spaceGroups: boolean;
  /** Whether a comma parts decimals beside the point too, as in Switzerland, which has an apostrophe for groups. */
  decimalComma?: boolean;
}

/** A numeral with more digits is an identifier, and big integers of any length would cost more than linear time. */
const MOST_DIGITS = 24;

/** The number 0. */
export const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

/** A decimal of a safe integer. */
export function decimalOf(integer: number): Decimal {
  return { coefficient: BigInt(integer), exponent: 0 };
}

/** The sum of two decimals. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: raised(a, exponent) + raised(b, exponent), exponent };
}

/** The product of two decimals. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** The decimal × 10^`power`, for scales ("million": 6) and hundredths (-2). */
export function timesTenTo(a: Decimal, power: number): Decimal {
  const exponent = a.exponent + power;
  return exponent <= 0
    ? { coefficient: a.coefficient, exponent }
    : { coefficient: a.coefficient * 10n ** BigInt(exponent), exponent: 0 };
}

/** Below 0 where `a` is the smaller, above 0 where it is the larger. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = raised(a, exponent) - raised(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The plain decimal string: no exponent, no trailing zeros after the mark ("2400000000", "-0.5"). */
export function printDecimal({ coefficient, exponent }: Decimal): string {
  if (exponent === 0) return String(coefficient);
  const sign = coefficient < 0n ? '-' : '';
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(1 - exponent, '0');
  const whole = digits.slice(0, digits.length + exponent);
  const fraction = digits.slice(exponent).replace(/0+$/, '');
  return fraction === '' ? `${sign}${whole}`.replace(/^-0$/, '0') : `${sign}${whole}.${fraction}`;
}

function raised(a: Decimal, exponent: number): bigint {
  return a.coefficient * 10n ** BigInt(a.exponent - exponent);
}

/** A numeral found in a text. */
export interface Numeral {
  end: number;
  /** Null where the digits and marks are no number (a date, a version, a list). */
  value: Decimal | null;
  /** Whether it has marks between groups of three. */
  grouped: boolean;
  /** Digits before the decimal mark, as written. */
  whole: string;
}

const NO_BREAK_SPACES = '\u00a0\u202f\u2009';
const APOSTROPHES = "'’′";

/** What may stand between the groups of a numeral, or before its decimals. */
const MARKS = `., ${NO_BREAK_SPACES}${APOSTROPHES}`;

/**
 * Reads the numeral that starts at a digit: "1,234.5", "400 000", "1’000", "12,34,567".
 * Where one mark stands before exactly three digits, the style decides ("1.234" is 1234 in German and 1.234 in English);
 * but a comma before three zeros parts thousands everywhere ("450,000").
 *
 * @param text - Where to read.
 * @param start - Offset of its first digit.
 */
export function readNumeral(text: string, start: number, style: NumeralStyle): Numeral {
  const first = digitsAt(text, start);
  let end = start + first.length;
  const isMarked = MARKS.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1));
  if (!isMarked) return plainNumeral(first, end);
  const groups = [first];
  const marks: string[] = [];
  const spaceGroups = style.spaceGroups || isSpacedOut(text, start);
  for (let mark = text.charAt(end); mark !== ''; mark = text.charAt(end)) {
    const digits = digitsAt(text, end + 1);
    if (digits === '' || !mayFollow(mark, digits, groups, marks, spaceGroups)) break;
    marks.push(mark);
    groups.push(digits);
    end += 1 + digits.length;
  }
  const isThousands =
    THOUSANDS.test(text.slice(start, end)) && !PERCENT.test(text.slice(end, end + 2));
  return { end, ...numeralOf(groups, marks, isThousands ? { ...style, decimal: '.' } : style) };
}

/** No one writes three decimals that say nothing, but for a rate ("2,000 %"). */
const THOUSANDS = /^[1-9]\d{0,2},000$/;
const PERCENT = /^\s?%/;

/**
 * Two groups of three or more, parted by plain spaces, or one that opens with a nought ("18 000"): no one writes so many
 * numbers in a row, or a number so.
 */
const SPACED_OUT = /\d{1,3}(?: \d{3}){2,6}(?! ?\d)|[1-9]\d{0,2} 0\d\d(?! ?\d)/y;

function isSpacedOut(text: string, start: number): boolean {
  SPACED_OUT.lastIndex = start;
  return SPACED_OUT.test(text);
}

/** Digits and nothing else: what most numerals are. */
function plainNumeral(whole: string, end: number): Numeral {
  const isNumber = whole.length <= MOST_DIGITS;
  const value = isNumber ? { coefficient: BigInt(whole), exponent: 0 } : null;
  return { end, value, grouped: false, whole };
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function mayFollow(
  mark: string,
  digits: string,
  groups: readonly string[],
  marks: readonly string[],
  spaceGroups: boolean,
): boolean {
  if (mark === '.' || mark === ',') return true;
  const isGroupMark =
    NO_BREAK_SPACES.includes(mark) || isApostrophe(mark) || (mark === ' ' && spaceGroups);
  const first = groups[0] ?? '';
  return (
    isGroupMark &&
    digits.length === 3 &&
    first.length <= 3 &&
    first !== '0' &&
    marks.every((before) => before === mark || (isSpace(before) && isSpace(mark)))
  );
}

function isSpace(mark: string): boolean {
  return mark === ' ' || NO_BREAK_SPACES.includes(mark);
}

function numeralOf(
  groups: readonly string[],
  marks: readonly string[],
  style: NumeralStyle,
): Omit<Numeral, 'end'> {
  const last = marks.at(-1);
  const decimals = last !== undefined && isDecimalMark(groups, marks, style) ? groups.at(-1) : '';
  const wholeGroups = decimals === '' ? groups : groups.slice(0, -1);
  const whole = wholeGroups.join('');
  const fraction = decimals ?? '';
  const isNumber =
    whole.length + fraction.length <= MOST_DIGITS &&
    areGroups(wholeGroups, decimals === '' ? marks : marks.slice(0, -1));
  return {
    value: isNumber
      ? { coefficient: BigInt(whole + fraction), exponent: 0 - fraction.length }
      : null,
    grouped: wholeGroups.length > 1,
    whole,
  };
}

/** Whether the last mark parts decimals rather than groups. */
function isDecimalMark(
  groups: readonly string[],
  marks: readonly string[],
  style: NumeralStyle,
): boolean {
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return false;
  // "S/ 70'213.476": in the Americas an apostrophe parts the millions, another mark the thousands.
  if (marks.length === 2 && isApostrophe(marks[0])) return groups[2]?.length !== 3;
  if (marks.length > 1) return marks.indexOf(last) === marks.length - 1;
  const first = groups[0] ?? '';
  const couldBeGroup = groups[1]?.length === 3 && first.length <= 3 && !first.startsWith('0');
  return !couldBeGroup || last === style.decimal || (last === ',' && style.decimalComma === true);
}

function isApostrophe(mark: string | undefined): boolean {
  return mark !== undefined && APOSTROPHES.includes(mark);
}

/** Groups of three after the first; in the Indian way, groups of two before the last three. */
function areGroups(groups: readonly string[], marks: readonly string[]): boolean {
  if (groups.length === 1) return true;
  const rest = groups.slice(1);
  const thousands = marks.length > 1 && isApostrophe(marks[0]) ? marks.slice(1) : marks;
  return (
    (groups[0]?.length ?? 0) <= 3 &&
    new Set(thousands.map((mark) => (isSpace(mark) ? ' ' : mark))).size === 1 &&
    rest.at(-1)?.length === 3 &&
    (rest.every((group) => group.length === 3) ||
      (marks[0] === ',' && rest.slice(0, -1).every((group) => group.length === 2)))
  );
}
