import type { Annotation } from '../lib/model/annotation.ts';
import type { Detection } from '../lib/model/detection.ts';
import type { Failure } from '../lib/model/failure.ts';
import type { ItemId, Mark, WorkedAnnotation } from '../lib/model/reader-work.ts';
import type { Release } from '../lib/model/release.ts';
import type { Result } from '../lib/model/result.ts';

/** One page as the popup shows it: what the page's own script answers. */
export interface PageView {
  detection: Detection;
  /** The release; the failure where there is nothing to read. */
  reading: Result<Release>;
  /** What was found, as the reader sees it, what was dismissed included. */
  found: readonly WorkedAnnotation[];
  /** In reading order. */
  marks: readonly Mark[];
  /** Of both: those whose text could not be found on the live page. */
  orphans: readonly ItemId[];
  /** Of both: those whose numbers are others now than they were. */
  changed: readonly { item: ItemId; was: readonly string[]; is: readonly string[] }[];
  /** What the copy in the library has, and the page has not so any more; null where the page reads as it was saved, or is not. */
  since: { moved: number; edited: number; gone: readonly Annotation[] } | null;
  /** How the page stands to the library. */
  saveState: 'unsaved' | 'saved' | 'changed';
  /** Whether highlights are shown now. */
  visible: boolean;
  /** False where the browser cannot paint highlights. */
  canHighlight: boolean;
}

/** How far the popup has come with the page in the active tab. */
export type PopupPage =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'described'; page: PageView };
