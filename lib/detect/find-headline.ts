import type { PageTree } from '../dom/frames.ts';
import { htmlOf, nameOf, ownOfDocument, textOf } from '../dom/own.ts';
import { collapse } from './collapse.ts';
import { foldWords } from './words/fold-words.ts';
import { isListTitle } from './words/is-list-title.ts';

/** Headings looked at; the headline is among the first of a page, or among the first after a long menu. */
const MOST_HEADINGS = 300;

/** Only a heading that the title repeats reaches so much. */
const TITLED_SCORE = 8;

/** What a reader does not take for the page's own text. */
const ASIDE =
  'nav, aside, footer, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="dialog"]';

/** A heading that may be the page's headline. */
interface Candidate {
  heading: Element | null;
  score: number;
}

const NONE: Candidate = { heading: null, score: 0 };

/**
 * Finds the heading that titles the page. A first `<h1>` may be the site's name, the section's or a hidden one, so the
 * heading that the page's title repeats is preferred, the last such one where a hidden copy stands before a menu. Shadow
 * roots and frames are looked into where the page around them has no such heading, or one that names a list.
 *
 * @param titles - What the page calls itself: `<title>`, `og:title`.
 * @param others - Shadow roots and frames of the page.
 * @returns Null where no heading can be taken for one.
 */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  others: readonly PageTree[],
): Element | null {
  const wanted = titles.map(letters);
  const html = htmlOf(document);
  if (html === null) return null;
  let best = bestHeading(html, wanted);
  if (best.score >= TITLED_SCORE && !isListTitle(foldWords(wordsOf(best.heading))))
    return best.heading;
  for (const tree of others) {
    const inside = bestHeading(tree, [...wanted, letters(frameTitle(tree))]);
    if (isBetter(inside, best)) best = inside;
  }
  let headline = best.heading;
  for (const tree of [html, ...others]) headline ??= titledElement(tree, wanted);
  return headline;
}

/** What a document calls itself. */
export function titleOf(document: Document): string {
  return collapse((ownOfDocument(document, 'title') ?? '').slice(0, 300));
}

function frameTitle(root: PageTree): string {
  return 'host' in root ? '' : titleOf(root.ownerDocument);
}

function bestHeading(tree: PageTree, titles: readonly string[]): Candidate {
  let best = NONE;
  const headings = tree.querySelectorAll('h1,h2,h3');
  for (let index = 0; index < headings.length && index < MOST_HEADINGS; index += 1) {
    const heading = headings[index];
    if (heading === undefined) break;
    const candidate = { heading, score: headingScore(heading, titles) };
    if (isBetter(candidate, best)) best = candidate;
  }
  return best;
}

/** Of two that are titled alike the later one: a hidden copy stands before a menu. Of others the earlier one. */
function isBetter({ score }: Candidate, before: Candidate): boolean {
  return score > before.score || (score === before.score && score >= TITLED_SCORE);
}

/** Some platforms write the headline without a heading element: one that is called a title and says what the title says. */
function titledElement(root: PageTree, titles: readonly string[]): Element | null {
  const candidates = root.querySelectorAll(
    '[class*="title" i], [class*="headline" i], [id*="title" i], h4, strong, b',
  );
  for (let index = 0; index < candidates.length && index < MOST_HEADINGS; index += 1) {
    const candidate = candidates[index];
    if (candidate === undefined || nameOf(candidate) === 'form') continue;
    const text = letters(wordsOf(candidate));
    if (text.length >= 12 && titles.some((title) => title.includes(text))) return candidate;
  }
  return null;
}

function headingScore(heading: Element, titles: readonly string[]): number {
  const text = letters(wordsOf(heading));
  if (text.length < 2) return 0;
  const isTitled =
    text.length >= 8 &&
    titles.some((title) => title.includes(text) || (title.length >= 20 && text.includes(title)));
  const level = heading.localName === 'h1' ? 3 : heading.localName === 'h2' ? 2 : 1;
  // A heading that the title does not repeat must be an h1, or the first h2 of the page's main part.
  const score = level + (isTitled ? 6 : 0) + (text.length >= 20 ? 1 : 0);
  if (!isTitled && level === 1) return 0;
  return heading.closest(ASIDE) === null ? score : score - 5;
}

/** The words of a heading, as many as are looked at. */
function wordsOf(heading: Element | null): string {
  return heading === null ? '' : textOf(heading).slice(0, 400);
}

/** Letters and digits alone, so that dashes, quotation marks and soft hyphens do not part a title from itself. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
