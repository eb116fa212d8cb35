import { anchorAnnotations } from '../lib/anchor/anchor-annotations.ts';
import { rangeOfSpan } from '../lib/anchor/range-of-span.ts';
import { type FlatText, flatten } from '../lib/dom/flatten.ts';
import { parseHtml } from '../lib/dom/parse-html.ts';
import { sanitize } from '../lib/dom/sanitize.ts';
import { HIGHLIGHT_STYLES } from '../lib/highlight/highlight-styles.ts';
import { createHitTest } from '../lib/highlight/hit-test.ts';
import { createPainter } from '../lib/highlight/painter.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { AnnotationKey } from '../lib/model/ids.ts';
import type { SavedCopy } from '../lib/model/snapshot.ts';
import type { Span } from '../lib/model/span.ts';
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
  /** Annotations whose text is not in the copy. */
  orphans: readonly AnnotationKey[];
  /** False where the browser cannot paint highlights. */
  canHighlight: boolean;
  /** Shows or hides the highlights. */
  setVisible: (visible: boolean) => void;
  /** Marks one annotation, or none, and scrolls to it. */
  select: (key: AnnotationKey | null, behavior: ScrollBehavior) => void;
}

/** A stretch of the copy that an annotation is about. */
interface FoundTarget {
  annotation: Annotation;
  span: Span;
  range: Range;
}

/** What a mounted copy reports. */
export interface CopyEvents {
  /** An annotation was clicked. */
  onSelect: (key: AnnotationKey) => void;
  /** A link was followed; the frame itself never goes anywhere. */
  onLink: (url: string) => void;
}

/**
 * Puts a saved copy into its frame and paints its annotations with the frame's own highlight registry.
 *
 * @param frame - Loaded with `READER_DOCUMENT`, `sandbox="allow-same-origin"`.
 * @returns Null where the frame has no document (it was taken out in the meantime).
 */
export function mountCopy(
  frame: HTMLIFrameElement,
  copy: SavedCopy,
  events: CopyEvents,
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

  const { found, orphans } = findTargets(copy.annotations, flatten(article), release.body.text);
  const painter = createPainter(view);
  painter.paint(
    found.map(({ annotation, range }) => ({
      key: annotation.key,
      kind: annotation.body.some(({ type }) => type === 'Figure') ? 'figure' : 'quotation',
      range,
    })),
  );
  const keyAt = createHitTest(
    document,
    found.map(({ annotation, range }) => ({ key: annotation.key, range })),
  );
  const open = (event: MouseEvent) => {
    if (!(event.target instanceof view.Element)) return;
    const link = event.target.closest('a[href]');
    if (link instanceof view.HTMLAnchorElement) {
      event.preventDefault();
      events.onLink(link.href);
      return;
    }
    const key = event.button === 0 ? keyAt(event.clientX, event.clientY) : null;
    if (key !== null) events.onSelect(key);
  };
  document.addEventListener('click', open);
  // The middle button opens links too.
  document.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event);
  });

  return {
    orphans,
    canHighlight: painter.canHighlight,
    setVisible: painter.setVisible,
    select(key, behavior) {
      painter.focus(key);
      const first = found.find(({ annotation }) => annotation.key === key);
      if (first !== undefined) scrollTo(view, first.range, behavior);
    },
  };
}

/** By offsets where the text there is the stored text; by quotes where an older version made the offsets. */
function findTargets(
  annotations: readonly Annotation[],
  flat: FlatText,
  copyText: string,
): { found: readonly FoundTarget[]; orphans: readonly AnnotationKey[] } {
  const found: FoundTarget[] = [];
  const moved: Annotation[] = [];
  for (const annotation of annotations) {
    const exact = annotation.target.flatMap(({ selector: [quote, { start, end }] }) => {
      const span = { start, end };
      const range = flat.text.slice(start, end) === quote.exact ? rangeOfSpan(flat, span) : null;
      return range === null ? [] : [{ annotation, span, range }];
    });
    if (exact.length === annotation.target.length) found.push(...exact);
    else moved.push(annotation);
  }
  if (moved.length === 0) return { found, orphans: [] };
  const anchored = anchorAnnotations(moved, flat, copyText);
  return { found: [...found, ...anchored.found], orphans: anchored.orphans };
}

function scrollTo(view: Window, range: Range, behavior: ScrollBehavior): void {
  const { top, height } = range.getBoundingClientRect();
  // A third from the top: what follows is read next.
  view.scrollBy({ top: top - Math.max(0, view.innerHeight - height) / 3, behavior });
}
