import { add, type Decimal, multiply, timesTenTo } from '../../../text/numerals.ts';
import type { NumberMatch } from '../scan/scan.ts';

/** A number and a part of one of its units, as an exact decimal or over the denominator of the part. */
export function plus(
  number: NumberMatch,
  part: { numerator: Decimal; denominator: Decimal },
  to: number,
): NumberMatch {
  const exact = quotient(timesTenTo(part.numerator, number.power), part.denominator);
  const sum = { ...number, to, isBareOne: false };
  if (exact !== null) return { ...sum, value: add(number.value, exact) };
  const value = add(
    multiply(number.value, part.denominator),
    timesTenTo(part.numerator, number.power),
  );
  return { ...sum, value, denominator: part.denominator.coefficient };
}

/** Denominators with other factors than 2 and 5 have no exact decimal; nor are more places ever written. */
const MOST_PLACES = 6;

/** One whole number over another; null where no decimal of a few places is exact. */
export function quotient(numerator: Decimal, { coefficient }: Decimal): Decimal | null {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const raised = numerator.coefficient * 10n ** BigInt(places);
    if (coefficient !== 0n && raised % coefficient === 0n) {
      return timesTenTo(
        { coefficient: raised / coefficient, exponent: 0 },
        numerator.exponent - places,
      );
    }
  }
  return null;
}
