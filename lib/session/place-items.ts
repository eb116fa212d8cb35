import { type AnchoredTarget, anchorAnnotations } from '../anchor/anchor-annotations.ts';
import type { ChangedNumbers } from '../anchor/changed-numbers.ts';
import type { FlatText } from '../dom/flatten.ts';
import type { PaintedRange } from '../highlight/painter.ts';
import type { Annotation } from '../model/annotation.ts';
import { type AnnotationKey, annotationKey } from '../model/ids.ts';
import type { ItemId, Mark, WorkedAnnotation } from '../model/reader-work.ts';
import type { PageItem } from './work-session.ts';

/** What stands where on the live page, at one moment. */
export interface PlacedItems {
  /** In reading order of the page; those whose text is not on it come last. */
  items: readonly PageItem[];
  /** Every stretch that was found, to see later whether it still stands so. */
  found: readonly AnchoredTarget[];
  /** Every item but those that the reader dismissed. */
  painted: readonly PaintedRange[];
  /** Items of which nothing is on the page. */
  orphans: readonly ItemId[];
}

/** Nothing on the page. */
export const NOTHING_PLACED: PlacedItems = { items: [], found: [], painted: [], orphans: [] };

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
  const stretches = new Map<ItemId, AnchoredTarget[]>();
  for (const stretch of found) {
    const { key } = stretch.annotation;
    const others = stretches.get(key);
    if (others === undefined) stretches.set(key, [stretch]);
    else others.push(stretch);
  }
  const items = [
    ...worked.map(
      ({ annotation, judgement }): PageItem => ({
        kind: 'found',
        annotation,
        judgement,
        ...placeOf(stretches.get(annotation.key), changed.get(annotation.key)),
      }),
    ),
    ...marks.map(
      (mark): PageItem => ({ kind: 'mark', mark, ...placeOf(stretches.get(keyOf(mark))) }),
    ),
  ];
  const startOf = (item: PageItem) =>
    stretches.get(itemIdOf(item))?.[0]?.span.start ?? Number.POSITIVE_INFINITY;
  return {
    items: items.sort((a, b) => order(startOf(a), startOf(b))),
    found,
    painted: items.flatMap(paintedOf),
    orphans: items.filter(({ ranges }) => ranges.length === 0).map(itemIdOf),
  };
}

/** The name of an item: the key of what was found, the id of a mark. */
export function itemIdOf(item: PageItem): ItemId {
  return item.kind === 'mark' ? item.mark.id : item.annotation.key;
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

function asAnnotation(mark: Mark): Annotation {
  return {
    key: keyOf(mark),
    type: 'Annotation',
    motivation: 'highlighting',
    body: [],
    target: mark.target,
    generator: null,
    created: mark.created,
  };
}

/** The anchor names everything by a key; a mark's is its id. */
function keyOf({ id }: Mark) {
  return annotationKey(id);
}

function placeOf(
  stretches: readonly AnchoredTarget[] = [],
  since: ChangedNumbers | null = null,
): {
  ranges: readonly Range[];
  changed: ChangedNumbers | null;
} {
  return {
    ranges: stretches.map(({ range }) => range),
    changed: stretches.find(({ changed }) => changed !== null)?.changed ?? since,
  };
}

function paintedOf(item: PageItem): PaintedRange[] {
  if (item.kind === 'mark') {
    const { id, category } = item.mark;
    return item.ranges.map((range) => ({ key: id, kind: category, range }));
  }
  const { annotation, judgement, ranges } = item;
  const type = annotation.body[0]?.type;
  if (judgement?.verdict === 'dismissed' || (type !== 'Quotation' && type !== 'Figure')) return [];
  const kind = type === 'Quotation' ? 'quotation' : 'figure';
  return ranges.map((range) => ({ key: annotation.key, kind, range }));
}

/** Infinity less infinity is no number. */
function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
