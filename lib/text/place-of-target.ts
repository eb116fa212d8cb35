import type { Target } from '../model/annotation.ts';
import type { ReleaseText } from '../model/release.ts';
import type { Span } from '../model/span.ts';
import { headingsAt } from './cell-headings.ts';
import { sentenceAt } from './sentence-at.ts';

/** Where something stands in a text. */
export interface TargetPlace {
  /** The words themselves. */
  span: Span;
  /** The sentence around them, without the white space at its ends. */
  sentence: Span;
  /** The headings of its row and its column; null outside a table, and where the table gives none. */
  row: string | null;
  column: string | null;
}

/**
 * The sentence of a target, and the headings of its row and column inside a table.
 *
 * @param body - The flattened copy.
 * @returns Null where the copy has another text there: a target may be of an earlier copy.
 */
export function placeOfTarget(body: ReleaseText, target: Target | undefined): TargetPlace | null {
  const [quote, position] = target?.selector ?? [];
  if (position === undefined) return null;
  const { start, end } = position;
  if (body.text.slice(start, end) !== quote?.exact) return null;
  const headings = headingsAt(body, start);
  return {
    span: { start, end },
    sentence: sentenceAt(body.text, { start, end }),
    row: headings?.row ?? null,
    column: headings?.column ?? null,
  };
}
