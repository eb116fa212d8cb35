import { annotateRelease } from './annotate/annotate-release.ts';
import { detectRelease } from './detect/detect-release.ts';
import { extractRelease, type PageAddress } from './extract/extract-release.ts';
import type { Reading } from './model/reading.ts';
import { ok } from './model/result.ts';

interface ReadOptions extends PageAddress {
  /** ISO 8601 instant of the reading. */
  now: string;
  /** The reader said that the site is a government's. */
  isVouched?: boolean;
}

/**
 * The corridor: reads one page from front to back. Detects, extracts, annotates; changes nothing in the document.
 *
 * @param document - A live page, or one parsed from a file.
 * @returns The detection always; the annotated release wherever there is an article, whatever the verdict; and the trace.
 */
export function readRelease(
  document: Document,
  { now, isVouched = false, ...page }: ReadOptions,
): Reading {
  const detection = detectRelease(document, { url: page.url, isVouched });
  const detected = detection.signals.map(({ name, weight, evidence }) => ({
    room: 'detect' as const,
    rule: name,
    detail: `${weight} ${evidence}`,
  }));
  const extraction = extractRelease(document, page);
  if (!extraction.result.ok) {
    return { detection, result: extraction.result, trace: [...detected, ...extraction.trace] };
  }
  const { release, html, flattenVersion } = extraction.result.value;
  const { annotations, trace } = annotateRelease(release.body, {
    url: release.url,
    context: {
      language: release.inLanguage,
      country: release.country,
      publisher: release.publisher?.value ?? null,
    },
    now,
  });
  return {
    detection,
    result: ok({ release, html, flattenVersion, detection, annotations }),
    trace: [...detected, ...extraction.trace, ...trace],
  };
}
