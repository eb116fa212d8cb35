import type { Annotation } from '../model/annotation.ts';
import type { Detection } from '../model/detection.ts';
import type { ItemId, Mark, WorkedAnnotation, WorkId, WorkItem } from '../model/reader-work.ts';
import type { ReadingContext } from '../model/reading.ts';
import type { AnnotatedRelease, Release, ReleaseText } from '../model/release.ts';
import type { Result } from '../model/result.ts';
import type { FoundRelease, SaveOutcome } from '../model/snapshot.ts';

/** Version of the protocol. A script of another version (an old tab after an update) is answered with `bad-message`. */
export const PROTOCOL = 4;

/** Answered by the background. Asked by the content scripts of a tab's top frame. */
export type BackgroundCalls = {
  /** The detector has glanced at a page: where it may be a release, it is judged; where it is none any more, the badge goes. */
  'page/glanced': { args: { promising: boolean }; result: null };
  /** A page was judged. Sets the badge, and brings in the annotator where the verdict is `release`. */
  'page/detected': { args: { detection: Detection }; result: null };
  /** The annotator's saved state has changed or is known. Sets the badge. */
  'page/state': { args: { state: PageSaveState }; result: null };
  /**
   * Run the finders over a text. They weigh more than the rest of what a page gets, and work in the background, apart from the
   * page's own thread; nothing of the text is kept.
   */
  'release/annotate': {
    args: {
      text: ReleaseText;
      /** Canonical address of the release: the source of every target. */
      url: string;
      context: ReadingContext;
      /** ISO 8601 instant for `created`. */
      now: string;
    };
    result: readonly Annotation[];
  };
  /** Keep this release. Same address and same text: nothing new is written. */
  'release/save': { args: { annotated: AnnotatedRelease }; result: SaveOutcome };
  /** What the library has under this address: its newest text tells whether the page has changed. */
  'release/find': { args: { url: string }; result: FoundRelease | null };
  /** What was found in the newest copy under this address, when it was saved; empty where nothing is saved. */
  'release/annotations': { args: { url: string }; result: readonly Annotation[] };
  /** Everything the reader did on the release under this address, in the order it was begun. */
  'work/list': { args: { url: string }; result: readonly WorkItem[] };
  /**
   * Keep one thing the reader did, new or changed. With `annotated` the release is kept first, in the same transaction;
   * without it, a release that is not in the library is `not-found`.
   */
  'work/put': {
    args: { url: string; item: WorkItem; annotated: AnnotatedRelease | null };
    result: null;
  };
  /** Take one thing the reader did away. Ok as well where it is not there. */
  'work/remove': { args: { url: string; id: WorkId }; result: null };
  /** Tags used anywhere in the library, the most used first. */
  'tags/list': { args: null; result: readonly string[] };
};

/** Answered by the annotator of one tab. Asked by the popup. */
export type PageCalls = {
  /** What this page is, and what was found on it. */
  'page/describe': { args: null; result: PageDescription };
  /** The whole reading and the reader's work on it, for an export without saving. */
  'page/read': { args: null; result: PageReading };
  /** Save this page through the background. */
  'page/save': { args: null; result: SaveOutcome };
  /** Scroll to something found or marked, and flash it. */
  'page/show': { args: { item: ItemId }; result: null };
  /** Do what a shortcut or the context menu asks for. */
  'page/act': { args: { action: PageAction }; result: null };
  /** Let the reader choose a new place for an orphan, on the page; null ends it. */
  'page/seek-place': { args: { item: ItemId | null }; result: null };
  /** Show or hide the highlights. */
  'page/set-visible': { args: { visible: boolean }; result: null };
};

/** How the page stands to the library. */
export type PageSaveState = 'unsaved' | 'saved' | 'changed';

/** One page as the popup shows it. */
export interface PageDescription {
  url: string;
  detection: Detection;
  /** The release, without its copy; the failure where there is nothing to read. */
  reading: Result<Release>;
  /** In reading order, what was dismissed included; what only an earlier reading found comes last. */
  found: readonly WorkedAnnotation[];
  /** In reading order. */
  marks: readonly Mark[];
  /** Of both: those whose text could not be found on the live page. */
  orphans: readonly ItemId[];
  /** Of both: those whose numbers are others now than they were. */
  changed: readonly ChangedItem[];
  /** What the copy in the library has, and the page has not so any more; null where the page reads as it was saved, or is not. */
  since: SinceSaved | null;
  saveState: PageSaveState;
  /** Whether highlights are shown now. */
  visible: boolean;
  /** False where the browser has no CSS Custom Highlight API: nothing is painted, and the popup says so. */
  canHighlight: boolean;
}

/**
 * What a shortcut, the context menu or the popup may ask of the page: with the text that is selected, with the page as a whole
 * (`save`), or to go through what was found on it (`review`).
 */
export type PageAction = 'highlight' | 'note' | 'copy-quotation' | 'copy-link' | 'save' | 'review';

/** A reading, and what the reader did on it. */
export interface PageReading {
  annotated: AnnotatedRelease;
  work: readonly WorkItem[];
}

/** The numbers of an item's text, as they were and as they are ("400,000", "500,000"). */
export interface ChangedItem {
  item: ItemId;
  was: readonly string[];
  is: readonly string[];
}

/** What became of the saved copy's annotations, and of the reader's marks, on a page that has changed. */
export interface SinceSaved {
  /** Still there, word for word, at another place of the text. */
  moved: number;
  /** Still there, in other words. */
  edited: number;
  /** What was found then and is gone, as it was saved; the reader's own work is among the orphans. */
  gone: readonly Annotation[];
}

export type Calls = BackgroundCalls & PageCalls;
export type CallName = keyof Calls;

/** What comes back: never a thrown error, which does not cross every browser's message boundary. */
export type Reply<K extends CallName> = Result<Calls[K]['result']>;

/** Who asks, told from the browser's own word, never from the message. */
export type Sender =
  | { kind: 'content'; tabId: number; url: string }
  | { kind: 'extension-page'; url: string };

/** One handler a call: a missing one is a compile error. */
export type Handlers<C> = {
  [K in keyof C]: C[K] extends { args: infer A; result: infer R }
    ? (args: A, from: Sender) => Result<R> | Promise<Result<R>>
    : never;
};
