import type { TextPositionSelector, TextQuoteSelector } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** Characters of context to begin with; 32 on either side is what the Hypothesis client keeps. */
const FIRST_CONTEXT = 32;

/** Context stops growing here: a stretch repeated with 256 equal characters on both sides is a repeated paragraph. */
const LONGEST_CONTEXT = 256;

/**
 * Describes a span by its text and its place. The context grows until text and context occur once in the copy.
 *
 * @param text - The flattened copy.
 * @param span - UTF-16 offsets into it.
 * @returns Both selectors, quote first.
 */
export function describeSpan(
  text: string,
  span: Span,
): readonly [TextQuoteSelector, TextPositionSelector] {
  const exact = text.slice(span.start, span.end);
  let length = FIRST_CONTEXT;
  let prefix = text.slice(Math.max(0, span.start - length), span.start);
  let suffix = text.slice(span.end, span.end + length);
  while (length < LONGEST_CONTEXT && occursTwice(text, prefix + exact + suffix)) {
    length *= 2;
    prefix = text.slice(Math.max(0, span.start - length), span.start);
    suffix = text.slice(span.end, span.end + length);
  }
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
}

function occursTwice(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) >= 0;
}
