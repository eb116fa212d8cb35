import type { Detection } from '../model/detection.ts';
import { pageFacts } from './page-facts.ts';
import { readIssuer } from './signals/issuer.ts';
import { readForm, weigh } from './weigh.ts';

/**
 * Decides whether a page is a government news release.
 *
 * @param document - Read, never changed.
 * @param page - The page's address.
 * @returns The verdict with every signal that fired.
 */
export function detectRelease(document: Document, { url }: { url: string }): Detection {
  const facts = pageFacts(document, url);
  return weigh([...readIssuer(facts), ...readForm(facts)]);
}
