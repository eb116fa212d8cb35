import type { callBackground } from '../../lib/messages/send.ts';
import type { readRelease } from '../../lib/read-release.ts';
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
    type: 'wxt:locationchange' | 'pageshow',
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
  /** The corridor. */
  readRelease: typeof readRelease;
  /** What the reader decided about this page and its site. */
  rules: VisitRules;
  /** The reader's wish for highlights, kept for all pages. */
  highlights: {
    read: () => Promise<boolean>;
    keep: (visible: boolean) => Promise<void>;
    /** Tells of every change, from whichever window; gives what stops it. */
    watch: (listener: (visible: boolean) => void) => () => void;
  };
  /** ISO 8601 instant. */
  now: () => string;
}
