import { sectionKind } from '../text/sections.ts';
import type { PageLine } from './page-lines.ts';

/** A contact section is short; what follows after this many lines is something else. */
const LONGEST_SECTION = 40;

/** A label longer than this is a sentence with a colon in it. */
const LONGEST_LABEL = 50;

const PRESS = /\b(?:press|media|newsroom|presse|médias|prensa|medios|medien|stampa|imprensa)\b/iu;

/** "Contact the Press Office", "Contacting our media team". */
const CONTACT_THE_PRESS =
  /^contact(?:ing)? (?:the |our )?(?:[\p{L}&]{2,20} ){0,3}(?:press|media|communications)\b[^.!?]{0,30}$/iu;

/** Elements that hold one line of a page. */
const LINE_ELEMENTS = 'p, li, td, th, dd, dt, address, h1, h2, h3, h4, h5, h6, div, section, aside';

/** One paragraph of a contact section, its line breaks kept: names, roles and numbers stand on lines of their own. */
export type ContactParagraph = readonly string[];

/**
 * The paragraphs of a page that tell whom the press can call: sections headed as contacts, and single lines labelled so,
 * wherever they stand outside menus and footers.
 */
export function readContactParagraphs(lines: readonly PageLine[]): readonly ContactParagraph[] {
  const paragraphs: ContactParagraph[] = [];
  let left = 0;
  for (const line of lines) {
    const isHeading = isContactHeading(line);
    if (isElsewhere(line, isHeading, left > 0)) continue;
    if (isHeading) {
      left = LONGEST_SECTION;
      if (hasReach(line.text)) paragraphs.push(piecesOf(line));
    } else if (isLabelled(line.text)) {
      left = Math.max(left, 3);
      paragraphs.push(piecesOf(line));
    } else if (left > 0) {
      left = endsSection(line) ? 0 : left - 1;
      if (left > 0) paragraphs.push(piecesOf(line));
    }
  }
  return paragraphs;
}

/** A side column may hold the press office; a footer's "Contact us" is the whole body's, not the release's. */
function isElsewhere(line: PageLine, isHeading: boolean, isInSection: boolean): boolean {
  return line.isClutter && !(isHeading ? PRESS.test(line.text) : isInSection);
}

function isContactHeading({ text }: PageLine): boolean {
  if (text.length > 80) return false;
  return sectionKind(text) === 'contacts' || CONTACT_THE_PRESS.test(text);
}

/** "Media contact: Ana Pell, 555 0100": heading and content in one line. */
function isLabelled(text: string): boolean {
  const end = text.search(/[:：–—]/);
  if (end < 0 || end > LONGEST_LABEL || text.length > 300) return false;
  return sectionKind(text.slice(0, end).trim()) === 'contacts' && /\p{L}|\d/u.test(text.slice(end));
}

function endsSection(line: PageLine): boolean {
  if (line.isProse && !hasReach(line.text)) return true;
  return line.role === 'heading' && sectionKind(line.text) !== null;
}

function hasReach(text: string): boolean {
  return /@|\d{3}/.test(text);
}

/** The line's text, parted where the markup breaks it. */
function piecesOf({ element, text }: PageLine): ContactParagraph {
  const holder = element.closest(LINE_ELEMENTS);
  const pieces = holder === null ? [] : textPieces(holder);
  const isWhole = withoutSpaces(pieces.join('')) === withoutSpaces(text);
  return isWhole ? pieces : [text];
}

function textPieces(holder: Element): readonly string[] {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === 'BR') text += '\n';
      else if (child.nodeType === child.TEXT_NODE) text += child.nodeValue?.replace(/\s+/g, ' ');
      else walk(child);
    }
  };
  walk(holder);
  return text
    .split('\n')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}
