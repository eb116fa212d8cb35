import type { FigureKind, Quantity } from '../../lib/model/bodies.ts';

/** How many numbers a figure has, and how they stand to each other. */
export type QuantityShape = 'single' | 'span' | 'share';

/** A quantity as it stands in the fields of a form. */
export interface TypedQuantity {
  shape: QuantityShape;
  first: string;
  /** The upper end or the denominator; unused for a single value. */
  second: string;
}

/** Spaces and apostrophes between digits, as any language writes them. */
const GROUPING = /[\s\u00a0\u2009\u202f'’]/g;

/** The fields of a quantity, in the reader's way of writing numbers. */
export function typedOf(quantity: Quantity, kind: FigureKind, language: string): TypedQuantity {
  const write = (value: string) => (kind === 'date' ? value : withSeparator(value, language));
  if ('from' in quantity) {
    return { shape: 'span', first: write(quantity.from), second: write(quantity.to) };
  }
  if ('numerator' in quantity) {
    return {
      shape: 'share',
      first: write(quantity.numerator),
      second: write(quantity.denominator),
    };
  }
  return { shape: 'single', first: write(quantity.value), second: '' };
}

/**
 * Reads what was typed as an exact quantity.
 *
 * @param language - BCP 47; tells whether "1,500" is fifteen hundred or one and a half.
 * @returns Null where it is no number, or for dates no ISO date.
 */
export function readQuantity(
  { shape, first, second }: TypedQuantity,
  kind: FigureKind,
  language: string,
): Quantity | null {
  const read = (typed: string) =>
    kind === 'date' ? readDate(typed) : readDecimal(typed, language);
  const a = read(first);
  if (a === null) return null;
  if (shape === 'single') return { value: a };
  const b = read(second);
  if (b === null) return null;
  return shape === 'span' ? { from: a, to: b } : { numerator: a, denominator: b };
}

/** "2018", "2018-02", "2018-02-05", "--02-05" or a fiscal year "2018/2019". */
function readDate(typed: string): string | null {
  const date = typed.trim();
  const [, month = '01', day = '01'] = /^(?:\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const isDate = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}-\d{2})$/.test(date);
  if (
    isDate &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31
  ) {
    return date;
  }
  return /^\d{4}\/\d{4}$/.test(date) ? date : null;
}

function readDecimal(typed: string, language: string): string | null {
  const { decimal, group } = separators(language);
  const plain = typed
    .trim()
    .replace(GROUPING, '')
    .replaceAll(group, '')
    .replace(decimal, '.')
    .replace(/^[−–]/, '-');
  if (plain.length > 40 || !/^-?\d+(?:\.\d+)?$/.test(plain)) return null;
  return plain.replace(/^(-?)0+(?=\d)/, '$1');
}

function withSeparator(value: string, language: string): string {
  return value.replace('.', separators(language).decimal);
}

function separators(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(-12_345.6);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const group = parts.find(({ type }) => type === 'group')?.value ?? ',';
  return { decimal, group };
}
