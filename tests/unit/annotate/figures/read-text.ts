import { findFigures } from '../../../../lib/annotate/figures/find-figures.ts';
import type { FoundFigure } from '../../../../lib/annotate/found.ts';
import type { Block } from '../../../../lib/model/release.ts';

/** The figures of a plain text, one paragraph a line. */
export function figuresIn(
  text: string,
  language: string,
  country: string | null = null,
): readonly FoundFigure[] {
  let start = 0;
  const blocks = text.split('\n').map((line): Block => {
    const block = { start, end: start + line.length, quotation: null, cell: null };
    start = block.end + 1;
    return { ...block, role: 'paragraph' };
  });
  return findFigures({ text, blocks, inlines: [] }, { language, country, publisher: null });
}

/** One line a figure: core, kind, value, unit and modifier, for tables of expectations. */
export function described(text: string, language: string, country: string | null = null): string[] {
  return figuresIn(text, language, country).map((figure) => {
    const { quantity } = figure;
    const value =
      'value' in quantity
        ? quantity.value
        : 'from' in quantity
          ? `${quantity.from}..${quantity.to}`
          : `${quantity.numerator}:${quantity.denominator}`;
    const parts = [text.slice(figure.start, figure.end), figure.kind, value, figure.unit ?? ''];
    if (figure.modifier !== null) parts.push(figure.modifier);
    return parts.join(' | ').replace(/[ |]+$/, '');
  });
}
