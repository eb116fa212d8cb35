import { type AnchoredTarget, anchorAnnotations } from '../anchor/anchor-annotations.ts';
import type { ChangedNumbers } from '../anchor/changed-numbers.ts';
import type { FlatText } from '../dom/flatten.ts';
import type { AnnotationKey } from '../model/ids.ts';
import type { Mark, WorkedAnnotation } from '../model/reader-work.ts';
import { arrangeItems, asAnnotation, type PlacedItems } from './arrange-items.ts';

/**
 * Finds what was found and what was marked on the live page.
 *
 * @param live - The page, flattened now.
 * @param copies - The flattened copies that things were made against: what was found, this reading's; what the reader did,
 * the saved one. By comparing them with the page it is found where it stands now.
 * @param changed - Of what was found: what its numbers were in the saved copy, where they were others.
 */
export function placeItems(
  worked: readonly WorkedAnnotation[],
  marks: readonly Mark[],
  live: FlatText,
  copies: { read: string; saved: string },
  changed: ReadonlyMap<AnnotationKey, ChangedNumbers> = new Map(),
): PlacedItems {
  // Offsets of this reading order it; those of earlier copies would only disturb.
  const present = worked.filter(({ found }) => found !== null);
  const remembered = worked.filter(({ found }) => found === null);
  const found = [
    ...anchorAnnotations(
      present.map(({ annotation }) => annotation),
      live,
      copies.read,
    ).found,
    ...anchorRemembered(remembered, marks, live, copies.saved),
  ];
  return arrangeItems(worked, marks, found, changed);
}

function anchorRemembered(
  remembered: readonly WorkedAnnotation[],
  marks: readonly Mark[],
  live: FlatText,
  copyText: string,
): readonly AnchoredTarget[] {
  const sought = [...remembered.map(({ annotation }) => annotation), ...marks.map(asAnnotation)];
  return sought.length === 0 ? [] : anchorAnnotations(sought, live, copyText).found;
}
