import { textLength } from '../dom/text-length.ts';
import type { Origin, Sourced } from '../model/release.ts';
import { sectionKind } from '../text/sections.ts';
import { isBodyName } from './body-names.ts';
import { foldText } from './fold-text.ts';
import type { PageLine } from './page-lines.ts';
import { findDate } from './parse-date.ts';
import { isTypeLabel } from './release-type.ts';
import { slugLine } from './slug-line.ts';
import { articleText, metaValue, type StructuredData } from './structured-data.ts';

/** A headline has at least this many characters in common with a title that is longer or shorter. */
const COMMON_LENGTH = 15;

/** The same in scripts where one character is a word or a syllable. */
const DENSE_LENGTH = 6;
const DENSE = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Longest headline that is believed. */
const HEADLINE_LENGTH = 400;

/** The headline and where it stands among the page's lines. */
export interface FoundHeadline {
  headline: Sourced<string>;
  /** Its line whole: a date or a label may stand in the same heading. */
  lineText: string;
  /** Index of its line; null where no line shows it. */
  line: number | null;
}

/** Where titles stand out of sight, the most particular first. */
const TITLE_METAS = ['og:title', 'dcterms.title', 'dc.title', 'twitter:title', 'title'];

/** An `<h1>` is a headline by itself, a lower heading with other signs. */
const LEVEL_SCORES: ReadonlyMap<string, number> = new Map([
  ['h1', 3],
  ['h2', 1.5],
  ['h3', 0.8],
]);

/** For a line that the address writes out, whatever element it stands in. */
const SLUG_SCORE = 5;

/** Against a heading that is a body's name, where the title says more or the address writes out another line. */
const SITE_NAME_SCORE = 5;

/** Lines above the text among which a bold one may be the headline, and its fewest words. */
const BOLD_LINES = 6;
const BOLD_WORDS = 4;

/** Words in small letters that a paragraph has at least. */
const RUNNING_WORDS = 8;

/** Longest title that nothing marks as one. */
const PLAIN_LENGTH = 150;

/** What a page is called that nobody has named: the file, or what a program writes. */
const NO_TITLE =
  /^(?:untitled.{0,15}|no title|new page \d{0,3}|document ?\d{0,3}|microsoft word - .{0,80}|[\w-]{0,60}[\d_-][\w-]{0,60}(?:\.[a-z]{3,5})?|[\w-]{1,60}\.(?:pdf|docx?|html?))$/i;

interface Title {
  value: string;
  folded: string;
  from: Origin;
}

/** What a headline is read from. */
export interface HeadlineSources {
  lines: readonly PageLine[];
  data: StructuredData;
  /** Content of the page's `<title>`. */
  documentTitle: string;
  /** The element that the publisher's profile points to. */
  selected: Element | null;
  /** The element in which the article was found. */
  article: Element;
  url: string;
}

/**
 * Finds the release's own title: the heading that the page's hidden titles repeat, or the heading that leads into the
 * article. The site's name, a section's name and a type label are no headlines, whatever element they stand in.
 */
export function readHeadline(sources: HeadlineSources): FoundHeadline | null {
  const { lines, data, documentTitle, selected } = sources;
  if (selected !== null) {
    const line = lines.findIndex(
      ({ element }) => selected.contains(element) || headingOf(element)?.contains(selected),
    );
    const text = lines[line]?.text;
    // A part of a heading may be pointed to, where the rest is a date.
    const part = selected.textContent.replace(/\s+/g, ' ').trim();
    if (text !== undefined) {
      const value = text.endsWith(part) ? part : text;
      return { headline: { value, from: 'profile' }, lineText: text, line };
    }
  }
  const titles = readTitles(data, documentTitle);
  const best = bestLine(sources, titles);
  if (best !== null) {
    const value = withoutDate(best.text, titles);
    return {
      headline: { value, from: 'visible-text' },
      lineText: best.text,
      line: best.line,
    };
  }
  const title = titles[0];
  return title === undefined
    ? null
    : {
        headline: { value: withoutSite(title.value), from: title.from },
        lineText: withoutSite(title.value),
        line: null,
      };
}

/** "Town of Norhaven - Small harbours get new moorings": a title without the body that it names first or last. */
function withoutSite(title: string): string {
  const [first = '', ...others] = title.split(/ [|–—·-] /);
  const [last] = others;
  if (last === undefined || others.length > 1 || isBodyName(first) === isBodyName(last))
    return title;
  return isBodyName(first) ? last : first;
}

/** The line that is likest to a headline. */
function bestLine(
  { lines, article, url }: HeadlineSources,
  titles: readonly Title[],
): { line: number; text: string } | null {
  const articleLine = lines.findIndex((line) => line.isProse && article.contains(line.element));
  const titled = new Map<Element, boolean>();
  const named = slugLine(url, lines);
  // The body that a heading names is the site's where the address writes out another line, or no title names more than it.
  const telling = titles.filter(({ value }) => !namesSiteOnly(value));
  const isSiteNamed = named !== null || telling.length === 0;
  let best: { line: number; text: string; score: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const isNamed = index === named;
    let score = isNamed ? SLUG_SCORE : 0;
    score = Math.max(score, scoreOf(line, telling, titled));
    if (isSiteNamed && !isNamed && isBodyName(line.text)) score -= SITE_NAME_SCORE;
    if (score <= 0) continue;
    if (articleLine >= 0) score += leadScore(index, articleLine);
    if (best === null || score > best.score) best = { line: index, text: line.text, score };
  }
  if (best !== null) return best;
  const isUntitled = titles.every(({ value }) => NO_TITLE.test(value));
  return (
    lineAboveText(lines, isBoldTitle) ?? (isUntitled ? lineAboveText(lines, isPlainTitle) : null)
  );
}

/** Of a page without headings, the line nearest above its text that may be a title. */
function lineAboveText(
  lines: readonly PageLine[],
  isLikeTitle: (line: PageLine) => boolean,
): { line: number; text: string } | null {
  const textLine = Math.max(0, lines.findIndex(isRunningText));
  const first = Math.max(0, textLine - BOLD_LINES);
  const found = lines.slice(first, textLine).findLastIndex(isLikeTitle);
  const text = lines[first + found]?.text;
  return found < 0 || text === undefined ? null : { line: first + found, text };
}

/** A paragraph of sentences: a long line of labels, names and numbers has few words in small letters. */
function isRunningText({ isProse, text }: PageLine): boolean {
  if (!isProse) return false;
  const words = text.slice(0, HEADLINE_LENGTH).match(/(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}]/gu) ?? [];
  return words.length >= RUNNING_WORDS;
}

/** A line that says what the text is about, and is neither a sentence nor a label. */
function isPlainTitle({ text, isClutter, links }: PageLine): boolean {
  if (isClutter || links > 0.5 || text.length > PLAIN_LENGTH) return false;
  if (text.split(' ').length < BOLD_WORDS || /[.:;,]$|[@|]|\d{3}[-. ]\d{4}/.test(text))
    return false;
  return decoyScore(text) === 0 && !isBodyName(text) && findDate(text, true) === null;
}

function isBoldTitle(line: PageLine): boolean {
  const { text, element, links, isClutter } = line;
  const bold = element.closest('b, strong');
  if (bold === null || isClutter || links > 0.5 || text.split(' ').length < BOLD_WORDS)
    return false;
  const isWhole = textLength(bold, text.length) >= text.length * 0.9;
  return isWhole && decoyScore(text) === 0 && !/[.:]$/.test(text);
}

/** "3 March 2031 Small harbours …": a date in the heading is none of the title where the page's titles go without it. */
function withoutDate(text: string, titles: readonly Title[]): string {
  const date = findDate(text, true);
  if (date === null || date.start > 0) return text;
  const rest = text.slice(date.end).replace(/^[\s:|–—-]+/, '');
  const folded = foldText(rest);
  return folded.length >= COMMON_LENGTH && titles.some((title) => title.folded.startsWith(folded))
    ? rest
    : text;
}

function headingOf(element: Element): Element | null {
  return element.closest('h1, h2, h3, [role="heading"]');
}

/** A headline stands before the text, near to it. */
function leadScore(line: number, articleLine: number): number {
  return line <= articleLine ? 1.5 - (articleLine - line) * 0.03 : -2;
}

function readTitles(data: StructuredData, documentTitle: string): Title[] {
  const found: Title[] = [];
  const add = (value: string | null | undefined, from: Origin): void => {
    const trimmed = value?.trim() ?? '';
    if (trimmed === '') return;
    found.push({ value: trimmed, folded: foldText(trimmed), from });
  };
  add(articleText(data, ['headline']), 'json-ld');
  for (const name of TITLE_METAS) {
    const meta = metaValue(data, [name]);
    add(meta?.value, meta?.from ?? 'meta');
  }
  add(documentTitle.replace(/\s+/g, ' '), 'meta');
  return found;
}

function scoreOf(line: PageLine, titles: readonly Title[], known: Map<Element, boolean>): number {
  const { text, folded, element } = line;
  if (text.length > HEADLINE_LENGTH || text.length < 3) return 0;
  const heading = headingOf(element);
  const likeness = Math.max(0, ...titles.map((title) => likenessOf(folded, title.folded)));
  // A name at the head of the page that leads elsewhere is the site's.
  if (heading === null && (likeness < 1 || line.links > 0.9)) return 0;
  const isSite = isBodyName(text) && titles.some((title) => isAfterOthers(folded, title.folded));
  if (heading === null && isSite) return 0;
  const own = LEVEL_SCORES.get(heading?.localName ?? '') ?? 0.3;
  const titled = isTitled(element, known) ? 1.5 : 0;
  return (
    own +
    6 * likeness +
    titled -
    (line.isClutter ? 5 : 0) -
    decoyScore(text) -
    (isSite ? SITE_NAME_SCORE : 0)
  );
}

/** "Government of Norwold - News release": a title that says nothing of its page. */
function namesSiteOnly(title: string): boolean {
  const parts = title.split(/ [|–—·:-] /);
  return parts.some(isTypeLabel) && parts.every((part) => isTypeLabel(part) || isBodyName(part));
}

/** What a title ends with, after the headline, is the site's name. */
function isAfterOthers(line: string, title: string): boolean {
  return title.length > line.length && title.endsWith(line);
}

/** How much the words themselves speak against a headline. */
function decoyScore(text: string): number {
  if (sectionKind(text) !== null || isTypeLabel(text)) return 5;
  if (text.length < 40 && findDate(text, true) !== null) return 3;
  return text.split(' ').length < 3 ? 1.5 : 0;
}

/** "District of Norwold | Harbour man sentenced | Department of Justice". */
function isMiddle(line: string, title: string): boolean {
  const at = title.indexOf(line);
  return (
    at > 0 &&
    /[|–:·»›•]\s*$|\s-\s$/.test(title.slice(0, at)) &&
    /^\s*[|–:·»›•]|^\s-\s/.test(title.slice(at + line.length))
  );
}

/** 1 where two titles are the same but for a site's name before or after; less where one only begins like the other. */
function likenessOf(line: string, title: string): number {
  if (line === title) return 1;
  if (line.length < (DENSE.test(line) ? DENSE_LENGTH : COMMON_LENGTH)) return 0;
  if (title.startsWith(line) || title.endsWith(line)) {
    const rest = title.startsWith(line) ? title.slice(line.length) : title.slice(0, -line.length);
    return /^\s*[|–:·»«›\-_/([•]|[|–:·»«›\-_/)\]•]\s*$/.test(rest) ? 1 : 0.6;
  }
  if (isMiddle(line, title)) return 1;
  const cut = title.replace(/\s*(?:\.\.\.|…)$/, '');
  return cut.length >= COMMON_LENGTH && line.startsWith(cut) ? 0.8 : 0;
}

function isTitled(element: Element, known: Map<Element, boolean>): boolean {
  const heading = element.closest(
    '[itemprop~="headline"], [property~="headline"], [itemprop~="name"], [class*="title" i], [class*="headline" i]',
  );
  if (heading === null) return false;
  // Asked once an element: one that holds the whole page would be read for each of its lines.
  const isShort = known.get(heading) ?? textLength(heading, HEADLINE_LENGTH) < HEADLINE_LENGTH;
  known.set(heading, isShort);
  return isShort;
}
