/** Parts of a page that are known by their names alone. */
export type LandmarkKind = 'trail' | 'pager' | 'thread' | 'author';

/** The first of each kind that was met. */
export type Landmarks = Readonly<Partial<Record<LandmarkKind, Element>>>;

/** In class names, ids and labels; the first letter left out stands for either case. */
const TRAIL = /readcrumb/;
const PAGER = /aginat|(?:^| )pager(?= |$)/;
const THREAD =
  /(?:^| )(?:comments-area|comment-list|commentlist)(?= |$)|#(?:comments|respond|disqus_thread)(?= |$)/;

/**
 * Gathers landmarks from the elements that a look at the page meets anyway: asking the document for them by selector costs
 * more than all the rest.
 */
export function createLandmarks(): { note: (element: Element) => void; found: Landmarks } {
  const found: Partial<Record<LandmarkKind, Element>> = {};
  return {
    found,
    note(element) {
      const names = namesOf(element);
      if (names !== '') {
        if (TRAIL.test(names)) found.trail ??= element;
        if (PAGER.test(names)) found.pager ??= element;
        if (THREAD.test(names)) found.thread ??= element;
      }
      if (found.author === undefined && isAuthor(element)) found.author = element;
    },
  };
}

function namesOf(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const label = element.localName === 'nav' ? (element.getAttribute('aria-label') ?? '') : '';
  return element.id === '' && label === '' ? names : `${names} #${element.id} ${label}`;
}

function isAuthor(element: Element): boolean {
  if (element.getAttribute('itemprop') === 'author') return true;
  if (element.localName !== 'a') return false;
  return (
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('href')?.includes('/author/') === true
  );
}
