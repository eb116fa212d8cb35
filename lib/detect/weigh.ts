import type { Detection } from '../model/detection.ts';
import type { PageFacts } from './page-facts.ts';
import { readAddress } from './signals/address.ts';
import type { Found } from './signals/found.ts';
import { readMetadata } from './signals/metadata.ts';
import { readStructure } from './signals/structure.ts';
import { readTrail } from './signals/trail.ts';
import { readWording } from './signals/wording.ts';
import { BASE, type SignalName, WEIGHTS } from './weights.ts';

/** A reader who is told "this is a release" should be right: below this the verdict is `unsure`. */
const RELEASE_SCORE = 0.5;
/** Below this nobody needs to be asked. */
const UNSURE_SCORE = 0.15;

const EVIDENCE_CHARACTERS = 120;

const READERS = [readAddress, readMetadata, readTrail, readWording, readStructure];

/** Every signal of the page's form, whoever issued it. */
export function readForm(facts: PageFacts): Found[] {
  return READERS.flatMap((read) => read(facts));
}

/**
 * Adds up what was found.
 *
 * @param ceilings - The most that the log-odds can come to where a signal fired.
 */
export function weigh(
  found: readonly Found[],
  ceilings: Readonly<Partial<Record<SignalName, number>>> = {},
): Detection {
  const uncapped = found.reduce((sum, { name }) => sum + WEIGHTS[name], BASE);
  const signals = found.map(({ name, evidence }) => {
    const above = Math.max(0, uncapped - (ceilings[name] ?? Number.POSITIVE_INFINITY));
    return {
      name,
      weight: WEIGHTS[name] - above,
      evidence: evidence.slice(0, EVIDENCE_CHARACTERS),
    };
  });
  const logOdds = signals.reduce((sum, { weight }) => sum + weight, BASE);
  const score = 1 / (1 + Math.exp(-logOdds));
  const verdict = score >= RELEASE_SCORE ? 'release' : score >= UNSURE_SCORE ? 'unsure' : 'other';
  return { verdict, score, signals };
}
