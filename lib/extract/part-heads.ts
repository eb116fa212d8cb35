import { isMetadataLine } from './metadata-lines.ts';
import { startsContact } from './starts-contact.ts';

/** Paragraphs at the beginning of a text in which a head may stand. */
const HEAD_PARAGRAPHS = 8;

/** Lines of one such paragraph. */
const HEAD_LINES = 12;

/** A line in such a paragraph is short; longer is text. */
const LINE_LENGTH = 200;

/**
 * Parts what stands over the text from the text where both share a paragraph and only line breaks are between them: "FOR
 * IMMEDIATE RELEASE", the date and the press office's number, then the first sentence.
 *
 * @param copy - A clean copy, which is changed: each line of the head becomes a paragraph of its own.
 */
export function partHeads(copy: Element, monthFirst: boolean): void {
  for (const paragraph of [...copy.querySelectorAll('p')].slice(0, HEAD_PARAGRAPHS)) {
    for (let line = 0; line < HEAD_LINES && takeLine(paragraph, monthFirst); line += 1);
  }
}

/** Moves a paragraph's first line before it; false where that line is not of the head. */
function takeLine(paragraph: Element, monthFirst: boolean): boolean {
  const end = paragraph.querySelector('br');
  if (end === null) return false;
  const document = paragraph.ownerDocument;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEndBefore(end);
  const text = range.toString().replace(/\s+/g, ' ').trim();
  if (text.length > LINE_LENGTH || (text !== '' && !isOfHead(text, monthFirst))) return false;
  const line = document.createElement('p');
  line.append(range.extractContents());
  end.remove();
  if (text !== '') paragraph.before(line);
  return true;
}

/** A head of contacts opens what follows it, and stays with it. */
function isOfHead(text: string, monthFirst: boolean): boolean {
  return isMetadataLine(text, monthFirst) && !/[:：]$/.test(text) && !startsContact(text);
}
