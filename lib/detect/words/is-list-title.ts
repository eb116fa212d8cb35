import { LIST_WORDS, RELEASE_SECTIONS } from './release-words.ts';

/** Titles of lists are short. */
const MOST_WORDS = 8;
/** With an office's name before or after ("Department of Health media releases"). */
const MOST_WORDS_WITH_NAME = 6;
const LONG_SECTIONS = RELEASE_SECTIONS.filter((phrase) => phrase.trim().length >= 12);

/**
 * Whether a title or a part of an address names a list of news and nothing else: made of such words, years and numbers, or
 * of the name of a section of releases and whose it is.
 *
 * @param folded - Folded words.
 */
export function isListTitle(folded: string): boolean {
  const words = folded.trim().split(' ');
  if (words.length > MOST_WORDS) return false;
  const isMadeOfListWords =
    words.some((word) => LIST_WORDS.has(word)) &&
    words.every((word) => LIST_WORDS.has(word) || /^\d{1,4}$/.test(word));
  if (isMadeOfListWords) return true;
  return (
    words.length <= MOST_WORDS_WITH_NAME &&
    LONG_SECTIONS.some((section) => folded.endsWith(section) || folded.startsWith(section))
  );
}
