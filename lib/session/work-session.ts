import type { ChangedNumbers } from '../anchor/changed-numbers.ts';
import type { Annotation } from '../model/annotation.ts';
import type { AnnotationKey } from '../model/ids.ts';
import type {
  Correction,
  HighlightCategory,
  ItemId,
  Judgement,
  Mark,
  WorkId,
} from '../model/reader-work.ts';
import type { Result } from '../model/result.ts';

/** Something on the page that has a card: found by the rules, or marked by the reader. */
export type PageItem =
  | {
      kind: 'found';
      /** As the reader sees it: with the reader's correction, where there is one. */
      annotation: Annotation;
      /** What the reader said of it; null where nothing was said. */
      judgement: Judgement | null;
      /** Where it stands on the live page, one range a target, in reading order; empty for an orphan. */
      ranges: readonly Range[];
      /** Where the numbers of its text are others now than they were ("was 400,000, is 500,000"); else null. */
      changed: ChangedNumbers | null;
    }
  | { kind: 'mark'; mark: Mark; ranges: readonly Range[]; changed: ChangedNumbers | null };

/** What the interface on the page shows, at one moment. */
export interface PageWork {
  /** In reading order; dismissed ones are left out of what is painted, and stay here. */
  items: readonly PageItem[];
  /** Names of people on the page, for correcting a speaker; each once, in reading order. */
  people: readonly { name: string; role: string | null; organization: string | null }[];
  /** Tags used anywhere in the library, most used first, for completion. */
  knownTags: readonly string[];
  categoryNames: Readonly<Record<HighlightCategory, string>>;
  /** The orphan whose place the reader is looking for: the next selection offers to attach it. Null where none is. */
  waiting: PageItem | null;
  canUndo: boolean;
  canRedo: boolean;
}

/**
 * The reader's work on one page: what the toolbar, the cards and the review walk ask for. Every change saves the release
 * where it is not saved yet, can be undone, and repaints.
 */
export interface WorkSession {
  now(): PageWork;
  /** Tells of every change; gives what stops it. */
  subscribe(listener: () => void): () => void;
  /** Marks the ranges (one stretch each). */
  mark(ranges: readonly Range[], category: HighlightCategory): Promise<Result<WorkId>>;
  setCategory(mark: WorkId, category: HighlightCategory): Promise<Result<null>>;
  /** Takes a mark away. */
  unmark(mark: WorkId): Promise<Result<null>>;
  setNote(item: ItemId, note: string | null): Promise<Result<null>>;
  setTags(item: ItemId, tags: readonly string[]): Promise<Result<null>>;
  /** Null takes an earlier verdict back. */
  judge(key: AnnotationKey, verdict: 'accepted' | 'dismissed' | null): Promise<Result<null>>;
  /** Null takes an earlier correction back. */
  correct(key: AnnotationKey, correction: Correction | null): Promise<Result<null>>;
  /** Gives an annotation the span of the ranges: a correction for what was found, a new place for a mark or an orphan. */
  attach(item: ItemId, ranges: readonly Range[]): Promise<Result<null>>;
  /** Looks for a place for an orphan, or ends looking for one (null). `attach` ends it too. */
  seekPlace(item: ItemId | null): void;
  undo(): Promise<Result<null>>;
  redo(): Promise<Result<null>>;
}
