import type { Annotation } from '../model/annotation.ts';
import type { Detection } from '../model/detection.ts';
import type { Failure } from '../model/failure.ts';
import type { AnnotationKey } from '../model/ids.ts';
import type { AnnotatedRelease } from '../model/release.ts';
import type { Result } from '../model/result.ts';
import type { FoundRelease, SaveOutcome } from '../model/snapshot.ts';

/** Version of the protocol. A script of another version (an old tab after an update) is answered with `bad-message`. */
export const PROTOCOL = 1;

/** Answered by the background. Asked by the content scripts of a tab's top frame. */
export type BackgroundCalls = {
  /** The detector has read a page. Sets the badge, and brings in the annotator where the verdict is `release`. */
  'page/detected': { args: { detection: Detection }; result: null };
  /** The annotator's saved state has changed or is known. Sets the badge. */
  'page/state': { args: { state: PageSaveState }; result: null };
  /** Keep this release. Same address and same text: nothing new is written. */
  'release/save': { args: { annotated: AnnotatedRelease }; result: SaveOutcome };
  /** What the library has under this address: its newest text tells whether the page has changed. */
  'release/find': { args: { url: string }; result: FoundRelease | null };
};

/** Answered by the annotator of one tab. Asked by the popup. */
export type PageCalls = {
  /** What this page is, and what was found on it. */
  'page/describe': { args: null; result: PageDescription };
  /** The whole reading, for an export without saving. */
  'page/read': { args: null; result: AnnotatedRelease };
  /** Save this page through the background. */
  'page/save': { args: null; result: SaveOutcome };
  /** Scroll to an annotation and flash it. */
  'page/show': { args: { key: AnnotationKey }; result: null };
  /** Show or hide the highlights. */
  'page/set-visible': { args: { visible: boolean }; result: null };
};

/** How the page stands to the library. */
export type PageSaveState = 'unsaved' | 'saved' | 'changed';

/** One page as the popup shows it. */
export interface PageDescription {
  url: string;
  detection: Detection;
  /** The reading without its copy and text; the failure where there is nothing to read. */
  reading: Result<ReleaseSummary, Failure>;
  annotations: readonly Annotation[];
  /** Annotations whose text could not be found on the live page. */
  orphans: readonly AnnotationKey[];
  saveState: PageSaveState;
  /** Whether highlights are shown now. */
  visible: boolean;
  /** False where the browser has no CSS Custom Highlight API: nothing is painted, and the popup says so. */
  canHighlight: boolean;
}

/** A release without its text. */
export type ReleaseSummary = Omit<AnnotatedRelease['release'], 'body'>;

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
