import type { FlatText } from '../dom/flatten.ts';
import type { Target } from '../model/annotation.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { createDescriber, type Selectors } from '../text/describe-span.ts';
import { foldedOffset, foldText, rawSpan } from '../text/fold.ts';
import { trimSpan } from '../text/span.ts';
import { alignLines } from './align-lines.ts';
import { locateTargets } from './locate-targets.ts';
import { stretchesOfRange } from './stretches-of-range.ts';
import { indexText } from './text-index.ts';

/** A selection over more blocks (a long table) is no mark any more. */
export const MOST_STRETCHES = 400;

/** Less alike, what is found in the copy is not what was selected. */
const LEAST_LIKENESS = 0.8;

/**
 * Describes what the reader selected on a page as stretches of the saved copy. The page has more than its copy has (menus,
 * share buttons, pictures between paragraphs): each block of the selection is looked for in the copy, and described there.
 * One stretch a block of the copy, as blocks of a page come, go and are parted each for itself: a mark over three paragraphs
 * has three targets, one over a row of a table has one a cell.
 *
 * @param ranges - What is selected, of the page or of a frame or open shadow root in it; in any order, also overlapping.
 * @param live - The page, flattened now.
 * @param copyText - The flattened copy of the same page.
 * @returns Selectors against the copy, in reading order, without overlaps; what is selected outside of the copy is left
 * out. `not-in-copy` where that is all of it, `selection-too-large` over 400 stretches.
 */
export function describeRanges(
  ranges: readonly Range[],
  live: FlatText,
  copyText: string,
): Result<readonly Selectors[]> {
  const stretches = ranges.flatMap((range) => stretchesOfRange(live, range));
  if (stretches.length > MOST_STRETCHES) return tooLarge();
  const spans = byBlock(copyText, spansInCopy(stretches, live, copyText));
  if (spans.length === 0) return fail({ code: 'not-in-copy' });
  return spans.length > MOST_STRETCHES ? tooLarge() : ok(spans.map(createDescriber(copyText)));
}

function tooLarge(): Result<never> {
  return fail({ code: 'selection-too-large', limit: MOST_STRETCHES });
}

/** Blocks that are the same in both give the place at once; only what stands in others is looked for by its words. */
function spansInCopy(stretches: readonly Span[], live: FlatText, copyText: string): Span[] {
  const lines = linesOf(copyText);
  const partners = alignLines(
    live.blocks.map(({ start, end }) => foldText(live.text.slice(start, end)).text),
    lines.map(({ start, end }) => foldText(copyText.slice(start, end)).text),
  );
  const spans: Span[] = [];
  const left: Span[] = [];
  let at = 0;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    while ((live.blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) at += 1;
    const block = live.blocks[at];
    const line = lines[partners[at] ?? -1];
    if (block === undefined || line === undefined) left.push(stretch);
    else spans.push(sameIn(live.text, block, stretch, copyText, line));
  }
  const paired = new Set(partners);
  const free = lines.filter((_, index) => !paired.has(index));
  return [...spans, ...locateInCopy(left, live, copyText, free)];
}

/** A stretch of a block, in the line of the copy that reads the same but for its typography. */
function sameIn(liveText: string, block: Span, stretch: Span, copyText: string, line: Span): Span {
  const from = foldText(liveText.slice(block.start, block.end));
  const to = foldText(copyText.slice(line.start, line.end));
  const { start, end } = rawSpan(to, {
    start: foldedOffset(from, stretch.start - block.start),
    end: foldedOffset(from, stretch.end - block.start),
  });
  return { start: line.start + start, end: line.start + end };
}

/** Finds stretches by their words; lines that are another block's already are not theirs. */
function locateInCopy(
  stretches: readonly Span[],
  live: FlatText,
  copyText: string,
  free: readonly Span[],
): Span[] {
  if (stretches.length === 0 || free.length === 0) return [];
  const describe = createDescriber(live.text);
  const targets = stretches.map(
    (stretch): Target => ({ type: 'SpecificResource', source: '', selector: describe(stretch) }),
  );
  return locateTargets(indexText(copyText), targets).flatMap((located) => {
    if (located === null || located.likeness < LEAST_LIKENESS) return [];
    const { start, end } = located.span;
    return free.some((line) => line.start < end && start < line.end) ? [located.span] : [];
  });
}

/** Parts spans at the line feeds between blocks, and joins those of one block that overlap or touch. */
function byBlock(text: string, spans: readonly Span[]): Span[] {
  const parts = spans
    .flatMap((span) => linesOf(text.slice(span.start, span.end), span.start))
    .map((part) => trimSpan(text, part))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, part.start);
    if (last === undefined || /\S|\n/.test(between)) joined.push(part);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
  }
  return joined;
}

/** The lines of a text, each without its line feed. */
function linesOf(text: string, offset = 0): Span[] {
  let end = offset - 1;
  return text.split('\n').map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end };
  });
}
