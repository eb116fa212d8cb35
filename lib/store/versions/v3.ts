/**
 * Version 3 of the database: frozen once released. New in it are the notices and sections of a release, in the snapshot's
 * row. Rows of earlier versions stand as they are, so nothing is rewritten when it is opened: what they lack was not read
 * then. It imports nothing, as every version.
 */

/** Dexie's own number of this version; the browser's is ten times that. */
export const VERSION = 3;

/** Primary keys and indexes. `&` is unique, `*` has an entry an item, `[a+b]` is compound; other columns are stored all the same. */
export const STORES_V3 = {
  releases: 'id, &url, publisher, datePublished, savedAt',
  snapshots: 'id, releaseId, takenAt, &[releaseId+contentHash]',
  copies: 'snapshotId',
  annotations: 'id, &[snapshotId+key], [snapshotId+start], kind',
  work: 'id, releaseId, *tags, modified',
} as const;

/** One copy's description, without its text. */
export interface SnapshotRowV3 {
  /** First 32 hex digits of SHA-256 of `<releaseId>\n<contentHash>`. */
  id: string;
  releaseId: string;
  /** ISO 8601 instant. */
  takenAt: string;
  /** SHA-256 (hex) of the flattened text. */
  contentHash: string;
  flattenVersion: number;
  release: ReleaseHeadV3;
  detection: DetectionV3;
}

type ReleaseTypeV3 =
  | 'news-release'
  | 'statement'
  | 'readout'
  | 'media-advisory'
  | 'backgrounder'
  | 'fact-sheet'
  | 'speech';

interface SourcedV3 {
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

interface ReleaseHeadV3 {
  url: string;
  type: ReleaseTypeV3;
  headline: SourcedV3;
  subheadline: SourcedV3 | null;
  publisher: SourcedV3 | null;
  datePublished: SourcedV3 | null;
  dateModified: SourcedV3 | null;
  place: SourcedV3 | null;
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
  /** Absent where there are none, and in copies that an earlier version took. */
  notices?: readonly {
    kind: 'embargo' | 'correction' | 'archived' | 'withdrawn';
    text: string;
    date: string | null;
  }[];
  /** Absent where there are none, and in copies that an earlier version took. */
  sections?: readonly {
    kind: 'quotes' | 'facts' | 'background' | 'notes' | 'about';
    start: number;
    end: number;
  }[];
}

interface DetectionV3 {
  verdict: 'release' | 'unsure' | 'other';
  score: number;
  signals: readonly { name: string; weight: number; evidence: string }[];
}
