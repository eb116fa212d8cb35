import type { Span } from '../model/span.ts';
import { type FoldedText, foldText, rawSpan } from '../text/fold.ts';
import { indexWords, type WordIndex } from '../text/word-index.ts';

/** One state of a page's text, folded once for all quotes that are looked for in it, when first asked for. */
export interface TextIndex {
  /** The flattened text, as it stands. */
  raw: string;
  /** The same, folded; spans of this room are UTF-16 offsets into its `text` unless they are said to be raw. */
  readonly folded: FoldedText;
  /** Words of the folded text and where each begins; made when first asked for, as unchanged pages need none. */
  words: () => WordIndex;
}

/**
 * Prepares the look-up of quotes in a page's text.
 *
 * @param raw - The flattened text of a live page; blocks are parted by line feeds.
 */
export function indexText(raw: string): TextIndex {
  let folded: FoldedText | null = null;
  let words: WordIndex | null = null;
  return {
    raw,
    get folded() {
      folded ??= foldText(raw);
      return folded;
    },
    words() {
      words ??= indexWords(this.folded.text);
      return words;
    },
  };
}

/** The raw span of a folded one. */
export function rawSpanOf(index: TextIndex, span: Span): Span {
  return rawSpan(index.folded, span);
}
