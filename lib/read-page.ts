import { detectRelease } from './detect/detect-release.ts';
import { extractRelease, type PageAddress } from './extract/extract-release.ts';
import type { Annotation } from './model/annotation.ts';
import type { Detection } from './model/detection.ts';
import type { Reading, ReadingContext, TraceStep } from './model/reading.ts';
import type { AnnotatedRelease } from './model/release.ts';
import { ok, type Result } from './model/result.ts';

/** What the page's half is told besides the document. */
interface PageOptions extends PageAddress {
  /** The reader said that the site is a government's. */
  isVouched?: boolean;
}

/** What a reading is told of the page besides the document. */
export interface ReadOptions extends PageOptions {
  /** ISO 8601 instant of the reading. */
  now: string;
}

/** A page read up to the finders: everything but the annotations. */
export interface PageRead {
  detection: Detection;
  /** The release and its clean copy wherever there is an article, whatever the verdict. */
  result: Result<Omit<AnnotatedRelease, 'annotations'>>;
  trace: readonly TraceStep[];
}

/**
 * The corridor's half that needs the page: detects and extracts; changes nothing in the document. The finders need the text
 * alone, and may run elsewhere (ADR 12).
 *
 * @param document - A live page, or one parsed from a file.
 */
export function readPage(
  document: Document,
  { isVouched = false, ...page }: PageOptions,
): PageRead {
  const detection = detectRelease(document, { url: page.url, isVouched });
  const detected = detection.signals.map(
    ({ name, weight, evidence }): TraceStep => ({
      room: 'detect',
      rule: name,
      detail: `${weight} ${evidence}`,
    }),
  );
  const { result, trace } = extractRelease(document, page);
  return {
    detection,
    result: result.ok ? ok({ ...result.value, detection }) : result,
    trace: [...detected, ...trace],
  };
}

/** What the finders may know of a release besides its text. */
export function finderContext({ release }: Pick<AnnotatedRelease, 'release'>): ReadingContext {
  return {
    language: release.inLanguage,
    country: release.country,
    publisher: release.publisher?.value ?? null,
  };
}

/** The whole reading: what was read of the page, and what the finders found in its text; their failure is the reading's. */
export function withAnnotations(page: PageRead, found: Result<readonly Annotation[]>): Reading {
  const { detection, result, trace } = page;
  if (!result.ok) return { detection, result, trace };
  if (!found.ok) return { detection, result: found, trace };
  const annotated = found.value.map(
    ({ key, generator }): TraceStep => ({
      room: 'annotate',
      rule: generator?.rule ?? '',
      detail: key,
    }),
  );
  return {
    detection,
    result: ok({ ...result.value, annotations: found.value }),
    trace: [...trace, ...annotated],
  };
}
