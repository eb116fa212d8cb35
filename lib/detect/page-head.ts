import { collapse } from './collapse.ts';
import { findHeadline } from './find-headline.ts';
import { foldWords } from './words/fold-words.ts';

/** What a page says of itself before its text is read: address, metadata, headline and the names of its boxes. */
export interface PageHead {
  document: Document;
  host: string;
  /** Segments of the path, folded, in order; the suffix of the last one ("html") is cut off. */
  segments: readonly string[];
  /** The path as written, without scheme and host, at most 300 characters. */
  path: string;
  /** The query as written, with its question mark. */
  query: string;
  /** `<title>`. */
  title: string;
  /** Metadata by lower-case name; the first value of each name, at most 300 characters. */
  metas: ReadonlyMap<string, string>;
  /** Types stated in JSON-LD ("NewsArticle"). */
  linkedTypes: ReadonlySet<string>;
  /** The heading that titles the page; null where there is none. */
  headline: Element | null;
  /** Its words, or the page title's first part where there is no heading. */
  headlineText: string;
  /** Class names and ids of the body and of what the headline stands in, folded. */
  classes: string;
  /** The same of what stands beside those: the text's own box may be the headline's neighbour. */
  classesBeside: string;
}

/** Metadata and JSON-LD beyond these numbers are not read. */
const MOST_METAS = 80;
const MOST_LINKED_DATA = 6;
const MOST_LINKED_CHARACTERS = 20_000;

/**
 * Looks at a page's head. Everything in it is bounded, however large the page.
 *
 * @param document - Read, never changed.
 * @param url - The page's address.
 */
export function pageHead(document: Document, url: string): PageHead {
  const address = URL.canParse(url) ? new URL(url) : null;
  const metas = readMetas(document);
  const title = collapse((document.title ?? '').slice(0, 300));
  const headline = findHeadline(document, [title, metas.get('og:title') ?? '']);
  const { around, beside } = classesAround(document, headline);
  return {
    document,
    host: address?.hostname.toLowerCase() ?? '',
    segments: pathSegments(address?.pathname ?? ''),
    path: (address?.pathname ?? '').slice(0, 300),
    query: (address?.search ?? '').slice(0, 300),
    title,
    metas,
    linkedTypes: readLinkedTypes(document),
    headline,
    headlineText: collapse((headline?.textContent ?? title).slice(0, 400)),
    classes: around,
    classesBeside: beside,
  };
}

function pathSegments(path: string): string[] {
  const segments = path
    .slice(0, 500)
    .split('/')
    .filter((segment) => segment !== '');
  return segments.map((segment, index) => {
    const isLast = index === segments.length - 1;
    const name = segment.replace(/;jsessionid.*$/i, '');
    return foldWords(decode(isLast ? name.replace(/\.[a-z]{2,5}$/i, '') : name));
  });
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    // A page may have any address: a stray "%" is read as it stands.
    if (error instanceof URIError) return segment;
    throw error;
  }
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  for (let index = 0; index < elements.length && index < MOST_METAS; index += 1) {
    const element = elements[index];
    const name = element?.getAttribute('name') ?? element?.getAttribute('property');
    const content = element?.getAttribute('content');
    if (!name || !content) continue;
    const key = name.toLowerCase();
    if (!metas.has(key)) metas.set(key, content.slice(0, 300));
  }
  return metas;
}

/** The page's JSON-LD as it stands, a script each. */
export function linkedData(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_LINKED_DATA)
    .map(({ textContent }) => (textContent ?? '').slice(0, MOST_LINKED_CHARACTERS));
}

/** Read by pattern: what is wanted are a few names, and many pages' JSON-LD is not valid JSON. */
function readLinkedTypes(document: Document): Set<string> {
  const types = new Set<string>();
  for (const text of linkedData(document)) {
    for (const [, type] of text.matchAll(
      /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?([A-Za-z]{2,40})"/g,
    )) {
      if (type !== undefined) types.add(type);
    }
  }
  return types;
}

/** How far up from the headline classes are gathered. */
const CLASS_LEVELS = 7;

/** Class names and ids of the body, of what the headline stands in, and of the first article; and of what stands beside. */
function classesAround(
  document: Document,
  headline: Element | null,
): { around: string; beside: string } {
  const around = [document.body?.className ?? '', document.body?.id ?? ''];
  const beside: string[] = [];
  let element = headline;
  for (
    let level = 0;
    level < CLASS_LEVELS && element !== null && element !== document.body;
    level += 1
  ) {
    around.push(element.getAttribute('class') ?? '', element.id);
    const next = element.nextElementSibling;
    if (next !== null) beside.push(next.getAttribute('class') ?? '', next.id);
    element = element.parentElement;
  }
  const article = document.querySelector('article[class]');
  if (article !== null) around.push(article.getAttribute('class') ?? '');
  return { around: foldNames(around), beside: foldNames(beside) };
}

/** Names stay apart: "press" ending one and "release" beginning the next are not "press release". */
function foldNames(lists: readonly string[]): string {
  return lists
    .flatMap((names) => names.slice(0, 600).split(/\s+/))
    .filter((name) => name !== '')
    .map(foldWords)
    .join('|');
}
