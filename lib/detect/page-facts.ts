import { collapse } from './collapse.ts';
import { findHeadline } from './find-headline.ts';
import { findLandmarks, type Landmarks } from './find-landmarks.ts';
import { readBlocks, type TextBlock } from './read-blocks.ts';
import { foldWords } from './words/fold-words.ts';

/** What one look at a page gathers for all signals. Everything in it is bounded, however large the page. */
export interface PageFacts {
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
  /** Names stated in JSON-LD for publisher and author, folded. */
  linkedNames: string;
  /** The heading that titles the page; null where there is none. */
  headline: Element | null;
  /** Its words, or the page title's first part where there is no heading. */
  headlineText: string;
  /** Class names and ids of the body and of what the headline stands in, folded. */
  classes: string;
  /** The same of what stands beside those: the text's own box may be the headline's neighbour. */
  classesBeside: string;
  /** What stands before the headline, nearest first. */
  before: readonly TextBlock[];
  /** What stands from the headline on, itself left out. */
  after: readonly TextBlock[];
  /** Parts that are known by their names alone; the first of each on the page. */
  landmarks: Landmarks;
  /** `after` again, only the prose: long and not mostly links. */
  prose: readonly TextBlock[];
}

/** Metadata and JSON-LD beyond these numbers are not read. */
const MOST_METAS = 80;
const MOST_LINKED_DATA = 6;
const MOST_LINKED_CHARACTERS = 20_000;

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
  const address = URL.canParse(url) ? new URL(url) : null;
  const metas = readMetas(document);
  const title = collapse((document.title ?? '').slice(0, 300));
  const { types, names } = readLinkedData(document);
  const headline = findHeadline(document, [title, metas.get('og:title') ?? '']);
  const landmarks = findLandmarks(document);
  const { around, beside } = classesAround(document, headline, landmarks);
  const { before, after } = readBlocks(document, headline);
  return {
    document,
    host: address?.hostname.toLowerCase() ?? '',
    segments: pathSegments(address?.pathname ?? ''),
    path: (address?.pathname ?? '').slice(0, 300),
    query: (address?.search ?? '').slice(0, 300),
    title,
    metas,
    linkedTypes: types,
    linkedNames: names,
    headline,
    headlineText: collapse((headline?.textContent ?? title).slice(0, 400)),
    classes: around,
    classesBeside: beside,
    before,
    after,
    landmarks,
    prose: after.filter(isProse),
  };
}

function isProse({ text, linked }: TextBlock): boolean {
  const enough = DENSE_SCRIPT.test(text.slice(0, 60)) ? DENSE_PROSE_CHARACTERS : PROSE_CHARACTERS;
  return text.length >= enough && linked < text.length / 2;
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

/** Read by pattern: what is wanted are a few names, and many pages' JSON-LD is not valid JSON. */
function readLinkedData(document: Document): { types: Set<string>; names: string } {
  const types = new Set<string>();
  let names = '';
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let index = 0; index < scripts.length && index < MOST_LINKED_DATA; index += 1) {
    const text = (scripts[index]?.textContent ?? '').slice(0, MOST_LINKED_CHARACTERS);
    for (const [, type] of text.matchAll(
      /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?([A-Za-z]{2,40})"/g,
    )) {
      if (type !== undefined) types.add(type);
    }
    for (const [, name] of text.matchAll(
      /"(?:publisher|author|sourceOrganization)"\s{0,9}:[^}]{0,400}?"name"\s{0,9}:\s{0,9}"([^"]{1,120})"/g,
    )) {
      names += foldWords(name ?? '');
    }
  }
  return { types, names };
}

/** How far up from the headline classes are gathered. */
const CLASS_LEVELS = 7;

/** Class names and ids of the body, of what the headline stands in, and of the first article; and of what stands beside. */
function classesAround(
  document: Document,
  headline: Element | null,
  { article }: Landmarks,
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
  if (article !== undefined) around.push(article.getAttribute('class') ?? '');
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
