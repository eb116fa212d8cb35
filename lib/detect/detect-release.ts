import type { Detection } from '../model/detection.ts';
import { pageFacts } from './page-facts.ts';
import type { Found } from './signals/found.ts';
import { readIssuer } from './signals/issuer.ts';
import { readForm, weigh } from './weigh.ts';
import { CEILINGS } from './weights.ts';

/**
 * Decides whether a page is a government news release.
 *
 * @param document - Read, never changed.
 * @param page - The page's address; `isVouched` where the reader said that the site is a government's.
 * @returns The verdict with every signal that fired.
 */
export function detectRelease(
  document: Document,
  { url, isVouched = false }: { url: string; isVouched?: boolean },
): Detection {
  const facts = pageFacts(document, url);
  const issuer: Found[] = isVouched
    ? [{ name: 'issuer-vouched', evidence: facts.host }]
    : readIssuer(facts);
  return weigh([...issuer, ...readForm(facts)], CEILINGS);
}
