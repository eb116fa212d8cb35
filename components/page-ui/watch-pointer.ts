import { isElement, own } from '../../lib/dom/own.ts';
import type { ItemId } from '../../lib/model/reader-work.ts';
import { offsetOf } from './range-boxes.ts';

/** How long the pointer rests on a mark before its card opens: passing over a page opens nothing. */
const DWELL_MS = 350;

/** How long the pointer may be away from a mark and its card before the card closes. */
const LEAVE_MS = 300;

/** What a press on it does is the page's. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, [role="button"], [onclick]';

/** What the pointer does to the marks of a page. */
export interface PointerEvents {
  /** The mark at a point of a document's own window; null where there is none. */
  itemAt: (document: Document, x: number, y: number) => ItemId | null;
  /** The pointer has come to rest on a mark. */
  rested: (item: ItemId) => void;
  /** Whether a point of the outer window belongs to the card that is open, or lies on the way to it. */
  isKept: (x: number, y: number) => boolean;
  /** The pointer has left the mark and its card. */
  left: () => void;
  /** A mark was clicked or tapped. */
  pressed: (item: ItemId) => void;
  /** The page was clicked or tapped where there is no mark. */
  pressedElsewhere: () => void;
}

/**
 * Watches the pointer over the marks of a page.
 *
 * @param ours - Our element: over it the pointer is over no mark.
 * @returns To be called for each document of the page.
 */
export function watchPointer(
  view: Window & typeof globalThis,
  ours: Element,
  events: PointerEvents,
  signal: AbortSignal,
): (document: Document) => void {
  let rested: ItemId | null = null;
  let dwell = 0;
  let leave = 0;
  let isWaiting = false;

  const rest = (item: ItemId | null): void => {
    if (item === rested) return;
    rested = item;
    view.clearTimeout(dwell);
    if (item === null) return;
    dwell = view.setTimeout(() => {
      if (!signal.aborted) events.rested(item);
    }, DWELL_MS);
  };
  const keep = (isKept: boolean): void => {
    if (isKept) {
      view.clearTimeout(leave);
      leave = 0;
    } else if (leave === 0) {
      leave = view.setTimeout(() => {
        leave = 0;
        if (!signal.aborted) events.left();
      }, LEAVE_MS);
    }
  };
  const look = (document: Document, event: PointerEvent): void => {
    const isOver = event.target === ours;
    const item = isOver ? null : events.itemAt(document, event.clientX, event.clientY);
    rest(item);
    const { left, top } = offsetOf(document, view);
    keep(isOver || events.isKept(event.clientX + left, event.clientY + top));
  };

  return (document) => {
    const options = { capture: true, passive: true, signal };
    document.addEventListener(
      'pointermove',
      (event) => {
        if (!event.isTrusted || event.pointerType === 'touch' || isWaiting) return;
        if (event.buttons !== 0) return rest(null);
        // One look a frame: a pointer tells of itself up to a thousand times a second.
        isWaiting = true;
        view.requestAnimationFrame(() => {
          isWaiting = false;
          if (!signal.aborted) look(document, event);
        });
      },
      options,
    );
    document.documentElement.addEventListener(
      'pointerleave',
      () => {
        rest(null);
        keep(false);
      },
      { passive: true, signal },
    );
    document.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted || event.target === ours || event.button !== 0) return;
        if (document.getSelection()?.isCollapsed === false) return;
        const item = isInteractive(event.target)
          ? null
          : events.itemAt(document, event.clientX, event.clientY);
        if (item === null) events.pressedElsewhere();
        else events.pressed(item);
      },
      options,
    );
  };
}

function isInteractive(target: EventTarget | null): boolean {
  return isElement(target) && own(target, 'closest').call(target, INTERACTIVE) !== null;
}
