import { anchorAnnotations } from '../anchor/anchor-annotations.ts';
import { rangeOfSpan } from '../anchor/range-of-span.ts';
import type { FlatText } from '../dom/flatten.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Mark, WorkedAnnotation } from '../model/reader-work.ts';
import {
  arrangeItems,
  asAnnotation,
  type PlacedItems,
  type PlacedStretch,
} from './arrange-items.ts';

/**
 * Finds what was found and what was marked in the saved copy: by offsets where the text there is the stored text, by quotes
 * where an older version, or another copy, made the offsets.
 *
 * @param flat - The copy as it is shown, flattened.
 * @param copyText - Its text as it was saved.
 */
export function placeInCopy(
  worked: readonly WorkedAnnotation[],
  marks: readonly Mark[],
  flat: FlatText,
  copyText: string,
): PlacedItems<PlacedStretch> {
  const found: PlacedStretch[] = [];
  const moved: Annotation[] = [];
  for (const annotation of [...worked.map((each) => each.annotation), ...marks.map(asAnnotation)]) {
    const exact = annotation.target.flatMap(({ selector: [quote, { start, end }] }) => {
      const isThere = flat.text.slice(start, end) === quote.exact;
      const range = isThere ? rangeOfSpan(flat, { start, end }) : null;
      return range === null ? [] : [{ annotation, range, span: { start, end }, changed: null }];
    });
    if (exact.length === annotation.target.length) found.push(...exact);
    else moved.push(annotation);
  }
  if (moved.length > 0) found.push(...anchorAnnotations(moved, flat, copyText).found);
  return arrangeItems(worked, marks, found);
}
