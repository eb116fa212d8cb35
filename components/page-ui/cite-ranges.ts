import { stretchesOfRange } from '../../lib/anchor/stretches-of-range.ts';
import type { FlatText } from '../../lib/dom/flatten.ts';
import { citePassage } from '../../lib/export/cite-passage.ts';
import type { ReleaseSource } from '../../lib/session/release-source.ts';
import type { PageItem } from '../../lib/session/work-session.ts';
import { textFragment } from '../../lib/text/text-fragment.ts';
import { formatDate } from '../format-date.ts';
import { quotationOf } from '../page/card-item.ts';

/**
 * Words of the page with their source, for a colleague.
 *
 * @param items - Of the page: where the words are somebody's, it is told whose.
 * @param language - BCP 47, for the date.
 */
export function citeRanges(
  ranges: readonly Range[],
  items: readonly PageItem[],
  source: ReleaseSource,
  flat: FlatText,
  language: string,
): string {
  const words = ranges
    .flatMap((range) => stretchesOfRange(flat, range))
    .map(({ start, end }) => flat.text.slice(start, end))
    .join(' ');
  return citePassage({
    words,
    speaker: speakerOf(ranges, items),
    headline: source.headline,
    publisher: source.publisher,
    published: source.published === null ? null : formatDate(source.published, language),
    url: source.url,
  });
}

/** A link to words of the page; the address alone where they are none a browser could look for. */
export function linkToRanges(ranges: readonly Range[], flat: FlatText, address: string): string {
  const spans = ranges.flatMap((range) => stretchesOfRange(flat, range));
  const [first, last] = [spans[0], spans.at(-1)];
  const page = address.replace(/#.*$/s, '');
  return first === undefined || last === undefined
    ? page
    : page + textFragment(flat.text, { start: first.start, end: last.end });
}

/** Who says it: the speaker of a quotation that the words lie in. */
function speakerOf(ranges: readonly Range[], items: readonly PageItem[]) {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return null;
  const around = items.find(
    (item) =>
      item.kind === 'found' &&
      item.judgement?.verdict !== 'dismissed' &&
      quotationOf(item) !== null &&
      holds(item.ranges, first.startContainer, first.startOffset) &&
      holds(item.ranges, last.endContainer, last.endOffset),
  );
  return around === undefined ? null : (quotationOf(around)?.speaker ?? null);
}

function holds(ranges: readonly Range[], node: Node, offset: number): boolean {
  return ranges.some(
    (range) =>
      range.startContainer.getRootNode() === node.getRootNode() &&
      range.comparePoint(node, offset) === 0,
  );
}
