import { readFileSync } from 'node:fs';
import { annotationsJson } from '../../dev/reading-json.ts';
import type { Annotation } from '../../lib/model/annotation.ts';

/** A quotation as a careful reader would write it down. */
export interface ExpectedQuotation {
  segments: readonly string[];
  speaker: string | null;
  role: string | null;
  organization: string | null;
}

/** A figure as a careful reader would write it down. */
export interface ExpectedFigure {
  text: string;
  kind: string;
  /** In the form that `npm run read` prints. */
  value: unknown;
  /** Left out where more than one is right. */
  unit?: string | null;
  modifier: string | null;
}

/** What stands on one page of the demo newsroom (`<id>.expected.json`). */
export interface Expected {
  type: string;
  headline: string;
  publisher: string;
  datePublished: string;
  place: string | null;
  language: string;
  quotations: readonly ExpectedQuotation[];
  /** Between marks, but nobody's words. */
  notQuotations: readonly string[];
  figures: readonly ExpectedFigure[];
  /** A careful reader could go either way. */
  optionalFigures: readonly string[];
  notFigures: readonly string[];
  contacts: readonly {
    name?: string | null;
    role?: string | null;
    organization?: string | null;
    phones: readonly string[];
    emails: readonly string[];
  }[];
  /** Text of the page around the release, which a clean copy leaves out. */
  mustNotContain: readonly string[];
}

/** Quotations and figures in one form for both sides of a comparison. */
export interface Found {
  quotations: ExpectedQuotation[];
  figures: ExpectedFigure[];
}

interface PrintedQuotation {
  segments: readonly { text: string }[];
  speaker: { name: string; role: string | null; organization: string | null } | null;
}

/** What is expected of one page of the demo newsroom. */
export function expectedOf(page: string): Expected {
  const path = new URL(`../../dev/newsroom/pages/${page}.expected.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Expected;
}

/** What was found, in the form of the expected files; white space collapsed. */
export function foundIn(annotations: readonly Annotation[]): Found {
  const printed = annotationsJson(annotations);
  return {
    quotations: (printed.quotations as PrintedQuotation[]).map(({ segments, speaker }) => ({
      segments: segments.map(({ text }) => collapse(text)),
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      organization: speaker?.organization ?? null,
    })),
    figures: (printed.figures as ExpectedFigure[]).map(({ text, kind, value, unit, modifier }) => ({
      text: collapse(text),
      kind,
      value,
      unit: unit ?? null,
      modifier,
    })),
  };
}

/**
 * Leaves out of what was found the optional figures, and the units that may be written in several ways.
 *
 * @returns Both sides, ready to be compared as they stand.
 */
export function comparable(
  found: Found,
  expected: Pick<Expected, 'quotations' | 'figures' | 'optionalFigures'>,
): { found: Found; expected: Found } {
  const wanted = expected.figures.map((figure) => ({ ...figure, text: collapse(figure.text) }));
  const required = new Set(wanted.map(({ text }) => text));
  const optional = new Set(expected.optionalFigures);
  const unitFree = new Set(
    wanted.filter((each) => each.unit === undefined).map(({ text }) => text),
  );
  const plain = ({ text, kind, value, unit, modifier }: ExpectedFigure): ExpectedFigure => ({
    text,
    kind,
    value,
    modifier,
    ...(unitFree.has(text) ? {} : { unit: unit ?? null }),
  });
  return {
    found: {
      quotations: found.quotations,
      figures: found.figures
        .filter(({ text }) => required.has(text) || !optional.has(text))
        .map(plain),
    },
    expected: {
      quotations: expected.quotations.map((quotation) => ({
        ...quotation,
        segments: quotation.segments.map(collapse),
      })),
      figures: wanted.map(plain),
    },
  };
}

/** No-break spaces count as spaces: they come and go with typography. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
