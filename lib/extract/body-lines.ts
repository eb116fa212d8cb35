import { flatten } from '../dom/flatten.ts';
import type { BlockRole, CellPlace } from '../model/release.ts';
import { foldText } from './fold-text.ts';

/** One block of the clean copy, with the Text nodes that hold it. */
export interface BodyLine {
  text: string;
  folded: string;
  role: BlockRole;
  quotation: number | null;
  cell: CellPlace | null;
  /** The block's element in the copy. */
  element: Element;
  /** Share of its characters that are links, from 0 to 1. */
  links: number;
  /** Wholly in bold: a heading in a paragraph's clothes. */
  isBold: boolean;
  nodes: readonly Text[];
}

/** A whole sentence of this length is a paragraph, no label or deck. */
const PARAGRAPH_LENGTH = 120;

/** Whether a line reads like a paragraph: whole sentences, few of their words links. */
export function isProse(line: BodyLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length >= PARAGRAPH_LENGTH &&
    line.links < 0.5 &&
    /[.!?:…]["”»’)]?$/.test(line.text)
  );
}

/** Whether a line is nothing but links. */
export function isLinkLine(line: BodyLine): boolean {
  return line.links > 0.9;
}

/** The lines of a clean copy. */
export function readBodyLines(copy: Element): readonly BodyLine[] {
  const { text, blocks, inlines, runs } = flatten(copy);
  const lines: BodyLine[] = [];
  let run = 0;
  let inline = 0;
  for (const { start, end, role, quotation, cell } of blocks) {
    const nodes = new Set<Text>();
    for (; (runs[run]?.start ?? end) < end; run += 1) {
      const node = runs[run]?.node;
      if (node !== undefined) nodes.add(node);
    }
    let linked = 0;
    let strong = 0;
    for (; (inlines[inline]?.start ?? end) < end; inline += 1) {
      const span = inlines[inline];
      if (span?.kind === 'link') linked += span.end - span.start;
      if (span?.kind === 'strong') strong += span.end - span.start;
    }
    const [first] = nodes;
    const element = first?.parentElement?.closest(
      'p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, caption, figcaption, footer, blockquote',
    );
    if (element === null || element === undefined) continue;
    const lineText = text.slice(start, end);
    lines.push({
      text: lineText,
      folded: foldText(lineText),
      role,
      quotation,
      cell,
      element,
      links: linked / (end - start),
      isBold: strong >= (end - start) * 0.9,
      nodes: [...nodes],
    });
  }
  return lines;
}

/** Empties a line: cleaning the copy again leaves out what has no text. */
export function dropLine(line: BodyLine): void {
  for (const node of line.nodes) node.data = '';
}
