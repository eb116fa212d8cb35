import type { Annotation } from '../lib/model/annotation.ts';
import type { Detection } from '../lib/model/detection.ts';
import type { Failure } from '../lib/model/failure.ts';
import type { AnnotationKey } from '../lib/model/ids.ts';
import type { Release } from '../lib/model/release.ts';
import type { Result } from '../lib/model/result.ts';

/** One page as the popup shows it: what the page's own script answers. */
export interface PageView {
  detection: Detection;
  /** The release without its text; the failure where there is nothing to read. */
  reading: Result<Omit<Release, 'body'>>;
  /** In reading order. */
  annotations: readonly Annotation[];
  /** Annotations whose text could not be found on the live page. */
  orphans: readonly AnnotationKey[];
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
