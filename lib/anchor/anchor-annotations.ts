import type { FlatText } from '../dom/flatten.ts';
import type { Annotation, Target } from '../model/annotation.ts';
import type { AnnotationKey } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import { foldText } from '../text/fold.ts';
import { type ChangedNumbers, changedNumbers } from './changed-numbers.ts';
import { locateTargets } from './locate-targets.ts';
import { rangeOfSpan } from './range-of-span.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** One target of an annotation, found on the live page. */
export interface AnchoredTarget {
  annotation: Annotation;
  target: Target;
  /** UTF-16 offsets into the flattened text of the live page, as it stood. */
  span: Span;
  range: Range;
  /** The text of the range when it was made: a range that holds another stands on a changed page. */
  rangeText: string;
  /** Likeness to the stored text, 0 to 1; 1 where only typography differs. */
  likeness: number;
  /** Where the numbers of the text have changed: what they were and what they are; else null. */
  changed: ChangedNumbers | null;
}

/** What became of a page's annotations. */
export interface Anchoring {
  /** In reading order of the saved copy. */
  found: readonly AnchoredTarget[];
  /** Annotations of which no target is on the page. */
  orphans: readonly AnnotationKey[];
  /** Annotations of which some targets are on the page and some are not. */
  partial: readonly AnnotationKey[];
}

/**
 * Finds annotations on a live page. The page is indexed, and compared with the copy, once for all of them.
 *
 * @param annotations - Of one release and one saved copy.
 * @param flat - The live page, flattened now.
 * @param copyText - The flattened text of that copy: with it far more is found and far less wrongly, and faster. Without it,
 * and for targets made against another copy, quotes and their contexts must do.
 */
export function anchorAnnotations(
  annotations: readonly Annotation[],
  flat: FlatText,
  copyText?: string,
): Anchoring {
  const pairs = annotations.flatMap((annotation) =>
    annotation.target.map((target) => ({ annotation, target })),
  );
  const located = locateTargets(
    indexOf(flat),
    pairs.map(({ target }) => target),
    copyText,
  );
  const found: AnchoredTarget[] = [];
  const counts = new Map<AnnotationKey, number>();
  for (const [index, { annotation, target }] of pairs.entries()) {
    const place = located[index] ?? null;
    const range = place === null ? null : rangeOfSpan(flat, place.span);
    if (place === null || range === null) continue;
    const { span, likeness } = place;
    const changed = likeness === 1 ? null : changesOf(target, flat.text, span);
    const rangeText = range.toString();
    found.push({ annotation, target, span, range, rangeText, likeness, changed });
    counts.set(annotation.key, (counts.get(annotation.key) ?? 0) + 1);
  }
  const missing = annotations.filter(({ key, target }) => (counts.get(key) ?? 0) < target.length);
  return {
    found,
    orphans: missing.filter(({ key }) => !counts.has(key)).map(({ key }) => key),
    partial: missing.filter(({ key }) => counts.has(key)).map(({ key }) => key),
  };
}

/** The index of each page state. */
const INDEXES = new WeakMap<FlatText, TextIndex>();

function indexOf(flat: FlatText): TextIndex {
  const index = INDEXES.get(flat) ?? indexText(flat.text);
  INDEXES.set(flat, index);
  return index;
}

function changesOf({ selector }: Target, text: string, span: Span): ChangedNumbers | null {
  const { exact } = selector[0];
  const found = text.slice(span.start, span.end);
  if (!/\d/.test(exact) && !/\d/.test(found)) return null;
  return changedNumbers(foldText(exact).text, foldText(found).text);
}
