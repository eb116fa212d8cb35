import type { Block, Section, SectionKind } from '../model/release.ts';
import { sectionKind } from '../text/sections.ts';
import type { BodyLine } from './body-lines.ts';
import type { PageLine } from './page-lines.ts';
import { headingKind } from './section-heading.ts';

/** Sections of one release; a page with more lists something else. */
const SECTION_LIMIT = 100;

/** Blocks among which a line of the text is looked for: cleaning may part or join a line, and the next is found again. */
const BLOCKS_AHEAD = 4;

/** A heading without an element of its own stands under every other. */
const LOWEST_LEVEL = 7;

const TEXT_KINDS: ReadonlySet<string> = new Set<SectionKind>([
  'quotes',
  'facts',
  'background',
  'notes',
  'about',
]);

/** What the sections of a text are read from. */
export interface SectionSources {
  /** The lines that the copy keeps, in order. */
  body: readonly BodyLine[];
  /** The lines of the whole page: there a section's box is still to be seen. */
  page: readonly PageLine[];
  /** The blocks of the copy, headline and deck included. */
  blocks: readonly Block[];
}

interface OpenSection {
  kind: SectionKind;
  level: number;
  /** Folded lines of the box that the heading opens; null where it opens none. */
  box: ReadonlySet<string> | null;
  lines: BodyLine[];
}

/**
 * The sections of a release's text. A section ends with the box that its heading opens on the page; where it opens none,
 * before the next section, or the next heading of its own level or of one above.
 *
 * @returns In reading order; a heading with nothing under it is no section.
 */
export function readSections({ body, page, blocks }: SectionSources): readonly Section[] {
  const sections: OpenSection[] = [];
  const boxes = boxesOf(page);
  let open: OpenSection | null = null;
  for (const [index, line] of body.entries()) {
    const kind = headingKind(line, body[index + 1]);
    const level = levelOf(line);
    if (kind === null && open !== null && level <= open.level) open = null;
    if (open?.box?.has(line.folded) === false) open = null;
    if (isOfText(kind) && sections.length < SECTION_LIMIT) {
      open = { kind, level, box: boxes.get(line.folded)?.shift() ?? null, lines: [] };
      sections.push(open);
    }
    open?.lines.push(line);
  }
  return spansOf(sections, body, blocks);
}

function isOfText(kind: string | null | undefined): kind is SectionKind {
  return typeof kind === 'string' && TEXT_KINDS.has(kind);
}

function levelOf({ element }: BodyLine): number {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  return level === undefined ? LOWEST_LEVEL : Number(level);
}

/** The boxes that headings open, by the folded heading, in reading order. */
function boxesOf(page: readonly PageLine[]): ReadonlyMap<string, (ReadonlySet<string> | null)[]> {
  const boxes = new Map<string, (ReadonlySet<string> | null)[]>();
  let seen = 0;
  for (const [index, line] of page.entries()) {
    if (!isOfText(sectionKind(line.text)) || seen++ >= SECTION_LIMIT) continue;
    const known = boxes.get(line.folded) ?? [];
    boxes.set(line.folded, [...known, boxOf(page, index)]);
  }
  return boxes;
}

/** The lines of the largest element that begins with the heading; null where that holds the heading alone. */
function boxOf(page: readonly PageLine[], heading: number): ReadonlySet<string> | null {
  const before = page[heading - 1]?.element;
  let box: Element | null = page[heading]?.element ?? null;
  while (box?.parentElement != null && !box.parentElement.contains(before ?? null))
    box = box.parentElement;
  const lines = new Set<string>();
  for (const line of page.slice(heading)) {
    if (box?.contains(line.element) !== true) break;
    lines.add(line.folded);
  }
  return lines.size > 1 ? lines : null;
}

function spansOf(
  sections: readonly OpenSection[],
  body: readonly BodyLine[],
  blocks: readonly Block[],
): readonly Section[] {
  const places = blocksOf(body, blocks);
  return sections.flatMap(({ kind, lines }) => {
    const [first, ...others] = lines.flatMap((line) => places.get(line) ?? []);
    const last = others.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ kind, start: first.start, end: last.end }];
  });
}

/** The block of the copy that each line became. */
function blocksOf(
  body: readonly BodyLine[],
  blocks: readonly Block[],
): ReadonlyMap<BodyLine, Block> {
  const places = new Map<BodyLine, Block>();
  const inBody = blocks.filter(({ role }) => role !== 'headline' && role !== 'subheadline');
  let at = 0;
  for (const line of body) {
    const near = inBody.slice(at, at + BLOCKS_AHEAD);
    const ahead = near.findIndex(({ start, end }) => end - start === line.text.length);
    const block = near[ahead];
    if (block === undefined) continue;
    places.set(line, block);
    at += ahead + 1;
  }
  return places;
}
