import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimalOf,
  multiply,
  type NumeralStyle,
  printDecimal,
  readNumeral,
  timesTenTo,
} from '../../../lib/text/numerals.ts';

const POINT: NumeralStyle = { decimal: '.', spaceGroups: false };
const COMMA: NumeralStyle = { decimal: ',', spaceGroups: true };

function read(text: string, style: NumeralStyle): string | null {
  const { value, end } = readNumeral(text, 0, style);
  return value === null ? null : `${printDecimal(value)}@${end}`;
}

describe('readNumeral', () => {
  it.each([
    ['7', POINT, '7@1'],
    ['1,234', POINT, '1234@5'],
    ['1,234', COMMA, '1.234@5'],
    ['1.234', POINT, '1.234@5'],
    ['1.234', COMMA, '1234@5'],
    ['1.234.567', POINT, '1234567@9'],
    ['1,234.50', POINT, '1234.5@8'],
    ['1.234,50', COMMA, '1234.5@8'],
    ['1.234,50', POINT, '1234.5@8'],
    ['450,000', COMMA, '450000@7'],
    ['450,000 %', COMMA, '450@7'],
    ['2.000', POINT, '2@5'],
    ['0,000', COMMA, '0@5'],
    ['0.125', COMMA, '0.125@5'],
    ['400 000', COMMA, '400000@7'],
    ['400 000', POINT, '400000@7'],
    ['400 250', POINT, '400@3'],
    ['18 050 more', POINT, '18050@6'],
    ['400 0000', POINT, '400@3'],
    ['2018 000', POINT, '2018@4'],
    ['400\u00a0000', POINT, '400000@7'],
    ['400\u202f000,5', COMMA, '400000.5@9'],
    ['1’250’000.75', POINT, '1250000.75@12'],
    ["1'250", POINT, '1250@5'],
    ['12,34,567', POINT, '1234567@9'],
    ['2018 400', COMMA, '2018@4'],
    ['5, 6', POINT, '5@1'],
    ['5.', POINT, '5@1'],
    ['24.1.2022', COMMA, null],
    ['1.2.3', POINT, null],
    ['123456789012345678901234567890', POINT, null],
  ])('%s', (text, style, expected) => {
    expect(read(text, style)).toBe(expected);
  });
});

describe('decimals', () => {
  const half = { coefficient: 5n, exponent: -1 };

  it('adds, multiplies and scales without rounding', () => {
    expect(printDecimal(add(decimalOf(2), half))).toBe('2.5');
    expect(printDecimal(multiply({ coefficient: 24n, exponent: -1 }, decimalOf(12)))).toBe('28.8');
    expect(printDecimal(timesTenTo({ coefficient: 24n, exponent: -1 }, 9))).toBe('2400000000');
    expect(printDecimal(timesTenTo(decimalOf(34), -2))).toBe('0.34');
    const tenth = { coefficient: 1n, exponent: -1 };
    expect(printDecimal(add(tenth, { coefficient: 2n, exponent: -1 }))).toBe('0.3');
  });

  it('compares across exponents', () => {
    expect(compare(half, decimalOf(1))).toBeLessThan(0);
    expect(compare({ coefficient: 100n, exponent: -2 }, decimalOf(1))).toBe(0);
  });

  it('prints signs and zeros plainly', () => {
    expect(printDecimal({ coefficient: -5n, exponent: -1 })).toBe('-0.5');
    expect(printDecimal({ coefficient: 100n, exponent: -2 })).toBe('1');
    expect(printDecimal({ coefficient: 0n, exponent: -3 })).toBe('0');
  });
});
