import type { Span } from '../../lib/model/span.ts';
import { sentenceAt } from '../../lib/text/sentence-at.ts';
import { sentenceEnd, sentenceStart } from '../excerpt.ts';
import type { NameSentence } from '../page/card-item.ts';

/**
 * The sentence in which a name was read, parted at the name.
 *
 * @param text - The flattened copy that `via` points into.
 * @returns Null where `via` does not lie in the text.
 */
export function nameSentence(text: string, via: Span): NameSentence | null {
  if (via.start < 0 || via.end > text.length || via.start >= via.end) return null;
  const { start, end } = sentenceAt(text, via);
  return {
    before: sentenceStart(text.slice(start, via.start)),
    name: text.slice(via.start, via.end),
    after: sentenceEnd(text.slice(via.end, end)),
  };
}
