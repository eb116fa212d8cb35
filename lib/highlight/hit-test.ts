import type { AnnotationKey } from '../model/ids.ts';
import type { Span } from '../model/span.ts';

/** A painted stretch that can be hit. `start` and `end` are UTF-16 offsets into the flattened text, and only order it. */
export interface HitRange extends Span {
  key: AnnotationKey;
  range: Range;
}

/**
 * Prepares hit tests over painted ranges. `highlightsFromPoint` is not asked: it takes ten times as long, and not all
 * browsers have it.
 *
 * @param document - The document the ranges are in.
 * @returns The annotation at a point of the viewport (CSS pixels), the shortest where several lie there; null where none does.
 */
export function createHitTest(
  document: Document,
  ranges: readonly HitRange[],
): (x: number, y: number) => AnnotationKey | null {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  /** How far any of the ranges up to here goes: where a walk back can stop. */
  const reaches = sorted.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });

  return (x, y) => {
    const caret = caretAt(document, x, y);
    if (caret === null) return null;
    const last = lastStartingBefore(sorted, caret);
    const point = sorted[last];
    if (point === undefined) return null;
    let best: HitRange | null = null;
    for (let at = last; at >= 0 && (reaches[at] ?? 0) >= point.start; at -= 1) {
      const candidate = sorted[at];
      if (candidate === undefined || compare(candidate, caret) !== 0) continue;
      const isShorter = best === null || candidate.end - candidate.start < best.end - best.start;
      if (isShorter && isOver(candidate.range, x, y)) best = candidate;
    }
    return best?.key ?? null;
  };
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128 and Safari before 26.2.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Index of the last range that begins at or before the caret; -1 where none does. */
function lastStartingBefore(sorted: readonly HitRange[], caret: Caret): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = sorted[middle];
    if (range !== undefined && compare(range, caret) >= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** -1: the caret is before the range, 0: in it or at its edge, 1: after it. */
function compare({ range }: HitRange, { node, offset }: Caret): number {
  // A range whose nodes were taken out of the document is nowhere.
  return range.startContainer.isConnected ? range.comparePoint(node, offset) : 1;
}

/** The caret nearest to a point may be far from it: in the margin, below the last line. */
function isOver(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
