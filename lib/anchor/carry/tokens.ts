import type { Span } from '../../model/span.ts';
import type { FoldedText } from '../../text/fold.ts';

/** A folded text cut into words, numbers and single other characters; white space is left out. */
export interface Tokens {
  /** What each token is: equal tokens have equal numbers, in all texts cut with the same `Vocabulary`. */
  ids: Int32Array;
  /** UTF-16 offsets at which tokens begin and end; rising. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where a token is the first of its block. */
  opens: Uint8Array;
}

/** The numbers of words. */
export type Vocabulary = Map<string, number>;

const SPACE = 0;
const WORD = 1;
/** Stands for itself: punctuation, symbols, and the letters of scripts without spaces between words. */
const SINGLE = 2;

/** Stretches of code units that are other than words, from the first on: `\p{L}` in a regular expression takes long to compile. */
const STRETCHES: readonly [first: number, kind: number][] = [
  [0x00, SPACE],
  [0x21, SINGLE],
  [0x30, WORD],
  [0x3a, SINGLE],
  [0x41, WORD],
  [0x5b, SINGLE],
  [0x61, WORD],
  [0x7b, SINGLE],
  [0xaa, WORD],
  [0xab, SINGLE],
  [0xb5, WORD],
  [0xb6, SINGLE],
  [0xba, WORD],
  [0xbb, SINGLE],
  [0xc0, WORD],
  [0xd7, SINGLE],
  [0xd8, WORD],
  [0xf7, SINGLE],
  [0xf8, WORD],
  // Thai and Lao; Myanmar; Khmer.
  [0xe00, SINGLE],
  [0xf00, WORD],
  [0x1000, SINGLE],
  [0x10a0, WORD],
  [0x1780, SINGLE],
  [0x1800, WORD],
  // Punctuation and symbols.
  [0x2000, SINGLE],
  [0x2c00, WORD],
  // Chinese and Japanese.
  [0x2e00, SINGLE],
  [0xa000, WORD],
  [0xf900, SINGLE],
  [0xfb00, WORD],
  [0xfe10, SINGLE],
  [0xfe70, WORD],
  [0xff00, SINGLE],
];

/** What each UTF-16 code unit is. */
const KINDS = new Uint8Array(0x10000);
for (const [at, [first, kind]] of STRETCHES.entries()) {
  KINDS.fill(kind, first, STRETCHES[at + 1]?.[0] ?? KINDS.length);
}

/** What runs on for longer is cut: no word is as long. */
const LONGEST = 64;

/**
 * Cuts a text into tokens.
 *
 * @param raw - The text; its blocks are parted by line feeds.
 * @param folded - The same, folded: two settings of one word are one token.
 * @param vocabulary - Is added to.
 */
export function tokensOf(raw: string, folded: FoldedText, vocabulary: Vocabulary): Tokens {
  const { text } = folded;
  const ids = new Int32Array(text.length);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const opens = new Uint8Array(text.length);
  let count = 0;
  let block = 0;
  for (let at = 0; at < text.length; ) {
    const kind = KINDS[text.charCodeAt(at)];
    const start = at;
    at += 1;
    if (kind === SPACE) continue;
    if (kind === WORD) {
      while (at < text.length && at - start < LONGEST && KINDS[text.charCodeAt(at)] === WORD) {
        at += 1;
      }
    }
    const word = text.slice(start, at);
    let id = vocabulary.get(word);
    if (id === undefined) {
      id = vocabulary.size;
      vocabulary.set(word, id);
    }
    ids[count] = id;
    starts[count] = start;
    if ((folded.starts[start] ?? 0) >= block) {
      opens[count] = 1;
      const feed = raw.indexOf('\n', folded.starts[start] ?? 0);
      block = feed < 0 ? raw.length : feed;
    }
    ends[count] = at;
    count += 1;
  }
  return {
    ids: ids.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    opens: opens.subarray(0, count),
  };
}

/** Index of the first token that ends after an offset; the number of tokens where none does. */
function tokenAt({ ends }: Tokens, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Indexes of the tokens of which at least a part is in a stretch. */
export function tokensWithin(tokens: Tokens, { start, end }: Span): Span {
  let last = tokenAt(tokens, end - 1);
  if ((tokens.starts[last] ?? end) < end) last += 1;
  return { start: tokenAt(tokens, start), end: last };
}
