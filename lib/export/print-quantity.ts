import type { Quantity } from '../model/bodies.ts';

/** A quantity as one plain string: "2400000000", "5–10", "1/5". */
export function printQuantity(quantity: Quantity): string {
  if ('value' in quantity) return quantity.value;
  if ('from' in quantity) return `${quantity.from}–${quantity.to}`;
  return `${quantity.numerator}/${quantity.denominator}`;
}
