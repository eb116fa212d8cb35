import { isGlued, type Scan } from '../scan/scan.ts';
import type { UnitMatch } from './read-unit.ts';

/** Words looked through on each side for one that speaks of heat. */
const FARTHEST_HEAT = 20;

/**
 * A letter for degrees that stands against its number: "43.5C", "limit warming to 2C", "90F", "573.15K".
 *
 * @param at - The token after the number.
 * @returns Null where the letter may be part of a name ("row 12C").
 */
export function degreesAfter(scan: Scan, at: number): UnitMatch | null {
  if (!isDegrees(scan, at)) return null;
  const spelling = scan.tokens[at]?.text ?? '';
  return {
    meaning: { kind: 'measure', unit: null, power: 0, exact: spelling },
    to: at + 1,
    spelling,
  };
}

/** Whether the letter at a token is for degrees. */
export function isDegrees({ tokens, lexicon }: Scan, at: number): boolean {
  const letter = tokens[at];
  if (!isGlued(letter) || !/^[CFK]$/.test(letter?.text ?? '')) return false;
  const next = tokens[at + 1];
  if (isGlued(next) && (next?.kind === 'word' || next?.kind === 'number')) return false;
  const near = tokens.slice(Math.max(0, at - FARTHEST_HEAT), at + FARTHEST_HEAT);
  return near.some(({ fold }) => fold === '°' || lexicon.heatWords.has(fold));
}
