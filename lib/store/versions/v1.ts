/**
 * Version 1 of the database: frozen once released. It imports nothing, so that a later change of the model cannot rewrite
 * what this version stored. A change of the stored form is a new file, `v2.ts`, with an upgrade from these rows.
 */

/** Dexie's own number of this version; the browser's is ten times that. */
export const VERSION = 1;

/** Primary keys and indexes. `&` is unique, `[a+b]` is compound; columns not named here are stored all the same. */
export const STORES_V1 = {
  releases: 'id, &url, publisher, datePublished, savedAt',
  snapshots: 'id, releaseId, takenAt, &[releaseId+contentHash]',
  copies: 'snapshotId',
  annotations: 'id, &[snapshotId+key], [snapshotId+start], kind',
} as const;

/** One saved release as lists show it. */
export interface ReleaseRowV1 {
  /** First 32 hex digits of SHA-256 of `url`. */
  id: string;
  url: string;
  headline: string;
  publisher: string | null;
  /** ISO 8601 date. */
  datePublished: string | null;
  type: ReleaseTypeV1;
  inLanguage: string;
  /** ISO 8601 instant at which the current copy was saved. */
  savedAt: string;
  /** Id of the current copy's snapshot. */
  latest: string;
  snapshotCount: number;
  /** Of the current copy. */
  quotationCount: number;
  /** Of the current copy. */
  figureCount: number;
}

/** One copy's description, without its text. */
export interface SnapshotRowV1 {
  /** First 32 hex digits of SHA-256 of `<releaseId>\n<contentHash>`. */
  id: string;
  releaseId: string;
  /** ISO 8601 instant. */
  takenAt: string;
  /** SHA-256 (hex) of the flattened text. */
  contentHash: string;
  flattenVersion: number;
  release: ReleaseHeadV1;
  detection: DetectionV1;
}

/** One copy's markup and text: heavy, read one at a time. */
export interface CopyRowV1 {
  snapshotId: string;
  html: string;
  body: ReleaseTextV1;
}

/** One annotation of one copy, with the columns its indexes need. */
export interface AnnotationRowV1 {
  /** `<snapshotId>/<key>`. */
  id: string;
  snapshotId: string;
  key: string;
  /** First word of the key: "quotation", "figure" … */
  kind: string;
  /** Start of the first target: UTF-16 offset into the copy's text. */
  start: number;
  annotation: AnnotationV1;
}

type ReleaseTypeV1 =
  | 'news-release'
  | 'statement'
  | 'readout'
  | 'media-advisory'
  | 'backgrounder'
  | 'fact-sheet'
  | 'speech';

interface SourcedV1 {
  value: string;
  from:
    | 'json-ld'
    | 'dcterms'
    | 'open-graph'
    | 'meta'
    | 'profile'
    | 'visible-text'
    | 'address'
    | 'assumed';
}

interface ReleaseHeadV1 {
  url: string;
  type: ReleaseTypeV1;
  headline: SourcedV1;
  subheadline: SourcedV1 | null;
  publisher: SourcedV1 | null;
  datePublished: SourcedV1 | null;
  dateModified: SourcedV1 | null;
  place: SourcedV1 | null;
  inLanguage: string;
  country: string | null;
  alternates: readonly { inLanguage: string; url: string }[];
  contacts: readonly {
    name: string | null;
    role: string | null;
    organization: string | null;
    phones: readonly string[];
    emails: readonly string[];
  }[];
  links: readonly { text: string; url: string }[];
}

interface SpanV1 {
  start: number;
  end: number;
}

interface ReleaseTextV1 {
  text: string;
  blocks: readonly (SpanV1 & {
    role:
      | 'headline'
      | 'subheadline'
      | 'heading'
      | 'paragraph'
      | 'list-item'
      | 'blockquote'
      | 'cell'
      | 'note';
    quotation: number | null;
    cell: { table: number; row: number; column: number; header: boolean } | null;
  })[];
  inlines: readonly (SpanV1 & { kind: 'quote' | 'cite' | 'link' | 'emphasis' | 'strong' })[];
}

interface DetectionV1 {
  verdict: 'release' | 'unsure' | 'other';
  score: number;
  signals: readonly { name: string; weight: number; evidence: string }[];
}

interface PositionV1 extends SpanV1 {
  type: 'TextPositionSelector';
}

interface TargetV1 {
  type: 'SpecificResource';
  source: string;
  selector: readonly [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    PositionV1,
  ];
  state?: { type: 'TimeState'; sourceDate: string; cached: string };
}

interface QuotationBodyV1 {
  type: 'Quotation';
  purpose: 'identifying';
  text: string;
  speaker: {
    name: string;
    role: string | null;
    organization: string | null;
    via: PositionV1;
  } | null;
  cue: string | null;
}

interface FigureBodyV1 {
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

interface TextualBodyV1 {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language?: string;
  purpose: 'commenting' | 'tagging';
}

interface AnnotationV1 {
  key: string;
  type: 'Annotation';
  motivation: 'identifying' | 'classifying' | 'highlighting' | 'commenting' | 'tagging';
  body: readonly (QuotationBodyV1 | FigureBodyV1 | TextualBodyV1)[];
  target: readonly TargetV1[];
  generator: { name: string; rule: string; version: number } | null;
  created: string;
}
