import { type FlatText, flatten } from '../lib/dom/flatten.ts';
import { parseHtml } from '../lib/dom/parse-html.ts';
import { sanitize } from '../lib/dom/sanitize.ts';
import { HIGHLIGHT_STYLES } from '../lib/highlight/highlight-styles.ts';
import { createPainter, type Painter } from '../lib/highlight/painter.ts';
import type { SavedCopy } from '../lib/model/snapshot.ts';
import { READER_STYLE } from './reader-style.ts';

/**
 * The frame's own document before the copy is put in. The policy lets nothing load, even if something dangerous ever got
 * through `sanitize`; the frame's `sandbox` lets no script run.
 */
export const READER_DOCUMENT = [
  '<!doctype html><meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data: blob:; `,
  `style-src 'none'; form-action 'none'; base-uri 'none'">`,
  '<meta name="referrer" content="no-referrer">',
].join('');

/** A copy standing in its frame. */
export interface MountedCopy {
  /** Its text, as it stands in the frame. */
  flat: FlatText;
  /** Paints with the frame's own highlight registry. */
  painter: Painter;
  /** Scrolls the frame to a place in it. */
  scrollTo: (range: Range, behavior: ScrollBehavior) => void;
}

/**
 * Puts a saved copy into its frame.
 *
 * @param frame - Loaded with `READER_DOCUMENT`, `sandbox="allow-same-origin"`.
 * @param onLink - A link was followed; the frame itself never goes anywhere.
 * @returns Null where the frame has no document (it was taken out in the meantime).
 */
export function mountCopy(
  frame: HTMLIFrameElement,
  copy: SavedCopy,
  onLink: (url: string) => void,
): MountedCopy | null {
  const document = frame.contentDocument;
  const view = document?.defaultView;
  if (document === null || view === null || view === undefined) return null;

  const { release } = copy.snapshot;
  document.documentElement.lang = release.inLanguage;
  document.title = release.headline.value;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(READER_STYLE + HIGHLIGHT_STYLES);
  document.adoptedStyleSheets = [sheet];

  // Sanitised when it was saved, and again now: what is in the database may have been imported.
  const article = document.importNode(sanitize(parseHtml(copy.html), release.url), true);
  document.body.replaceChildren(article);

  const follow = (event: MouseEvent) => {
    if (!(event.target instanceof view.Element)) return;
    const link = event.target.closest('a[href]');
    if (!(link instanceof view.HTMLAnchorElement)) return;
    event.preventDefault();
    onLink(link.href);
  };
  document.addEventListener('click', follow);
  // The middle button opens links too.
  document.addEventListener('auxclick', (event) => {
    if (event.button === 1) follow(event);
  });

  return {
    flat: flatten(article),
    painter: createPainter(view),
    scrollTo(range, behavior) {
      const { top, height } = range.getBoundingClientRect();
      // A third from the top: what follows is read next.
      view.scrollBy({ top: top - Math.max(0, view.innerHeight - height) / 3, behavior });
    },
  };
}
