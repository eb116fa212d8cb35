import { type ChangedNumbers, changedNumbers } from '../../lib/anchor/changed-numbers.ts';
import { locateTargets } from '../../lib/anchor/locate-targets.ts';
import { longestRise } from '../../lib/anchor/longest-rise.ts';
import { indexText } from '../../lib/anchor/text-index.ts';
import type { SinceSaved } from '../../lib/messages/protocol.ts';
import type { Annotation, Target, TextQuoteSelector } from '../../lib/model/annotation.ts';
import type { AnnotationKey } from '../../lib/model/ids.ts';
import type { WorkItem } from '../../lib/model/reader-work.ts';
import type { Span } from '../../lib/model/span.ts';
import { foldText } from '../../lib/text/fold.ts';
import { overlaps } from '../../lib/text/span.ts';

/** Context that is compared on either side, in characters: two or three words. */
const CONTEXT = 16;

/** What became of a text. */
type Fate = 'kept' | 'moved' | 'edited' | 'gone';

type Place = ReturnType<typeof locateTargets>[number];

/** A copy, and what was found in it. */
export interface ReadCopy {
  text: string;
  annotations: readonly Annotation[];
}

/** How a page differs from its saved copy. */
export interface Comparison {
  since: SinceSaved;
  /** Of what is found now: those whose numbers were others in the saved copy. */
  changed: ReadonlyMap<AnnotationKey, ChangedNumbers>;
}

interface Sought {
  /** Number of the annotation or mark it belongs to. */
  owner: number;
  target: Target;
}

/**
 * Compares what the saved copy had with what the page reads now, by the texts of the two copies: an advertisement above the
 * release moves nothing, and neither does a paragraph put in before.
 *
 * @param saved - The flattened saved copy, and what was found in it.
 * @param work - What the reader did; marks count like what was found.
 * @param now - The flattened copy of the page as it reads now, and what is found in it.
 */
export function sinceSaved(saved: ReadCopy, work: readonly WorkItem[], now: ReadCopy): Comparison {
  const marks = work.flatMap((item) => (item.type === 'Mark' ? [item] : []));
  // A quotation in two parts may hold a figure in its first: order is of targets, not of annotations.
  const sought = [...saved.annotations, ...marks]
    .flatMap(({ target: targets }, owner) => targets.map((target): Sought => ({ owner, target })))
    .sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
  const places = locateTargets(
    indexText(now.text),
    sought.map(({ target }) => target),
    saved.text,
  );
  const fates = [...fatesOf(sought, places, now.text)];
  const count = (wanted: Fate) => fates.filter(([, fate]) => fate === wanted).length;
  const gone = new Set(fates.flatMap(([owner, fate]) => (fate === 'gone' ? [owner] : [])));
  const judged = new Set(work.map((item) => (item.type === 'Judgement' ? item.subject.key : '')));
  return {
    since: {
      moved: count('moved'),
      edited: count('edited'),
      gone: saved.annotations.filter(({ key }, owner) => gone.has(owner) && !judged.has(key)),
    },
    changed: changedOf(sought, places, saved, now),
  };
}

/** For what is found now, the numbers that its text had in the saved copy, where they were others. */
function changedOf(
  sought: readonly Sought[],
  places: readonly Place[],
  saved: ReadCopy,
  now: ReadCopy,
): ReadonlyMap<AnnotationKey, ChangedNumbers> {
  const changed = new Map<AnnotationKey, ChangedNumbers>();
  for (const [index, { owner, target }] of sought.entries()) {
    const before = saved.annotations[owner];
    const place = places[index] ?? null;
    if (before === undefined || place === null || place.likeness === 1) continue;
    const { start, end } = place.span;
    const numbers = changedNumbers(
      foldText(target.selector[0].exact).text,
      foldText(now.text.slice(start, end)).text,
    );
    const heir = now.annotations.find(
      ({ body, target: targets }) =>
        body[0]?.type === before.body[0]?.type &&
        targets.some(({ selector }) => overlaps(selector[1], place.span)),
    );
    if (numbers !== null && heir !== undefined) changed.set(heir.key, numbers);
  }
  return changed;
}

/** One fate an owner. */
function fatesOf(
  sought: readonly Sought[],
  places: readonly Place[],
  text: string,
): ReadonlyMap<number, Fate> {
  const inOrder = placesInOrder(places);
  const fates = new Map<number, Fate>();
  for (const [index, { owner, target }] of sought.entries()) {
    const fate = fateOf(target, places[index] ?? null, inOrder.has(index), text);
    const other = fates.get(owner);
    fates.set(owner, other === undefined ? fate : joined(fate, other));
  }
  return fates;
}

/** Of a text in several parts: gone where all are, edited where some are, moved where any is. */
function joined(a: Fate, b: Fate): Fate {
  if (a === b) return a;
  return [a, b].some((fate) => fate === 'gone' || fate === 'edited') ? 'edited' : 'moved';
}

/** Which of the places, given in the order of the old copy, stand in that order still. */
function placesInOrder(places: readonly Place[]): ReadonlySet<number> {
  const there = places.flatMap((place, index) =>
    place === null ? [] : [{ index, start: place.span.start }],
  );
  const rise = longestRise(there.map(({ start }) => start));
  return new Set(rise.flatMap((at) => there[at]?.index ?? []));
}

function fateOf(
  { selector: [quote] }: Target,
  place: Place,
  isInOrder: boolean,
  text: string,
): Fate {
  if (place === null) return 'gone';
  if (place.likeness < 1) return 'edited';
  return isInOrder && standsBeside(text, place.span, quote) ? 'kept' : 'moved';
}

/** Whether the words before it, or the words after it, are those they were. */
function standsBeside(text: string, { start, end }: Span, quote: TextQuoteSelector): boolean {
  const before = folded(quote.prefix.slice(-CONTEXT));
  const after = folded(quote.suffix.slice(0, CONTEXT));
  // Twice as much of the page: typography may take more room there.
  const isBefore = folded(text.slice(Math.max(0, start - 2 * CONTEXT), start));
  const isAfter = folded(text.slice(end, end + 2 * CONTEXT));
  return isBefore.endsWith(before) || isAfter.startsWith(after);
}

function folded(text: string): string {
  return foldText(text).text.trim();
}
