import { rangeOfSpan } from '../../lib/anchor/range-of-span.ts';
import { stretchesOfRange } from '../../lib/anchor/stretches-of-range.ts';
import type { FlatText } from '../../lib/dom/flatten.ts';
import type { Span } from '../../lib/model/span.ts';

/**
 * Moves one end of ranges by a word of the page's text. An end does not leave its block, and the ranges do not become empty.
 *
 * @param flat - Of the document as it stands now.
 * @returns The ranges with the moved end; null where it can go no further.
 */
export function moveEdge(
  ranges: readonly Range[],
  edge: 'start' | 'end',
  by: 1 | -1,
  flat: FlatText,
): Range[] | null {
  const spans = ranges.flatMap((range) => stretchesOfRange(flat, range));
  const index = edge === 'start' ? 0 : spans.length - 1;
  const span = spans[index];
  if (span === undefined) return null;
  const block = flat.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  const moved = steppedSpan(flat.text, span, block ?? span, edge, by);
  if (moved === null) return null;
  const stepped = spans.map((each, at) => rangeOfSpan(flat, at === index ? moved : each));
  return stepped.filter((range) => range !== null);
}

/** A word is what stands between white space, with its marks: quotation marks come and go with their words. */
function steppedSpan(
  text: string,
  { start, end }: Span,
  block: Span,
  edge: 'start' | 'end',
  by: 1 | -1,
): Span | null {
  const words = Array.from(text.slice(block.start, block.end).matchAll(/\S+/g), (word) => {
    const at = block.start + word.index;
    return edge === 'start' ? at : at + word[0].length;
  });
  const from = edge === 'start' ? start : end;
  const to = by < 0 ? words.findLast((at) => at < from) : words.find((at) => at > from);
  if (to === undefined) return null;
  const moved = edge === 'start' ? { start: to, end } : { start, end: to };
  return moved.end <= moved.start ? null : moved;
}
