/**
 * Version 2 of the database: frozen once released. New in it is `work`, what the reader marked and judged; the rows of
 * version 1 stand as they are, so nothing is rewritten when it is opened. It imports nothing, as every version.
 */

/** Dexie's own number of this version; the browser's is ten times that. */
export const VERSION = 2;

/** Primary keys and indexes. `&` is unique, `*` has an entry an item, `[a+b]` is compound; other columns are stored all the same. */
export const STORES_V2 = {
  releases: 'id, &url, publisher, datePublished, savedAt',
  snapshots: 'id, releaseId, takenAt, &[releaseId+contentHash]',
  copies: 'snapshotId',
  annotations: 'id, &[snapshotId+key], [snapshotId+start], kind',
  work: 'id, releaseId, *tags, modified',
} as const;

/** One annotation of one copy, with the columns its indexes need. */
export interface AnnotationRowV2 {
  /** `<snapshotId>/<key>`. */
  id: string;
  snapshotId: string;
  key: string;
  /** First word of the key: "quotation", "figure" … */
  kind: string;
  /** Start of the first target: UTF-16 offset into the copy's text. */
  start: number;
  annotation: AnnotationV2;
}

/** One thing the reader did on a release. It hangs on the release, not on a copy: it outlives every copy but the last. */
export type WorkRowV2 = (MarkV2 | JudgementV2) & { releaseId: string };

interface RemarksV2 {
  note: string | null;
  tags: readonly string[];
}

interface MarkV2 extends RemarksV2 {
  type: 'Mark';
  /** Random. */
  id: string;
  category: 'category-1' | 'category-2' | 'category-3' | 'category-4';
  target: readonly TargetV2[];
  /** ISO 8601 instant. */
  created: string;
  /** ISO 8601 instant. */
  modified: string;
}

interface JudgementV2 extends RemarksV2 {
  type: 'Judgement';
  /** Random. */
  id: string;
  verdict: 'accepted' | 'dismissed' | null;
  correction: {
    speaker?: { name: string; role: string | null; organization: string | null } | null;
    figure?: Pick<FigureBodyV2, 'kind' | 'quantity' | 'unit' | 'modifier'>;
    target?: readonly TargetV2[];
  } | null;
  /** As it was found when the reader judged it. */
  subject: AnnotationV2;
  /** ISO 8601 instant. */
  created: string;
  /** ISO 8601 instant. */
  modified: string;
}

interface SpanV2 {
  start: number;
  end: number;
}

interface PositionV2 extends SpanV2 {
  type: 'TextPositionSelector';
}

interface TargetV2 {
  type: 'SpecificResource';
  source: string;
  selector: readonly [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    PositionV2,
  ];
  state?: { type: 'TimeState'; sourceDate: string; cached: string };
}

interface QuotationBodyV2 {
  type: 'Quotation';
  purpose: 'identifying';
  text: string;
  speaker: {
    name: string;
    role: string | null;
    organization: string | null;
    via: PositionV2;
  } | null;
  cue: string | null;
}

interface FigureBodyV2 {
  type: 'Figure';
  purpose: 'classifying';
  text: string;
  kind:
    | 'money'
    | 'percent'
    | 'percentage-point'
    | 'count'
    | 'rank'
    | 'ratio'
    | 'date'
    | 'duration'
    | 'age'
    | 'measure';
  quantity:
    | { value: string }
    | { from: string; to: string }
    | { numerator: string; denominator: string };
  unit: string | null;
  unitInferred: boolean;
  modifier:
    | 'approx'
    | 'almost'
    | 'more-than'
    | 'at-least'
    | 'less-than'
    | 'up-to'
    | 'since'
    | 'by'
    | null;
  rate: string | null;
  noun: string | null;
}

interface TextualBodyV2 {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language?: string;
  purpose: 'commenting' | 'tagging';
}

interface AnnotationV2 {
  key: string;
  type: 'Annotation';
  motivation: 'identifying' | 'classifying' | 'highlighting' | 'commenting' | 'tagging';
  body: readonly (QuotationBodyV2 | FigureBodyV2 | TextualBodyV2)[];
  target: readonly TargetV2[];
  generator: { name: string; rule: string; version: number } | null;
  created: string;
}
