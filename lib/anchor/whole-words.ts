import type { Span } from '../model/span.ts';
import type { PreparedQuote } from './prepare-quote.ts';

/** What runs on for longer is no word. */
const LONGEST_WORD = 40;

/** A figure or word found inside a longer one is not it: "45" in "1,450", "art" in "start". */
export function standsApart(text: string, start: number, quote: PreparedQuote): boolean {
  const { exact, touchesBefore, touchesAfter } = quote;
  const end = start + exact.length;
  return (
    (text.charAt(start - 1) === touchesBefore || !runsOn(text, start, start - 1, -1)) &&
    (text.charAt(end) === touchesAfter || !runsOn(text, end - 1, end, 1))
  );
}

/** A place found by likeness may begin or end inside a word or number: it is widened to all of it. */
export function wholeWords(text: string, { start, end }: Span, quote: PreparedQuote): Span {
  let from = start;
  let to = end;
  if (!isWordLike(quote.touchesBefore)) {
    while (start - from < LONGEST_WORD && runsOn(text, from, from - 1, -1)) {
      from -= isWordLike(text.charAt(from - 1)) ? 1 : 2;
    }
  }
  if (!isWordLike(quote.touchesAfter)) {
    while (to - end < LONGEST_WORD && runsOn(text, to - 1, to, 1)) {
      to += isWordLike(text.charAt(to)) ? 1 : 2;
    }
  }
  return { start: from, end: to };
}

/** Whether the word or number at `edge` goes on at `next`. */
function runsOn(text: string, edge: number, next: number, step: 1 | -1): boolean {
  const last = text.charAt(edge);
  const following = text.charAt(next);
  if (isWordLike(last) && isWordLike(following)) return true;
  const isSeparator = following === '.' || following === ',';
  return isSeparator && isDigit(last) && isDigit(text.charAt(next + step));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isWordLike(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
