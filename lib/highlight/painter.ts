import { type HighlightKind, PAINTED_KINDS, type PaintedKey } from './highlight-names.ts';
import { createSurfaces, type HighlightView } from './highlight-surfaces.ts';

/** A stretch of the document to be painted. */
export interface PaintedRange {
  key: PaintedKey;
  kind: Exclude<HighlightKind, 'focused'>;
  range: AbstractRange;
}

/** Paints annotations and marks in one page without changing it. */
export interface Painter {
  /** False where the browser has no CSS Custom Highlight API: every call then does nothing. */
  canHighlight: boolean;
  /** Paints these ranges in place of those painted before. */
  paint: (ranges: readonly PaintedRange[]) => void;
  /** Shows one of them apart from the others, or none; it is seen even while the others are hidden. */
  focus: (key: PaintedKey | null) => void;
  /** Shows or hides the highlights; what is painted while hidden is seen when shown again. */
  setVisible: (visible: boolean) => void;
  /** Takes everything of ours off the document. */
  clear: () => void;
}

/**
 * Makes a painter over a window's highlight registry: one highlight a kind, under our own names. Entries of the page or of
 * other extensions are neither read nor changed.
 *
 * @param view - The window whose document the ranges are in, or whose frames and shadow roots.
 */
export function createPainter(view: HighlightView): Painter {
  const surfaces = createSurfaces(view);
  if (surfaces === null) return silentPainter();

  let painted: readonly PaintedRange[] = [];
  let focused: PaintedKey | null = null;
  let visible = true;

  const show = (kind: HighlightKind, ranges: readonly PaintedRange[]): void =>
    surfaces.show(
      kind,
      ranges.map(({ range }) => range),
    );
  const showKinds = (): void => {
    for (const kind of PAINTED_KINDS) {
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
      surfaces.unstyle();
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
