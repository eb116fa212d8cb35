import type { Detection, Signal } from '../model/detection.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { readAddress } from './signals/address.ts';
import type { Found, SignalReader } from './signals/found.ts';
import { readIssuer } from './signals/issuer.ts';
import { readMetadata } from './signals/metadata.ts';
import { readStructure } from './signals/structure.ts';
import { readWording } from './signals/wording.ts';
import { BASE, CEILINGS, WEIGHTS } from './weights.ts';

/** A reader who is told "this is a release" should be right: below this the verdict is `unsure`. */
const RELEASE_SCORE = 0.5;
/** Below this nobody needs to be asked. */
const UNSURE_SCORE = 0.15;

const EVIDENCE_CHARACTERS = 120;

const READERS: readonly SignalReader[] = [
  readIssuer,
  readAddress,
  readMetadata,
  readWording,
  readStructure,
];

/**
 * Decides whether a page is a government news release.
 *
 * @param document - Read, never changed.
 * @param page - The page's address.
 * @returns The verdict with every signal that fired.
 */
export function detectRelease(document: Document, { url }: { url: string }): Detection {
  const signals = weigh(readSignals(pageFacts(document, url)));
  const logOdds = signals.reduce((sum, { weight }) => sum + weight, BASE);
  const score = 1 / (1 + Math.exp(-logOdds));
  const verdict = score >= RELEASE_SCORE ? 'release' : score >= UNSURE_SCORE ? 'unsure' : 'other';
  return { verdict, score, signals };
}

/** Every signal that fires on a page, in the readers' order. */
export function readSignals(facts: PageFacts): Found[] {
  return READERS.flatMap((read) => read(facts));
}

function weigh(found: readonly Found[]): Signal[] {
  const logOdds = found.reduce((sum, { name }) => sum + WEIGHTS[name], BASE);
  return found.map(({ name, evidence }) => {
    const above = Math.max(0, logOdds - (CEILINGS[name] ?? Number.POSITIVE_INFINITY));
    return {
      name,
      weight: WEIGHTS[name] - above,
      evidence: evidence.slice(0, EVIDENCE_CHARACTERS),
    };
  });
}
