import type { Annotation } from './annotation.ts';
import type { Detection } from './detection.ts';
import type { ReleaseId, SnapshotId } from './ids.ts';
import type { WorkedAnnotation, WorkItem } from './reader-work.ts';
import type { Release } from './release.ts';

/** One saved copy of a release: its text as it stood at one time. */
export interface Snapshot {
  id: SnapshotId;
  releaseId: ReleaseId;
  /** ISO 8601 instant. */
  takenAt: string;
  /** SHA-256 (hex) of the flattened text. */
  contentHash: string;
  flattenVersion: number;
  /** The release as read then, its body's text included. */
  release: Release;
  detection: Detection;
}

/** A saved release in a list: no text, no copy. */
export interface SavedRelease {
  id: ReleaseId;
  url: string;
  headline: string;
  publisher: string | null;
  datePublished: string | null;
  type: Release['type'];
  inLanguage: string;
  /** ISO 8601 instant of the newest snapshot. */
  savedAt: string;
  /** The newest snapshot. */
  latest: SnapshotId;
  snapshotCount: number;
  quotationCount: number;
  figureCount: number;
}

/** A snapshot with its copy and annotations: what the reader and the exports show. */
export interface SavedCopy {
  snapshot: Snapshot;
  html: string;
  annotations: readonly Annotation[];
}

/** What a save did. */
export interface SaveOutcome {
  release: ReleaseId;
  snapshot: SnapshotId;
  /** `created`: a new release · `new-snapshot`: its text had changed · `unchanged`: nothing was written. */
  outcome: 'created' | 'new-snapshot' | 'unchanged';
}

/** What the library has under an address. */
export interface FoundRelease {
  release: ReleaseId;
  latest: SnapshotId;
  /** ISO 8601 instant. */
  savedAt: string;
  /** The flattened text of the newest copy, to tell whether the page still reads the same. */
  text: string;
}

/** One saved release with its copies, newest first, and the reader's work on it: what is exported. */
export interface LibraryEntry {
  release: SavedRelease;
  /** Never empty. */
  copies: readonly SavedCopy[];
  /** In the order it was begun. */
  work: readonly WorkItem[];
}

/** A saved release with what was found in its newest copy as the reader sees it. */
export interface WorkedEntry extends LibraryEntry {
  /** What was dismissed included. */
  worked: readonly WorkedAnnotation[];
}

/** What the reader did on one release, in short: for lists and searches. */
export interface WorkSummary {
  release: ReleaseId;
  /** The reader's own highlights. */
  marks: number;
  notes: number;
  /** Each once, in alphabetical order. */
  tags: readonly string[];
}
