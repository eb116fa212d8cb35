import type { Block, BlockRole, CellPlace, Inline, ReleaseText } from '../model/release.ts';
import { createCellCounter } from './cell-places.ts';
import { isFrameOfText } from './composed.ts';
import { BLOCKS, SKIPPED } from './element-names.ts';
import { bodyOf } from './own.ts';
import { raisedOrLowered, type TextLine } from './raised-or-lowered.ts';
import { walkTree } from './walk-tree.ts';

/** Raised whenever the flattened text of the same markup changes: older snapshots then re-anchor by their quotes. */
export const FLATTEN_VERSION = 2;

/**
 * A run of characters that stands in one Text node and, one for one, in the flattened text: unchanged but for what is
 * raised or lowered there (`raisedOrLowered`).
 */
export interface TextRun {
  node: Text;
  /** UTF-16 offset in the node's data. */
  nodeStart: number;
  /** UTF-16 offset in the flattened text. */
  start: number;
  length: number;
}

/** A flattened tree, with the way back from text to nodes. */
export interface FlatText extends ReleaseText {
  /** In order of `start`; characters that flatten itself put in (line feeds between blocks) are in no run. */
  runs: readonly TextRun[];
}

/** What the elements around a text make of it. */
interface Surroundings {
  role: BlockRole;
  quotation: number | null;
  cell: CellPlace | null;
  /** Where its characters stand. */
  line: TextLine;
}

/** What is around a tree's outermost element. */
const NOTHING_AROUND: Surroundings = {
  role: 'paragraph',
  quotation: null,
  cell: null,
  line: 'base',
};

/** White space that is put in only if more text follows in its block. */
interface PendingSpace {
  character: string;
  /** Where it stands unchanged; null where flatten makes it up. */
  node: Text | null;
  offset: number;
}

interface OpenInline {
  kind: Inline['kind'];
  /** -1 until its first character in the present block. */
  start: number;
}

/**
 * White space, characters without width (soft hyphen, zero-width space, word joiner, byte order mark, NUL), and the rest.
 * The zero-width joiner and non-joiner stay: scripts need them.
 */
const PIECES =
  /([\t\n\f\r \u00a0]+)|([\0\u00ad\u200b\u2060\ufeff]+)|[^\t\n\f\r \u00a0\0\u00ad\u200b\u2060\ufeff]+/g;

const INLINE_KINDS: ReadonlyMap<string, Inline['kind']> = new Map([
  ['q', 'quote'],
  ['cite', 'cite'],
  ['figcaption', 'cite'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
]);

/**
 * Flattens a tree to text: one line feed between blocks, a space for `<br>`, white space collapsed, soft hyphens left out.
 * A raised or lowered number is written in characters that are so by themselves ("m²", "CO₂"). Takes time linear in the size of the tree. Open shadow roots and frames of the same origin are read in their place.
 *
 * @param root - Read, never changed; a live element, or one of a parsed document.
 */
export function flatten(root: Element): FlatText {
  const writer = createWriter();
  const cells = createCellCounter();
  const surroundings: Surroundings[] = [NOTHING_AROUND];
  let quotations = 0;
  walkTree(root, {
    enter(element, name) {
      if (SKIPPED.has(name) && !isFrameOfText(element, name)) return false;
      const outer = surroundings.at(-1) ?? NOTHING_AROUND;
      if (name === 'br') writer.space(' ', null, 0);
      if (BLOCKS.has(name)) writer.endBlock();
      surroundings.push(
        surroundingsIn(outer, element, name, cells.enter(element, name), () => quotations++),
      );
      const kind = inlineKind(element, name, outer);
      if (kind !== null) writer.openInline(kind);
      return true;
    },
    leave(element, name) {
      surroundings.pop();
      const outer = surroundings.at(-1);
      const kind = outer === undefined ? null : inlineKind(element, name, outer);
      if (kind !== null) writer.closeInline(kind);
      if (BLOCKS.has(name)) writer.endBlock();
      cells.leave(name);
    },
    text(node) {
      const around = surroundings.at(-1);
      if (around === undefined) return;
      writeText(writer, node, around);
    },
  });
  return writer.finish();
}

/** Flattens what a document shows; nothing where it has no body. */
export function flattenPage(document: Document): FlatText {
  const body = bodyOf(document);
  return body === null ? { text: '', blocks: [], inlines: [], runs: [] } : flatten(body);
}

function writeText(writer: Writer, node: Text, around: Surroundings): void {
  const data = raisedOrLowered(node.data, around.line);
  for (const { 0: all, 1: space, 2: widthless, index } of data.matchAll(PIECES)) {
    if (space !== undefined) writeSpace(writer, space, node, index);
    else if (widthless === undefined) writer.write(all, node, index, around);
  }
}

/** One space stands for any stretch of white space; a single no-break space stays what it is. */
function writeSpace(writer: Writer, space: string, node: Text, offset: number): void {
  if (space === '\u00a0') {
    writer.space(space, node, offset);
    return;
  }
  const at = space.indexOf(' ');
  writer.space(' ', at < 0 ? null : node, offset + Math.max(at, 0));
}

function surroundingsIn(
  outer: Surroundings,
  element: Element,
  name: string,
  cell: CellPlace | null,
  nextQuotation: () => number,
): Surroundings {
  switch (name) {
    case 'h1':
      return { ...outer, role: 'headline' };
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { ...outer, role: 'heading' };
    case 'p':
      return element.getAttribute('data-role') === 'subheadline'
        ? { ...outer, role: 'subheadline' }
        : outer;
    case 'li':
    case 'dt':
    case 'dd':
      return { ...outer, role: 'list-item' };
    case 'blockquote':
      return { ...outer, role: 'blockquote', quotation: nextQuotation() };
    case 'td':
    case 'th':
      return cell === null ? outer : { ...outer, role: 'cell', cell };
    case 'table':
      return { ...outer, cell: null };
    case 'sup':
      return { ...outer, line: 'raised' };
    case 'sub':
      return { ...outer, line: 'lowered' };
    case 'aside':
    case 'caption':
    case 'figcaption':
      return { ...outer, role: 'note' };
    default:
      return outer;
  }
}

function inlineKind(element: Element, name: string, outer: Surroundings): Inline['kind'] | null {
  if (name === 'a') return element.hasAttribute('href') ? 'link' : null;
  if (name === 'footer') return outer.quotation === null ? null : 'cite';
  return INLINE_KINDS.get(name) ?? null;
}

interface Writer {
  write(text: string, node: Text, offset: number, around: Surroundings): void;
  space(character: string, node: Text | null, offset: number): void;
  openInline(kind: Inline['kind']): void;
  closeInline(kind: Inline['kind']): void;
  endBlock(): void;
  finish(): FlatText;
}

function createWriter(): Writer {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  const runs: TextRun[] = [];
  // One a kind: what is nested in its own kind adds nothing, and a page cannot make the list long.
  const open = new Map<Inline['kind'], OpenInline & { depth: number }>();
  let length = 0;
  let block: Block | null = null;
  let pending: PendingSpace | null = null;

  function append(text: string, node: Text | null, offset: number): void {
    pieces.push(text);
    if (node !== null) {
      const last = runs.at(-1);
      if (
        last?.node === node &&
        last.nodeStart + last.length === offset &&
        last.start + last.length === length
      ) {
        last.length += text.length;
      } else runs.push({ node, nodeStart: offset, start: length, length: text.length });
    }
    length += text.length;
  }

  function endInline(inline: OpenInline): void {
    if (inline.start >= 0) inlines.push({ kind: inline.kind, start: inline.start, end: length });
    inline.start = -1;
  }

  return {
    write(text, node, offset, around) {
      if (block === null) {
        if (blocks.length > 0) append('\n', null, 0);
        const { role, quotation, cell } = around;
        block = { role, quotation, cell, start: length, end: length };
      } else if (pending !== null) append(pending.character, pending.node, pending.offset);
      pending = null;
      for (const inline of open.values()) if (inline.start < 0) inline.start = length;
      append(text, node, offset);
    },
    space(character, node, offset) {
      if (block === null) return;
      if (pending === null) pending = { character, node, offset };
      else if (pending.character !== ' ' || pending.node === null) {
        const known = character === ' ' ? node : null;
        pending = { character: ' ', node: known, offset };
      }
    },
    openInline(kind) {
      const same = open.get(kind);
      if (same === undefined) open.set(kind, { kind, start: -1, depth: 1 });
      else same.depth += 1;
    },
    closeInline(kind) {
      const inline = open.get(kind);
      if (inline === undefined) return;
      inline.depth -= 1;
      if (inline.depth > 0) return;
      endInline(inline);
      open.delete(kind);
    },
    endBlock() {
      if (block === null) return;
      for (const inline of open.values()) endInline(inline);
      block.end = length;
      blocks.push(block);
      block = null;
      pending = null;
    },
    finish() {
      this.endBlock();
      inlines.sort((a, b) => a.start - b.start || b.end - a.end);
      return { text: pieces.join(''), blocks, inlines, runs };
    },
  };
}
