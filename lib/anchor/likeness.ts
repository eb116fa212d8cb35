import search from 'approx-string-match';
import type { Span } from '../model/span.ts';
import { wordsOf } from '../text/word-index.ts';

/** A context of which less is there counts as not there. */
const CONTEXT_ERRORS = 0.45;

/** So many words tell by the absence of all their beginnings, of so many letters, that a part is not there. */
const TELLING_WORDS = 4;
const BEGINNING = 4;

/** Likeness of a context to what stands before an offset, 0 to 1; null where the quote has none. */
export function likenessBefore(text: string, start: number, part: string): number | null {
  if (part === '') return null;
  if (endsWithin(text, start, part)) return 1;
  const end = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const slack = Math.ceil(part.length / 4) + 2;
  return likenessWithin(text, { start: end - part.length - slack, end: end + 2 }, part);
}

/** Likeness of a context to what stands after an offset, 0 to 1; null where the quote has none. */
export function likenessAfter(text: string, end: number, part: string): number | null {
  if (part === '') return null;
  if (startsWithin(text, end, part)) return 1;
  const start = text.charAt(end) === ' ' ? end + 1 : end;
  const slack = Math.ceil(part.length / 4) + 2;
  return likenessWithin(text, { start: start - 2, end: start + part.length + slack }, part);
}

/** Whether a context ends directly before an offset, a space between them or not. */
export function endsWithin(text: string, start: number, part: string): boolean {
  return text.endsWith(part, text.charAt(start - 1) === ' ' ? start - 1 : start);
}

/** Whether a context begins directly after an offset, a space between them or not. */
export function startsWithin(text: string, end: number, part: string): boolean {
  return text.startsWith(part, text.charAt(end) === ' ' ? end + 1 : end);
}

/**
 * The best likeness of a part to any stretch of a window, 0 to 1; null for an empty part.
 *
 * @param mostErrors - The share of the part's characters beyond which it counts as not there.
 */
export function likenessWithin(
  text: string,
  window: Span,
  part: string,
  mostErrors: number = CONTEXT_ERRORS,
): number | null {
  if (part === '') return null;
  const inside = text.slice(Math.max(0, window.start), Math.max(0, window.end));
  if (inside.includes(part)) return 1;
  if (sharesNoWord(inside, part)) return 0;
  const [match] = search(inside, part, Math.floor(part.length * mostErrors));
  return match === undefined ? 0 : 1 - match.errors / part.length;
}

/** Single letters agree by chance where no word does so much as begin alike: that is not looked for letter by letter. */
function sharesNoWord(inside: string, part: string): boolean {
  const words = part.split(' ').filter(({ length }) => length >= BEGINNING);
  if (words.length < TELLING_WORDS) return false;
  return !words.some((word) => inside.includes(word.slice(0, BEGINNING)));
}

/** Likeness of two whole strings: errors of the shorter in the longer, and what the longer has more. */
export function likenessOf(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return 0;
  const [match] = search(long, short, short.length);
  if (match === undefined) return 0;
  const surplus = Math.max(0, long.length - short.length);
  return Math.max(0, 1 - Math.max(match.errors, surplus + match.errors / 2) / long.length);
}

/** Words with how often they stand in a text, and their length together. */
export interface CountedWords {
  counts: ReadonlyMap<string, number>;
  length: number;
}

/** Counts the words of a text. */
export function countWords(text: string): CountedWords {
  const counts = new Map<string, number>();
  let length = 0;
  for (const { word } of wordsOf(text)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    length += word.length;
  }
  return { counts, length };
}

/** Letters of unrelated texts agree to a third by chance, words do not. */
export function sharedWords(exact: string, own: string): number {
  const words = wordsOf(maskNumbers(own)).map(({ word }) => word);
  return shareOf(countWords(maskNumbers(exact)), words);
}

/** How much of the counted words is among others, by length, 0 to 1. */
export function shareOf({ counts, length }: CountedWords, there: readonly string[]): number {
  const used = new Map<string, number>();
  let shared = 0;
  for (const word of there) {
    const known = counts.get(word);
    if (known === undefined) continue;
    const uses = used.get(word) ?? 0;
    if (uses >= known) continue;
    used.set(word, uses + 1);
    shared += word.length;
  }
  return length === 0 ? 0 : shared / length;
}

/** The text with each of its numbers as one digit: other numbers are equal. */
export function maskNumbers(text: string): string {
  return text.replace(/\d+/g, '0');
}

/** The text with other digits: numbers of the same length are equal. */
export function maskDigits(text: string): string {
  return text.replace(/\d/g, '0');
}
