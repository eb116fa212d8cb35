import type { ReleaseText } from '../../model/release.ts';
import type { Span } from '../../model/span.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Marked } from './scan-marks.ts';

/** What may be one quotation: one stretch in marks, or several that run on from paragraph to paragraph. */
export interface Passage {
  segments: Span[];
  /** What stands between the marks, segment by segment. */
  insides: Span[];
  /** Index of the paragraph of the first segment. */
  first: number;
  /** Index of the paragraph of the last segment. */
  last: number;
  /** `marks`: in quotation marks. `block`: a block quotation or a paragraph of a quotes section, without marks. */
  by: 'marks' | 'block';
  /** False where the last segment's marks were never closed. */
  closed: boolean;
}

/** Marks of a list or of Markdown before an opening mark. */
const BEFORE_OPENING = /^[\s>*_#•·\-–—]{0,6}$/;

/** `<q>` elements beyond this are not read: each is compared with every stretch in marks. */
const MOST_ELEMENTS = 400;

/**
 * Joins marked stretches into passages: paragraphs that follow an unclosed one and open with a mark of their own belong
 * to it, as do paragraphs up to its closing mark.
 */
export function passagesOf(
  { text, inlines }: ReleaseText,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
): Passage[] {
  const passages: Passage[] = [];
  let previous: Marked | null = null;
  for (const stretch of marked) {
    const paragraph = paragraphs[stretch.paragraph];
    if (paragraph === undefined) continue;
    const opensParagraph =
      BEFORE_OPENING.test(
        text.slice(paragraph.start, Math.min(stretch.start, paragraph.start + 8)),
      ) && stretch.start - paragraph.start < 8;
    const passage = passages.at(-1);
    const runsOn =
      previous !== null && !previous.closed && stretch.paragraph === previous.paragraph + 1;
    if (passage !== undefined && runsOn && opensParagraph) {
      passage.segments.push(span(text, stretch));
      passage.insides.push(stretch.inside);
      passage.last = stretch.paragraph;
      passage.closed = stretch.closed;
    } else {
      passages.push({
        segments: [span(text, stretch)],
        insides: [stretch.inside],
        first: stretch.paragraph,
        last: stretch.paragraph,
        by: 'marks',
        closed: stretch.closed,
      });
    }
    previous = stretch;
  }
  const elements = inlines.filter(({ kind }) => kind === 'quote');
  for (const element of elements.slice(0, MOST_ELEMENTS)) {
    addQuoteElement(passages, paragraphs, element);
  }
  return passages.sort((a, b) => startOf(a) - startOf(b));
}

function span(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}

/** A `<q>` has its marks from the style sheet. */
function addQuoteElement(
  passages: Passage[],
  paragraphs: readonly Paragraph[],
  { start, end }: Span,
): void {
  const overlapping = passages.some(({ segments }) =>
    segments.some((segment) => segment.start < end && start < segment.end),
  );
  const paragraph = paragraphs.findIndex((place) => place.start <= start && end <= place.end);
  if (overlapping || paragraph < 0) return;
  const whole = { start, end };
  passages.push({
    segments: [whole],
    insides: [whole],
    first: paragraph,
    last: paragraph,
    by: 'marks',
    closed: true,
  });
}

/** Where a passage begins. */
export function startOf(passage: Passage): number {
  return passage.segments[0]?.start ?? 0;
}

/** Where a passage ends. */
export function endOf(passage: Passage): number {
  return passage.segments.at(-1)?.end ?? 0;
}
