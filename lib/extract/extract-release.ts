import type { TraceStep } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { fail, type Result } from '../model/result.ts';

/** A release taken out of its page. */
export interface ExtractedRelease {
  release: Release;
  /** The clean copy; `flatten` of it gives `release.body`. */
  html: string;
  flattenVersion: number;
}

/** What extraction gave, and the steps it took. */
export interface Extraction {
  result: Result<ExtractedRelease>;
  trace: readonly TraceStep[];
}

/**
 * Takes the release out of a page.
 *
 * @param document - Read, never changed.
 * @param page - The page's address.
 * @returns The release and its clean copy; `no-article-text` where there is none.
 */
export function extractRelease(document: Document, page: { url: string }): Extraction {
  void document;
  void page;
  return { result: fail({ code: 'no-article-text' }), trace: [] };
}
