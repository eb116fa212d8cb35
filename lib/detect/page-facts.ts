import { type PageHead, pageHead } from './page-head.ts';
import { readBlocks, type Surroundings, type TextBlock } from './read-blocks.ts';

/** What one look at a page gathers for all signals. Everything in it is bounded, however large the page. */
export interface PageFacts extends PageHead, Surroundings {
  /** `after` again, only the prose: long and not mostly links. */
  prose: readonly TextBlock[];
}

/** Shorter blocks are labels, captions and list items rather than prose. */
const PROSE_CHARACTERS = 100;
/** The same in scripts where one character is a word or a syllable. */
const DENSE_PROSE_CHARACTERS = 40;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Looks over a page once.
 *
 * @param document - Read, never changed.
 * @param url - The page's address.
 */
export function pageFacts(document: Document, url: string): PageFacts {
  const head = pageHead(document, url);
  const surroundings = readBlocks(document, head.headline);
  return { ...head, ...surroundings, prose: surroundings.after.filter(isProse) };
}

function isProse({ text, linked }: TextBlock): boolean {
  const enough = DENSE_SCRIPT.test(text.slice(0, 60)) ? DENSE_PROSE_CHARACTERS : PROSE_CHARACTERS;
  return text.length >= enough && linked < text.length / 2;
}
