import { attributeOf, isShadowRoot, nameOf } from '../dom/own.ts';

/** Parts of a page that are known by their names alone. */
export type LandmarkKind = 'trail' | 'pager' | 'thread' | 'author';

/** The first of each kind that was met. */
export type Landmarks = Readonly<Partial<Record<LandmarkKind, Element>>>;

/** More shadow roots than these are not looked into. */
const MOST_ROOTS = 50;

/** In class names, ids and labels; the first letter left out stands for either case. */
const TRAIL = /readcrumb/;
const PAGER = /aginat|(?:^| )pager(?= |$)/;
const THREAD =
  /(?:^| )(?:comments-area|comment-list|commentlist)(?= |$)|#(?:comments|respond|disqus_thread)(?= |$)/;

/**
 * Gathers landmarks from the elements that a look at the page meets anyway: asking the document for them by selector costs
 * more than all the rest.
 */
export function createLandmarks(): {
  note: (element: Element) => void;
  found: Landmarks;
  /** Open shadow roots of the elements met. */
  roots: readonly ShadowRoot[];
} {
  const roots: ShadowRoot[] = [];
  const found: Partial<Record<LandmarkKind, Element>> = {};
  return {
    found,
    roots,
    note(element) {
      const { shadowRoot } = element;
      if (isShadowRoot(shadowRoot) && roots.length < MOST_ROOTS) roots.push(shadowRoot);
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
  const names = attributeOf(element, 'class') ?? '';
  const id = attributeOf(element, 'id') ?? '';
  const label = nameOf(element) === 'nav' ? (attributeOf(element, 'aria-label') ?? '') : '';
  return id === '' && label === '' ? names : `${names} #${id} ${label}`;
}

function isAuthor(element: Element): boolean {
  if (attributeOf(element, 'itemprop') === 'author') return true;
  if (nameOf(element) !== 'a') return false;
  return (
    attributeOf(element, 'rel') === 'author' ||
    attributeOf(element, 'href')?.includes('/author/') === true
  );
}
