import type { FlatText, TextRun } from '../dom/flatten.ts';
import type { Span } from '../model/span.ts';
import { trimSpan } from '../text/span.ts';

const DOCUMENT_FRAGMENT = 11;
const DOCUMENT = 9;

/** A page may nest shadow roots and frames; deeper ones are not selected through. */
const DEEPEST_TREES = 16;

/**
 * The text a range covers: the way back from `rangeOfSpan`. The range may begin and end in elements, stand in a shadow
 * root or a frame, or go over one that is in the text: then its whole content is covered.
 *
 * @param flat - Of the document as it stands now.
 * @param range - Of the same document, or of a tree inside it whose text is part of `flat`.
 * @returns One span a block, UTF-16 offsets into `flat.text`, in reading order, no white space at their ends; empty where
 * the range covers no text. Takes time linear in the number of text nodes.
 */
export function stretchesOfRange(flat: FlatText, range: Range): Span[] {
  if (range.collapsed) return [];
  const root = range.startContainer.getRootNode();
  const stretches: Span[] = [];
  let at = 0;
  for (const run of flat.runs) {
    const part = coveredPart(run, range, root);
    if (part === null) continue;
    while ((flat.blocks[at]?.end ?? flat.text.length) <= part.start && at < flat.blocks.length)
      at += 1;
    const block = flat.blocks[at];
    const last = stretches.at(-1);
    if (last !== undefined && block !== undefined && last.start >= block.start) last.end = part.end;
    else stretches.push(part);
  }
  return stretches
    .map((stretch) => trimSpan(flat.text, stretch))
    .filter(({ start, end }) => end > start);
}

function coveredPart(
  { node, nodeStart, start, length }: TextRun,
  range: Range,
  root: Node,
): Span | null {
  const holder = holderIn(node, root);
  if (holder === null || !range.intersectsNode(holder)) return null;
  if (holder !== node) {
    // A boundary inside the holder's own tree: it stands before or after what is shown of it, and cannot part it.
    const isParted = holder.contains(range.startContainer) || holder.contains(range.endContainer);
    return isParted ? null : { start, end: start + length };
  }
  const first = node === range.startContainer ? range.startOffset : 0;
  const last = node === range.endContainer ? range.endOffset : node.length;
  const from = Math.max(first, nodeStart) - nodeStart;
  const to = Math.min(last, nodeStart + length) - nodeStart;
  return from < to ? { start: start + from, end: start + to } : null;
}

/** The node itself where it is in the tree of `root`, else the shadow host or frame in that tree through which it is shown. */
function holderIn(node: Node, root: Node): Node | null {
  let holder: Node = node;
  for (let depth = 0; depth < DEEPEST_TREES; depth += 1) {
    const own = holder.getRootNode();
    if (own === root) return holder;
    const outer = outerOf(own);
    if (outer === null) return null;
    holder = outer;
  }
  return null;
}

function outerOf(root: Node): Element | null {
  if (isShadowRoot(root)) return root.host;
  return isDocument(root) ? (root.defaultView?.frameElement ?? null) : null;
}

/** Told by kind of node: a frame's classes are not this window's. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === DOCUMENT_FRAGMENT && 'host' in node;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === DOCUMENT;
}
