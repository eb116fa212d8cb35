import type { PageUi, UiPage } from '../../components/page-ui/page-services.ts';
import type { callBackground } from '../../lib/messages/send.ts';
import type { HighlightCategory } from '../../lib/model/reader-work.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { ReadOptions } from '../../lib/read-page.ts';
import type { VisitRules } from './page-rules.ts';

/** What a visit needs of WXT's content script context: everything that runs later hangs on it. */
export interface VisitContext {
  /** Aborted when the script was replaced, or its extension was updated or removed. */
  signal: AbortSignal;
  /** Whether the extension is still there. */
  isValid: boolean;
  /** Runs the handler later, unless invalidated before. */
  setTimeout: (handler: () => void, milliseconds?: number) => number;
  /** Listens until invalidated; knows `wxt:locationchange`, which is sent when the address changes without a load. */
  addEventListener: (
    target: Window,
    type: 'wxt:locationchange' | 'pageshow' | 'visibilitychange',
    handler: (event: Event) => void,
  ) => void;
  /** Calls back once, when invalidated. */
  onInvalidated: (callback: () => void) => void;
}

/** What a visit needs of the world. */
export interface VisitServices {
  /** The window of the page. */
  view: Window & typeof globalThis;
  callBackground: typeof callBackground;
  /** The corridor, from detection to annotations. Never rejects: what fails is the reading's result. */
  readRelease: (document: Document, options: ReadOptions) => Promise<Reading>;
  /** What the reader decided about this page and its site. */
  rules: VisitRules;
  /** The reader's wish for highlights, kept for all pages. */
  highlights: {
    read: () => Promise<boolean>;
    keep: (visible: boolean) => Promise<void>;
    /** Tells of every change, from whichever window; gives what stops it. */
    watch: (listener: (visible: boolean) => void) => () => void;
  };
  /** The reader's names for the four categories. */
  categories: {
    read: () => Promise<CategoryNames>;
    /** Tells of every change, from whichever window; gives what stops it. */
    watch: (listener: (names: CategoryNames) => void) => () => void;
  };
  /** Puts the interface on the page. */
  startUi: (page: UiPage) => PageUi;
  /** ISO 8601 instant. */
  now: () => string;
  /** A random id, as `crypto.randomUUID` makes it. */
  newId: () => string;
}

/** A name for each category. */
export type CategoryNames = Readonly<Record<HighlightCategory, string>>;
