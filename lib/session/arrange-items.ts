import type { AnchoredTarget } from '../anchor/anchor-annotations.ts';
import type { ChangedNumbers } from '../anchor/changed-numbers.ts';
import type { PaintedRange } from '../highlight/painter.ts';
import type { Annotation } from '../model/annotation.ts';
import { type AnnotationKey, annotationKey } from '../model/ids.ts';
import type { ItemId, Mark, WorkedAnnotation } from '../model/reader-work.ts';
import { overlaps } from '../text/span.ts';
import type { PageItem } from './work-session.ts';

/** A stretch of a text that was found where it stands now. */
export type PlacedStretch = Pick<AnchoredTarget, 'annotation' | 'span' | 'range' | 'changed'>;

/** What stands where in a text, at one moment. */
export interface PlacedItems<S = AnchoredTarget> {
  /** In reading order of the text; those that are not in it come last. */
  items: readonly PageItem[];
  /** Every stretch that was found, to see later whether it still stands so. */
  found: readonly S[];
  /** Every item but those that the reader dismissed. */
  painted: readonly PaintedRange[];
  /** Items of which nothing is in the text. */
  orphans: readonly ItemId[];
}

/** Nothing anywhere. */
export const NOTHING_PLACED: PlacedItems<never> = {
  items: [],
  found: [],
  painted: [],
  orphans: [],
};

/**
 * Puts what was found, what was marked and where it all stands together.
 *
 * @param found - Each stretch under the key of its annotation, or the id of its mark.
 * @param changed - Of what was found: what its numbers were, where the stretches do not say it.
 */
export function arrangeItems<S extends PlacedStretch>(
  worked: readonly WorkedAnnotation[],
  marks: readonly Mark[],
  found: readonly S[],
  changed: ReadonlyMap<AnnotationKey, ChangedNumbers> = new Map(),
): PlacedItems<S> {
  const stretches = new Map<ItemId, S[]>();
  for (const stretch of found) {
    const { key } = stretch.annotation;
    const others = stretches.get(key);
    if (others === undefined) stretches.set(key, [stretch]);
    else others.push(stretch);
  }
  const items = [
    ...withoutDoubles(worked, stretches).map(
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

/** A mark as the anchor takes it: it names everything by a key. */
export function asAnnotation(mark: Mark): Annotation {
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

function keyOf({ id }: Mark) {
  return annotationKey(id);
}

/**
 * A figure whose digits were edited is found anew, and what the reader said of the old one stands at the same place: that one
 * is shown, with what has changed, and not the two of them. It stands for both until the reader takes the word back.
 */
function withoutDoubles(
  worked: readonly WorkedAnnotation[],
  stretches: ReadonlyMap<ItemId, readonly PlacedStretch[]>,
): readonly WorkedAnnotation[] {
  const placesOf = (each: WorkedAnnotation) =>
    (stretches.get(each.annotation.key) ?? []).map(({ span }) => ({ kind: kindOf(each), span }));
  const remembered = worked.filter(({ found }) => found === null).flatMap(placesOf);
  if (remembered.length === 0) return worked;
  const isTaken = ({ kind, span }: ReturnType<typeof placesOf>[number]) =>
    remembered.some((other) => other.kind === kind && overlaps(other.span, span));
  return worked.filter(
    (each) => each.found === null || each.judgement !== null || !placesOf(each).some(isTaken),
  );
}

function kindOf({ annotation }: WorkedAnnotation): string | undefined {
  return annotation.body[0]?.type;
}

function placeOf(
  stretches: readonly PlacedStretch[] = [],
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
