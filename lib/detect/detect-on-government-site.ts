import type { Detection } from '../model/detection.ts';
import { pageFacts } from './page-facts.ts';
import { readForm, weigh } from './weigh.ts';

/**
 * The same as `detectRelease` for a page of which it is known that a government's site serves it, as the content script
 * does from its match patterns: the tables of hosts and names need not come along.
 *
 * @param document - Read, never changed.
 * @param page - The page's address.
 * @returns The verdict, and the shadow roots that were looked into for it.
 */
export function detectOnGovernmentSite(
  document: Document,
  { url }: { url: string },
): { detection: Detection; roots: readonly ShadowRoot[] } {
  const facts = pageFacts(document, url);
  const detection = weigh([{ name: 'issuer-host', evidence: facts.host }, ...readForm(facts)]);
  return { detection, roots: facts.roots };
}
