import { FLATTEN_VERSION, flatten } from '../dom/flatten.ts';
import { parseHtml } from '../dom/parse-html.ts';
import { sanitize } from '../dom/sanitize.ts';
import type { TraceStep } from '../model/reading.ts';
import type { Release, ReleaseText, Sourced } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { PROFILES, profileFor } from '../publishers/index.ts';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { sectionKind } from '../text/sections.ts';
import { dropLine, readBodyLines } from './body-lines.ts';
import { canonicalUrl } from './canonical-url.ts';
import { composeCopy, removeClutter } from './compose-copy.ts';
import { type ContactSection, readContactSections } from './contact-lines.ts';
import { placeBelow, placeNear } from './dateline.ts';
import { findArticle } from './find-article.ts';
import { readNotices } from './notices.ts';
import { type PageLines, readLines } from './page-lines.ts';
import { partHeads } from './part-heads.ts';
import { readAlternates } from './read-alternates.ts';
import { readContacts } from './read-contacts.ts';
import { countryOfHost } from './read-country.ts';
import { readDateModified, readDatePublished } from './read-dates.ts';
import { readMarkedDeck } from './read-deck.ts';
import { type FoundHeadline, readHeadline } from './read-headline.ts';
import { readLanguage } from './read-language.ts';
import { readLinks } from './read-links.ts';
import { readPublisher } from './read-publisher.ts';
import { readSections } from './read-sections.ts';
import { readType } from './read-type.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';
import { type TrimmedBody, trimBody } from './trim-body.ts';
import { widenArticle } from './widen-article.ts';
import { copyPage, titleAround, type WorkingCopy } from './working-copy.ts';

/** A release taken out of its page. */
export interface ExtractedRelease {
  release: Release;
  /** The clean copy; `flatten` of it gives `release.body`. */
  html: string;
  flattenVersion: number;
}

/** What extraction gave, and the steps it took. */
export interface Extraction {
  result: Result<ExtractedRelease>;
  trace: readonly TraceStep[];
}

/** Where a page stands, and what is known of publishers. */
export interface PageAddress {
  /** The page's address: a document made by a parser does not know its own. */
  url: string;
  /** Profiles to read with; all of ours where left out, an empty list reads by the generic path alone. */
  profiles?: readonly PublisherProfile[];
}

/**
 * Takes the release out of a page.
 *
 * @param document - Read, never changed.
 * @param page - The page's address.
 * @returns The release and its clean copy; `no-article-text` where there is none.
 */
export function extractRelease(document: Document, page: PageAddress): Extraction {
  const trace: TraceStep[] = [];
  const note = (rule: string, detail: string): void => {
    trace.push({ room: 'extract', rule, detail });
  };
  const read = (address: PageAddress): Result<ExtractedRelease> => {
    const copied = copyPage(document);
    return copied.ok ? extractFrom(copied.value, address, note) : copied;
  };
  const result = read(page);
  if (result.ok || result.failure.code !== 'no-article-text') return { result, trace };
  // A profile that has grown old must not cost the reading: sites are rebuilt.
  note('profile', 'read again without profiles');
  return { result: read({ ...page, profiles: [] }), trace };
}

/** All that is known of a page before its article is taken apart. */
interface PageFacts {
  copy: WorkingCopy;
  url: string;
  profile: PublisherProfile | null;
  data: StructuredData;
  page: PageLines;
  article: Element;
  contacts: readonly ContactSection[];
  found: FoundHeadline;
  country: string | null;
  monthFirst: boolean;
  /** The first element with text that one of the selectors finds. */
  select(selectors: readonly string[] | undefined): Element | null;
}

function extractFrom(
  copy: WorkingCopy,
  address: PageAddress,
  note: (rule: string, detail: string) => void,
): Result<ExtractedRelease> {
  const facts = readFacts(copy, address, note);
  if (facts === null) return fail({ code: 'no-article-text' });
  const { url, profile, select } = facts;
  const profiledDeck = textOf(select(profile?.selectors.subheadline));
  const markedDeck = profiledDeck ?? markedDeckOf(facts);
  removeClutter(facts.article, facts.page, profile?.selectors.remove ?? []);
  const body = sanitize(facts.article, url);
  partHeads(body, facts.monthFirst);
  const lines = readBodyLines(body);
  const trimmed = trimBody(lines, {
    headline: facts.found.lineText,
    deck: markedDeck,
    monthFirst: facts.monthFirst,
  });
  if (trimmed.body.length === 0) return fail({ code: 'no-article-text' });
  const links = readLinks(trimmed.links);
  const kept = new Set(trimmed.body);
  for (const line of lines) if (!kept.has(line)) dropLine(line);
  const deck = [markedDeck ?? '', ...trimmed.deck.map(({ text }) => text)].join(' ').trim();
  const html = composeCopy({ headline: facts.found.headline.value, deck, body, url });
  const { text, blocks, inlines } = flatten(parseHtml(html));
  const from = profiledDeck === null ? 'visible-text' : 'profile';
  const subheadline: Sourced<string> | null = deck === '' ? null : { value: deck, from };
  const sections = readSections({ body: trimmed.body, page: facts.page.lines, blocks });
  const found = {
    ...releaseOf(facts, trimmed, subheadline, { text, blocks, inlines }),
    links,
    sections,
  };
  noteParts(found, trimmed, note);
  return ok({ release: found, html, flattenVersion: FLATTEN_VERSION });
}

/** Names the sections that were told apart, and what the page says of the release as a whole. */
function noteParts(
  { notices, sections, body }: Release,
  { contacts, links }: TrimmedBody,
  note: (rule: string, detail: string) => void,
): void {
  for (const { kind, text } of notices) note('notice', `${kind}: ${text}`);
  for (const { kind, start, end } of sections) {
    const [heading = ''] = body.text.slice(start, end).split('\n', 1);
    note('section', `${kind}: ${heading}`);
  }
  for (const { text } of [...contacts, ...links]) {
    const kind = sectionKind(text);
    if (kind !== null) note('section', `${kind}: ${text}`);
  }
}

function markedDeckOf({ page, found, article, monthFirst }: PageFacts): string | null {
  return readMarkedDeck({ lines: page.lines, headlineLine: found.line, article, monthFirst });
}

function readFacts(
  copy: WorkingCopy,
  { url, profiles = PROFILES }: PageAddress,
  note: (rule: string, detail: string) => void,
): PageFacts | null {
  const { root } = copy;
  const profile = profileFor(url, (selector) => root.querySelector(selector) !== null, profiles);
  note('profile', profile?.id ?? 'none');
  const select: PageFacts['select'] = (selectors) => firstWithText(root, selectors ?? []);
  const data = readStructuredData(root);
  const page = readLines(copy.body);
  const article = findArticle(copy, page.lines, profile?.selectors.body ?? []);
  if (article === null) return null;
  note('article', article.rule);
  const found = readHeadline({
    lines: page.lines,
    data,
    documentTitle: titleAround(copy, article.element),
    selected: select(profile?.selectors.headline),
    article: article.element,
    url,
  });
  if (found === null) return null;
  note('headline', `${found.headline.from}: ${found.headline.value}`);
  const widened = widenArticle(article.element, page.lines, found.line);
  if (widened !== article.element) note('article', 'widened');
  const country = profile?.country ?? countryOfHost(URL.parse(url)?.hostname ?? '');
  return {
    ...{ copy, url, profile, data, page, found, country, select },
    article: widened,
    contacts: readContactSections(page.lines, found.headline.value),
    monthFirst: country === 'US',
  };
}

function releaseOf(
  facts: PageFacts,
  trimmed: TrimmedBody,
  subheadline: Sourced<string> | null,
  body: ReleaseText,
): Release {
  const { copy, url, profile, data, page, found, country, monthFirst, select } = facts;
  const language = readLanguage(copy.root, data, body.text);
  const [first] = body.blocks;
  const place = trimmed.dateline?.place ?? placeAround(facts);
  return {
    url: canonicalUrl(copy.root, url),
    type: readType({
      lines: page.lines,
      data,
      headlineLine: found.line,
      headline: found.headline.value,
      url,
    }),
    headline: { ...found.headline, value: body.text.slice(first?.start, first?.end) },
    subheadline,
    publisher: readPublisher({
      lines: page.lines,
      data,
      headlineLine: found.line,
      headline: found.headline.value,
      documentTitle: copy.root.querySelector('title')?.textContent ?? '',
      selected: select(profile?.selectors.publisher),
      known: profile?.publisher ?? null,
      url,
    }),
    datePublished: readDatePublished({
      lines: page.lines,
      data,
      headlineLine: found.line,
      dateline: trimmed.dateline?.date ?? null,
      selected: select(profile?.selectors.datePublished),
      url,
      root: copy.root,
      monthFirst,
    }),
    dateModified: readDateModified(data, page.lines, monthFirst),
    place: place === null ? null : { value: place, from: 'visible-text' },
    inLanguage: language,
    country,
    alternates: readAlternates(copy.root, { url, language }),
    contacts: readContacts(facts.contacts),
    links: [],
    notices: readNotices({
      lines: page.lines,
      headlineLine: found.line,
      article: facts.article,
      monthFirst,
    }),
    sections: [],
    body,
  };
}

/** Lines above and below a headline among which the release's place and date stand. */
const LINES_ABOVE = 5;
const LINES_BELOW = 8;

function placeAround({ page, found, monthFirst }: PageFacts): string | null {
  const headline = found.line ?? 0;
  const textsOf = (start: number, end: number): readonly string[] =>
    page.lines
      .slice(start, end)
      .filter(({ isClutter }) => !isClutter)
      .map(({ text }) => text);
  const below = textsOf(headline + 1, headline + 1 + LINES_BELOW);
  return (
    placeNear(textsOf(Math.max(0, headline - LINES_ABOVE), headline), monthFirst) ??
    placeBelow(below, monthFirst)
  );
}

function firstWithText(root: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      if (/\S/.test(element.textContent ?? '') || element.hasAttribute('content')) return element;
    }
  }
  return null;
}

function textOf(element: Element | null): string | null {
  const text = element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}
