import type { Span } from '../../lib/model/span.ts';
import type { NameSentence } from '../page/card-item.ts';

/** So much on either side tells who is meant; a sentence longer than that is cut at a word. */
const MOST_BESIDE = 110;

/**
 * The sentence in which a name was read, parted at the name.
 *
 * @param text - The flattened copy that `via` points into.
 * @returns Null where `via` does not lie in the text.
 */
export function nameSentence(text: string, via: Span): NameSentence | null {
  if (via.start < 0 || via.end > text.length || via.start >= via.end) return null;
  const before = text.slice(Math.max(0, via.start - 400), via.start);
  const after = text.slice(via.end, via.end + 400);
  const from = Math.max(before.lastIndexOf('\n') + 1, lastSentenceEnd(before));
  const line = after.indexOf('\n');
  const stop = /[.!?…]["”»’)]*(?=\s|$)/.exec(line < 0 ? after : after.slice(0, line));
  const to = stop === null ? (line < 0 ? after.length : line) : stop.index + stop[0].length;
  return {
    before: cutStart(before.slice(from)),
    name: text.slice(via.start, via.end),
    after: cutEnd(after.slice(0, to)),
  };
}

/** A stop counts as one where a capital follows: "Hon. Ada" goes on, but a long word stands before most ends. */
function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/\p{L}{4,}[.!?…]["”»’)]*\s+(?=\p{Lu})/gu)) {
    end = match.index + match[0].length;
  }
  return end;
}

function cutStart(text: string): string {
  if (text.length <= MOST_BESIDE) return text;
  const cut = text.slice(-MOST_BESIDE);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= MOST_BESIDE) return text;
  const cut = text.slice(0, MOST_BESIDE);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`;
}
