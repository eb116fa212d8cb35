import type { FigureBody } from '../lib/model/bodies.ts';
import { assertNever } from '../lib/model/result.ts';
import { formatDate } from './format-date.ts';
import type { Translation } from './translation.tsx';

/** Intl shows at most this many decimals; a longer value is shown as it stands. */
const MOST_DECIMALS = 20;

/**
 * Writes a figure's value the reader's way: "CA$2,400,000,000", "12.5%", "from 5 to 10". Digits are never rounded.
 *
 * @param figure - Its quantity holds exact decimal strings or ISO dates.
 */
export function formatFigure(figure: FigureBody, translation: Translation): string {
  const { t } = translation;
  const { quantity } = figure;
  if ('from' in quantity) {
    return t('figure_range', [
      formatValue(figure, quantity.from, translation),
      formatValue(figure, quantity.to, translation),
    ]);
  }
  if ('numerator' in quantity) {
    // "4 in 1" makes no sense of "four times" and "3:1".
    const isPart = Number(quantity.numerator) <= Number(quantity.denominator);
    return t(isPart ? 'figure_ratio' : 'figure_proportion', [
      formatNumber(quantity.numerator, translation.language),
      formatNumber(quantity.denominator, translation.language),
    ]);
  }
  return formatValue(figure, quantity.value, translation);
}

function formatValue(figure: FigureBody, value: string, translation: Translation): string {
  const { t, tn, language } = translation;
  const { kind, unit } = figure;
  switch (kind) {
    case 'money':
      return unit !== null && /^[A-Z]{3}$/.test(unit)
        ? formatNumber(value, language, { style: 'currency', currency: unit })
        : withUnit(value, unit, language);
    case 'percent':
      return formatNumber(value, language, { style: 'unit', unit: 'percent' });
    case 'percentage-point':
      return tn('figure_percentage_points', Number(value));
    case 'rank':
      return t('figure_rank', [formatNumber(value, language)]);
    case 'date': {
      const fiscal = /^(\d{4})\/(\d{4})$/.exec(value);
      return fiscal === null
        ? formatDate(value, language)
        : t('figure_fiscal_year', [`${fiscal[1]}–${fiscal[2]}`]);
    }
    // A count's unit is the head of its noun, which is shown beside it.
    case 'count':
    case 'ratio':
      return formatNumber(value, language);
    case 'duration':
    case 'age':
    case 'measure':
      return withUnit(value, unit, language);
    default:
      return assertNever(kind);
  }
}

function withUnit(value: string, unit: string | null, language: string): string {
  const number = formatNumber(value, language);
  return unit === null ? number : `${number} ${unit}`;
}

function formatNumber(
  value: string,
  language: string,
  options: Intl.NumberFormatOptions = {},
): string {
  if (!isDecimal(value)) return value;
  const decimals = value.split('.')[1]?.length ?? 0;
  if (decimals > MOST_DECIMALS) return value;
  return new Intl.NumberFormat(language, {
    ...options,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

function isDecimal(value: string): value is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}
