import { HIGHLIGHT_NAMES, HIGHLIGHT_PRIORITIES, type HighlightKind } from './highlight-names.ts';
import { HIGHLIGHT_STYLES } from './highlight-styles.ts';

/** A window's own highlight objects: a range can only be painted by those of its document's window. */
export interface HighlightView {
  document?: Document;
  /** Missing in browsers without the CSS Custom Highlight API. */
  Highlight?: new (
    ...ranges: AbstractRange[]
  ) => Highlight;
  CSS?: { highlights?: HighlightRegistry };
}

/** A page with its same-origin frames and open shadow roots, as something to paint on. */
export interface HighlightSurfaces {
  /** Paints these ranges as one kind, in place of those painted as it before. */
  show: (kind: HighlightKind, ranges: readonly AbstractRange[]) => void;
  /** Takes our style sheets out of frames and shadow roots again. */
  unstyle: () => void;
}

/**
 * Paints in a window and in the frames and shadow roots inside it. Frames have registries of their own; in them, and in
 * shadow roots, the page's style sheets do not hold (Chromium lets them into shadow roots, Firefox does not): they get ours
 * as an adopted one. Nodes stay as they are everywhere.
 *
 * @param view - The outer window; its document has our rules already.
 * @returns Null where the browser has no CSS Custom Highlight API.
 */
export function createSurfaces(view: HighlightView): HighlightSurfaces | null {
  if (view.Highlight === undefined || view.CSS?.highlights === undefined) return null;
  const frames = new Set<HighlightView>();
  const styled = new Map<DocumentOrShadowRoot, CSSStyleSheet>();

  /** Gives a frame or shadow root our rules; the outer document has them. */
  const style = (node: Node): void => {
    const root = node.getRootNode();
    if (root === view.document || !hasSheets(root) || styled.has(root)) return;
    const window = node.ownerDocument?.defaultView ?? null;
    if (window === null) return;
    // What is painted is seen less well without, but the rest is painted all the same.
    ifStillThere(() => {
      const sheet = new (pageSide(window).CSSStyleSheet)();
      sheet.replaceSync(HIGHLIGHT_STYLES);
      pageSide(root).adoptedStyleSheets.push(sheet);
      styled.set(root, sheet);
    });
  };
  const showIn = (
    place: HighlightView,
    kind: HighlightKind,
    ranges: readonly AbstractRange[],
  ): void => {
    paint(place, kind, ranges);
    for (const { startContainer } of ranges) style(startContainer);
  };

  return {
    show(kind, ranges) {
      const own = ranges.filter((range) => frameOf(range, view) === null);
      showIn(view, kind, own);
      for (const range of ranges) {
        const frame = frameOf(range, view);
        if (frame !== null) frames.add(frame);
      }
      for (const frame of frames) {
        const inFrame = ranges.filter((range) => frameOf(range, view) === frame);
        ifStillThere(() => showIn(frame, kind, inFrame));
      }
    },
    unstyle() {
      for (const [root, sheet] of styled) {
        ifStillThere(() => {
          const sheets = pageSide(root).adoptedStyleSheets;
          const place = sheets.indexOf(sheet);
          if (place >= 0) sheets.splice(place, 1);
        });
      }
      styled.clear();
    },
  };
}

/** Deleted and set anew: WebKit does not repaint where an entry under the same name is changed. */
function paint(view: HighlightView, kind: HighlightKind, ranges: readonly AbstractRange[]): void {
  const { Highlight: Highlights } = view;
  const registry = registryOf(view);
  if (Highlights === undefined || registry === undefined) return;
  const name = HIGHLIGHT_NAMES[kind];
  registry.delete(name);
  if (ranges.length === 0) return;
  const highlight = new Highlights(...ranges);
  highlight.priority = HIGHLIGHT_PRIORITIES[kind];
  registry.set(name, highlight);
}

/**
 * The registry of a window, by the getter of that window's own `CSS`. Firefox answers a plain `css.highlights`, once the same
 * piece of an extension's code has asked it of several windows a few times, with the registry of another of them.
 */
function registryOf({ CSS: css }: HighlightView): HighlightRegistry | undefined {
  if (css === undefined) return undefined;
  const own: { get?: () => HighlightRegistry } | undefined = Object.getOwnPropertyDescriptor(
    css,
    'highlights',
  );
  return own?.get?.call(css) ?? css.highlights;
}

/** The window of the frame a range is in; null in the outer document. */
function frameOf({ startContainer }: AbstractRange, view: HighlightView): HighlightView | null {
  const document = startContainer.ownerDocument;
  return document === null || document === view.document ? null : document.defaultView;
}

/** A frame may have been taken out, or gone to another origin, since it was read: then nothing of ours is in it any more. */
function ifStillThere(step: () => void): void {
  try {
    step();
  } catch {
    // Any access to such a frame throws, by browser in another way.
  }
}

/**
 * An object as the page's own scripts have it. Firefox refuses the list of adopted sheets to an extension's scripts: there it
 * is reached from the page's side, with a sheet of the page's side, and all that the page can learn is our rules.
 */
function pageSide<T extends object>(object: T): T {
  return 'wrappedJSObject' in object ? (object.wrappedJSObject as T) : object;
}

function hasSheets(root: Node): root is Node & DocumentOrShadowRoot {
  return 'adoptedStyleSheets' in root;
}
