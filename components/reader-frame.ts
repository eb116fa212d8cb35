import { anchorAnnotations } from '../lib/anchor/anchor-annotations.ts';
import { rangeOfSpan } from '../lib/anchor/range-of-span.ts';
import { type FlatText, flatten } from '../lib/dom/flatten.ts';
import { parseHtml } from '../lib/dom/parse-html.ts';
import { sanitize } from '../lib/dom/sanitize.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { AnnotationKey } from '../lib/model/ids.ts';
import type { SavedCopy } from '../lib/model/snapshot.ts';
import { paintInto } from './reader-painter.ts';
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
  sheet.replaceSync(READER_STYLE);
  document.adoptedStyleSheets = [sheet];

  // Sanitised when it was saved, and again now: what is in the database may have been imported.
  const article = document.importNode(sanitize(parseHtml(copy.html), release.url), true);
  document.body.replaceChildren(article);

  const { ranges, orphans } = rangesOf(copy.annotations, flatten(article));
  const painter = paintInto(view, copy.annotations, ranges);
  const open = (event: MouseEvent) => {
    if (!(event.target instanceof view.Element)) return;
    const link = event.target.closest('a[href]');
    if (link instanceof view.HTMLAnchorElement) {
      event.preventDefault();
      events.onLink(link.href);
      return;
    }
    const key = event.button === 0 ? keyAt(ranges, event.clientX, event.clientY) : null;
    if (key !== null) events.onSelect(key);
  };
  document.addEventListener('click', open);
  // The middle button opens links too.
  document.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event);
  });

  return {
    orphans,
    canHighlight: painter !== null,
    setVisible: (visible) => painter?.setVisible(visible),
    select(key, behavior) {
      const range = key === null ? undefined : ranges.get(key)?.[0];
      painter?.select(key);
      if (range !== undefined) scrollTo(view, range, behavior);
    },
  };
}

type RangesByKey = ReadonlyMap<AnnotationKey, readonly Range[]>;

/** By offsets where the text there is the stored text; by quotes where an older version made the offsets. */
function rangesOf(
  annotations: readonly Annotation[],
  flat: FlatText,
): { ranges: RangesByKey; orphans: readonly AnnotationKey[] } {
  const ranges = new Map<AnnotationKey, readonly Range[]>();
  const moved: Annotation[] = [];
  for (const annotation of annotations) {
    const exact = annotation.target.flatMap(({ selector: [quote, position] }) => {
      const same = flat.text.slice(position.start, position.end) === quote.exact;
      const range = same ? rangeOfSpan(flat, position) : null;
      return range === null ? [] : [range];
    });
    if (exact.length === annotation.target.length) ranges.set(annotation.key, exact);
    else moved.push(annotation);
  }
  if (moved.length === 0) return { ranges, orphans: [] };
  const { found, orphans } = anchorAnnotations(moved, flat);
  for (const { annotation, range } of found) {
    ranges.set(annotation.key, [...(ranges.get(annotation.key) ?? []), range]);
  }
  return { ranges, orphans };
}

/** The shortest annotation under a point: a figure inside a quotation can be reached. */
function keyAt(ranges: RangesByKey, x: number, y: number): AnnotationKey | null {
  const under = [...ranges].filter(([, parts]) =>
    parts.some((range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    ),
  );
  const lengthOf = (parts: readonly Range[]) =>
    parts.reduce((sum, range) => sum + range.toString().length, 0);
  under.sort(([, a], [, b]) => lengthOf(a) - lengthOf(b));
  return under[0]?.[0] ?? null;
}

function scrollTo(view: Window, range: Range, behavior: ScrollBehavior): void {
  const { top, height } = range.getBoundingClientRect();
  // A third from the top: what follows is read next.
  view.scrollBy({ top: top - Math.max(0, view.innerHeight - height) / 3, behavior });
}
