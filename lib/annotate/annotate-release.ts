import type { Annotation, Generator, Target } from '../model/annotation.ts';
import type { FigureBody, QuotationBody } from '../model/bodies.ts';
import { annotationKey } from '../model/ids.ts';
import type { ReadingContext } from '../model/reading.ts';
import type { ReleaseText } from '../model/release.ts';
import type { Span } from '../model/span.ts';
import { createDescriber } from '../text/describe-span.ts';
import { findFigures } from './figures/find-figures.ts';
import type { FoundFigure, FoundQuotation } from './found.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/** Version of the finders' rules; raised when they change what they find. */
export const FINDERS_VERSION = 2;

const GENERATOR_NAME = 'Pressmark';

/** What the finders are told of a text. */
export interface AnnotateOptions {
  /** Canonical address of the release: the source of every target. */
  url: string;
  context: ReadingContext;
  /** ISO 8601 instant for `created`. */
  now: string;
}

/**
 * Runs the finders and turns what they find into annotations.
 *
 * @param text - The flattened copy; every span points into it.
 * @returns Annotations in reading order: a quotation before the figures inside it.
 */
export function annotateRelease(
  text: ReleaseText,
  { url, context, now }: AnnotateOptions,
): readonly Annotation[] {
  const describe = createDescriber(text.text);
  const targetOf = (span: Span): Target => ({
    type: 'SpecificResource',
    source: url,
    selector: describe(span),
  });
  const quotations = findQuotes(text, context).map((found) =>
    quotation(found, text.text, targetOf, now),
  );
  const figures = findFigures(text, context).map((found) =>
    figure(found, text.text, targetOf, now),
  );
  return [...quotations, ...figures].sort(inReadingOrder);
}

function quotation(
  found: FoundQuotation,
  text: string,
  targetOf: (span: Span) => Target,
  now: string,
): Annotation<QuotationBody> {
  const start = found.segments[0]?.start ?? 0;
  const end = found.segments.at(-1)?.end ?? start;
  return {
    key: annotationKey(`quotation:${start}-${end}`),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      {
        type: 'Quotation',
        purpose: 'identifying',
        text: found.segments.map((segment) => text.slice(segment.start, segment.end)).join(' '),
        speaker: found.speaker,
        cue: found.cue,
      },
    ],
    target: found.segments.map(targetOf),
    generator: generator(found.rule),
    created: now,
  };
}

function figure(
  found: FoundFigure,
  text: string,
  targetOf: (span: Span) => Target,
  now: string,
): Annotation<FigureBody> {
  const { start, end, rule, ...amount } = found;
  return {
    key: annotationKey(`figure:${start}-${end}`),
    type: 'Annotation',
    motivation: 'classifying',
    body: [{ type: 'Figure', purpose: 'classifying', text: text.slice(start, end), ...amount }],
    target: [targetOf({ start, end })],
    generator: generator(rule),
    created: now,
  };
}

function generator(rule: string): Generator {
  return { name: GENERATOR_NAME, rule, version: FINDERS_VERSION };
}

function inReadingOrder(a: Annotation, b: Annotation): number {
  const first = a.target[0]?.selector[1].start ?? 0;
  const second = b.target[0]?.selector[1].start ?? 0;
  // "identifying" (quotations) sorts after "classifying": compared the other way round.
  return first - second || b.motivation.localeCompare(a.motivation);
}
