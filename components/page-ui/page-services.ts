import type { FlatText } from '../../lib/dom/flatten.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { ItemId } from '../../lib/model/reader-work.ts';
import type { Result } from '../../lib/model/result.ts';
import type { SaveOutcome } from '../../lib/model/snapshot.ts';
import type { ReleaseSource } from '../../lib/session/release-source.ts';
import type { WorkSession } from '../../lib/session/work-session.ts';
import type { Translation } from '../translation.tsx';
import type { OpenCard } from './page-state.ts';

/** What the interface needs of the release it stands beside, on its page or in its saved copy. */
export interface UiPage {
  session: WorkSession;
  /** The release, as far as cards and citations tell of it; null where nothing was read: nothing can be marked then. */
  source: () => ReleaseSource | null;
  /** Whether the reader wants to see highlights. */
  areShown: () => boolean;
  /** Shows one item apart from the others, or none. */
  focus: (item: ItemId | null) => void;
}

/** What the interface needs of the world. */
export interface PageUiServices extends UiPage {
  /** The window that it is drawn in. */
  view: Window & typeof globalThis;
  /** The text, flattened as it stands now. */
  flat: () => FlatText;
  /** Where the text is published: what a link to a passage of it leads to. */
  address: () => string;
  /** Where the text is: on a page of somebody's, or in a frame on a page of our own, where more keys are free. */
  stands: 'on-page' | 'in-own-frame';
  translation: Translation;
  /** Puts text on the clipboard; false where the browser or the page's policy forbids it. */
  copy: (text: string) => Promise<boolean>;
  /** Ends the reader's selection: what was done with it is seen in its place. */
  clearSelection: () => void;
  /** Told every change of what is half written; null where nothing is. Not told where it ends with everything else. */
  wrote?: (writing: Writing | null) => void;
  /** Ends everything at once, what is being written as well. */
  signal: AbortSignal;
}

/** A note that is half written. */
export interface Writing extends Pick<OpenCard, 'id' | 'draft'> {
  text: string;
}

/** What can be asked of the interface from outside: by key, by menu, by a button of another part of the view. */
export type UiAct =
  | 'highlight'
  | 'note'
  | 'copy-quotation'
  | 'copy-link'
  | 'review'
  | 'undo'
  | 'redo';

/** The interface, as its owner holds it. */
export interface PageUi {
  /** Does it with what is selected now; tells the reader where nothing is. */
  act(action: UiAct): void;
  /** Tells the reader what became of a save that was asked for by key. */
  saved(result: Result<SaveOutcome>): void;
  /** Tells the reader why nothing can be done here that a key or the menu has asked for. */
  refused(failure: Failure): void;
  /** Takes everything of ours off the page: at once, or where the reader is writing, when that is put away. */
  leave(): void;
}

/** The interface where other parts of the same view ask things of it. */
export interface ViewUi extends PageUi {
  /** Opens the card of something that stands in the text, and goes into it. */
  open(item: ItemId): void;
  /** Goes on with a note that was half written. */
  resume(writing: Writing): void;
  /** Tells the reader what became of a change that was asked for elsewhere, and how to take it back. */
  changed(result: Result<unknown>, said: string): void;
}
