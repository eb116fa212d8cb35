import type { TextPositionSelector, TextQuoteSelector } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { CONTEXT_BESIDE_RIVAL, CONTEXT_OF_REPEATED, USUAL_CONTEXT } from './usual-context.ts';
import { clustersOf, firstWordFrom, indexWords, type Word, type WordIndex } from './word-index.ts';

/** Both selectors of a span, quote first. */
export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

/** Context stops growing here: what has as much in common on both sides is the same passage printed twice. */
const LONGEST_CONTEXT = 1024;

/** A place with so much of the words of text and context (by length) reads like it: a rival. */
const RIVAL_SHARE = 0.4;

/** From this length on a span's own words tell whether another passage reads like it. */
const OWN_WORDS = 24;

/** Context is told from the rival's once less than this share of its words stands there too. */
const DISTINCT_SHARE = 0.4;

/** So many rivals are kept apart; a text with more is a form letter. */
const MOST_RIVALS = 3;

/**
 * Describes one span by its text and its place; for many spans of one text `createDescriber` is the faster way.
 *
 * @param text - The flattened copy.
 * @param span - UTF-16 offsets into it.
 */
export function describeSpan(text: string, span: Span): Selectors {
  return createDescriber(text)(span);
}

/**
 * Prepares the description of spans of one text. Where another passage of the text reads like a span and its context, the
 * context grows until it reaches words that stand beside the one and not beside the other: only those can later tell
 * whether the span itself is still there, or just its rival.
 *
 * @param text - The flattened copy.
 */
export function createDescriber(text: string): (span: Span) => Selectors {
  let index: WordIndex | null = null;
  return (span) => {
    index ??= indexWords(maskDigits(text));
    const { start, end } = span;
    const repeats = repeatsOf(text, span);
    const shifts = [...repeats, ...rivalsOf(index, span)];
    const first = firstLength(repeats.length, shifts.length);
    const before = contextLength(index, first, shifts, (length) => ({
      start: start - length,
      end: start - (length > USUAL_CONTEXT ? length / 2 : 0),
    }));
    const after = contextLength(index, first, shifts, (length) => ({
      start: end + (length > USUAL_CONTEXT ? length / 2 : 0),
      end: end + length,
    }));
    return [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - before), start),
        suffix: text.slice(end, end + after),
      },
      { type: 'TextPositionSelector', start, end },
    ];
  };
}

/** A figure that differs in its digits alone makes no difference between passages. Keeps every offset. */
function maskDigits(text: string): string {
  return text.replace(/\d/g, '0').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** How far off passages stand that read like a span: like its own words where it has enough, or like these and their context. */
function rivalsOf(index: WordIndex, span: Span): number[] {
  const { start, end } = span;
  const around = { start: start - USUAL_CONTEXT, end: end + USUAL_CONTEXT };
  const shifts = alikeAt(index, around, end - start);
  if (end - start >= OWN_WORDS) shifts.push(...alikeAt(index, span, end - start));
  return shifts;
}

/** Even where the nearest context differs already, a longer one shows later that there was a rival. */
function firstLength(repeats: number, rivals: number): number {
  if (repeats > 0) return CONTEXT_OF_REPEATED;
  return rivals > 0 ? CONTEXT_BESIDE_RIVAL : USUAL_CONTEXT;
}

/** How far off the same words stand again, letter by letter, with what stands beside them in their block. */
function repeatsOf(text: string, { start, end }: Span): number[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(start - USUAL_CONTEXT, start === 0 ? 0 : lineStart);
  const to = Math.min(end + USUAL_CONTEXT, lineEnd < 0 ? text.length : lineEnd);
  const passage = text.slice(from, to);
  const shifts: number[] = [];
  if (passage === '') return shifts;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    if (at !== from) shifts.push(at - from);
    if (shifts.length === MOST_RIVALS) break;
  }
  return shifts;
}

function alikeAt({ words, positions }: WordIndex, part: Span, length: number): number[] {
  const slack = Math.max(12, Math.round(length / 4));
  const clusters = clustersOf(wordsIn(words, part), positions, slack);
  const own = clusters.find(({ shift }) => Math.abs(shift) <= slack)?.weight ?? 0;
  return clusters
    .filter(({ shift, weight }) => Math.abs(shift) > slack && weight >= own * RIVAL_SHARE)
    .slice(0, MOST_RIVALS)
    .map(({ shift }) => shift);
}

/** The shortest length, doubled step by step, whose outer half tells the span's surroundings from every rival's. */
function contextLength(
  { words }: WordIndex,
  first: number,
  shifts: readonly number[],
  ringOf: (length: number) => Span,
): number {
  let length = first;
  while (
    length < LONGEST_CONTEXT &&
    shifts.some((shift) => isShared(words, ringOf(length), shift))
  ) {
    length *= 2;
  }
  return length;
}

function isShared(words: readonly Word[], ring: Span, shift: number): boolean {
  const own = wordsIn(words, ring);
  if (own.length === 0) return false;
  // The rival's own wording shifts what follows, the more the further out.
  const slack = Math.max(USUAL_CONTEXT / 2, ring.end - ring.start);
  const there = new Set(
    wordsIn(words, {
      start: ring.start + shift - slack,
      end: ring.end + shift + slack,
    }).map(({ word }) => word),
  );
  const shared = own.filter(({ word }) => there.has(word));
  return lengthOf(shared) >= lengthOf(own) * DISTINCT_SHARE;
}

/** Long words say more: small ones stand everywhere. */
function lengthOf(words: readonly Word[]): number {
  return words.reduce((length, { word }) => length + word.length, 0);
}

/** Words that begin in a stretch. */
function wordsIn(words: readonly Word[], { start, end }: Span): readonly Word[] {
  return words.slice(firstWordFrom(words, start), firstWordFrom(words, end));
}
