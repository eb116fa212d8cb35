import { sectionKind } from '../text/sections.ts';
import { contactSentence } from './contact-sentence.ts';
import { foldText } from './fold-text.ts';
import { linkedAddresses, piecesOf } from './line-pieces.ts';
import type { PageLine } from './page-lines.ts';
import { findDate } from './parse-date.ts';
import { findPhones } from './phones.ts';
import { isDeskLine, isOffice, startsContact } from './starts-contact.ts';

/** A contact section is short; what follows after this many lines is something else. */
const LONGEST_SECTION = 40;

/** Lines without a number or an address after which a section has ended. */
const LONGEST_GAP = 6;

/** A label longer than this is a sentence with a colon in it. */
const LONGEST_LABEL = 50;

/** What a table of contacts, or a list of them, calls its parts. */
const COLUMN =
  /^(?:name|role|title|position|function|phone|telephone|e-?mail|email address|address|organi[sz]ation|nom|fonction|téléphone|courriel|nombre|cargo|teléfono|correo(?: electrónico)?|funktion|telefon|e-post) ?:?$/iu;

/** Longest line of a contact: a name, a role, an address. */
const LONGEST_LINE = 160;

const PRESS =
  /(?<!\p{L})(?:press|media|newsroom|presse|médias|prensa|medios|medien|stampa|imprensa)(?!\p{L})/iu;

/** A desk that answers the press, named under a heading that says "Contact" alone, and within how many lines. */
const PRESS_DESK =
  /(?<!\p{L})(?:press (?:office|team|desk|service|officer|contact)|media (?:relations|office|team)|presse(?:stelle|büro|amt|referat|sprecher(?:in)?|team)|service de presse|attachée? de presse|relations (?:avec les )?médias|gabinete de prensa|oficina de prensa|ufficio stampa|persvoorlichter|woordvoerder|presskontakt|pressekontakt)(?!\p{L})/iu;
const LINES_TO_DESK = 5;

/** "Contact the Press Office", "Contacting our media team". */
const CONTACT_THE_PRESS =
  /^contact(?:ing)? (?:the |our )?(?:[\p{L}&]{2,20} ){0,3}(?:press|media|communications)(?!\p{L})[^.!?]{0,30}$/iu;

/** "Contact Harbour Watch:", above what it is reached by. */
const CONTACT_SOMEBODY =
  /^(?:\d{1,2}\. )?[Cc]ontact (?:\p{Lu}[\p{L}'’&-]{0,30} ){0,4}\p{Lu}[\p{L}'’&-]{0,30}:$/u;

/** "Inquiries", "Consumer inquiries". */
const INQUIRIES = /^(?:\p{L}{2,15} )?[ei]nquiries:?$/iu;

/** The sender of a release in French. */
const SOURCE = /^sources? ?:/i;

/** A longer paragraph is text. */
const LONGEST_HEAD = 400;

/** What closes a page: nobody is called there. */
const CLOSING = /©|\(c\) \d{4}|copyright|all rights reserved/i;

/** One line of a contact section, its line breaks kept: names, roles and numbers stand on lines of their own. */
export type ContactParagraph = readonly string[];

/** The lines under one heading. */
export type ContactSection = readonly ContactParagraph[];

/**
 * The parts of a page that tell whom the press can call: sections headed as contacts, and single lines labelled so,
 * wherever they stand outside menus and footers.
 *
 * @param headline - Ends what stands above it, wherever the page repeats it.
 */
export function readContactSections(
  lines: readonly PageLine[],
  headline: string,
): readonly ContactSection[] {
  const sections: ContactParagraph[][] = [];
  const place: Place = { left: 0, gap: 0 };
  const title = foldText(headline);
  for (const [index, line] of lines.entries()) {
    const sentence = line.isClutter ? null : contactSentence(line.text, linkedAddresses(line));
    if (sentence !== null) {
      sections.push([sentence]);
      place.left = 0;
      continue;
    }
    const opening = openingOf(line);
    if (opening === null && place.left <= 0) continue;
    const below = lines.slice(index + 1, index + 1 + LINES_TO_DESK);
    if (isElsewhere(line, opening === 'heading' ? below : null, place.left > 0)) continue;
    if (opening !== null) sections.push([]);
    advance(place, opening, () => endsSection(line, title));
    if (place.left > 0) addParagraph(line, opening, sections.at(-1), place);
  }
  return sections.filter((section) => section.length > 0);
}

/** Where in a section a line stands. */
interface Place {
  /** Lines that the section may still have; none outside of any. */
  left: number;
  /** Lines since the last number or address. */
  gap: number;
}

function advance(place: Place, opening: Opening | null, isEnd: () => boolean): void {
  if (opening === null) place.left = place.gap > LONGEST_GAP || isEnd() ? 0 : place.left - 1;
  else {
    place.left = opening === 'heading' ? LONGEST_SECTION : Math.max(place.left, 3);
    place.gap = 0;
  }
}

function addParagraph(
  line: PageLine,
  opening: Opening | null,
  section: ContactParagraph[] | undefined,
  place: Place,
): void {
  const paragraph = paragraphOf(line, opening);
  const isReach = paragraph.some(hasReach);
  if (isReach) place.gap = 0;
  else if (!COLUMN.test(line.text)) place.gap += 1;
  if (opening !== 'heading' || isReach) section?.push(paragraph);
}

type Opening = 'heading' | 'label' | 'inside';

function paragraphOf(line: PageLine, opening: Opening | null): ContactParagraph {
  const pieces = opening === 'inside' ? piecesFromOpening(line) : piecesOf(line);
  return [...pieces, ...linkedAddresses(line)];
}

/** How a line opens a section; null where it opens none. */
function openingOf(line: PageLine): Opening | null {
  if (isContactHeading(line)) return 'heading';
  if (opensWithLabel(line.text)) return 'label';
  return piecesFromOpening(line).length > 0 ? 'inside' : null;
}

function opensWithLabel(text: string): boolean {
  return (
    isLabelled(text) || isOffice(text) || startsContact(text) || isDeskLine(text) || isSource(text)
  );
}

/** Under a release in French the person who sent it: "Source : Luc Hamel, 418 555-0142". */
function isSource(text: string): boolean {
  return (
    SOURCE.test(text) && (text.length < 10 || text.includes('@') || findPhones(text).length > 0)
  );
}

/** The lines of a paragraph from the one on that opens contacts: "FOR IMMEDIATE RELEASE" and a date may come before it. */
function piecesFromOpening(line: PageLine): readonly string[] {
  if (line.text.length > LONGEST_HEAD || !/[:：]/.test(line.text)) return [];
  const pieces = piecesOf(line);
  const start = pieces.findIndex((piece) => opensWithLabel(piece) || isHeadingOfContacts(piece));
  return start < 0 ? [] : pieces.slice(start);
}

function isHeadingOfContacts(piece: string): boolean {
  return /[:：]$/.test(piece) && sectionKind(piece) === 'contacts';
}

/** A side column may hold the press office; a footer's "Contact us" is the whole body's, not the release's. */
function isElsewhere(
  line: PageLine,
  belowHeading: readonly PageLine[] | null,
  isInSection: boolean,
): boolean {
  return line.isClutter && !(belowHeading === null ? isInSection : isOfRelease(line, belowHeading));
}

/** The press is called here, or what is asked about the release in whose article the box stands. */
function isOfRelease({ text, element }: PageLine, below: readonly PageLine[]): boolean {
  if (PRESS.test(text)) return true;
  if (element.closest('article, main, [role="main"]') === null) return false;
  return INQUIRIES.test(text) || below.some((line) => line.isClutter && PRESS_DESK.test(line.text));
}

function isContactHeading({ text, links }: PageLine): boolean {
  if (text.length > 80) return false;
  if (CONTACT_THE_PRESS.test(text) || CONTACT_SOMEBODY.test(text)) return true;
  // "Media" and "Contact" are also entries of menus.
  return sectionKind(text) === 'contacts' && (links < 0.9 || hasReach(text));
}

/** "Media contact: Ana Pell, 555 0100": heading and content in one line. */
function isLabelled(text: string): boolean {
  const end = text.search(/[:：–—]/);
  if (end < 0 || end > LONGEST_LABEL || text.length > 300) return false;
  return sectionKind(text.slice(0, end).trim()) === 'contacts' && /\p{L}|\d/u.test(text.slice(end));
}

/** Whether a line belongs to no contact any more: a paragraph, a link elsewhere, another section, a teaser with its date. */
function endsSection(line: PageLine, title: string): boolean {
  const { text, folded, links, role } = line;
  if (CLOSING.test(text) || folded === title) return true;
  if (hasAddress(text) || linkedAddresses(line).length > 0) return false;
  if (text.length > LONGEST_LINE || links > 0.9) return true;
  if (findDate(text, false) !== null || /\d{1,2}:\d{2}/.test(text)) return true;
  return role === 'heading' && sectionKind(text) !== null;
}

function hasReach(text: string): boolean {
  return /@|\d{3}/.test(text);
}

/** An e-mail address, or digits enough for a telephone that are no date. */
function hasAddress(text: string): boolean {
  if (text.includes('@')) return true;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && text.length <= LONGEST_LINE * 2 && findDate(text, false) === null;
}
