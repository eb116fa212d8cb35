import type { Annotation } from '../model/annotation.ts';
import type { AnnotationKey } from '../model/ids.ts';
import type { Judgement } from '../model/reader-work.ts';
import { foldText } from '../text/fold.ts';
import { isReworded } from './is-reworded.ts';

/** Which judgement is about which of the annotations found this time. */
export interface MatchedJudgements {
  byKey: ReadonlyMap<AnnotationKey, Judgement>;
  /** Those whose subject was not found this time, in the order given. */
  left: readonly Judgement[];
}

/** Context that is looked at on either side, in folded characters. */
const CONTEXT = 200;

/** A text this long is known by its words alone; a shorter one ("5 %") may be another of the same words. */
const TELLING_LENGTH = 24;

/** A short text is the same one where so much stands beside it as before. */
const LEAST_CONTEXT = 16;

/** Occurrences of the same words that come into question for one judgement: the nearest. */
const MOST_RIVALS = 50;

/** Texts of one kind that are looked through for one that was reworded. */
const MOST_REWORDED = 200;

/** One side of the matching: something that was found, then or now. */
interface Text {
  kind: string;
  /** Folded, targets joined. */
  words: string;
  prefix: string;
  suffix: string;
  start: number;
}

interface Pair {
  judgement: Judgement;
  annotation: Annotation;
  /** Characters of context in common. */
  context: number;
  distance: number;
}

/**
 * Knows what the reader judged again in a new reading, where every key may be another: by kind and words; of the same words
 * in several places, by what stands beside them, then by the nearest place. A quotation of which a few words were edited
 * is still the same; a figure with other digits is another figure, unless the reader gave the judgement its place. Each
 * judgement has one annotation, and each annotation one judgement.
 *
 * @param found - What the rules found this time.
 * @param judgements - Of the same release, from whichever of its readings.
 */
export function matchJudgements(
  found: readonly Annotation[],
  judgements: readonly Judgement[],
): MatchedJudgements {
  const byKey = new Map<AnnotationKey, Judgement>();
  const settled = new Set<Judgement>();
  if (judgements.length === 0) return { byKey, left: [] };
  const texts = new Map<Annotation, Text>(found.map((each) => [each, textOf(each)]));
  const subjects = new Map<Judgement, Text>(judgements.map((each) => [each, textOf(each.subject)]));
  const settle = (pairs: readonly Pair[]): void => {
    for (const { judgement, annotation } of [...pairs].sort(bestFirst)) {
      if (settled.has(judgement) || byKey.has(annotation.key)) continue;
      settled.add(judgement);
      byKey.set(annotation.key, judgement);
    }
  };
  const openTexts = () => new Map([...texts].filter(([{ key }]) => !byKey.has(key)));
  const openSubjects = () =>
    new Map([...subjects].filter(([judgement]) => !settled.has(judgement)));
  settle(sameWords(texts, subjects));
  settle(sameWords(openTexts(), correctedTexts(openSubjects())));
  settle(reworded(openTexts(), openSubjects()));
  return { byKey, left: judgements.filter((judgement) => !settled.has(judgement)) };
}

/** The words of the places that the reader gave, for those that have one. */
function correctedTexts(subjects: ReadonlyMap<Judgement, Text>): ReadonlyMap<Judgement, Text> {
  return new Map(
    [...subjects.keys()].flatMap((judgement) => {
      const target = judgement.correction?.target;
      return target === undefined ? [] : [[judgement, textOf({ ...judgement.subject, target })]];
    }),
  );
}

function sameWords(
  texts: ReadonlyMap<Annotation, Text>,
  subjects: ReadonlyMap<Judgement, Text>,
): Pair[] {
  const byWords = new Map<string, Annotation[]>();
  for (const [annotation, text] of texts) {
    const name = `${text.kind} ${text.words}`;
    const alike = byWords.get(name);
    if (alike === undefined) byWords.set(name, [annotation]);
    else alike.push(annotation);
  }
  return [...subjects].flatMap(([judgement, subject]) => {
    const alike = byWords.get(`${subject.kind} ${subject.words}`) ?? [];
    const startOf = (annotation: Annotation) => texts.get(annotation)?.start ?? 0;
    return nearest(alike, startOf, subject.start).flatMap((annotation) => {
      const text = texts.get(annotation);
      return text === undefined ? [] : pairOf(judgement, subject, annotation, text);
    });
  });
}

function reworded(
  texts: ReadonlyMap<Annotation, Text>,
  subjects: ReadonlyMap<Judgement, Text>,
): Pair[] {
  const quotations = [...texts].filter(([, { kind }]) => kind === 'Quotation');
  return [...subjects]
    .filter(([, { kind }]) => kind === 'Quotation')
    .slice(0, MOST_REWORDED)
    .flatMap(([judgement, subject]) =>
      quotations
        .slice(0, MOST_REWORDED)
        .flatMap(([annotation, text]) =>
          isReworded(subject.words, text.words)
            ? [{ judgement, annotation, ...nearnessOf(subject, text) }]
            : [],
        ),
    );
}

function pairOf(judgement: Judgement, subject: Text, annotation: Annotation, text: Text): Pair[] {
  const nearness = nearnessOf(subject, text);
  // The same offset proves nothing: where a paragraph is taken out, the next one has its place.
  const needed = Math.min(LEAST_CONTEXT, subject.prefix.length + subject.suffix.length);
  const isSure = subject.words.length >= TELLING_LENGTH || nearness.context >= needed;
  return isSure ? [{ judgement, annotation, ...nearness }] : [];
}

function nearnessOf(a: Text, b: Text): Pick<Pair, 'context' | 'distance'> {
  return {
    context: commonEnd(a.prefix, b.prefix) + commonStart(a.suffix, b.suffix),
    distance: Math.abs(a.start - b.start),
  };
}

function bestFirst(a: Pair, b: Pair): number {
  return (
    b.context - a.context ||
    a.distance - b.distance ||
    // The same outcome in whichever order the work was listed.
    (a.judgement.id < b.judgement.id ? -1 : a.judgement.id > b.judgement.id ? 1 : 0)
  );
}

/** So many at most, those around an offset; all are sorted by their start already. */
function nearest<T>(
  items: readonly T[],
  startOf: (item: T) => number,
  offset: number,
): readonly T[] {
  if (items.length <= MOST_RIVALS) return items;
  const after = items.findIndex((item) => startOf(item) >= offset);
  const middle = after < 0 ? items.length : after;
  const from = Math.max(0, Math.min(middle - MOST_RIVALS / 2, items.length - MOST_RIVALS));
  return items.slice(from, from + MOST_RIVALS);
}

function textOf({ body, target }: Annotation): Text {
  const first = target[0]?.selector;
  const last = target.at(-1)?.selector;
  const prefix = (first?.[0].prefix ?? '').slice(-CONTEXT);
  const suffix = (last?.[0].suffix ?? '').slice(0, CONTEXT);
  return {
    kind: body[0]?.type ?? '',
    words: target.map(({ selector: [quote] }) => foldText(quote.exact).text.trim()).join('\n'),
    prefix: foldText(prefix).text,
    suffix: foldText(suffix).text,
    start: first?.[1].start ?? 0,
  };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (
    length < a.length &&
    length < b.length &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  ) {
    length += 1;
  }
  return length;
}
