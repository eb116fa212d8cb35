import type { AnnotationKey } from '../model/ids.ts';
import { HIGHLIGHT_NAMES, HIGHLIGHT_PRIORITIES, type HighlightKind } from './highlight-names.ts';

/** A window's own highlight objects: a range can only be painted by those of its document's window. */
export interface HighlightView {
  /** Missing in browsers without the CSS Custom Highlight API. */
  Highlight?: new (
    ...ranges: AbstractRange[]
  ) => Highlight;
  CSS?: { highlights?: HighlightRegistry };
}

/** A stretch of the document to be painted. */
export interface PaintedRange {
  key: AnnotationKey;
  kind: Exclude<HighlightKind, 'focused'>;
  range: AbstractRange;
}

/** Paints annotations in one document without changing it. */
export interface Painter {
  /** False where the browser has no CSS Custom Highlight API: every call then does nothing. */
  canHighlight: boolean;
  /** Paints these ranges in place of those painted before. */
  paint: (ranges: readonly PaintedRange[]) => void;
  /** Shows one annotation apart from the others, or none; it is seen even while the others are hidden. */
  focus: (key: AnnotationKey | null) => void;
  /** Shows or hides the highlights; what is painted while hidden is seen when shown again. */
  setVisible: (visible: boolean) => void;
  /** Takes everything of ours off the document. */
  clear: () => void;
}

/**
 * Makes a painter over a window's highlight registry: one highlight a kind, under our own names. Entries of the page or of
 * other extensions are neither read nor changed.
 *
 * @param view - The window whose document the ranges are in: the page's, or a frame's.
 */
export function createPainter(view: HighlightView): Painter {
  const Highlights = view.Highlight;
  const registry = view.CSS?.highlights;
  if (Highlights === undefined || registry === undefined) return silentPainter();

  let painted: readonly PaintedRange[] = [];
  let focused: AnnotationKey | null = null;
  let visible = true;

  /** Deleted and set anew: WebKit does not repaint where an entry under the same name is changed. */
  const show = (kind: HighlightKind, ranges: readonly PaintedRange[]): void => {
    const name = HIGHLIGHT_NAMES[kind];
    registry.delete(name);
    if (ranges.length === 0) return;
    const highlight = new Highlights(...ranges.map(({ range }) => range));
    highlight.priority = HIGHLIGHT_PRIORITIES[kind];
    registry.set(name, highlight);
  };
  const showKinds = (): void => {
    for (const kind of ['quotation', 'figure'] as const) {
      show(kind, visible ? painted.filter((range) => range.kind === kind) : []);
    }
  };
  const showFocused = (): void => {
    show('focused', focused === null ? [] : painted.filter(({ key }) => key === focused));
  };

  return {
    canHighlight: true,
    paint(ranges) {
      painted = ranges;
      showKinds();
      showFocused();
    },
    focus(key) {
      focused = key;
      showFocused();
    },
    setVisible(shown) {
      visible = shown;
      showKinds();
    },
    clear() {
      painted = [];
      focused = null;
      showKinds();
      showFocused();
    },
  };
}

function silentPainter(): Painter {
  const nothing = (): void => undefined;
  return {
    canHighlight: false,
    paint: nothing,
    focus: nothing,
    setVisible: nothing,
    clear: nothing,
  };
}
