import { inertDocument } from './parse-html.ts';

/** NodeFilter.SHOW_TEXT */
const TEXT = 0x4;

/**
 * Counts the characters of an element's text, white space at the ends of its nodes left out, and stops where there are
 * more than asked for: boxes nested in boxes would else be read once for each of them.
 *
 * @param limit - Counted no further.
 * @returns UTF-16 code units; at most some more than `limit`.
 */
export function textLength(element: Element, limit: number): number {
  const walker = inertDocument().createTreeWalker(element, TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null && length <= limit; node = walker.nextNode()) {
    length += node.nodeValue?.trim().length ?? 0;
  }
  return length;
}
