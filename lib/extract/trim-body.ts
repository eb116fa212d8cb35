import { type SectionKind, sectionKind } from '../text/sections.ts';
import type { BodyLine } from './body-lines.ts';
import { type Dateline, placeAndDate, readDateline } from './dateline.ts';
import { foldText } from './fold-text.ts';
import { isMetadataLine } from './metadata-lines.ts';
import { isTypeLabel } from './release-type.ts';

/** A body's first lines up to the first of this length may be metadata or a deck. */
const PARAGRAPH_LENGTH = 120;

/** Paragraphs in which a dateline is looked for. */
const DATELINE_LINES = 3;

/** Longest deck without markup that says so. */
const DECK_LENGTH = 260;

const END_MARK =
  /^(?:[-–—*~\s]*(?:#\s?){2,}[-–—*~\s]*|(?:\*\s?){3,}|[-–—(\s]*30[-–—)\s]*|[-–—*(\s]*(?:ends?|fin|ende|end of release|end of statement|fin del comunicado)[-–—*).\s]*|(?:_\s?){5,}|(?:-\s?){5,}|[-–—]{3,})$/i;

/** "30" alone is a number; the mark has dashes around it. */
const BARE_NUMBER = /^\d+$/;

/** Lines that lead away from the page, or speak of it. */
const CHROME =
  /^(?:(?:page )?last (?:updated|modified|reviewed)\b|date modified\b|updated on\b|page last\b|(?:download|view|read) (?:the )?(?:press release|full|pdf|as pdf|this)\b|accessible txt$|printer[- ]friendly|print this|share (?:this|on|via)\b|tweet\b|follow us\b|back to\b|return to\b|skip to\b|©|copyright\b|\(c\) \d{4}|all rights reserved|photo(?:s|graph)?(?: credit| by| courtesy)?\s?:|fotos?(?:\s?:| ©)|bild(?:er|quelle|nachweis)?\s?:|crédits?(?: photo)?\s?:|foto de\b|tags?\s?:|topics?\s?:|categor(?:y|ies)\s?:|keywords?\s?:|filed under\b|for (?:the )?latest news\b|to unsubscribe\b|subscribe\b|press release number\s?:|(?:news )?release (?:number|no\.?|#)\s?:|dernière (?:mise à jour|modification)|mis à jour le|date de modification|retour (?:à|en haut)|imprimer\b|partager\b|última (?:actualización|modificación)|volver\b|compartir\b|imprimir\b|nach oben\b|zum seitenanfang|drucken\b|teilen\b|seite (?:drucken|empfehlen)|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|zur (?:übersicht|liste)\b|zurück\b|ultimo aggiornamento)/i;

/** A release's lines sorted into what is body and what is not. */
export interface TrimmedBody {
  body: readonly BodyLine[];
  /** Lines before the body that say when, by whom or as what it was published. */
  preface: readonly BodyLine[];
  /** A deck under the headline; empty where there is none. */
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
  for (const [index, { folded, role }] of lines.entries()) {
    if (
      folded === headline ||
      (role === 'heading' && folded.length > 20 && headline.includes(folded))
    ) {
      after = index + 1;
    } else if (after > 0 && isProse(lines[index])) break;
  }
  return after;
}

function takePreface(lines: readonly BodyLine[], options: TrimOptions): Preface {
  const { monthFirst } = options;
  const marked = options.deck === null ? null : foldText(options.deck);
  const firstProse = lines.findIndex((line) => opensText(line, monthFirst));
  const taken: Preface = { preface: [], deck: [], rest: lines, dateline: null };
  for (const [index, line] of lines.entries()) {
    taken.rest = lines.slice(index);
    if (marked?.includes(line.folded)) {
      taken.deck.push(line);
      continue;
    }
    if (index === firstProse) break;
    const alone = datelineAlone(line, taken.preface.length > 0, monthFirst);
    if (alone !== null) taken.dateline ??= alone;
    if (alone !== null || isPreface(line, monthFirst)) taken.preface.push(line);
    else if (index < firstProse && isDeck(line, lines[index + 1])) taken.deck.push(line);
    else break;
  }
  const run = readDateline(taken.rest[0]?.text ?? '', monthFirst);
  // A deck without markup is only believed where a dateline shows that the text begins below it.
  if (marked === null && run?.place == null && taken.deck.some(({ role }) => role !== 'heading')) {
    const rest = lines.filter((line) => !taken.preface.includes(line));
    return { ...taken, deck: [], rest };
  }
  return { ...taken, dateline: taken.dateline ?? run };
}

interface Preface {
  preface: BodyLine[];
  deck: BodyLine[];
  rest: readonly BodyLine[];
  dateline: Dateline | null;
}

function opensText(line: BodyLine, monthFirst: boolean): boolean {
  return isProse(line) || readDateline(line.text, monthFirst)?.place != null;
}

function isPreface(line: BodyLine, monthFirst: boolean): boolean {
  return isMetadataLine(line.text, monthFirst) || isLinkLine(line) || isBodyName(line.text);
}

/** A line that is a dateline and nothing else; a place alone is only believed beside other metadata or in capitals. */
function datelineAlone(
  { text }: BodyLine,
  isAmongMetadata: boolean,
  monthFirst: boolean,
): Dateline | null {
  const alone = text.length < 120 ? placeAndDate(text, monthFirst) : null;
  if (alone === null || alone.place === null) return null;
  return alone.date !== null || isAmongMetadata || text === text.toUpperCase() ? alone : null;
}

function isDeck(line: BodyLine, next: BodyLine | undefined): boolean {
  if (line.text.length > DECK_LENGTH || line.text.split(' ').length < 4) return false;
  if (line.quotation !== null || line.cell !== null || next === undefined) return false;
  if (sectionKind(line.text) !== null || /[:;]$/.test(line.text)) return false;
  return line.role === 'heading' || !/[.!?]["”»]?$/.test(line.text);
}

/** A line that is nothing but a body's name: "Office of the Press Secretary". */
function isBodyName(text: string): boolean {
  if (text.length > 90 || /[.!?:]$/.test(text)) return false;
  if (
    !/\b(?:office|department|ministry|bureau|agency|house|secretary|commission|council|government|ministère|bundesministerium|ministerio|gobierno|gouvernement)\b/i.test(
      text,
    )
  )
    return false;
  return text
    .split(/\s+/)
    .every(
      (word) =>
        /^[\p{Lu}\d(&|,–-]/u.test(word) ||
        /^(?:of|the|for|and|de|du|des|la|le|et|für|und|der|del|y)$/.test(word),
    );
}

function isProse(line: BodyLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length >= PARAGRAPH_LENGTH &&
    line.links < 0.5 &&
    /[.!?:…]["”»’)]?$/.test(line.text)
  );
}

function isLinkLine(line: BodyLine): boolean {
  return line.links > 0.9;
}

/** Cuts at the end mark; what follows stays only where it is headed as notes or as a word about the issuer. */
function cutAtEnd(lines: readonly BodyLine[]): readonly BodyLine[] {
  const end = lines.findIndex(({ text }, index) => index > 0 && isEndMark(text));
  if (end < 0) return lines;
  const after = lines.slice(end + 1).filter(({ text }) => !isEndMark(text));
  const kind = sectionKind(after[0]?.text ?? '');
  return kind === null || kind === 'clutter'
    ? lines.slice(0, end)
    : [...lines.slice(0, end), ...after];
}

export function isEndMark(text: string): boolean {
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
  let section: SectionKind | null = null;
  for (const [index, line] of lines.entries()) {
    const kind = headingKind(line, lines[index + 1]);
    if (kind !== undefined) section = kind;
    if (section === 'contacts') contacts.push(line);
    else if (section === 'links') links.push(line);
    else if (section !== 'clutter' && !CHROME.test(line.text)) body.push(line);
  }
  while (body.length > 1 && isTrailing(body.at(-1))) {
    const line = body.pop();
    if (line !== undefined && line.links > 0.5) links.push(line);
  }
  return { body, contacts, links };
}

/** Links alone, or a heading whose section is gone. */
function isTrailing(line: BodyLine | undefined): boolean {
  if (line === undefined) return false;
  return line.links > 0.9 || line.role === 'heading' || isTypeLabel(line.text);
}

/** The kind of the section that a line opens; null where it opens one of the release's own; undefined where it is no heading. */
function headingKind(line: BodyLine, next: BodyLine | undefined): SectionKind | null | undefined {
  if (line.text.length > 80) return labelKind(line);
  const kind = sectionKind(line.text);
  if (line.role === 'heading') {
    if (kind === 'links' && next !== undefined && next.links < 0.5 && next.text.length > 150)
      return 'notes';
    return kind;
  }
  if (line.role === 'list-item' || line.cell !== null) return undefined;
  if (kind !== null && (line.isBold || /[:：]$/.test(line.text) || line.text.length < 40))
    return kind;
  if (line.isBold && line.text.length < 70 && !/[.!?]$/.test(line.text)) return undefined;
  return labelKind(line);
}

/** "Media contact: Ana Pell, 555 0100": heading and content in one line. */
function labelKind(line: BodyLine): SectionKind | undefined {
  const colon = line.text.indexOf(':');
  if (colon < 0 || colon > 50 || line.text.length > 300) return undefined;
  return sectionKind(line.text.slice(0, colon)) === 'contacts' ? 'contacts' : undefined;
}
