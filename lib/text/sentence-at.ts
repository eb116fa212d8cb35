import type { Span } from '../model/span.ts';

/** A sentence is looked for so far on either side; a longer one is cut off there. */
const REACH = 1_000;

/** A stop, what may close after it, a space, and what a sentence opens with. */
const BREAK = /[.!?]["”»’)]{0,2}\s+(?=["“„«(]{0,2}[\p{Lu}\d])/gu;

/** What keeps its stop inside a sentence: titles and their like, initials ("U.S."), days ("5. Mai"). */
const KEEPS_STOP =
  /(?:^|[\s("“„«])(?:Dr|Mr|Mrs|Ms|Mme|Mlle|Hon|Rep|Sen|Gov|Gen|Col|Capt|Lt|Sgt|Prof|Sr|Sra|Jr|St|Nos?|Nr|Núm|Art|Abs|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|p|vs|ca|approx|\p{Lu}|\d{1,2}|\S{0,10}\.\p{L}{1,3})$/u;

/**
 * The sentence a span stands in: no line feed is inside one, and the stop of a title, an initial or a day does not end it.
 *
 * @param text - The flattened copy.
 * @param span - UTF-16 offsets into it.
 * @returns Offsets of the sentence, without the white space around it; at least the span itself.
 */
export function sentenceAt(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH, text.lastIndexOf('\n', start - 1) + 1);
  const feed = text.indexOf('\n', end);
  const to = Math.min(feed < 0 ? text.length : feed, end + REACH);
  const stretch = text.slice(from, to);
  let first = from;
  let last = to;
  for (const match of stretch.matchAll(BREAK)) {
    if (KEEPS_STOP.test(stretch.slice(Math.max(0, match.index - 16), match.index))) continue;
    const next = from + match.index + match[0].length;
    if (next <= start) first = next;
    else if (from + match.index >= end) {
      last = from + match.index + match[0].trimEnd().length;
      break;
    }
  }
  return { start: Math.min(first, start), end: Math.max(last, end) };
}
