import type { Span } from '../../model/span.ts';
import type { ComparedTexts } from './compared-texts.ts';
import type { Tokens } from './tokens.ts';

/** Where tokens of the copy stand on the page, and what speaks for it. */
export interface Placed extends Span {
  /** The share of the tokens that is there, by weight; corrected numbers count. */
  coverage: number;
  /** The share of the text around them that stands around the place. */
  support: number;
  /** Of the characters, by tokens; below 1. */
  likeness: number;
  /** Characters of the tokens. */
  length: number;
}

/** Tokens on either side that tell whether a stretch stands where it stood. */
const NEIGHBOURS = 10;

/** Neighbours from other blocks count for less: blocks come, go and move each for itself. */
const FAR_WEIGHT = 0.3;

/** What the better side of the neighbours counts for. */
const BETTER_SIDE = 0.7;

/** Characters below which a stretch stands anywhere: its neighbours must be there too. */
const SHORT = 24;

/** What a word that is spelled nearly alike counts for in the likeness. */
const NEARLY = 0.8;

/** Less of a stretch is nothing of it. */
const LEAST_COVERAGE = 0.2;

/** What stood around a stretch and stands there still, without it: the stretch was cut out, or replaced. */
const CUT_OUT = 0.6;

/**
 * Where a row of the copy's tokens stands on the page.
 *
 * @param own - Indexes of tokens of the copy, not empty.
 * @returns Indexes of tokens of the page; `gone` where the text around it is there without it; null where nothing is.
 */
export function placeTokens(texts: ComparedTexts, own: Span): Placed | 'gone' | null {
  const chain = heaviestChain(texts, own);
  const span = chain === null ? between(texts, own) : stretched(texts, own, chain);
  if (span === null) return null;
  const support = supportOf(texts, own, span);
  const kept = keptIn(texts, own, span);
  if (span.end > span.start && kept.coverage >= LEAST_COVERAGE)
    return { ...span, ...kept, support };
  return support >= CUT_OUT ? 'gone' : null;
}

/** Whether a place is good enough to be believed. */
export function isAccepted({ coverage, support, length }: Placed): boolean {
  if (length < SHORT) return coverage >= 0.5 && support >= 0.5;
  return coverage >= 0.87 - 0.47 * support;
}

/** Tokens of a stretch that stand on the page in its order, near each other: the first and the last. */
interface Chain {
  first: number;
  last: number;
}

function heaviestChain({ copy, match, weights }: ComparedTexts, own: Span): Chain | null {
  const slack = 8 + (own.end - own.start) / 2;
  let best: (Chain & { weight: number }) | null = null;
  let chain: (Chain & { weight: number }) | null = null;
  for (let at = own.start; at < own.end; at += 1) {
    const to = match.partner[at] ?? -1;
    if (to === -1) continue;
    const last: number = chain?.last ?? 0;
    const before = match.partner[last] ?? -1;
    const weight = weights[copy.ids[at] ?? 0] ?? 0;
    if (chain !== null && to > before && to - before <= at - last + slack) {
      chain = { first: chain.first, last: at, weight: chain.weight + weight };
    } else chain = { first: at, last: at, weight };
    if (best === null || chain.weight > best.weight) best = chain;
  }
  return best;
}

/** From a chain's first to its last, with what stands in place of the stretch's own ends. */
function stretched({ match, page }: ComparedTexts, own: Span, chain: Chain): Span {
  const { partner, owner } = match;
  let start = partner[chain.first] ?? 0;
  let end = (partner[chain.last] ?? 0) + 1;
  for (let head = chain.first - own.start; head > 0; head -= 1) {
    if (owner[start - 1] !== -1 || page.opens[start] === 1) break;
    start -= 1;
  }
  for (let tail = own.end - 1 - chain.last; tail > 0; tail -= 1) {
    if (owner[end] !== -1 || page.opens[end] === 1) break;
    end += 1;
  }
  return { start, end };
}

/**
 * What stands between the nearest neighbours of a stretch of which nothing is left; may be empty. Where it is a figure that
 * was corrected, from number to number.
 */
function between({ match, page, numbers }: ComparedTexts, own: Span): Span | null {
  const { partner } = match;
  for (let step = 0; step < 3; step += 1) {
    const before = partner[own.start - 1 - step] ?? -1;
    const after = partner[own.end + step] ?? -1;
    const isNear = after - before - 1 <= 2 * (own.end - own.start + 2 * step) + 1;
    if (before === -1 || after <= before || !isNear) continue;
    let start = before + 1;
    let end = after;
    while (start < end - 1 && numbers[page.ids[start] ?? 0] === 0) start += 1;
    while (end > start + 1 && numbers[page.ids[end - 1] ?? 0] === 0) end -= 1;
    return { start, end };
  }
  return null;
}

/** How much of a stretch is in a place: its tokens, and numbers that stand where its numbers stood. */
function keptIn(
  { copy, page, match, weights, numbers }: ComparedTexts,
  own: Span,
  span: Span,
): Pick<Placed, 'coverage' | 'likeness' | 'length'> {
  let freshNumbers = 0;
  for (let at = span.start; at < span.end; at += 1) {
    if (match.owner[at] === -1) freshNumbers += numbers[page.ids[at] ?? 0] ?? 0;
  }
  let total = 0;
  let there = 0;
  let length = 0;
  let same = 0;
  for (let at = own.start; at < own.end; at += 1) {
    const id = copy.ids[at] ?? 0;
    const weight = weights[id] ?? 0;
    const to = match.partner[at] ?? -1;
    total += weight;
    length += lengthAt(copy, at);
    if (to >= span.start && to < span.end) {
      there += weight;
      same += lengthAt(copy, at) * (page.ids[to] === id ? 1 : NEARLY);
    } else if (numbers[id] === 1 && freshNumbers > 0) {
      there += weight;
      freshNumbers -= 1;
    }
  }
  const found = (page.ends[span.end - 1] ?? 0) - (page.starts[span.start] ?? 0);
  return {
    coverage: there / Math.max(total, 0.001),
    likeness: Math.min(0.99, same / Math.max(1, length, found)),
    length,
  };
}

/** How much of the text around a stretch stands around a place: above all on the better side, as cuts go over ends. */
function supportOf(texts: ComparedTexts, own: Span, placed: Span): number {
  const before = sideOf(texts, own.start - 1, -1, (to) => placed.start - to);
  const after = sideOf(texts, own.end, 1, (to) => to - placed.end + 1);
  if (before === null || after === null) return before ?? after ?? 1;
  return BETTER_SIDE * Math.max(before, after) + (1 - BETTER_SIDE) * Math.min(before, after);
}

/** The share of the neighbours on one side that is there, by weight; null at the end of the copy. */
function sideOf(
  { copy, match, weights }: ComparedTexts,
  first: number,
  direction: 1 | -1,
  distanceOf: (pageToken: number) => number,
): number | null {
  let total = 0;
  let there = 0;
  let share = 1;
  for (let step = 1; step <= NEIGHBOURS; step += 1) {
    const at = first + direction * (step - 1);
    const id = copy.ids[at];
    if (id === undefined) break;
    if (copy.opens[direction === 1 ? at : at + 1] === 1) share = FAR_WEIGHT;
    const weight = (weights[id] ?? 0) * share;
    const to = match.partner[at] ?? -1;
    const distance = to === -1 ? 0 : distanceOf(to);
    total += weight;
    if (distance > 0 && distance <= step + NEIGHBOURS) there += weight;
  }
  return total === 0 ? null : there / total;
}

function lengthAt({ starts, ends }: Tokens, at: number): number {
  return (ends[at] ?? 0) - (starts[at] ?? 0);
}
