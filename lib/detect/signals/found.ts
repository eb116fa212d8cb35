import type { SignalName } from '../weights.ts';

/** A signal that fired, before it is weighed. */
export interface Found {
  name: SignalName;
  /** What was seen, as it will be shown. */
  evidence: string;
}
