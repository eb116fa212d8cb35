import { type HeadingKind, sectionKind } from '../text/sections.ts';
import type { BodyLine } from './body-lines.ts';
import { isDeskLine, isOffice, startsContact } from './starts-contact.ts';

/** "More information" over a paragraph longer than this heads text, no list of links. */
const PARAGRAPH_LENGTH = 150;

/**
 * What a line of a release's text opens, by its words and its dress.
 *
 * @param next - The line after it.
 * @returns Null where it opens a section of the release's own, undefined where it is no heading.
 */
export function headingKind(
  line: BodyLine,
  next: BodyLine | undefined,
): HeadingKind | null | undefined {
  if (line.text.length > 80) return labelKind(line);
  if (isOffice(line.text)) return 'contacts';
  const kind = sectionKind(line.text);
  if (line.role === 'heading') {
    const isText = next !== undefined && next.links < 0.5 && next.text.length > PARAGRAPH_LENGTH;
    return kind === 'links' && isText ? 'notes' : kind;
  }
  if (line.role === 'list-item' || line.cell !== null) return undefined;
  if (kind !== null && (line.isBold || /[:：]$/.test(line.text) || line.text.length < 40))
    return kind;
  if (line.isBold && line.text.length < 70 && !/[.!?]$/.test(line.text)) return undefined;
  return labelKind(line);
}

/** "Media contact: Ana Pell, 555 0100": heading and content in one line. */
function labelKind(line: BodyLine): HeadingKind | undefined {
  if (line.text.length > 300) return undefined;
  const colon = line.text.search(/[:：]/);
  const isLabel =
    colon >= 0 && colon <= 50 && sectionKind(line.text.slice(0, colon)) === 'contacts';
  return isLabel || startsContact(line.text) || isDeskLine(line.text) ? 'contacts' : undefined;
}
