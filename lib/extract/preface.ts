import { sectionKind } from '../text/sections.ts';
import { type BodyLine, isLinkLine, isProse } from './body-lines.ts';
import { isBodyName } from './body-names.ts';
import { isChrome } from './chrome-lines.ts';
import { type Dateline, placeAndDate, readDateline } from './dateline.ts';
import { foldText } from './fold-text.ts';
import { isDateLine, isMetadataLine } from './metadata-lines.ts';

/** Longest deck without markup that says so. */
const DECK_LENGTH = 260;

/** Fewer words are a label. */
const FEWEST_WORDS = 4;

/** "Kalmstadt (ots)": the wire that carries a release. */
const WIRE = /\((?:ots|apa|dpa)(?!\p{L})/iu;

/** Longest label of a date. */
const LABEL_LENGTH = 40;

/** A deck has few lines; more are the text. */
const DECK_LINES = 6;

/** Lines under a lead among which the date that ends the head of the page stands. */
const LINES_TO_DATE = 3;

/** What stands before the text of a release. */
export interface Preface {
  /** Lines that say when, by whom or as what it was published. */
  preface: readonly BodyLine[];
  /** A deck that markup does not name. */
  deck: readonly BodyLine[];
  /** The text. */
  rest: readonly BodyLine[];
  dateline: Dateline | null;
}

/** What the head of a release is read with. */
export interface PrefaceOptions {
  /** The deck's text where the page marks one. */
  deck: string | null;
  monthFirst: boolean;
}

/**
 * Parts the lines under a headline into what is said about the release, its deck, and its text. A deck without markup is
 * believed where it is a heading, or where a dateline or the line with the date shows that the text begins below it.
 */
export function takePreface(lines: readonly BodyLine[], options: PrefaceOptions): Preface {
  const { monthFirst } = options;
  const marked = options.deck === null ? null : foldText(options.deck);
  const firstProse = lines.findIndex((line) => opensText(line, monthFirst));
  const preface: BodyLine[] = [];
  const candidates: BodyLine[] = [];
  const believed = new Set<BodyLine>();
  let dateline: Dateline | null = null;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    start = index;
    if (marked?.includes(line.folded)) {
      preface.push(line);
      continue;
    }
    const alone = datelineAlone(line, preface.length > 0, monthFirst);
    if (alone !== null || isPreface(line, monthFirst, lines[index + 1])) {
      dateline ??= alone;
      preface.push(line);
      continue;
    }
    if (!isDeck(line, lines[index + 1]) || index > firstProse) break;
    if (candidates.length >= DECK_LINES) break;
    const hasDate = preface.some(({ text }) => isDateLine(text, monthFirst));
    const isAbove = standsAboveText(lines.slice(index + 1), hasDate, monthFirst);
    if (isAbove) believed.add(line);
    if (index === firstProse && (!isAbove || hasDateline(line, monthFirst))) break;
    candidates.push(line);
  }
  const run = readDateline(lines[start]?.text ?? '', monthFirst);
  const isDeckLine = (line: BodyLine): boolean =>
    believed.has(line) || line.role === 'heading' || run?.place != null;
  return {
    preface,
    deck: candidates.filter(isDeckLine),
    rest: [...candidates.filter((line) => !isDeckLine(line)), ...lines.slice(start)],
    dateline: dateline ?? run,
  };
}

/** Whether the text begins below a line: with a dateline, or after the first line that gives the release's date. */
function standsAboveText(
  below: readonly BodyLine[],
  hasDate: boolean,
  monthFirst: boolean,
): boolean {
  const next = below.find((line) => !isPreface(line, monthFirst));
  if (next !== undefined && hasDateline(next, monthFirst)) return true;
  if (hasDate) return false;
  // A date under paragraphs signs the release.
  const text = below.findIndex(isProse);
  const near = below.slice(0, Math.min(LINES_TO_DATE, text < 0 ? LINES_TO_DATE : text));
  return near.some((line) => isDateLine(line.text, monthFirst));
}

function hasDateline({ text }: BodyLine, monthFirst: boolean): boolean {
  return readDateline(text, monthFirst)?.place != null;
}

function opensText(line: BodyLine, monthFirst: boolean): boolean {
  return isProse(line) || hasDateline(line, monthFirst);
}

function isPreface(line: BodyLine, monthFirst: boolean, next?: BodyLine): boolean {
  return (
    isMetadataLine(line.text, monthFirst) ||
    isLinkLine(line) ||
    isChrome(line.text) ||
    isBodyName(line.text) ||
    isLabelOfNext(line, next, monthFirst)
  );
}

/** "First published:", the date on the next line; "Part of:", a link to a section. */
function isLabelOfNext(line: BodyLine, next: BodyLine | undefined, monthFirst: boolean): boolean {
  const isLabel = line.text.length <= LABEL_LENGTH && line.text.endsWith(':');
  return isLabel && next !== undefined && (isLinkLine(next) || isDateLine(next.text, monthFirst));
}

/** A line that is a dateline and nothing else; a place alone is only believed beside other metadata or in capitals. */
function datelineAlone(
  { text }: BodyLine,
  isAmongMetadata: boolean,
  monthFirst: boolean,
): Dateline | null {
  const alone = text.length < 120 ? placeAndDate(text, monthFirst) : null;
  if (alone === null || alone.place === null || text.endsWith(':')) return null;
  const isSure = alone.date !== null || isAmongMetadata || WIRE.test(text);
  return isSure || text === text.toUpperCase() ? alone : null;
}

function isDeck(line: BodyLine, next: BodyLine | undefined): boolean {
  if (line.text.length > DECK_LENGTH || line.text.split(' ').length < FEWEST_WORDS) return false;
  if (line.quotation !== null || line.cell !== null || next === undefined) return false;
  return sectionKind(line.text) === null && !/[:;]$/.test(line.text);
}
