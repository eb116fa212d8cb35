import { contextOf, isNearlyTheQuote, OUTER, type Place } from './match-quote.ts';
import type { PreparedQuote } from './prepare-quote.ts';

/** Where the order of the other annotations says that a quote must be. Folded offsets. */
export interface Order {
  /** End of the window's last sure neighbour before. */
  from: number;
  /** Start of the first sure neighbour after. */
  to: number;
  /** The likeliest offset inside the window, as far from the nearest neighbour as in the copy. */
  expected: number;
  /** How far that neighbour is: the nearer, the more the likeliest offset is worth. */
  distance: number;
}

/** From this length on an exact text is its own evidence. */
const LONG = 32;

/** Below this length a text is a word or a number that stands anywhere. */
const VERY_SHORT = 12;

/** So much of its own sentence must stand around a figure for its digits not to matter. */
const FRAME = 20;

/** What the order of annotations adds to a place inside its window, to one where it is expected, and takes from one outside. */
const ORDER_GAIN = 0.05;
const EXPECTED_GAIN = 0.12;
const ORDER_LOSS = 0.15;

/** How far from the expected offset a place may be: some characters, and a share of the way to its neighbour. */
const NEARLY = 40;
const DRIFT = 0.1;

/** A rival this near in score makes the choice a guess. */
const MARGIN = 0.04;

/** Context of other blocks counts for less: pages put things between blocks. */
const FAR_WEIGHT = 0.5;

/**
 * Chooses the place of a quote among its candidates, or none: a wrong place is worse than an orphan.
 *
 * @param order - Where the neighbours say it must be; null where their order tells nothing.
 * @returns The place, or null where nothing is alike enough, or two places are and nothing tells them apart.
 */
export function choosePlace(
  quote: PreparedQuote,
  places: readonly Place[],
  order: Order | null,
): Place | null {
  const ranked = places
    .map((place) => ({ place, score: scoreOf(quote, place, order) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || !isAcceptable(quote, best.place, order)) return null;
  if (second === undefined || best.score - second.score >= MARGIN) return best.place;
  if (!isAcceptable(quote, second.place, order)) return best.place;
  if (order === null) return null;
  const distance = ({ place }: { place: Place }): number => Math.abs(place.start - order.expected);
  return distance(best) <= distance(second) ? best.place : second.place;
}

/**
 * Whether a place can stand without the word of any other annotation: such places make the order of the page.
 */
export function isSure(quote: PreparedQuote, place: Place): boolean {
  if (!isToldFromRival(quote, place)) return false;
  const context = contextOf(quote, place);
  if (ownLength(quote) === 0) return place.likeness === 1 && quote.exact.length >= LONG;
  return (
    place.likeness * 0.5 + context * 0.5 >= 0.85 && quote.exact.length + ownLength(quote) >= LONG
  );
}

/** How well a place fits, about 0 to 1.1. */
function scoreOf(quote: PreparedQuote, place: Place, order: Order | null): number {
  const own = ownLength(quote);
  let total = quote.exact.length + own;
  let there = likenessIn(quote, place) * quote.exact.length + contextOf(quote, place) * own;
  for (const [part, likeness] of farParts(quote, place)) {
    total += part.length * FAR_WEIGHT;
    there += likeness * part.length * FAR_WEIGHT;
  }
  return there / total + orderTerm(place, order);
}

function isAcceptable(quote: PreparedQuote, place: Place, order: Order | null): boolean {
  const likeness = likenessIn(quote, place);
  const agreement = agreementOf(quote, place);
  const term = orderTerm(place, order);
  const isLong = quote.exact.length >= LONG;
  if (!isToldFromRival(quote, place)) {
    return isExpected(place, order) && likeness >= 0.9 && agreement >= 0.6;
  }
  if (likeness === 1 && isLong) return term >= 0 || agreement >= 0.4;
  if (likeness === 1) {
    const strictness = quote.exact.length < VERY_SHORT ? 0.15 : 0;
    return agreement >= strictness + (term > 0 ? 0.5 : term < 0 ? 0.8 : 0.6);
  }
  const need = isLong ? 0.92 - 0.42 * agreement : 1.25 - 0.75 * agreement;
  return likeness >= need - term;
}

/**
 * Whether a place is the quote's own rather than its rival's. One side of the outer context may have been lost, or may stand
 * beside the rival by chance: then text and context must be unchanged.
 */
function isToldFromRival(quote: PreparedQuote, place: Place): boolean {
  if (place.outer === null || (place.isUnchanged && !quote.isRepeated)) return true;
  const [better, worse] = place.outer;
  if (worse >= OUTER) return true;
  return better >= OUTER && isNearlyTheQuote(quote, place);
}

/** The context's likeness, where the far context helps but does not harm; for a text without own context, the far one's. */
function agreementOf(quote: PreparedQuote, place: Place): number {
  let total = ownLength(quote);
  let there = contextOf(quote, place) * total;
  for (const [part, likeness] of farParts(quote, place)) {
    const weight = part.length * (likeness >= 0.7 ? FAR_WEIGHT : FAR_WEIGHT / 2);
    total += weight;
    there += likeness * weight;
  }
  return total === 0 ? 0 : there / total;
}

/** A number that changed in its own place is the same figure: there its shape counts. */
function likenessIn(quote: PreparedQuote, place: Place): number {
  return place.shape > place.likeness && isFramed(quote, place)
    ? Math.max(place.likeness, place.shape * 0.95)
    : place.likeness;
}

/** Whether what stands around a place is the quote's own: its sentence, or in a short line the lines around. */
function isFramed({ ownPrefix, ownSuffix }: PreparedQuote, place: Place): boolean {
  const { before, after, farBefore, farAfter } = place;
  const own = ownPrefix.length + ownSuffix.length;
  const isWhole = (before ?? 1) >= 0.85 && (after ?? 1) >= 0.85;
  return isWhole && (own >= FRAME || (own > 0 && Math.max(farBefore ?? 0, farAfter ?? 0) >= 0.85));
}

function farParts(quote: PreparedQuote, place: Place): [part: string, likeness: number][] {
  const parts: [string, number][] = [];
  if (place.farBefore !== null) parts.push([quote.farPrefix, place.farBefore]);
  if (place.farAfter !== null) parts.push([quote.farSuffix, place.farAfter]);
  return parts;
}

function ownLength({ ownPrefix, ownSuffix }: PreparedQuote): number {
  return ownPrefix.length + ownSuffix.length;
}

/** Whether a place is where its neighbour says it must be, give or take some edits. */
function isExpected(place: Place, order: Order | null): boolean {
  return (
    order !== null && Math.abs(place.start - order.expected) <= NEARLY + order.distance * DRIFT
  );
}

function orderTerm(place: Place, order: Order | null): number {
  if (order === null) return 0;
  if (isExpected(place, order)) return EXPECTED_GAIN;
  return place.start >= order.from && place.end <= order.to ? ORDER_GAIN : -ORDER_LOSS;
}
