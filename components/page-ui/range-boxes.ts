import { type Box, within } from '../page/placement.ts';

/** A selection of a whole page has a box for every line; so many tell where it is. */
const MOST_BOXES = 2_000;

/**
 * Where ranges stand in a window, a box a line. Ranges in frames are moved to where their frame is.
 *
 * @param view - The window whose pixels are meant.
 * @returns CSS pixels; empty where nothing of them is drawn.
 */
export function boxesOf(ranges: readonly Range[], view: Window): Box[] {
  return ranges.flatMap((range) => {
    const offset = offsetOf(range.startContainer.ownerDocument, view);
    return Array.from(range.getClientRects())
      .filter(({ width, height }) => width > 0 && height > 0)
      .slice(0, MOST_BOXES)
      .map(({ left, top, width, height }) => ({
        left: left + offset.left,
        top: top + offset.top,
        width,
        height,
      }));
  });
}

/** As `boxesOf`, without what is scrolled out of the frames that the ranges are in. */
export function seenBoxesOf(ranges: readonly Range[], view: Window): Box[] {
  return ranges.flatMap((range) => {
    const frames = framesOf(range.startContainer.ownerDocument, view);
    return boxesOf([range], view).flatMap((box) => {
      let seen: Box | null = box;
      for (const frame of frames) seen = seen && within(seen, windowIn(frame, view));
      return seen ?? [];
    });
  });
}

/** Whether a point of the window is in one of the boxes, or so many pixels from it. */
export function isNear(boxes: readonly Box[], x: number, y: number, distance: number): boolean {
  return boxes.some(
    ({ left, top, width, height }) =>
      x >= left - distance &&
      x <= left + width + distance &&
      y >= top - distance &&
      y <= top + height + distance,
  );
}

/** How far the window of a document is moved in the one it is framed by, at whatever depth. */
export function offsetOf(document: Document | null, view: Window): { left: number; top: number } {
  let left = 0;
  let top = 0;
  for (const frame of framesOf(document, view)) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return { left, top };
}

/** The frames that a document lies in, from the innermost. */
function framesOf(document: Document | null, view: Window): readonly Element[] {
  const frames: Element[] = [];
  let inner = document?.defaultView ?? null;
  while (inner !== null && inner !== view) {
    const frame: Element | null = inner.frameElement;
    if (frame === null) break;
    frames.push(frame);
    inner = frame.ownerDocument.defaultView;
  }
  return frames;
}

/** The box in which a frame shows its content. */
function windowIn(frame: Element, view: Window): Box {
  const box = frame.getBoundingClientRect();
  const outer = offsetOf(frame.ownerDocument, view);
  return {
    left: box.left + frame.clientLeft + outer.left,
    top: box.top + frame.clientTop + outer.top,
    width: frame.clientWidth,
    height: frame.clientHeight,
  };
}

/** The part of the window that is seen, also while it is zoomed with two fingers or a keyboard covers some of it. */
export function seenPart(view: Window): Box {
  const seen = view.visualViewport;
  return seen === null
    ? { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight }
    : { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height };
}
