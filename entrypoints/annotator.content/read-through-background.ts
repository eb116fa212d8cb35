import type { callBackground } from '../../lib/messages/send.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { finderContext, type ReadOptions, readPage, withAnnotations } from '../../lib/read-page.ts';

/**
 * Reads a page: what needs the document here, the finders in the background.
 *
 * @returns The reading; where the background could not be reached, its failure stands in place of the release.
 */
export async function readThroughBackground(
  document: Document,
  options: ReadOptions,
  ask: typeof callBackground,
): Promise<Reading> {
  const page = readPage(document, options);
  if (!page.result.ok) return withAnnotations(page, page.result);
  const { release } = page.result.value;
  const found = await ask('release/annotate', {
    text: release.body,
    url: release.url,
    context: finderContext(page.result.value),
    now: options.now,
  });
  return withAnnotations(page, found);
}
