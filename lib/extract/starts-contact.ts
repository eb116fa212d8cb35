import { sectionKind } from '../text/sections.ts';
import { findPhones } from './phones.ts';

/** A longer line is a paragraph. */
const LINE_LENGTH = 300;

/** Words of the longest heading of contacts that opens a line, and of the shortest: one alone is a word like any other. */
const MOST_WORDS = 6;
const FEWEST_WORDS = 2;

/**
 * Whether a line is a contact whose heading stands in the same paragraph, parted from it by a line break alone: "Media
 * contact Ada Quill 555 0100". A sentence that tells whom to call is none.
 */
export function startsContact(text: string): boolean {
  if (text.length > LINE_LENGTH || /[.!?]$/.test(text)) return false;
  const words = text.split(' ', MOST_WORDS + 1);
  for (let count = FEWEST_WORDS; count < words.length; count += 1) {
    const heading = words.slice(0, count).join(' ');
    if (sectionKind(heading) !== 'contacts') continue;
    const rest = text.slice(heading.length);
    return rest.includes('@') || findPhones(rest).length > 0;
  }
  return false;
}
