import type { Span } from '../model/span.ts';
import { type FoldedText, foldText, rawSpan } from '../text/fold.ts';

/** One state of a page's text, folded once for all quotes that are looked for in it. */
export interface TextIndex {
  /** The flattened text, as it stands. */
  raw: string;
  /** The same, folded; spans of this room are UTF-16 offsets into its `text` unless they are said to be raw. */
  folded: FoldedText;
  /** Words of the folded text and where each begins; made when first asked for, as unchanged pages need none. */
  words: () => ReadonlyMap<string, readonly number[]>;
  /** Whether a block of the page begins at a folded offset. */
  startsBlock: (offset: number) => boolean;
  /** Whether a block of the page ends at a folded offset. */
  endsBlock: (offset: number) => boolean;
}

/** A word of a text and where it begins. */
export interface Word {
  word: string;
  at: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Folds a page's text and prepares the look-up of its words.
 *
 * @param raw - The flattened text of a live page; blocks are parted by line feeds.
 */
export function indexText(raw: string): TextIndex {
  const folded = foldText(raw);
  let words: Map<string, number[]> | null = null;
  const isBreak = (folded_: number): boolean => {
    const span = rawSpan(folded, { start: folded_, end: folded_ + 1 });
    return raw.slice(span.start, span.end).includes('\n');
  };
  return {
    raw,
    folded,
    words: () => {
      words ??= positionsOfWords(folded.text);
      return words;
    },
    startsBlock: (offset) => offset === 0 || isBreak(offset - 1),
    endsBlock: (offset) => offset >= folded.text.length || isBreak(offset),
  };
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({ word: match[0], at: match.index }));
}

/** The raw span of a folded one. */
export function rawSpanOf(index: TextIndex, span: Span): Span {
  return rawSpan(index.folded, span);
}

function positionsOfWords(text: string): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const { word, at } of wordsOf(text)) {
    const known = positions.get(word);
    if (known === undefined) positions.set(word, [at]);
    else known.push(at);
  }
  return positions;
}
