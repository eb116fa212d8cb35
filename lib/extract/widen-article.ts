import { sectionKind } from '../text/sections.ts';
import type { PageLine } from './page-lines.ts';

/** A lead above the text may be this long; more is the text's own beginning. */
const LEAD_LENGTH = 450;

/** Lines after the article among which its last sections are looked for. */
const LINES_AFTER = 30;

/** Sections that belong to a release wherever a page's template puts them. */
const OWN_SECTIONS: ReadonlySet<string | null> = new Set([
  'quotes',
  'facts',
  'background',
  'notes',
]);

/**
 * Widens an article to what belongs to it. A library that scores paragraphs takes the box that holds most of them, and
 * pages part a release over several: the text in one, quotations, quick facts or a backgrounder in the next. What counts
 * is prose between headline and article, and sections with a release's own headings after it.
 *
 * @param headlineLine - Index of the headline's line; null where no line shows it.
 * @returns The article itself, or the nearest element around it that holds those too.
 */
export function widenArticle(
  article: Element,
  lines: readonly PageLine[],
  headlineLine: number | null,
): Element {
  const inside = lines.map(({ element }) => article.contains(element));
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  if (first < 0) return article;
  const before =
    headlineLine === null || headlineLine >= first ? [] : lines.slice(headlineLine + 1, first);
  const wanted = [...textAbove(before), ...sectionsBelow(lines.slice(last + 1))];
  let widened: Element | null = article;
  for (const { element } of wanted) {
    while (widened !== null && !widened.contains(element)) widened = widened.parentElement;
  }
  return widened === null || /^(?:body|html)$/.test(widened.localName) ? article : widened;
}

function textAbove(lines: readonly PageLine[]): readonly PageLine[] {
  const prose = lines.filter(({ isProse }) => isProse);
  const { length } = prose.map(({ text }) => text).join(' ');
  return prose.length > 2 || length > LEAD_LENGTH ? prose : [];
}

function sectionsBelow(lines: readonly PageLine[]): readonly PageLine[] {
  const near = lines.slice(0, LINES_AFTER);
  return near.flatMap((line, index) => {
    const next = near[index + 1];
    if (line.isClutter || next === undefined || next.isClutter || next.links > 0.5) return [];
    return OWN_SECTIONS.has(sectionKind(line.text)) ? [line, next] : [];
  });
}
