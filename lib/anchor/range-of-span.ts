import type { FlatText, TextRun } from '../dom/flatten.ts';
import type { Span } from '../model/span.ts';

/**
 * Makes a live range of a stretch of flattened text. Characters that stand in no node (line feeds between blocks) are
 * passed over: the range begins at the first and ends at the last character that is in the document.
 *
 * @param flat - Of the document as it stands now; ranges of an older state may be wrong or throw.
 * @param span - UTF-16 offsets into `flat.text`.
 * @returns The range, or null where no character of the span is in the document.
 */
export function rangeOfSpan(flat: FlatText, span: Span): Range | null {
  const first = firstEndingAfter(flat.runs, span.start);
  const last = lastStartingBefore(flat.runs, span.end);
  if (first === null || last === null || first.start > last.start) return null;
  const start = Math.max(span.start, first.start);
  const end = Math.min(span.end, last.start + last.length);
  if (end <= start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + start - first.start);
  const tail = lastInRootOf(first, last, flat.runs);
  range.setEnd(tail.node, tail.nodeStart + Math.min(end - tail.start, tail.length));
  return range;
}

/** No range reaches from one shadow root or frame into another: it ends where the first one does. */
function lastInRootOf(first: TextRun, last: TextRun, runs: readonly TextRun[]): TextRun {
  const root = first.node.getRootNode();
  if (last.node.getRootNode() === root) return last;
  let tail = first;
  for (let at = runs.indexOf(first); at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined || run.start > last.start) break;
    if (run.node.getRootNode() !== root) break;
    tail = run;
  }
  return tail;
}

function firstEndingAfter(runs: readonly TextRun[], offset: number): TextRun | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return runs[low] ?? null;
}

function lastStartingBefore(runs: readonly TextRun[], offset: number): TextRun | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start < offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1] ?? null;
}
