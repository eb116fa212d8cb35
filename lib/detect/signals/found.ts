import type { HeadSignalName, SignalName } from '../weights.ts';

/** A signal that fired, before it is weighed. */
export interface Found<Name extends SignalName = SignalName> {
  name: Name;
  /** What was seen, as it will be shown. */
  evidence: string;
}

/** A signal of a page's head. */
export type FoundInHead = Found<HeadSignalName>;
