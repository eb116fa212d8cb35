import type { Span } from '../../model/span.ts';
import { foldedOffset } from '../../text/fold.ts';
import type { TextIndex } from '../text-index.ts';
import { isAccepted, placeTokens } from './carried-tokens.ts';
import { type ComparedTexts, type CopyTokens, compareTexts, copyTokens } from './compared-texts.ts';
import { tokensWithin } from './tokens.ts';

/** A stretch of the copy, as it stands on the page. */
export interface Carried extends Span {
  /** Likeness to the stretch of the copy, 0 to 1; 1 where only typography differs. */
  likeness: number;
}

/** What has become of a copy's text on a page. */
export interface CarryOver {
  /**
   * Where a stretch of the copy stands on the page.
   *
   * @param span - Raw offsets into the copy.
   * @returns Folded offsets on the page; `gone` where what stood around it is there without it; null where nothing tells.
   */
  placeOf: (span: Span) => Carried | 'gone' | null;
  /**
   * How much of a stretch of the page is text of the copy from elsewhere, 0 to 1.
   *
   * @param place - Folded offsets on the page.
   * @param own - Raw offsets into the copy, of the text that is not from elsewhere.
   */
  foreignShare: (place: Span, own: Span) => number;
}

/** An open page is compared with the same copy again and again. */
let lastCopy: CopyTokens | null = null;

/** With the words of a page that never stops changing, the copy's vocabulary grows: from here on it is made anew. */
const MOST_WORDS = 100_000;

/** The last comparison of each page state: annotations and marks of one copy are looked for one after the other. */
const KNOWN = new WeakMap<TextIndex, { copyText: string; carryOver: CarryOver }>();

/**
 * Compares a copy with a page once, for all stretches of the copy. Takes time linear in the length of both.
 *
 * @param copyText - The flattened copy, raw.
 */
export function carryOverOf(copyText: string, index: TextIndex): CarryOver {
  const known = KNOWN.get(index);
  if (known?.copyText === copyText) return known.carryOver;
  const carryOver = createCarryOver(copyText, index);
  KNOWN.set(index, { copyText, carryOver });
  return carryOver;
}

function createCarryOver(copyText: string, index: TextIndex): CarryOver {
  if (lastCopy?.raw !== copyText || lastCopy.vocabulary.size > MOST_WORDS)
    lastCopy = copyTokens(copyText);
  const { folded } = lastCopy;
  const texts = compareTexts(lastCopy, index);
  const tokensIn = ({ start, end }: Span): Span =>
    tokensWithin(texts.copy, {
      start: foldedOffset(folded, start),
      end: foldedOffset(folded, end),
    });
  return {
    placeOf(span) {
      const own = tokensIn(span);
      if (own.end <= own.start) return null;
      const placed = placeTokens(texts, own);
      if (placed === null || placed === 'gone' || !isAccepted(placed)) {
        return placed === 'gone' ? placed : null;
      }
      const from = foldedOffset(folded, span.start);
      const to = foldedOffset(folded, span.end);
      const start = offsetIn(texts, 'starts', { offset: from, token: own.start }, placed.start);
      const end = offsetIn(texts, 'ends', { offset: to, token: own.end - 1 }, placed.end - 1);
      if (end <= start) return null;
      const isSame = index.folded.text.slice(start, end) === folded.text.slice(from, to);
      return { start, end, likeness: isSame ? 1 : placed.likeness };
    },
    foreignShare(place, span) {
      const own = tokensIn(span);
      const there = tokensWithin(texts.page, place);
      let foreign = 0;
      let total = 0;
      for (let at = there.start; at < there.end; at += 1) {
        const length = (texts.page.ends[at] ?? 0) - (texts.page.starts[at] ?? 0);
        const owner = texts.match.owner[at] ?? -1;
        total += length;
        if (owner !== -1 && (owner < own.start || owner >= own.end)) foreign += length;
      }
      return foreign / Math.max(1, total);
    },
  };
}

/** From an offset in a token of the copy to the same offset in its pair: a stretch may begin or end inside a word. */
function offsetIn(
  { copy, page, match }: ComparedTexts,
  side: 'starts' | 'ends',
  { offset, token }: { offset: number; token: number },
  pageToken: number,
): number {
  const isPair = match.partner[token] === pageToken;
  const within = isPair ? offset - (copy[side][token] ?? offset) : 0;
  return (page[side][pageToken] ?? 0) + within;
}
