import search from 'approx-string-match';
import type { Span } from '../model/span.ts';
import { clustersOf, firstWordFrom, wordsOf } from '../text/word-index.ts';
import {
  type CountedWords,
  countWords,
  endsWithin,
  likenessAfter,
  likenessBefore,
  likenessOf,
  likenessWithin,
  maskDigits,
  maskNumbers,
  sharedWords,
  shareOf,
  startsWithin,
} from './likeness.ts';
import type { PreparedQuote } from './prepare-quote.ts';
import type { TextIndex } from './text-index.ts';
import { standsApart, wholeWords } from './whole-words.ts';

/** A stretch of a page that may be the quoted text, with what speaks for it. Offsets are folded ones. */
export interface Place extends Span {
  /** Likeness of the text itself, 0 to 1: one less the errors by its length. */
  likeness: number;
  /** How much of the text's words is there, by length, 0 to 1; digits count as equal. */
  words: number;
  /** Likeness where digits count as equal: a corrected figure stays in its place. */
  shape: number;
  /** Whether text and nearest context of its block stand unchanged. */
  isUnchanged: boolean;
  /** Likeness of the context in the same block, 0 to 1 each; null where the quote has none. */
  before: number | null;
  after: number | null;
  /** Likeness of the context in the blocks around; null where the quote has none. */
  farBefore: number | null;
  farAfter: number | null;
  /** Likeness of the context that tells the quote from its rival, the better and the worse side; null without a rival. */
  outer: readonly [better: number, worse: number] | null;
}

/** The share of a quote's characters that may differ: beyond, chance finds as much. */
const MOST_ERRORS = 0.5;

/** Errors are bounded for long quotes too, so that time is. */
const ERROR_CAP = 160;

/** The share of a text's words below which what is there is another text. */
const LEAST_WORDS = 0.5;

/** The context that tells a quote from its rival must be there to such a share. */
export const OUTER = 0.65;

/** So many exact places, and so many fuzzy ones, are looked at closely. */
const CLOSE_LOOKS = 4;
const FUZZY_LOOKS = 4;

/** Characters of context on either side that make a place unchanged. */
const NEAREST = 32;

/** A place is widened to whole words. */
const WORD_REACH = 48;

/** By so much the best of several hundred places is alike without being related. */
const CHANCE = 0.2;

/** How far the context of other blocks may have been moved by what a page puts between. */
const FAR_REACH = 400;

/**
 * Finds the places that may be a quote: all exact ones first; only where none of them stands in its own context, the
 * places which share the quote's rarer words.
 *
 * @param expected - Folded offset at which the quote is likely to be; only orders places that are alike.
 * @returns At most a handful, in no order; empty where nothing is alike.
 */
export function findPlaces(index: TextIndex, quote: PreparedQuote, expected: number): Place[] {
  if (quote.exact === '') return [];
  const exact = exactPlaces(index, quote, expected);
  if (exact.some((place) => contextOf(quote, place) >= 0.9)) return exact;
  const fuzzy = fuzzyPlaces(index, quote).filter(
    (place) => !exact.some((other) => other.start < place.end && place.start < other.end),
  );
  return [...exact, ...fuzzy];
}

/** How much of a quote's own context is there, 0 to 1, weighted by length; 1 where it has none. */
export function contextOf(
  quote: PreparedQuote,
  { before, after }: Pick<Place, 'before' | 'after'>,
): number {
  const total = quote.ownPrefix.length + quote.ownSuffix.length;
  if (total === 0) return 1;
  const there = (before ?? 0) * quote.ownPrefix.length + (after ?? 0) * quote.ownSuffix.length;
  return there / total;
}

function exactPlaces(index: TextIndex, quote: PreparedQuote, expected: number): Place[] {
  const { text } = index.folded;
  const found: { start: number; rank: number }[] = [];
  for (
    let start = text.indexOf(quote.exact);
    start >= 0;
    start = text.indexOf(quote.exact, start + 1)
  ) {
    if (!standsApart(text, start, quote)) continue;
    const rank =
      equalBefore(text, start, quote.ownPrefix) +
      equalAfter(text, start + quote.exact.length, quote.ownSuffix) -
      Math.abs(start - expected) / (text.length + 1);
    found.push({ start, rank });
  }
  found.sort((a, b) => b.rank - a.rank);
  return found.slice(0, CLOSE_LOOKS).flatMap(({ start }) => {
    return weigh(index, quote, { start, end: start + quote.exact.length }, true) ?? [];
  });
}

/** Places where the quote's words, or its context's, stand at about the same distances as in the quote. */
function fuzzyPlaces(index: TextIndex, quote: PreparedQuote): Place[] {
  const { text } = index.folded;
  const slack = Math.max(16, Math.round(quote.exact.length / 3));
  const places: Place[] = [];
  const sought = countWords(maskNumbers(quote.exact));
  for (const guess of guesses(index, quote, slack)) {
    if (sharedAround(index, sought, reachOf(quote, guess, slack)) < LEAST_WORDS) continue;
    const span = bestSpan(text, quote, guess, slack);
    if (span === null) continue;
    const trimmed = wholeWords(text, trim(text, span), quote);
    if (places.some((place) => place.start < trimmed.end && trimmed.start < place.end)) continue;
    const place = weigh(index, quote, trimmed, false);
    if (place !== null) places.push(place);
  }
  return places;
}

/** Likely starts of the quote, by its words and its context's; likeliest first. */
function guesses(index: TextIndex, quote: PreparedQuote, slack: number): number[] {
  return clustersOf(wordsOf(quote.near), index.words().positions, slack)
    .slice(0, FUZZY_LOOKS)
    .map(({ shift }) => quote.nearAt + shift);
}

/** All that a place found from a guess may reach over. */
function reachOf({ exact }: PreparedQuote, guess: number, slack: number): Span {
  const end = guess + 2 * exact.length + 2 * slack;
  return { start: guess - slack - WORD_REACH, end: end + WORD_REACH };
}

/** The most that any stretch of a window can share: what is plainly not there is not looked for letter by letter. */
function sharedAround(index: TextIndex, sought: CountedWords, { start, end }: Span): number {
  const { words } = index.words();
  const there: string[] = [];
  for (let at = firstWordFrom(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.at >= end) break;
    there.push(maskNumbers(word.word));
  }
  return shareOf(sought, there);
}

/** The best stretch around a guess: by the text's own likeness, or, where little of it is left, by what stands around it. */
function bestSpan(text: string, quote: PreparedQuote, guess: number, slack: number): Span | null {
  const { exact } = quote;
  const from = Math.max(0, guess - slack);
  const to = Math.min(text.length, guess + exact.length + slack);
  const found = closest(text, exact, { start: from, end: to }, guess, MOST_ERRORS);
  if (found !== null && found.likeness >= 0.8) return found;
  const between = betweenContexts(text, quote, guess, slack);
  if (between === null) return found;
  if (found === null) return between;
  return likenessOf(exact, text.slice(between.start, between.end)) > found.likeness
    ? between
    : found;
}

/** What stands between prefix and suffix, where both are there and no further apart than they may be. */
function betweenContexts(
  text: string,
  quote: PreparedQuote,
  guess: number,
  slack: number,
): Span | null {
  const { exact, ownPrefix, ownSuffix } = quote;
  if (ownPrefix === '' && ownSuffix === '') return null;
  let start = guess;
  let end = guess + exact.length;
  if (ownPrefix !== '') {
    const part = ownPrefix.slice(-32);
    const window = { start: Math.max(0, guess - slack - part.length), end: guess + slack };
    const found = closest(text, part, window, guess - part.length, 0.34);
    if (found === null) return null;
    start = found.end;
  }
  if (ownSuffix !== '') {
    const part = ownSuffix.slice(0, 32);
    const window = { start, end: start + 2 * exact.length + slack + part.length };
    const found = closest(text, part, window, start + exact.length, 0.34);
    if (found === null) return null;
    end = found.start;
  } else if (ownPrefix !== '') end = start + exact.length;
  if (ownPrefix === '') start = Math.max(0, end - exact.length);
  return end > start ? { start, end } : null;
}

interface Close extends Span {
  likeness: number;
}

/** The most alike stretch of a window; of equals the one nearest to where it is expected. */
function closest(
  text: string,
  part: string,
  window: Span,
  expected: number,
  mostErrors: number,
): Close | null {
  const limit = Math.min(ERROR_CAP, Math.floor(part.length * mostErrors));
  const matches = search(text.slice(window.start, window.end), part, limit);
  let best: Close | null = null;
  for (const match of matches) {
    const start = window.start + match.start;
    if (best !== null && Math.abs(best.start - expected) <= Math.abs(start - expected)) continue;
    best = {
      start,
      end: window.start + match.end,
      likeness: 1 - match.errors / part.length,
    };
  }
  return best;
}

/** Weighs a place; what cannot change the choice is not looked for. Null where the text is plainly another. */
function weigh(index: TextIndex, quote: PreparedQuote, span: Span, isExact: boolean): Place | null {
  const { text } = index.folded;
  const { exact, ownPrefix, ownSuffix } = quote;
  const found = text.slice(span.start, span.end);
  const words = isExact ? 1 : sharedWords(exact, found);
  if (words < LEAST_WORDS) return null;
  const likeness = isExact ? 1 : likenessOf(exact, found);
  const before = likenessBefore(text, span.start, ownPrefix);
  const after = likenessAfter(text, span.end, ownSuffix);
  const isUnchanged =
    likeness === 1 &&
    endsWithin(text, span.start, ownPrefix.slice(-NEAREST).trimStart()) &&
    startsWithin(text, span.end, ownSuffix.slice(0, NEAREST).trimEnd());
  const isTold = !quote.hasRival || (isUnchanged && !quote.isRepeated);
  const shape =
    likeness < 1 && /\d/.test(exact) ? likenessOf(maskDigits(exact), maskDigits(found)) : likeness;
  const place = { ...span, likeness, words, shape, isUnchanged, before, after };
  return {
    ...place,
    ...farContext(text, quote, place),
    outer: isTold ? null : outerLikeness(text, quote, place),
  };
}

/** The blocks around are asked only where the own block's context leaves a doubt. */
function farContext(
  text: string,
  quote: PreparedQuote,
  place: Span & Pick<Place, 'before' | 'after'>,
): Pick<Place, 'farBefore' | 'farAfter'> {
  const context = contextOf(quote, place);
  const own = quote.ownPrefix.length + quote.ownSuffix.length;
  if (own >= NEAREST && (context >= 0.9 || context < 0.2))
    return { farBefore: null, farAfter: null };
  const start = place.start - quote.reachBefore - FAR_REACH;
  const end = place.end + quote.reachAfter + FAR_REACH;
  return {
    farBefore: likenessWithin(text, { start, end: place.start }, quote.farPrefix),
    farAfter: likenessWithin(text, { start: place.end, end }, quote.farSuffix),
  };
}

/** From here on a place is so like the quote, in its own context, that one side of the outer context may be missing. */
export function isNearlyTheQuote(
  quote: PreparedQuote,
  place: Pick<Place, 'likeness' | 'before' | 'after'>,
): boolean {
  return place.likeness >= 0.97 && contextOf(quote, place) >= 0.9;
}

/**
 * Both sides' likeness, as far as it can count; a side that cannot tell counts as the worse, and where the first fails the other
 * is asked only if it could tell alone. The outer context is looked for where it was; further out, behind what pages put between
 * blocks, so much text is alike by chance that less counts.
 */
function outerLikeness(
  text: string,
  quote: PreparedQuote,
  span: Span & Pick<Place, 'likeness' | 'before' | 'after'>,
): readonly [number, number] {
  const { outerPrefix, outerSuffix, reachBefore, reachAfter } = quote;
  const side = (part: string, near: Span, far: Span): number => {
    const inPlace = likenessWithin(text, near, part, 1 - OUTER) ?? 0;
    if (inPlace >= OUTER) return inPlace;
    return (likenessWithin(text, far, part, 1 - OUTER - CHANCE) ?? 0) - CHANCE;
  };
  const before = span.start - reachBefore;
  const after = span.end + reachAfter;
  const slack = 16 + Math.ceil(Math.max(reachBefore, reachAfter) / 6);
  const left = side(
    outerPrefix,
    { start: before - slack, end: before + outerPrefix.length + slack },
    { start: before - FAR_REACH, end: span.start },
  );
  if (left < OUTER && !isNearlyTheQuote(quote, span)) return [left, left];
  const right = side(
    outerSuffix,
    { start: after - outerSuffix.length - slack, end: after + slack },
    { start: span.end, end: after + FAR_REACH },
  );
  return [Math.max(left, right), Math.min(left, right)];
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  return { start: from, end: to };
}

function equalBefore(text: string, start: number, part: string): number {
  const end = text.charAt(start - 1) === ' ' ? start - 1 : start;
  let equal = 0;
  while (
    equal < part.length &&
    text.charCodeAt(end - 1 - equal) === part.charCodeAt(part.length - 1 - equal)
  ) {
    equal += 1;
  }
  return equal;
}

function equalAfter(text: string, end: number, part: string): number {
  const start = text.charAt(end) === ' ' ? end + 1 : end;
  let equal = 0;
  while (equal < part.length && text.charCodeAt(start + equal) === part.charCodeAt(equal)) {
    equal += 1;
  }
  return equal;
}
