import type { Translation } from '../../../components/translation.tsx';
import type { UiPage } from '../visit-context.ts';

/** What the interface on a page needs of the world, beside the page itself. */
export interface PageUiServices extends UiPage {
  /** The window of the page. */
  view: Window & typeof globalThis;
  translation: Translation;
  /** Puts text on the clipboard; false where the browser or the page's policy forbids it. */
  copy: (text: string) => Promise<boolean>;
  /** Ends everything at once, what is being written as well. */
  signal: AbortSignal;
}
