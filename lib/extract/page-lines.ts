import { flatten } from '../dom/flatten.ts';
import type { BlockRole } from '../model/release.ts';
import { createClutter } from './clutter.ts';
import { foldText } from './fold-text.ts';

/** Characters from which on a line without links reads like a paragraph rather than a label. */
const PARAGRAPH_LENGTH = 80;

/** Share of a line's text that may be links before it counts as a list of links. */
const LINK_SHARE = 0.5;

/** Share of the page's paragraphs above which an element is the page itself, whatever its class names say. */
const WHOLE_PAGE_SHARE = 0.4;

/** One block of the page's text, with what the markup around it says of it. */
export interface PageLine {
  text: string;
  folded: string;
  role: BlockRole;
  /** The innermost element that holds the line's first characters. */
  element: Element;
  /** The text that it begins with. */
  first: Text;
  /** Share of its characters that are links, from 0 to 1. */
  links: number;
  /** It stands in a menu, a share bar, a footer or the like. */
  isClutter: boolean;
  /** It reads like a paragraph of an article. */
  isProse: boolean;
}

/** The lines of a page, and which of its elements are clutter. */
export interface PageLines {
  lines: readonly PageLine[];
  /** Whether an element, or one around it, is clutter. */
  isClutter(element: Element): boolean;
}

/** Reads the lines of a page in reading order. Takes time linear in its size. */
export function readLines(body: Element): PageLines {
  const { text, blocks, inlines, runs } = flatten(body);
  const links = inlines.filter(({ kind }) => kind === 'link');
  const lines: PageLine[] = [];
  let run = 0;
  let link = 0;
  for (const { start, end, role } of blocks) {
    while ((runs[run]?.start ?? end) < start) run += 1;
    let linked = 0;
    for (; (links[link]?.start ?? end) < end; link += 1) {
      const span = links[link];
      if (span !== undefined) linked += span.end - span.start;
    }
    const first = runs[run]?.node;
    const element = first?.parentElement;
    if (first === undefined || element === null || element === undefined) continue;
    const lineText = text.slice(start, end);
    const share = linked / (end - start);
    lines.push({
      text: lineText,
      folded: foldText(lineText),
      role,
      element,
      first,
      links: share,
      isClutter: false,
      isProse: end - start >= PARAGRAPH_LENGTH && share < LINK_SHARE,
    });
  }
  const isClutter = clutterFinder(body, lines);
  for (const line of lines) {
    line.isClutter = isClutter(line.element);
    if (line.isClutter) line.isProse = false;
  }
  return { lines, isClutter };
}

/** Class names lie ("no-sidebars" on the whole page): what holds much of the page's prose is no clutter. */
function clutterFinder(body: Element, lines: readonly PageLine[]): (element: Element) => boolean {
  const prose = new Map<Element, number>();
  let total = 0;
  for (const { element, text, isProse } of lines) {
    if (!isProse) continue;
    total += text.length;
    for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) {
      prose.set(at, (prose.get(at) ?? 0) + text.length);
    }
  }
  const clutter = createClutter(body);
  const known = new Map<Element, boolean>([[body, false]]);
  return (element) => {
    const path: Element[] = [];
    let found = false;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const answer = known.get(at);
      if (answer !== undefined) {
        found = answer;
        break;
      }
      path.push(at);
    }
    for (const step of path.reverse()) {
      found ||= clutter.isClutter(step) && (prose.get(step) ?? 0) <= WHOLE_PAGE_SHARE * total;
      known.set(step, found);
    }
    return found;
  };
}
