import type { Annotation } from '../model/annotation.ts';
import type { FigureBody, FigureKind } from '../model/bodies.ts';
import type { AnnotationKey } from '../model/ids.ts';
import { foldUnit } from './fold-unit.ts';
import { type Frame, frameOf } from './frame-of.ts';

/** What a release says elsewhere of the thing that one figure measures. */
export interface Mentions {
  /** Figures that state the same quantity, in reading order. */
  same: readonly AnnotationKey[];
  /** Figures that state another value of what seems to be the same thing, in reading order. */
  different: readonly AnnotationKey[];
}

/** A figure that can be compared with others. */
interface Mention {
  key: AnnotationKey;
  body: FigureBody;
  /** Exact decimals: one of a value, two of a range or a ratio. */
  values: readonly string[];
  /** Two figures of different yardsticks are never compared: kind, unit, rate and what is counted. */
  yardstick: string;
  frame: Frame;
}

/** Dates and ranks are said again and again without stating a quantity; ages belong to people. */
const KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'money',
  'percent',
  'percentage-point',
  'count',
  'ratio',
  'duration',
  'measure',
]);

/** Figures of one release that are compared with each other: a bound on work that grows with their square. */
const MOST_COMPARED = 400;

/**
 * Finds which figures of a release state the same quantity ("$1.2 billion" and "1,200 million dollars"), and which
 * contradict each other: other values of the same thing, in sentences of the same words, names and years. It would rather
 * miss a contradiction than invent one.
 *
 * @param annotations - Of one release, in reading order; all but figures are passed over.
 * @param text - The flattened copy they point into; a figure that it does not have at its place is passed over.
 * @returns By figure; a figure with nothing to say of is not in the map.
 */
export function compareMentions(
  annotations: readonly Annotation[],
  text: string,
): ReadonlyMap<AnnotationKey, Mentions> {
  const found = new Map<AnnotationKey, { same: AnnotationKey[]; different: AnnotationKey[] }>();
  const note = (of: Mention, other: Mention, how: 'same' | 'different'): void => {
    const entry = found.get(of.key) ?? { same: [], different: [] };
    entry[how].push(other.key);
    found.set(of.key, entry);
  };
  const mentions = annotations
    .flatMap((annotation) => mentionOf(annotation, text))
    .slice(0, MOST_COMPARED);
  for (const [index, first] of mentions.entries()) {
    for (const second of mentions.slice(index + 1)) {
      const how = relationOf(first, second);
      if (how === null) continue;
      note(first, second, how);
      note(second, first, how);
    }
  }
  return found;
}

function mentionOf({ key, body: bodies, target }: Annotation, text: string): readonly Mention[] {
  const body = bodies.find((each) => each.type === 'Figure');
  const place = target[0];
  if (body === undefined || place === undefined || !KINDS.has(body.kind)) return [];
  const [quote, position] = place.selector;
  const yardstick = yardstickOf(body);
  if (yardstick === null) return [];
  const { start, end } = position;
  if (text.slice(start, end) !== quote.exact) return [];
  const frame = frameOf(text, { start, end });
  return [{ key, body, values: valuesOf(body), yardstick, frame }];
}

function valuesOf({ quantity }: FigureBody): readonly string[] {
  if ('value' in quantity) return [quantity.value];
  if ('from' in quantity) return [quantity.from, quantity.to];
  return [quantity.numerator, quantity.denominator];
}

/** Null where nothing says what is measured: a bare number, money of no known currency. */
function yardstickOf({ kind, unit, noun, rate }: FigureBody): string | null {
  const unitName = kind === 'money' ? unit : unit === null ? '' : foldUnit(unit);
  const counted = kind === 'count' || kind === 'ratio' ? foldUnit(unit ?? noun ?? '') : '';
  if (unitName === null || (kind === 'count' && counted === '')) return null;
  return [kind, unitName, counted, rate?.toLowerCase() ?? ''].join('|');
}

function relationOf(first: Mention, second: Mention): 'same' | 'different' | null {
  if (first.yardstick !== second.yardstick || first.values.length !== second.values.length)
    return null;
  if (first.values.every((value, index) => value === second.values[index])) {
    return isTelling(first) || sharedStems(first.frame, second.frame) > 0 ? 'same' : null;
  }
  return contradict(first, second) ? 'different' : null;
}

/** A number of three digits and more, or with decimals, does not come twice by chance; "5 %" may. */
function isTelling({ values, body }: Mention): boolean {
  if (body.kind === 'money') return values.some((value) => value.length > 2);
  return values.some((value) => value.replace(/[-.]|0+$/g, '').length > 2 || value.includes('.'));
}

/** How much two sentences have to share to be of the same thing. */
const LEAST_SHARED = 3;
const LEAST_SHARE_OF_SHORTER = 0.7;
const LEAST_SHARE_OF_LONGER = 0.4;
/** Figures that lie farther apart than this measure other things. */
const FARTHEST_APART = 5;

function contradict(first: Mention, second: Mention): boolean {
  if (!isPlain(first) || !isPlain(second) || first.body.modifier !== second.body.modifier)
    return false;
  const [a, b] = [Number(first.values[0]), Number(second.values[0])];
  if (!(a > 0 && b > 0) || Math.max(a, b) / Math.min(a, b) > FARTHEST_APART) return false;
  if (isRounded(a, b) || isRounded(b, a)) return false;
  return isSameThing(first.frame, second.frame);
}

/** A limit ("more than 500") and a range leave room for other values. */
function isPlain({ values, body }: Mention): boolean {
  return values.length === 1 && body.modifier === null;
}

/** Whether the first is the second with fewer digits: "$1.2 billion" of "$1,234,000,000". */
function isRounded(rough: number, exact: number): boolean {
  for (let digits = 1; digits <= 3; digits += 1) {
    if (Number(exact.toPrecision(digits)) === rough) return true;
  }
  return false;
}

function isSameThing(first: Frame, second: Frame): boolean {
  const shared = sharedStems(first, second);
  const [shorter, longer] = [first.stems.size, second.stems.size].sort((a, b) => a - b);
  if (shared < LEAST_SHARED || shorter === undefined || longer === undefined) return false;
  if (shared < shorter * LEAST_SHARE_OF_SHORTER || shared < longer * LEAST_SHARE_OF_LONGER)
    return false;
  // "an additional 40 jobs", "the remaining 40 jobs": other jobs.
  if (first.before !== second.before && first.before !== '' && second.before !== '') return false;
  return agree(first.names, second.names) && agree(first.numbers, second.numbers);
}

function sharedStems(first: Frame, second: Frame): number {
  return [...first.stems].filter((stem) => second.stems.has(stem)).length;
}

/** Whether one says nothing that the other does not: other places and other years are other things. */
function agree(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
  return [...fewer].every((each) => more.has(each));
}
