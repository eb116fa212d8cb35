import type { PageTree } from '../dom/frames.ts';
import { attributeOf, bodyOf, htmlOf, own, textOf } from '../dom/own.ts';
import { collapse } from './collapse.ts';
import { findHeadline, titleOf } from './find-headline.ts';
import { foldWords } from './words/fold-words.ts';

/** What a page says of itself before its text is read: address, metadata, headline and the names of its boxes. */
export interface PageHead {
  host: string;
  /** Segments of the path, folded, in order; the suffix of the last one ("html") is cut off. */
  segments: readonly string[];
  /** The path as written, without scheme and host, at most 300 characters. */
  path: string;
  /** The query as written, with its question mark. */
  query: string;
  /** `<title>`; of the frame that the headline stands in, where it stands in one. */
  title: string;
  /** Metadata by lower-case name; the first value of each name, at most 300 characters. */
  metas: ReadonlyMap<string, string>;
  /** JSON-LD as it stands, a script each. */
  linkedData: readonly string[];
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

const NO_ADDRESS = { hostname: '', pathname: '', search: '' };

/** Metadata and JSON-LD beyond these numbers are not read. */
const MOST_METAS = 80;
const MOST_LINKED_DATA = 6;
const MOST_LINKED_CHARACTERS = 20_000;

/**
 * Looks at a page's head. Everything in it is bounded, however large the page.
 *
 * @param document - Read, never changed.
 * @param url - The page's address.
 * @param others - Shadow roots and frames, which are looked into where the page around them shows no headline.
 */
export function pageHead(document: Document, url: string, others: readonly PageTree[]): PageHead {
  const { hostname, pathname, search } = URL.parse(url) ?? NO_ADDRESS;
  const outer = metasOf(document);
  const outerTitle = titleOf(document);
  const headline = findHeadline(document, [outerTitle, outer.get('og:title') ?? ''], others);
  const inside = headline?.ownerDocument ?? document;
  const isFramed = inside !== document;
  const title = (isFramed && titleOf(inside)) || outerTitle;
  const linkedData = [...linkedDataOf(document), ...(isFramed ? linkedDataOf(inside) : [])];
  const { around, beside } = classesAround(document, inside, headline);
  return {
    host: hostname.toLowerCase(),
    segments: pathSegments(pathname),
    path: pathname.slice(0, 300),
    query: search.slice(0, 300),
    title,
    // What a frame says of itself is nearer to its text than what the page around it says.
    metas: isFramed ? new Map([...outer, ...metasOf(inside)]) : outer,
    linkedData,
    linkedTypes: typesIn(linkedData),
    headline,
    headlineText: collapse((headline === null ? title : textOf(headline)).slice(0, 400)),
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

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of [...all(document, 'meta')].slice(0, MOST_METAS)) {
    const name = element.getAttribute('name') ?? element.getAttribute('property');
    const content = element.getAttribute('content');
    if (!name || !content) continue;
    const key = name.toLowerCase();
    if (!metas.has(key)) metas.set(key, content.slice(0, 300));
  }
  return metas;
}

function linkedDataOf(document: Document): string[] {
  return [...all(document, 'script[type="application/ld+json"]')]
    .slice(0, MOST_LINKED_DATA)
    .map((script) => textOf(script).slice(0, MOST_LINKED_CHARACTERS));
}

/** Elements of a document, whatever stands in for its own methods. */
function all(document: Document, selector: string): Iterable<Element> {
  return htmlOf(document)?.querySelectorAll(selector) ?? [];
}

/** Read by pattern: what is wanted are a few names, and many pages' JSON-LD is not valid JSON. */
function typesIn(linkedData: readonly string[]): Set<string> {
  const types = new Set<string>();
  for (const text of linkedData) {
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
  inside: Document,
  headline: Element | null,
): { around: string; beside: string } {
  const around: string[] = [];
  const beside: string[] = [];
  const body = bodyOf(document);
  if (body !== null) addNames(body, around);
  let element = headline;
  for (let level = 0; level < CLASS_LEVELS && element !== null && element !== body; level += 1) {
    addNames(element, around);
    const next = own(element, 'nextElementSibling');
    if (next !== null) addNames(next, beside);
    element = own(element, 'parentElement');
  }
  const [article] = all(inside, 'article[class]');
  if (article !== undefined) around.push(article.className);
  return { around: foldNames(around), beside: foldNames(beside) };
}

function addNames(element: Element, names: string[]): void {
  names.push(attributeOf(element, 'class') ?? '', attributeOf(element, 'id') ?? '');
}

/** Names stay apart: "press" ending one and "release" beginning the next are not "press release". */
function foldNames(lists: readonly string[]): string {
  return lists
    .flatMap((names) => names.slice(0, 600).split(/\s+/))
    .filter((name) => name !== '')
    .map(foldWords)
    .join('|');
}
