import type { PageFacts } from '../page-facts.ts';
import type { SignalName } from '../weights.ts';

/** A signal that fired, before it is weighed. */
export interface Found {
  name: SignalName;
  /** What was seen, as it will be shown. */
  evidence: string;
}

/** One file's signals: looks at the facts and says what fired. Of signals that say the same thing only one may fire. */
export type SignalReader = (facts: PageFacts) => Found[];
