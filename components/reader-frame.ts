import { anchorAnnotations } from '../lib/anchor/anchor-annotations.ts';
import { rangeOfSpan } from '../lib/anchor/range-of-span.ts';
import { type FlatText, flatten } from '../lib/dom/flatten.ts';
import { parseHtml } from '../lib/dom/parse-html.ts';
import { sanitize } from '../lib/dom/sanitize.ts';
import { HIGHLIGHT_STYLES } from '../lib/highlight/highlight-styles.ts';
import { createHitTest } from '../lib/highlight/hit-test.ts';
import { createPainter, type PaintedRange } from '../lib/highlight/painter.ts';
import type { Annotation, Target } from '../lib/model/annotation.ts';
import { annotationKey } from '../lib/model/ids.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
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

/** Something that is painted in a copy. */
export interface ReaderItem {
  id: ItemId;
  kind: PaintedRange['kind'];
  target: readonly Target[];
}

/** A copy standing in its frame. */
export interface MountedCopy {
  /** False where the browser cannot paint highlights. */
  canHighlight: boolean;
  /**
   * Paints these in place of those painted before.
   *
   * @returns Those whose text is not in the copy.
   */
  paint: (items: readonly ReaderItem[]) => readonly ItemId[];
  /** Shows or hides the highlights. */
  setVisible: (visible: boolean) => void;
  /** Marks one of them, or none, and scrolls to it. */
  select: (id: ItemId | null, behavior: ScrollBehavior) => void;
}

/** A stretch of the copy that is painted. */
interface FoundTarget {
  item: ReaderItem;
  range: Range;
}

/** What a mounted copy reports. */
export interface CopyEvents {
  /** Something painted was clicked. */
  onSelect: (id: ItemId) => void;
  /** A link was followed; the frame itself never goes anywhere. */
  onLink: (url: string) => void;
}

/**
 * Puts a saved copy into its frame, where things are painted with the frame's own highlight registry.
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

  const flat = flatten(article);
  const painter = createPainter(view);
  let found: readonly FoundTarget[] = [];
  let itemAt = createHitTest<ItemId>(document, []);
  const open = (event: MouseEvent) => {
    if (!(event.target instanceof view.Element)) return;
    const link = event.target.closest('a[href]');
    if (link instanceof view.HTMLAnchorElement) {
      event.preventDefault();
      events.onLink(link.href);
      return;
    }
    const id = event.button === 0 ? itemAt(event.clientX, event.clientY) : null;
    if (id !== null) events.onSelect(id);
  };
  document.addEventListener('click', open);
  // The middle button opens links too.
  document.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event);
  });

  return {
    canHighlight: painter.canHighlight,
    paint(items) {
      found = findTargets(items, flat, release.body.text);
      painter.paint(found.map(({ item: { id, kind }, range }) => ({ key: id, kind, range })));
      itemAt = createHitTest(
        document,
        found.map(({ item, range }) => ({ key: item.id, range })),
      );
      const there = new Set(found.map(({ item }) => item.id));
      return items.flatMap(({ id }) => (there.has(id) ? [] : [id]));
    },
    setVisible: painter.setVisible,
    select(id, behavior) {
      painter.focus(id);
      const first = found.find(({ item }) => item.id === id);
      if (first !== undefined) scrollTo(view, first.range, behavior);
    },
  };
}

/** By offsets where the text there is the stored text; by quotes where an older version, or another copy, made the offsets. */
function findTargets(
  items: readonly ReaderItem[],
  flat: FlatText,
  copyText: string,
): readonly FoundTarget[] {
  const found: FoundTarget[] = [];
  const moved: ReaderItem[] = [];
  for (const item of items) {
    const exact = item.target.flatMap(({ selector: [quote, { start, end }] }) => {
      const isThere = flat.text.slice(start, end) === quote.exact;
      const range = isThere ? rangeOfSpan(flat, { start, end }) : null;
      return range === null ? [] : [{ item, range }];
    });
    if (exact.length === item.target.length) found.push(...exact);
    else moved.push(item);
  }
  if (moved.length === 0) return found;
  const anchored = anchorAnnotations(moved.map(asAnnotation), flat, copyText).found;
  const byKey = new Map(moved.map((item) => [keyOf(item), item]));
  return [
    ...found,
    ...anchored.flatMap(({ annotation: { key }, range }) => {
      const item = byKey.get(key);
      return item === undefined ? [] : [{ item, range }];
    }),
  ];
}

function asAnnotation(item: ReaderItem): Annotation {
  return {
    key: keyOf(item),
    type: 'Annotation',
    motivation: 'highlighting',
    body: [],
    target: item.target,
    generator: null,
    created: '',
  };
}

/** The anchor names everything by a key; a mark's is its id. */
function keyOf({ id }: ReaderItem) {
  return annotationKey(id);
}

function scrollTo(view: Window, range: Range, behavior: ScrollBehavior): void {
  const { top, height } = range.getBoundingClientRect();
  // A third from the top: what follows is read next.
  view.scrollBy({ top: top - Math.max(0, view.innerHeight - height) / 3, behavior });
}
