import type { Change, FigureKind, Modifier, Quantity, Speaker } from '../model/bodies.ts';
import type { Span } from '../model/span.ts';

/** A quotation before it becomes an annotation. */
export interface FoundQuotation {
  /** In reading order; marks and the stops inside them included. */
  segments: readonly Span[];
  speaker: Speaker | null;
  /** The word or mark that ties speaker and words; null where there is none. */
  cue: string | null;
  /** Name of the rule that attributed it ("attribution-line"); "unattributed" where none did. */
  rule: string;
}

/** A figure before it becomes an annotation: the span is its core. */
export interface FoundFigure extends Span {
  kind: FigureKind;
  quantity: Quantity;
  unit: string | null;
  unitInferred: boolean;
  modifier: Modifier | null;
  rate: string | null;
  change?: Change;
  noun: string | null;
  /** Name of the rule that found it. */
  rule: string;
}
