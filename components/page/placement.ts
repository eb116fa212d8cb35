/** A box of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where something goes, and whether it lies over what it is about because there is no other room. */
export interface Place {
  x: number;
  y: number;
  covers: boolean;
}

/** Room between what is shown and what it is about. */
const GAP = 8;

/** Room to the edges of the window. */
const MARGIN = 8;

/** What is lower than this can hardly be used. */
const LOWEST = 96;

/** So much of a window may a sheet take. */
const SHEET_SHARE = 0.6;

/**
 * Finds room beside lines of text: over or under them, else at their side, and only where they fill the window on top of
 * them, at the edge farther from their end.
 *
 * @param lines - The boxes of the text; those out of sight do not count.
 * @param size - Of what is to be placed.
 * @param view - The part of the window that may be used.
 * @returns Null where nothing of the text is in sight.
 */
export function placeBeside(
  lines: readonly Box[],
  size: { width: number; height: number },
  view: Box,
  prefer: 'above' | 'below',
): Place | null {
  const seen = lines.flatMap((line) => within(line, view) ?? []);
  const first = topmost(seen);
  const last = bottommost(seen);
  if (first === null || last === null) return null;
  const about = around(seen);
  const [above, below] = [about.top - GAP - size.height, about.top + about.height + GAP];
  const x = (line: Box) => clampX(line.left + line.width / 2 - size.width / 2, size, view);
  const over: Place | null =
    above >= view.top + MARGIN ? { x: x(first), y: above, covers: false } : null;
  const under: Place | null =
    below + size.height <= bottomOf(view) - MARGIN ? { x: x(last), y: below, covers: false } : null;
  const beside = prefer === 'above' ? (over ?? under) : (under ?? over);
  return beside ?? placeAtSide(about, size, view) ?? placeAtEdge(about, last, size, view);
}

/** The height of the greater of the two rooms over and under lines of text. */
function roomBeside(lines: readonly Box[], view: Box): number {
  const seen = lines.flatMap((line) => within(line, view) ?? []);
  if (seen.length === 0) return view.height;
  const about = around(seen);
  return Math.max(about.top - view.top, bottomOf(view) - bottomOf(about)) - GAP - MARGIN;
}

/**
 * How high something may be beside lines of text: what is taller is better shortened and scrolled than put on top of them.
 * Only where they leave no room that could be used it may lie over them.
 *
 * @param asSheet - Over the whole width, at an edge of the window and not beside the text.
 */
export function mostHeight(lines: readonly Box[], view: Box, asSheet: boolean): number {
  const room = roomBeside(lines, view) + (asSheet ? MARGIN : 0);
  const most = asSheet ? view.height * SHEET_SHARE : view.height - 2 * MARGIN;
  return Math.min(most, room >= LOWEST ? room : Math.max(LOWEST, view.height * SHEET_SHARE));
}

/** Where a sheet over the whole width goes: the lower edge, the upper one where it would cover the text. */
export function placeAsSheet(lines: readonly Box[], height: number, view: Box): Place {
  const bottom: Place = { x: view.left, y: bottomOf(view) - height, covers: false };
  const seen = lines.flatMap((line) => within(line, view) ?? []);
  if (seen.length === 0) return bottom;
  const about = around(seen);
  const below = bottomOf(view) - bottomOf(about);
  const above = about.top - view.top;
  if (below >= height || below >= above) return { ...bottom, covers: below < height };
  return { x: view.left, y: view.top, covers: above < height };
}

/**
 * How far lines of text have to move in the window, in CSS pixels, down for a positive number, so that something fits over or
 * under them: as little as can be.
 *
 * @param height - What it would like to have.
 * @param reach - How far the page can be moved up and down.
 * @returns 0 where it fits already, or where moving does not help.
 */
export function moveForRoom(
  lines: readonly Box[],
  height: number,
  view: Box,
  reach: { up: number; down: number },
): number {
  if (lines.length === 0) return 0;
  const about = around(lines);
  const [top, bottom] = [view.top + MARGIN, bottomOf(view) - MARGIN];
  const most = bottom - top - GAP - about.height;
  // A text that fills the window is shown from its beginning.
  if (most < LOWEST) return clamp(-reach.up, moveInto(top, about.top, bottom - LOWEST), reach.down);
  const fits = Math.min(height, most, view.height * SHEET_SHARE);
  const under = moveInto(top, about.top, bottom - fits - GAP - about.height);
  const over = moveInto(top + fits + GAP, about.top, bottom - about.height);
  const [least, other] = Math.abs(under) <= Math.abs(over) ? [under, over] : [over, under];
  if (isWithin(least, reach)) return least;
  return isWithin(other, reach) ? other : clamp(-reach.up, least, reach.down);
}

/** The way of a value into a range; 0 where it lies in it. */
function moveInto(least: number, value: number, most: number): number {
  return clamp(least, value, most) - value;
}

function isWithin(move: number, { up, down }: { up: number; down: number }): boolean {
  return move >= -up && move <= down;
}

/** The smallest box around others. */
function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map(bottomOf));
  return { left, top, width: right - left, height: bottom - top };
}

function placeAtSide(about: Box, size: { width: number; height: number }, view: Box): Place | null {
  const right = about.left + about.width + GAP;
  const left = about.left - GAP - size.width;
  const y = clampY(about.top + about.height / 2 - size.height / 2, size, view);
  if (right + size.width <= view.left + view.width - MARGIN) return { x: right, y, covers: false };
  return left >= view.left + MARGIN ? { x: left, y, covers: false } : null;
}

function placeAtEdge(
  about: Box,
  last: Box,
  size: { width: number; height: number },
  view: Box,
): Place {
  const x = clampX(about.left + about.width / 2 - size.width / 2, size, view);
  const endsLow = last.top + last.height / 2 > view.top + view.height / 2;
  const y = endsLow ? view.top + MARGIN : bottomOf(view) - MARGIN - size.height;
  return { x, y: clampY(y, size, view), covers: true };
}

/** The part of a box that lies in another; null where none does. */
export function within(box: Box, view: Box): Box | null {
  const left = Math.max(box.left, view.left);
  const top = Math.max(box.top, view.top);
  const width = Math.min(box.left + box.width, view.left + view.width) - left;
  const height = Math.min(bottomOf(box), bottomOf(view)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

function topmost(boxes: readonly Box[]): Box | null {
  return boxes.reduce<Box | null>((best, box) => (best && best.top <= box.top ? best : box), null);
}

function bottommost(boxes: readonly Box[]): Box | null {
  return boxes.reduce<Box | null>(
    (best, box) => (best && bottomOf(best) > bottomOf(box) ? best : box),
    null,
  );
}

function bottomOf({ top, height }: Box): number {
  return top + height;
}

function clamp(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function clampX(x: number, { width }: { width: number }, view: Box): number {
  return Math.max(view.left + MARGIN, Math.min(x, view.left + view.width - MARGIN - width));
}

function clampY(y: number, { height }: { height: number }, view: Box): number {
  return Math.max(view.top + MARGIN, Math.min(y, bottomOf(view) - MARGIN - height));
}
