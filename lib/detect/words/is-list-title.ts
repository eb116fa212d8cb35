import { findPhrase } from './find-phrase.ts';
import { LIST_WORDS, NEWS_SECTIONS, NOT_LIST_WORDS, RELEASE_SECTIONS } from './release-words.ts';

/** Titles of lists are short. */
const MOST_WORDS = 8;
/** With an office's name before or after ("Department of Health media releases"). */
const MOST_WORDS_WITH_NAME = 6;
/** Shorter names of sections stand in other names. */
const SECTION_CHARACTERS = 10;

let listWords: ReadonlySet<string> | undefined;

/**
 * Whether a title or a part of an address names a list of news and nothing else: made of such words, years and numbers, or
 * of the name of a section of releases and whose it is.
 *
 * @param folded - Folded words.
 */
export function isListTitle(folded: string): boolean {
  const words = folded.trim().split(' ');
  if (words.length > MOST_WORDS) return false;
  listWords ??= allListWords();
  const known = listWords;
  const isMadeOfListWords =
    words.some((word) => known.has(word)) &&
    words.every((word) => known.has(word) || /^\d{1,4}$/.test(word));
  if (isMadeOfListWords) return true;
  return (
    words.length <= MOST_WORDS_WITH_NAME &&
    findPhrase(
      folded,
      RELEASE_SECTIONS,
      (section) =>
        section.length > SECTION_CHARACTERS &&
        (folded.endsWith(` ${section}`) || folded.startsWith(section, 1)),
    ) !== null
  );
}

function allListWords(): Set<string> {
  const words = new Set(`${RELEASE_SECTIONS}|${NEWS_SECTIONS} ${LIST_WORDS}`.split(/[ |]/));
  for (const word of NOT_LIST_WORDS.split(' ')) words.delete(word);
  return words;
}
