import type { Body } from './bodies.ts';
import type { AnnotationKey, SnapshotId } from './ids.ts';

/** Text with what stands around it. https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  /** The text itself, as it stands in the saved copy. */
  exact: string;
  /** Text directly before `exact`; grown until the place is unique in the copy, where it can be. */
  prefix: string;
  /** Text directly after `exact`. */
  suffix: string;
}

/**
 * Where the text stands: UTF-16 offsets into the flattened text of the saved copy, never of the live page.
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Which copy the selectors were made against. https://www.w3.org/TR/annotation-model/#time-state */
export interface TimeState {
  type: 'TimeState';
  /** ISO 8601 instant at which the copy was taken. */
  sourceDate: string;
  cached: SnapshotId;
}

/** A stretch of one release. https://www.w3.org/TR/annotation-model/#specific-resources */
export interface Target {
  type: 'SpecificResource';
  /** Canonical address of the release. */
  source: string;
  /** Always both selectors, in this order. */
  selector: readonly [TextQuoteSelector, TextPositionSelector];
  /** Absent until saved. */
  state?: TimeState;
}

/** quotation → identifying · figure → classifying · the reader's mark → highlighting · note → commenting · tag → tagging */
export type Motivation = 'identifying' | 'classifying' | 'highlighting' | 'commenting' | 'tagging';

/** What made an annotation; null where a person did. https://www.w3.org/TR/annotation-model/#lifecycle-information */
export interface Generator {
  name: string;
  /** The rule that found it, in the finders' own words ("attribution-line", "money"). */
  rule: string;
  /** Version of the rules, so that an old annotation can be told from a new one. */
  version: number;
}

/** A body about one or more targets. https://www.w3.org/TR/annotation-model/#annotations */
export interface Annotation<B extends Body = Body> {
  key: AnnotationKey;
  type: 'Annotation';
  motivation: Motivation;
  body: readonly B[];
  /**
   * In reading order; never empty. A quotation parted by an attribution clause ("…," she said. "…") has one target a
   * segment; everything else has one target.
   */
  target: readonly Target[];
  generator: Generator | null;
  /** ISO 8601 instant. */
  created: string;
}
