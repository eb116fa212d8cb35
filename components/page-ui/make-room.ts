import { frameOf } from '../../lib/dom/composed-parent.ts';
import { isElement, isShadowRoot } from '../../lib/dom/own.ts';
import type { Standing } from '../page/Placed.tsx';
import { type Box, moveForRoom } from '../page/placement.ts';
import { boxesOf } from './range-boxes.ts';

/** Something that can be scrolled, and how far. */
interface Scroller {
  element: Element;
  /** How far its content can still move up and down. */
  up: number;
  down: number;
}

/** Elements between a text and its window that are looked at; deeper ones scroll nothing that matters. */
const DEEPEST = 500;

/**
 * Scrolls the page so far that something of ours finds room beside the text it is about. Only to be called for what the
 * reader did: nothing of ours moves a page by itself.
 *
 * @param standing - How it stands now.
 * @param inMiddle - Whether the text is to stand in the middle where that leaves room enough, also where it need not move.
 */
export function makeRoom(
  view: Window & typeof globalThis,
  ranges: readonly Range[],
  standing: Standing,
  inMiddle: boolean,
): void {
  const lines = boxesOf(ranges, view);
  const [first] = ranges;
  if (first === undefined || lines.length === 0 || (standing.isAtEase && !inMiddle)) return;
  const scrollers = scrollersOf(first, view);
  const reach = {
    up: scrollers.reduce((sum, { up }) => sum + up, 0),
    down: scrollers.reduce((sum, { down }) => sum + down, 0),
  };
  const wish = inMiddle ? toMiddle(lines, standing.view) : 0;
  const centred = Math.max(-reach.up, Math.min(wish, reach.down));
  const moved = lines.map((line) => ({ ...line, top: line.top + centred }));
  const left = { up: reach.up + centred, down: reach.down - centred };
  scroll(view, scrollers, centred + moveForRoom(moved, standing.wanted, standing.view, left));
}

/** How far the middle of a text is from the middle of the window; of a text that fills it, the beginning. */
function toMiddle(lines: readonly Box[], seen: Box): number {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  const height = Math.min(bottom - top, seen.height / 2);
  return seen.top + seen.height / 2 - (top + height / 2);
}

function scroll(view: Window, scrollers: readonly Scroller[], by: number): void {
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let rest = by;
  for (const { element, up, down } of scrollers) {
    const part = Math.max(-up, Math.min(rest, down));
    rest -= part;
    if (Math.abs(part) >= 1) {
      element.scrollBy({ top: -part, behavior: still ? 'instant' : 'smooth' });
    }
  }
}

/** From the innermost to the window's own, through frames of the same origin and open shadow roots. */
function scrollersOf(range: Range, view: Window): readonly Scroller[] {
  const found: Scroller[] = [];
  let node: Node | null = range.startContainer;
  for (let depth = 0; node !== null && depth < DEEPEST; depth += 1) {
    const element = isElement(node) ? node : null;
    if (element !== null && canScroll(element)) {
      const down = element.scrollTop;
      found.push({ element, up: element.scrollHeight - element.clientHeight - down, down });
    }
    node = parentOf(node, view);
  }
  return found;
}

function parentOf(node: Node, view: Window): Node | null {
  if (isShadowRoot(node)) return node.host;
  if (node === view.document) return null;
  return node.parentNode ?? (isDocument(node) ? frameOf(node) : null);
}

function canScroll(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const root = element.ownerDocument.scrollingElement;
  if (element === root) return true;
  // The outermost two hand their overflow to the window.
  if (element.localName === 'html' || element.localName === 'body') return false;
  const flow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return flow === 'auto' || flow === 'scroll';
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}
