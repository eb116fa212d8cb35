import type { FigureBody } from '../lib/model/bodies.ts';
import { formatFigure } from './format-figure.ts';
import { MODIFIER_NAMES } from './names.ts';
import type { Translation } from './translation.tsx';

/** What a figure states, in a few words: "more than CA$2,400,000 a year". Its noun and rate stay in the page's language. */
export function figureWords(figure: FigureBody, translation: Translation): string {
  return [
    figure.modifier === null ? null : translation.t(MODIFIER_NAMES[figure.modifier]),
    formatFigure(figure, translation),
    figure.noun,
    figure.rate,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
