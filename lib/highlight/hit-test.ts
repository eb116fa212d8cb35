import type { PaintedKey } from './highlight-names.ts';

/** A painted stretch that can be hit. */
export interface HitRange<K extends PaintedKey = PaintedKey> {
  key: K;
  range: Range;
}

/** The ranges of one tree (a document or a shadow root), by their starts. */
interface Tree<K extends PaintedKey> {
  sorted: readonly HitRange<K>[];
  /** For each, the one up to there that ends last: where a walk back can stop. */
  reaches: readonly HitRange<K>[];
}

const SHADOW_ROOT = 11;

/**
 * Prepares hit tests over painted ranges. `highlightsFromPoint` is not asked: it takes ten times as long, and not all
 * browsers have it.
 *
 * @param document - Ranges of this document and of open shadow roots in it are found; a frame's have a hit test of their own.
 * @param ranges - What is painted, in any order; reading order is the fastest.
 * @returns What is at a point of the document's viewport (CSS pixels), the innermost where several lie there; null where
 * nothing does.
 */
export function createHitTest<K extends PaintedKey>(
  document: Document,
  ranges: readonly HitRange<K>[],
): (x: number, y: number) => K | null {
  let trees: ReadonlyMap<Node, Tree<K>> | null = null;
  return (x, y) => {
    trees ??= treesOf(document, ranges);
    const caret = caretAt(document, [...trees.keys()].filter(isShadowRoot), x, y);
    const tree = caret === null ? undefined : trees.get(caret.node.getRootNode());
    if (caret === null || tree === undefined) return null;
    const { sorted, reaches } = tree;
    for (let at = lastStartingBefore(sorted, caret); at >= 0; at -= 1) {
      const candidate = sorted[at];
      const reach = reaches[at];
      if (candidate === undefined || reach === undefined || compare(reach, caret) > 0) return null;
      // Of ranges around one point the one that begins last is the innermost.
      if (compare(candidate, caret) === 0 && isOver(candidate.range, x, y)) return candidate.key;
    }
    return null;
  };
}

function treesOf<K extends PaintedKey>(
  document: Document,
  ranges: readonly HitRange<K>[],
): Map<Node, Tree<K>> {
  const byRoot = new Map<Node, HitRange<K>[]>();
  for (const hit of ranges) {
    const { startContainer } = hit.range;
    // A range whose nodes were taken out of the document is nowhere.
    if (startContainer.ownerDocument !== document || !startContainer.isConnected) continue;
    const root = startContainer.getRootNode();
    const known = byRoot.get(root);
    if (known === undefined) byRoot.set(root, [hit]);
    else known.push(hit);
  }
  return new Map([...byRoot].map(([root, hits]) => [root, treeOf(hits)]));
}

function treeOf<K extends PaintedKey>(hits: readonly HitRange<K>[]): Tree<K> {
  const sorted = [...hits].sort(
    ({ range: a }, { range: b }) =>
      a.compareBoundaryPoints(Range.START_TO_START, b) ||
      b.compareBoundaryPoints(Range.END_TO_END, a),
  );
  let furthest: HitRange<K> | null = null;
  const reaches = sorted.map((hit) => {
    const isFurther =
      furthest === null || hit.range.compareBoundaryPoints(Range.END_TO_END, furthest.range) > 0;
    if (isFurther) furthest = hit;
    return furthest ?? hit;
  });
  return { sorted, reaches };
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(
  document: Document,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Caret | null {
  const position = document.caretPositionFromPoint(x, y, { shadowRoots });
  return position && { node: position.offsetNode, offset: position.offset };
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
  // One whose nodes were taken out since is nowhere.
  return range.startContainer.getRootNode() === node.getRootNode()
    ? range.comparePoint(node, offset)
    : 1;
}

/** The caret nearest to a point may be far from it: in the margin, below the last line. */
function isOver(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === SHADOW_ROOT;
}
