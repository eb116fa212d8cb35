import type { Target, TextQuoteSelector } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../text/span.ts';
import { type CarryOver, carryOverOf } from './carry/carry-over.ts';
import { choosePlace, isSure, type Order } from './choose-place.ts';
import { longestRise } from './longest-rise.ts';
import { findPlaces, type Place } from './match-quote.ts';
import { type PreparedQuote, prepareQuote } from './prepare-quote.ts';
import { rawSpanOf, type TextIndex } from './text-index.ts';

/** Where a target stands in a page's text. */
export interface Located {
  /** UTF-16 offsets into the flattened text of the live page. */
  span: Span;
  /** Likeness to the stored text, 0 to 1; 1 where only typography differs. */
  likeness: number;
}

interface Sought {
  selector: TextQuoteSelector;
  /** The same, once it was needed: on a page that has hardly changed it is not. */
  prepared: PreparedQuote | null;
  /** Whether it was made against the copy that is compared with the page. */
  isCarried: boolean;
  /** Whether that comparison says for certain that it is gone. */
  isGone: boolean;
  /** Offsets in the saved copy. */
  saved: number;
  savedEnd: number;
  /** Folded span on the page, once known. */
  place: Span | null;
  likeness: number;
  /** Whether text and context stand unchanged: no other place comes into question. */
  unchanged: boolean;
  places: readonly Place[];
}

/** Below this share of sure places in the same order as in the copy, the page was re-ordered and order tells nothing. */
const ORDERED_SHARE = 0.75;

/** A place of which more is other text of the copy is that text's. */
const FOREIGN = 0.3;

/** Order needs witnesses. */
const FEWEST_WITNESSES = 3;

/**
 * Finds all targets of a page at once. Where the copy is at hand it is compared with the page, which says of nearly all
 * where they are or that they are gone. The others are looked for by their quotes: first those standing unchanged with their
 * context; then each on its own; then, for what is left or stands out of order, the order of the sure ones says where to
 * believe it.
 *
 * @param targets - In any order; offsets of their position selectors are of one saved copy.
 * @param copyText - The flattened text of that copy; targets made against another are looked for by their quotes.
 * @returns One entry a target, in the order given; null where the text is not on the page.
 */
export function locateTargets(
  index: TextIndex,
  targets: readonly Target[],
  copyText?: string,
): (Located | null)[] {
  const whole = copyText === undefined ? -1 : placeOfWhole(index, copyText);
  if (whole >= 0 && targets.every((target) => isOf(target, copyText ?? ''))) {
    return targets.map(({ selector: [, { start, end }] }) => ({
      span: { start: whole + start, end: whole + end },
      likeness: 1,
    }));
  }
  const sought = targets.map(
    (target): Sought => ({
      selector: target.selector[0],
      prepared: null,
      isCarried: copyText !== undefined && isOf(target, copyText),
      isGone: false,
      saved: target.selector[1].start,
      savedEnd: target.selector[1].end,
      place: null,
      likeness: 0,
      unchanged: false,
      places: [],
    }),
  );
  const inOrder = [...sought].sort((a, b) => a.saved - b.saved);
  const carryOver = copyText === undefined ? null : placeCarried(index, inOrder, copyText);
  placeUnchanged(
    index,
    inOrder.filter(({ isCarried }) => !isCarried),
  );
  const left = inOrder.filter(({ unchanged, isGone }) => !unchanged && !isGone);
  if (left.length > 0) placeOthers(index, inOrder, left, carryOver);
  return sought.map(({ place, likeness }) =>
    place === null ? null : { span: rawSpanOf(index, place), likeness },
  );
}

/** Shorter copies may be found by chance. */
const SHORTEST_WHOLE = 100;

/** Where a page holds the copy just as it is; -1 where it does not. */
function placeOfWhole({ raw }: TextIndex, copyText: string): number {
  return copyText.length < SHORTEST_WHOLE ? -1 : raw.indexOf(copyText);
}

/** Whether a target was made against this copy. */
function isOf({ selector: [{ exact }, { start, end }] }: Target, copyText: string): boolean {
  return exact !== '' && copyText.slice(start, end) === exact;
}

function placeCarried(index: TextIndex, inOrder: readonly Sought[], copyText: string): CarryOver {
  const carryOver = carryOverOf(copyText, index);
  for (const sought of inOrder) {
    const { saved, savedEnd } = sought;
    if (!sought.isCarried) continue;
    const place = carryOver.placeOf({ start: saved, end: savedEnd });
    sought.isGone = place === 'gone';
    if (place === null || place === 'gone') continue;
    sought.place = { start: place.start, end: place.end };
    sought.likeness = place.likeness;
    sought.unchanged = true;
  }
  return carryOver;
}

/** One walk down the page: on an unchanged page every target is the next occurrence. */
function placeUnchanged(index: TextIndex, inOrder: readonly Sought[]): void {
  const { text } = index.folded;
  let cursor = 0;
  for (const sought of inOrder) {
    const { whole, at, exact } = quoteOf(sought);
    if (exact === '') continue;
    let start = text.indexOf(whole, Math.max(0, cursor - at));
    if (start < 0) start = text.indexOf(whole);
    if (start < 0 || whole.length < exact.length + 16) continue;
    cursor = start + at;
    sought.place = { start: cursor, end: cursor + exact.length };
    sought.likeness = 1;
    sought.unchanged = true;
  }
}

function placeOthers(
  index: TextIndex,
  inOrder: readonly Sought[],
  left: readonly Sought[],
  carryOver: CarryOver | null,
): void {
  const scale = index.folded.text.length / Math.max(1, inOrder.at(-1)?.saved ?? 1);
  for (const sought of left) {
    const nearby = orderOf(inOrder, sought, index.folded.text.length);
    const own = { start: sought.saved, end: sought.savedEnd };
    sought.places = findPlaces(
      index,
      quoteOf(sought),
      nearby?.expected ?? sought.saved * scale,
    ).filter((place) => !sought.isCarried || (carryOver?.foreignShare(place, own) ?? 0) < FOREIGN);
    const place = choosePlace(quoteOf(sought), sought.places, null);
    if (place !== null && isSure(quoteOf(sought), place)) settle(sought, place);
  }
  const witnesses = rise(inOrder);
  const taken = inOrder.filter(({ place }) => place !== null);
  for (const sought of left) {
    const order = witnesses === null ? null : orderOf(witnesses, sought, index.folded.text.length);
    const free = sought.places.filter((place) => !isTaken(taken, sought, place));
    const place = choosePlace(quoteOf(sought), free, order);
    if (place === null) {
      sought.place = null;
      sought.likeness = 0;
    } else settle(sought, place);
  }
}

/** Two texts that stand apart in the copy are not at one place of the page: the surer one keeps it. */
function isTaken(taken: readonly Sought[], sought: Sought, place: Span): boolean {
  return taken.some(
    (other) =>
      other !== sought &&
      other.place !== null &&
      overlaps(other.place, place) &&
      (other.savedEnd <= sought.saved || sought.savedEnd <= other.saved),
  );
}

function quoteOf(sought: Sought): PreparedQuote {
  sought.prepared ??= prepareQuote(sought.selector);
  return sought.prepared;
}

function settle(sought: Sought, place: Place): void {
  sought.place = { start: place.start, end: place.end };
  sought.likeness = place.likeness;
}

/** The placed targets that stand in the copy's order; null where too few do. */
function rise(inOrder: readonly Sought[]): Sought[] | null {
  const placed = inOrder.filter(({ place }) => place !== null);
  const members = longestRise(placed.map(({ place }) => place?.start ?? 0)).flatMap(
    (at) => placed[at] ?? [],
  );
  return members.length >= FEWEST_WITNESSES && members.length >= placed.length * ORDERED_SHARE
    ? members
    : null;
}

/** The window between the nearest witnesses before and after. */
function orderOf(witnesses: readonly Sought[], sought: Sought, length: number): Order | null {
  let before: Sought | null = null;
  let after: Sought | null = null;
  for (const witness of witnesses) {
    if (witness === sought || witness.place === null) continue;
    if (witness.saved <= sought.saved) before = witness;
    else {
      after = witness;
      break;
    }
  }
  if (before === null && after === null) return null;
  const from = before?.place?.start ?? 0;
  const to = after?.place?.end ?? length;
  const ahead = sought.saved - (before?.saved ?? Number.NEGATIVE_INFINITY);
  const behind = (after?.saved ?? Number.POSITIVE_INFINITY) - sought.saved;
  const expected = ahead <= behind ? from + ahead : (after?.place?.start ?? length) - behind;
  return {
    from,
    to,
    expected: Math.min(Math.max(expected, from), to),
    distance: Math.min(ahead, behind),
  };
}
