import type { Block, BlockRole, ReleaseText } from '../../model/release.ts';
import type { Span } from '../../model/span.ts';

/** One paragraph as a reader sees it: a block, or the lines that a hard-wrapped text broke one into. */
export interface Paragraph extends Span {
  role: BlockRole;
  /** Number of the `<blockquote>` it stands in; null outside one. */
  quotation: number | null;
  /** Whether lines were joined: a single line feed inside it is a space. */
  wrapped: boolean;
}

/** A wrapped text has no line beyond this; releases as plain text are broken at 65 to 110 characters. */
const WIDEST_LINE = 130;

/** Fewer lines than this show no width. */
const FEWEST_LINES = 12;

/** Share of lines that must run on in lower case for a text to count as wrapped. */
const RUNNING_ON = 0.3;

/**
 * The paragraphs of a release. In a hard-wrapped text a line that was full (the next line's first word would not have
 * fitted) runs on into the next.
 */
export function paragraphsOf({ text, blocks }: ReleaseText): Paragraph[] {
  const width = wrapWidth(text, blocks);
  const paragraphs: Paragraph[] = [];
  let lastLine: Block | null = null;
  for (const block of blocks) {
    if (isBlank(text.slice(block.start, block.end))) continue;
    const paragraph = paragraphs.at(-1);
    if (
      paragraph !== undefined &&
      lastLine !== null &&
      width !== null &&
      runsOn(text, lastLine, block, width)
    ) {
      paragraph.end = block.end;
      paragraph.wrapped = true;
    } else {
      const { start, end, role, quotation } = block;
      paragraphs.push({ start, end, role, quotation, wrapped: false });
    }
    lastLine = block;
  }
  return paragraphs;
}

/** Nothing but space, or markup that a plain text carries along. */
function isBlank(line: string): boolean {
  return (
    line.trim() === '' || (line.length < 80 && line.replace(/<[^<>]{1,60}>/g, '').trim() === '')
  );
}

/** The width a text was broken at, or null where it was not. */
function wrapWidth(text: string, blocks: readonly Block[]): number | null {
  const lines = blocks.filter(({ role }) => role === 'paragraph');
  if (lines.length < FEWEST_LINES) return null;
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  // A footer or a headline may be longer than the lines of the text.
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > WIDEST_LINE || width < 40) return null;
  const runOn = lines.filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2))).length;
  return runOn / lines.length >= RUNNING_ON ? width : null;
}

function runsOn(text: string, line: Block, next: Block, width: number): boolean {
  if (line.role !== 'paragraph' || next.role !== 'paragraph') return false;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true;
  const firstWord = /^\S*/.exec(text.slice(next.start, next.start + 40))?.[0].length ?? 0;
  const length = line.end - line.start;
  const full = length + 1 + firstWord > width;
  return full || (length > width * 0.75 && !/[.!?:”"»]$/.test(text.slice(line.end - 1, line.end)));
}
