import type { Scan } from '../scan/scan.ts';
import { unitAt } from './read-unit.ts';

/**
 * Whether a noun (or a unit, a scale, a percent sign) follows the number at a token, so that it counts something.
 *
 * @param strict - Only units and scales are sure to.
 */
export function isNounAfter(scan: Scan, at: number, strict: boolean): boolean {
  const { tokens, lexicon } = scan;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (unitAt(scan, at + 1) !== null) return next.fold !== '-';
  if (next.kind !== 'word') return false;
  return lexicon.atoms.has(next.fold) || (!strict && !lexicon.nounStops.has(next.fold));
}
