import { annotateRelease } from './annotate/annotate-release.ts';
import type { Reading } from './model/reading.ts';
import { ok } from './model/result.ts';
import { finderContext, type ReadOptions, readPage, withAnnotations } from './read-page.ts';

/**
 * The corridor: reads one page from front to back. Detects, extracts, annotates; changes nothing in the document.
 *
 * @param document - A live page, or one parsed from a file.
 * @returns The detection always; the annotated release wherever there is an article, whatever the verdict; and the trace.
 */
export function readRelease(document: Document, options: ReadOptions): Reading {
  const page = readPage(document, options);
  if (!page.result.ok) return withAnnotations(page, page.result);
  const { release } = page.result.value;
  const annotations = annotateRelease(release.body, {
    url: release.url,
    context: finderContext(page.result.value),
    now: options.now,
  });
  return withAnnotations(page, ok(annotations));
}
