/** Headings looked at; the headline is among the first of a page, or among the first after a long menu. */
const MOST_HEADINGS = 120;

/** Only a heading that the title repeats reaches so much. */
const TITLED_SCORE = 8;

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which belongs to a window that is not passed in. */
const DOCUMENT_POSITION_FOLLOWING = 4;

/** What a reader does not take for the page's own text. */
const ASIDE =
  'nav, aside, footer, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="dialog"]';

/**
 * Finds the heading that titles the page. A first `<h1>` may be the site's name, the section's or a hidden one, so the
 * heading that the page's title repeats is preferred, the last such one where a hidden copy stands before a menu.
 *
 * @param titles - What the page calls itself: `<title>`, `og:title`.
 * @returns Null where no heading can be taken for one.
 */
export function findHeadline(document: Document, titles: readonly string[]): Element | null {
  const wanted = titles.map(letters).filter((title) => title !== '');
  let best: Element | null = null;
  let most = 0;
  // By tag, which the browser keeps ready: a selector would have it look through the whole page.
  for (const tag of ['h1', 'h2', 'h3']) {
    const headings = document.getElementsByTagName(tag);
    for (let index = 0; index < headings.length && index < MOST_HEADINGS; index += 1) {
      const heading = headings[index];
      if (heading === undefined) break;
      const score = headingScore(heading, wanted);
      if (score > most || (best !== null && score === most && isBetter(heading, best, score))) {
        best = heading;
        most = score;
      }
    }
  }
  return best ?? titledElement(document, wanted);
}

/** Of two that are titled alike the later one: a hidden copy stands before a menu. Of others the earlier one. */
function isBetter(heading: Element, best: Element, score: number): boolean {
  const position = best.compareDocumentPosition(heading);
  const isLater = (position & DOCUMENT_POSITION_FOLLOWING) !== 0;
  return score >= TITLED_SCORE ? isLater : !isLater;
}

/** Some platforms write the headline without a heading element: one that is called a title and says what the title says. */
function titledElement(document: Document, titles: readonly string[]): Element | null {
  const candidates = document.querySelectorAll(
    '[class*="title" i], [class*="headline" i], [id*="title" i], h4, strong, b',
  );
  for (let index = 0; index < candidates.length && index < MOST_HEADINGS; index += 1) {
    const text = letters((candidates[index]?.textContent ?? '').slice(0, 400));
    if (text.length >= 12 && titles.some((title) => title.includes(text)))
      return candidates[index] ?? null;
  }
  return null;
}

function headingScore(heading: Element, titles: readonly string[]): number {
  const text = letters((heading.textContent ?? '').slice(0, 400));
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

/** Letters and digits alone, so that dashes, quotation marks and soft hyphens do not part a title from itself. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
