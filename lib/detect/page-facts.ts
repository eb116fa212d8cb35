import { framesIn } from '../dom/frames.ts';
import { htmlOf } from '../dom/own.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { readBlocks, type Surroundings, type TextBlock } from './read-blocks.ts';

/** What one look at a page gathers for all signals. Everything in it is bounded, however large the page. */
export interface PageFacts extends PageHead, Surroundings {
  /** `after` again, only the prose: long and not mostly links. */
  prose: readonly TextBlock[];
}

/** Shorter blocks are labels, captions and list items rather than prose. */
const PROSE_CHARACTERS = 100;
/** The same in scripts where one character is a word or a syllable, and in those that write no vowels. */
const DENSE_PROSE_CHARACTERS = 40;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const BRIEF_PROSE_CHARACTERS = 70;
const BRIEF_SCRIPT = /[\u0590-\u06ff]/;

/**
 * Looks over a page once.
 *
 * @param document - Read, never changed.
 * @param url - The page's address.
 */
export function pageFacts(document: Document, url: string): PageFacts {
  const frames = framesIn(htmlOf(document));
  const outer = pageHead(document, url, frames);
  const around = readBlocks(document, outer.headline);
  // Only reading finds shadow roots, and what is no headline of the page may stand after them.
  const { roots } = around.after.some(isProse) ? around : readBlocks(document, null);
  const head = roots.length === 0 ? outer : pageHead(document, url, [...roots, ...frames]);
  const found = head.headline === outer.headline ? around : readBlocks(document, head.headline);
  return { ...head, ...found, roots, prose: found.after.filter(isProse) };
}

function isProse({ text, linked }: TextBlock): boolean {
  const start = text.slice(0, 60);
  const enough = DENSE_SCRIPT.test(start)
    ? DENSE_PROSE_CHARACTERS
    : BRIEF_SCRIPT.test(start)
      ? BRIEF_PROSE_CHARACTERS
      : PROSE_CHARACTERS;
  return text.length >= enough && linked < text.length / 2;
}
