import type { Origin } from '../model/release.ts';

/** JSON-LD larger than this is not metadata of one article. */
const JSON_LIMIT = 400_000;

const NODE_LIMIT = 500;

/** Types of schema.org under which pages state a release. */
const ARTICLE_TYPE =
  /(?:Article|Posting|PressRelease|GovernmentDocument|SpeechAct|Report|WebPage)$/;

/** What a page says of itself out of sight: meta elements and JSON-LD. */
export interface StructuredData {
  /** Contents of meta elements by lower-case name or property; the first of each. */
  metas: ReadonlyMap<string, string>;
  /** The JSON-LD objects that may describe the page, articles before pages. */
  articles: readonly Readonly<Record<string, unknown>>[];
}

/** A value read from the page's metadata. */
export interface MetaValue {
  value: string;
  from: Origin;
  /** The name it stood under. */
  name: string;
}

/** Reads a page's metadata; what is malformed is left out. */
export function readStructuredData(root: Element): StructuredData {
  const metas = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return { metas, articles: readArticles(root) };
}

/** The first of some meta names that the page has, with where it was read. */
export function metaValue(data: StructuredData, names: readonly string[]): MetaValue | null {
  for (const name of names) {
    const value = data.metas.get(name);
    if (value !== undefined) return { value, from: originOfName(name), name };
  }
  return null;
}

/** The first of some properties that a JSON-LD object states as a text, or as an object with a name. */
export function articleText(data: StructuredData, properties: readonly string[]): string | null {
  for (const article of data.articles) {
    for (const property of properties) {
      const text = textOf(article[property]);
      if (text !== null) return text;
    }
  }
  return null;
}

function originOfName(name: string): Origin {
  if (/^(?:dcterms|dc|dcterm)[.:]/.test(name)) return 'dcterms';
  if (/^(?:og|article):/.test(name)) return 'open-graph';
  return 'meta';
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string')
    return value.trim() === '' ? null : value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (isRecord(value)) return textOf(value['name'] ?? value['@value']);
  return null;
}

function readArticles(root: Element): Record<string, unknown>[] {
  const found = [...root.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? '';
    return text.length > JSON_LIMIT ? [] : objectsIn(parse(text));
  });
  const articles = found.filter((value) => typesOf(value).some((type) => ARTICLE_TYPE.test(type)));
  return articles.sort((a, b) => Number(isWebPage(a)) - Number(isWebPage(b)));
}

/** Breadth first over arrays, graphs and main entities: nested deeper, an object speaks of something else. */
function objectsIn(parsed: unknown): Record<string, unknown>[] {
  const queue: unknown[] = [parsed];
  for (let at = 0; at < queue.length && at < NODE_LIMIT; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODE_LIMIT));
    else if (isRecord(value)) queue.push(value['@graph'], value['mainEntity']);
  }
  return queue.filter(isRecord);
}

function isWebPage(value: Record<string, unknown>): boolean {
  return typesOf(value).every((type) => type.endsWith('WebPage'));
}

function typesOf(value: Record<string, unknown>): string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
