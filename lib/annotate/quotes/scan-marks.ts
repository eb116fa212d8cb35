import type { Span } from '../../model/span.ts';
import { singularOf } from './endings.ts';
import type { Paragraph } from './paragraphs.ts';

/** A stretch in marks inside one paragraph, marks included. */
export interface Marked extends Span {
  /** Index of its paragraph. */
  paragraph: number;
  /** UTF-16 offsets of what stands between the marks. */
  inside: Span;
  /** False where the paragraph ended first. */
  closed: boolean;
  /** Whether it stands in single marks (‘ ’ ‚ ‘ ‹ › '). */
  single: boolean;
}

type Family =
  | 'curly'
  | 'straight'
  | 'prime'
  | 'angle'
  | 'corner'
  | 'single'
  | 'single-angle'
  | 'tick';

interface Open {
  family: Family;
  mark: string;
  start: number;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
  '″': 'prime',
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‹': 'single-angle',
  '›': 'single-angle',
  "'": 'tick',
};

const ANY_MARK = /[“”„‟"″«»「」『』‘’‚‹›']/g;
const DOUBLE_MARK = /[“”„‟"«»「」『』]/;
const CLOSING_MARK = /[”"»」』]/;
const DOUBLE_MARK_WITH_WORDS = /[“„«"「『][^“”„"«»「」]{0,400}[”“"»」』]/;

/** How far a surer closing mark is looked for behind a possible apostrophe. */
const LOOK_AHEAD = 200;

/** Paragraphs that one quotation may run on through without a mark of its own in between. */
const LONGEST_RUN = 8;

/**
 * Finds the outermost stretches in marks, paragraph by paragraph.
 *
 * @returns In reading order. Single marks count only where the text has no double ones.
 */
export function scanMarks(text: string, paragraphs: readonly Paragraph[]): Marked[] {
  const singles = !DOUBLE_MARK_WITH_WORDS.test(text);
  const found: Marked[] = [];
  let running: Marked | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const scanner = scanParagraph(text, paragraph, index, singles);
    if (
      running !== null &&
      scanner.strayClose !== null &&
      scanner.found[0]?.start !== paragraph.start
    ) {
      found.push(...runThrough(paragraphs, running.paragraph, index, scanner.strayClose));
      found.push(...scanner.found.filter(({ start }) => start >= (scanner.strayClose ?? 0)));
    } else {
      found.push(...scanner.found);
    }
    const last: Marked | undefined = found.at(-1);
    if (last?.paragraph === index) running = last.closed ? null : last;
    if (running !== null && index - running.paragraph > LONGEST_RUN) running = null;
    if (paragraph.role === 'heading') running = null;
  }
  return found;
}

/** The paragraphs between an opening that stayed open and a closing that nothing in its own paragraph opened. */
function runThrough(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  closeEnd: number,
): Marked[] {
  const parts: Marked[] = [];
  for (let index = from + 1; index <= to; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const span = { start: paragraph.start, end: index === to ? closeEnd : paragraph.end };
    parts.push({ ...span, paragraph: index, inside: span, closed: index === to, single: false });
  }
  return parts;
}

interface ParagraphMarks {
  found: Marked[];
  /** End of a closing mark that nothing opened, standing before any opening; null where there is none. */
  strayClose: number | null;
}

function scanParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  singles: boolean,
): ParagraphMarks {
  const scan: Scan = { text, paragraph, index, singles, found: [], stack: [], strayClose: null };
  let next = paragraph.start;
  // Looked for in the paragraph alone: in the whole text, one without marks would be searched to the text's end.
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(ANY_MARK)) {
    const at = paragraph.start + match.index;
    if (at >= next) next = at + takeMark(scan, match[0], at);
  }
  if (scan.stack.length > 0) closeOpen(scan);
  return scan;
}

interface Scan extends ParagraphMarks {
  text: string;
  paragraph: Paragraph;
  index: number;
  singles: boolean;
  /** Marks open at this point, outermost first. */
  stack: Open[];
}

/** Takes one mark, or two where it is doubled, and says how many. */
function takeMark(scan: Scan, mark: string, at: number): number {
  const { text, paragraph, stack } = scan;
  const family = FAMILIES[mark] ?? 'straight';
  const place = isSingle(family) ? placeOf(text, at, paragraph) : placeAmong(scan, mark, at);
  // Typed behind a number, a closing mark may become the sign of inches (“… in 2019″): one where no surer mark closes.
  if (family === 'prime' && !primeCounts(scan, at)) return 1;
  const doubled = text.charAt(at + 1) === mark && at + 1 < paragraph.end ? 2 : 1;
  const top = stack.at(-1);
  // “…’’: two single marks for the double one that is open.
  const isPair = doubled === 2 && isSingle(family) && place.closing;
  if (isPair && stack.length === 1 && top !== undefined && !isSingle(top.family)) {
    close(scan, at + doubled, doubled, true);
    return doubled;
  }
  if (isSingle(family) && !singleCounts(scan, at, mark, place)) return 1;
  if (top !== undefined && closes(mark, family, top, place, stack)) {
    if (stack.length > 1) {
      stack.pop();
      return 1;
    }
    close(scan, at + doubled, doubled, true);
    return doubled;
  }
  if (opens(mark, family, top, place)) {
    stack.push({ family, mark, start: at });
    return doubled;
  }
  if (stack.length === 0 && place.closing && !isSingle(family) && scan.found.length === 0) {
    scan.strayClose ??= at + 1;
  }
  return 1;
}

/** Only what is open is closed by one, and no surer mark close behind may do it. */
function primeCounts({ text, paragraph, stack }: Scan, at: number): boolean {
  const ahead = text.slice(at + 1, Math.min(paragraph.end, at + LOOK_AHEAD));
  return stack.length > 0 && !CLOSING_MARK.test(ahead);
}

/** Ends the outermost open stretch. */
function close(scan: Scan, end: number, markLength: number, closed: boolean): void {
  const [open] = scan.stack;
  if (open === undefined) return;
  scan.stack.length = 0;
  scan.found.push({
    start: open.start,
    end,
    paragraph: scan.index,
    inside: { start: open.start + 1, end: end - markLength },
    closed,
    single: isSingle(open.family),
  });
}

function isSingle(family: Family): boolean {
  return family === 'single' || family === 'tick' || family === 'single-angle';
}

interface Place {
  /** Stands where an opening mark stands: after space or bracket, before something. */
  opening: boolean;
  /** Stands where a closing mark stands: after something, before space, stop or end. */
  closing: boolean;
}

function placeOf(text: string, at: number, paragraph: Span): Place {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
  const openBefore = /[\s([{—–\-/>*_“"„«‘:]/.test(before);
  const closeAfter = /[\s)[\]}—–\-/<*_.,;:!?…”"»’“⁰¹²³⁴-⁹⁽]/.test(after);
  return {
    opening: openBefore && !/[\s.,;:!?)\]⁰¹²³⁴-⁹⁽]/.test(after),
    closing: closeAfter && !/[\s([]/.test(before),
  };
}

/** How far the next sign is looked for across the space beside a mark. */
const WIDEST_SPACE = 3;

/** The place of a double mark; with space at both sides (`said, " We`, `…, “ said Roe`) what stands across it shows which. */
function placeAmong({ text, paragraph, stack }: Scan, mark: string, at: number): Place {
  const place = placeOf(text, at, paragraph);
  if (place.opening || place.closing || mark === '«' || mark === '»') return place;
  const before = text.slice(Math.max(paragraph.start, at - WIDEST_SPACE), at).trimEnd();
  const after = text.slice(at + 1, Math.min(paragraph.end, at + 1 + WIDEST_SPACE)).trimStart();
  if (!/^[\p{L}\p{N}]/u.test(after)) return place;
  if (stack.length > 0) return { opening: false, closing: /[,.!?…]$/.test(before) };
  const isIntroduced = before === '' || /[,:]$/.test(before);
  const rest = text.slice(at + 1, Math.min(paragraph.end, at + LOOK_AHEAD * 4));
  return { opening: isIntroduced || DOUBLE_MARK.test(rest), closing: false };
}

/** Whether a mark closes what is open. */
function closes(
  mark: string,
  family: Family,
  top: Open,
  place: Place,
  stack: readonly Open[],
): boolean {
  const pair = top.mark + mark;
  if (pair === '«»' || pair === '»«' || pair === '‹›' || pair === '›‹') return true;
  if (pair === '「」' || pair === '『』' || pair === '“”' || pair === '„”') return true;
  if (pair === '„“') return !place.opening;
  if (pair === '‘’' || pair === '‚‘' || pair === '‚’' || pair === "''") return true;
  if (family === 'straight' && top.family === 'straight') return !place.opening || place.closing;
  // Mixed and wrong-way marks: “ … " and " … ” and ” … ” and “ … “ close each other where they stand as closings.
  const bothDouble = !isSingle(family) && !isSingle(top.family);
  if (bothDouble && place.closing && !place.opening) {
    return mark !== '«' && !(stack.length > 1 && mark === '"' && stack[0]?.family === 'straight');
  }
  return false;
}

function opens(mark: string, family: Family, top: Open | undefined, place: Place): boolean {
  if (mark === '„' || mark === '「' || mark === '『' || mark === '‚' || mark === '‹') return true;
  if (mark === '«') return true;
  if (mark === '“' || mark === '‘') return place.opening || !place.closing;
  if (mark === '”') return top === undefined && place.opening;
  if (mark === '»' || mark === '›') return top === undefined && place.opening;
  if (family === 'straight')
    return place.opening && (top === undefined || top.family !== 'straight');
  if (family === 'tick') return place.opening && top === undefined;
  return false;
}

/** Apostrophes and single marks inside double ones are left alone. */
function singleCounts(
  { text, stack, singles, paragraph }: Scan,
  at: number,
  mark: string,
  place: Place,
): boolean {
  const top = stack.at(-1);
  if (top !== undefined && !isSingle(top.family)) return false;
  if (!singles) return false;
  if (mark === '’' || mark === "'") {
    const before = text.charAt(at - 1);
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
    if (top === undefined) return mark === "'" && place.opening && /\p{L}/u.test(after);
    if (!place.closing || /[\p{L}\p{N}]/u.test(after)) return false;
    // "the workers’ rights": after an s and before a small letter it is an apostrophe if a surer closing follows.
    if (
      singularOf(before.toLowerCase()) !== null &&
      /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
    ) {
      return !/[.,!?…]['’](?!\p{L})/u.test(
        text.slice(at + 1, Math.min(paragraph.end, at + LOOK_AHEAD)),
      );
    }
  }
  return true;
}

/** The paragraph ended inside marks: a single mark in the closing's place is taken for the closing, else it stays open. */
function closeOpen(scan: Scan): void {
  const { text, paragraph } = scan;
  const [open] = scan.stack;
  if (open === undefined) return;
  if (!isSingle(open.family)) {
    const rest = text.slice(open.start + 1, paragraph.end);
    const wrong = /[.,!?…]['’](?=\s|$)/.exec(rest);
    const isInner = /[\s,(:]['‘]\p{L}/u.test(rest.slice(0, wrong?.index ?? 0));
    if (wrong !== null && !isInner && !DOUBLE_MARK.test(rest.slice(wrong.index))) {
      close(scan, open.start + 1 + wrong.index + 2, 1, true);
      return;
    }
  } else if (open.family === 'tick') {
    // An apostrophe may be all it is, unless the next paragraph opens the same way.
    if (!/^\s{1,3}'\p{L}/u.test(text.slice(paragraph.end, paragraph.end + 6))) return;
  }
  close(scan, paragraph.end, 0, false);
}
