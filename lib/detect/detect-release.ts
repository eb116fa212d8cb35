import type { Detection } from '../model/detection.ts';

/**
 * Decides whether a page is a government news release.
 *
 * @param document - Read, never changed.
 * @param page - The page's address.
 * @returns The verdict with every signal that fired.
 */
export function detectRelease(document: Document, page: { url: string }): Detection {
  void document;
  void page;
  return { verdict: 'unsure', score: 0.5, signals: [] };
}
