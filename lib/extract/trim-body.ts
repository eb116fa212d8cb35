import type { HeadingKind } from '../text/sections.ts';
import { type BodyLine, isLinkLine, isProse } from './body-lines.ts';
import { isChrome } from './chrome-lines.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { foldText } from './fold-text.ts';
import { isOnlyContact, isReleaseNumber } from './metadata-lines.ts';
import { takePreface } from './preface.ts';
import { isTypeLabel } from './release-type.ts';
import { headingKind } from './section-heading.ts';

/** Paragraphs in which a dateline is looked for. */
const DATELINE_LINES = 3;

/** Words and signs that end a release and nothing else. */
const END_MARK =
  /^(?:[-–—*~\s]*(?:#\s?){2,}[-–—*~\s]*|[-–—(\s]*30[-–—)\s]*|[-–—*(\s]*(?:ends?|fin|ende|críoch|diwedd|end of release|end of statement|fin del comunicado)[-–—*).\s]*|ends? ?[/,] ?\p{L}{3,12},? .{4,25}|\((?:fin|schluss|ende)(?: ?\/ ?\p{L}{1,6})?\) ?\p{Ll}{0,5}|[-–—=*(\s]+[o0()]{1,12}[-–—=*)\s]+|nnnn)$/iu;

/** Rules drawn with characters: they end a release, or part two passages of it. */
const DRAWN_RULE = /^(?:(?:\*\s?){3,}|(?:_\s?){3,}|(?:[-–—]\s?){3,})$/;

/** "30" alone is a number; the mark has dashes around it. */
const BARE_NUMBER = /^\d+$/;

/** A sentence of this length after the end mark is about the issuer; less is a label or a link. */
const SENTENCE_LENGTH = 40;

/** Lines between a person's name and how to reach them: role, desk, a label. */
const LINES_TO_REACH = 4;

/** Paragraphs that may stand above a headline. */
const LEADS = 1;

/** A release's lines sorted into what is body and what is not. */
export interface TrimmedBody {
  body: readonly BodyLine[];
  /** Lines before the body that say when, by whom or as what it was published. */
  preface: readonly BodyLine[];
  /** A deck under the headline that markup does not name. */
  deck: readonly BodyLine[];
  dateline: Dateline | null;
  contacts: readonly BodyLine[];
  links: readonly BodyLine[];
}

export interface TrimOptions {
  headline: string;
  /** The deck's text where the page marks one outside the body. */
  deck: string | null;
  monthFirst: boolean;
}

/** Sorts the lines of a copy: what comes before the body, the body, its contacts and links, what comes after. */
export function trimBody(all: readonly BodyLine[], options: TrimOptions): TrimmedBody {
  const start = afterHeadline(all, foldText(options.headline));
  const lines = all.slice(start);
  const { preface, deck, rest, dateline } = takePreface(lines, options);
  const sections = takeSections(cutAtEnd(rest));
  return {
    ...sections,
    preface: [...all.slice(0, start), ...preface],
    deck,
    dateline: withPlace(dateline, sections.body, options.monthFirst),
  };
}

/** A dateline stands in one of the first paragraphs: a label or a line about the release may come before it. */
function withPlace(
  known: Dateline | null,
  body: readonly BodyLine[],
  monthFirst: boolean,
): Dateline | null {
  if (known?.place != null) return known;
  for (const { text } of body.slice(0, DATELINE_LINES)) {
    const found = readDateline(text, monthFirst);
    if (found?.place != null) return { place: found.place, date: known?.date ?? found.date };
  }
  return known;
}

/** The headline may be repeated above the text; what stands before its last showing is no body. */
function afterHeadline(lines: readonly BodyLine[], headline: string): number {
  let after = 0;
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    const { folded, role } = line;
    const isPart = role === 'heading' && folded.length > 20 && headline.includes(folded);
    if (folded === headline || isPart) after = index + 1;
    else if (isProse(line)) prose += 1;
    // A headline below the text is a link to another version of the page.
    if (prose > LEADS || (prose > 0 && after > 0)) break;
  }
  return after;
}

/**
 * Cuts at the end mark. What follows stays where it is the release's own: notes and a word about the issuer, headed or in
 * whole sentences, and the people to call. The first line of anything else ends it.
 */
function cutAtEnd(lines: readonly BodyLine[]): readonly BodyLine[] {
  const end = lines.findIndex(({ text }, index) => index > 0 && isEndMark(text));
  const rest = end < 0 ? [] : lines.slice(end + 1);
  const body = end < 0 ? lines : lines.slice(0, end);
  const kept: BodyLine[] = [];
  let isHeaded = false;
  for (const [index, line] of rest.entries()) {
    if (isEndMark(line.text)) continue;
    const kind = headingKind(line, rest[index + 1]);
    if (kind !== undefined) isHeaded = kind !== null && kind !== 'clutter';
    const isOwn = isHeaded || isSentence(line) || isOnlyContact(line.text);
    if (!isOwn) break;
    kept.push(line);
  }
  return withoutRules([...body, ...kept]);
}

/** "The ministry's mission is safe harbours." */
function isSentence({ text, links }: BodyLine): boolean {
  return text.length >= SENTENCE_LENGTH && links < 0.5 && /[.!?]["”»’)]?$/.test(text);
}

/** A rule that no paragraph follows ends the release; any other only parts it. */
function withoutRules(lines: readonly BodyLine[]): readonly BodyLine[] {
  const last = Math.max(0, lines.findLastIndex(isProse));
  const end = lines.findIndex(({ text }, index) => index > last && isRule(text));
  return (end < 0 ? lines : lines.slice(0, end)).filter(({ text }) => !isRule(text));
}

function isRule(text: string): boolean {
  return text.length < 80 && DRAWN_RULE.test(text);
}

/** Whether a line ends a release: "###", "-30-", "ENDS". */
function isEndMark(text: string): boolean {
  return text.length < 40 && END_MARK.test(text) && !BARE_NUMBER.test(text);
}

function takeSections(lines: readonly BodyLine[]): {
  body: BodyLine[];
  contacts: BodyLine[];
  links: BodyLine[];
} {
  const body: BodyLine[] = [];
  const contacts: BodyLine[] = [];
  const links: BodyLine[] = [];
  let section: HeadingKind | null = null;
  for (const [index, line] of lines.entries()) {
    section = sectionAt(lines, index, section);
    if (section === 'contacts') contacts.push(line);
    else if (section === 'links') links.push(line);
    else if (section !== 'clutter' && !isChrome(line.text)) body.push(line);
  }
  while (body.length > 1 && isTrailing(body.at(-1))) {
    const line = body.pop();
    if (line !== undefined && line.links > 0.5) links.push(line);
  }
  return { body, contacts, links };
}

/** The section that a line stands in: the one that it opens, or the one before it. */
function sectionAt(
  lines: readonly BodyLine[],
  index: number,
  section: HeadingKind | null,
): HeadingKind | null {
  const line = lines[index];
  const kind = line === undefined ? undefined : headingKind(line, lines[index + 1]);
  if (kind === undefined) return section;
  if (kind !== null || section === null) return kind;
  if (section === 'contacts' && leadsToReach(lines, index)) return section;
  return headsLinks(lines, index) ? 'links' : null;
}

/** A person's name may head the numbers under it: no section of the release begins there. */
function leadsToReach(lines: readonly BodyLine[], heading: number): boolean {
  return lines
    .slice(heading + 1, heading + 1 + LINES_TO_REACH)
    .some(({ text }) => isOnlyContact(text));
}

/** Under the contacts, any heading with nothing but links below it, to the next heading or the end. */
function headsLinks(lines: readonly BodyLine[], heading: number): boolean {
  const rest = lines.slice(heading + 1);
  const end = rest.findIndex(({ role }) => role === 'heading');
  const below = end < 0 ? rest : rest.slice(0, end);
  return below.length > 0 && below.every((line) => isLinkLine(line) || isChrome(line.text));
}

/** Links alone, or a heading whose section is gone. */
function isTrailing(line: BodyLine | undefined): boolean {
  if (line === undefined) return false;
  if (line.cell === null && line.role !== 'list-item' && isFieldLine(line.text)) return true;
  return isLinkLine(line) || line.role === 'heading' || isTypeLabel(line.text);
}

/** "Press Release Number: 18-123", "Updated December 1": a field of the page under the text. */
function isFieldLine(text: string): boolean {
  return isReleaseNumber(text) || /^updated\b.{6,40}\d{4}$/i.test(text);
}
