import type { Detection } from './detection.ts';
import type { AnnotatedRelease } from './release.ts';
import type { Result } from './result.ts';

/** One step of a reading: which room did what, by which rule, and why. Cheap data for `explain` and bug reports. */
export interface TraceStep {
  room: 'detect' | 'extract' | 'annotate';
  rule: string;
  detail: string;
}

/** What reading one page gave. */
export interface Reading {
  detection: Detection;
  /** Read whatever the verdict, wherever there is an article at all. */
  result: Result<AnnotatedRelease>;
  trace: readonly TraceStep[];
}

/** What the finders may know of the release besides its text. */
export interface ReadingContext {
  /** BCP 47. */
  language: string;
  /** ISO 3166-1 alpha-2 of the publisher; null where unknown. */
  country: string | null;
  publisher: string | null;
}
