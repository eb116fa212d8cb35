import { createCopyBuilder } from './copy-builder.ts';
import { BLOCKS, SKIPPED } from './element-names.ts';
import { isLayoutTable } from './layout-table.ts';
import { inertDocument } from './parse-html.ts';
import { safeHref } from './safe-href.ts';
import { walkTree } from './walk-tree.ts';

/** Formatting that is kept, under its one name in the copy. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['a', 'a'],
  ['em', 'em'],
  ['i', 'em'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['q', 'q'],
  ['cite', 'cite'],
  ['time', 'time'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);

/** A `datetime` attribute that is kept. */
const DATETIME = /^[\w:+.-]{1,40}$/;

const SPAN = /^\d{1,3}$/;

/**
 * Rebuilds a tree as a clean copy: every element is created anew from a fixed list of names and attributes, in a form
 * that survives being written out and parsed again. Nothing of the source's own nodes gets into the copy.
 *
 * @param source - Read, never changed.
 * @param baseUrl - Address against which relative links are made absolute.
 * @returns An `<article>` in an inert document: `<h1>`, perhaps `<p data-role="subheadline">`, then the body.
 */
export function sanitize(source: Element, baseUrl: string): HTMLElement {
  const copy = rebuild(source, baseUrl);
  // Cells that stand outside of any row are lost as cells, not as text: what is left of such a table may be none.
  const isSettled = ![...copy.querySelectorAll('table')].some(isLayoutTable);
  return isSettled ? copy : rebuild(copy, baseUrl);
}

function rebuild(source: Element, baseUrl: string): HTMLElement {
  const root = inertDocument().createElement('article');
  const builder = createCopyBuilder(root);
  const layoutTables: boolean[] = [];
  let preformatted = 0;
  walkTree(source, {
    enter(element, name) {
      if (SKIPPED.has(name)) return false;
      if (name === 'table') layoutTables.push(isLayoutTable(element));
      if (name === 'pre') preformatted += 1;
      if (name === 'br') builder.lineBreak();
      else if (FORMATS.has(name)) builder.openFormat(...formatOf(element, name, baseUrl));
      else if (BLOCKS.has(name)) openBlock(element, name);
      return true;
    },
    leave(_element, name) {
      if (FORMATS.has(name)) builder.closeFormat();
      else if (BLOCKS.has(name)) builder.closeBlock();
      if (name === 'pre') preformatted -= 1;
      if (name === 'table') layoutTables.pop();
    },
    text(node) {
      if (preformatted === 0) builder.text(node.data);
      else
        for (const [index, paragraph] of node.data.split(/\n[\t \r]*\n/).entries()) {
          if (index > 0) builder.paragraphBreak();
          builder.text(paragraph);
        }
    },
  });
  function openBlock(element: Element, name: string): void {
    const inLayout = layoutTables.at(-1) ?? true;
    builder.openBlock(name, {
      isLayout: inLayout,
      isSubheadline: name === 'p' && element.getAttribute('data-role') === 'subheadline',
      attributes: name === 'td' || name === 'th' ? spansOf(element) : [],
    });
  }
  builder.finish();
  return root;
}

/** Writes a clean copy out. Takes what `sanitize` made, and nothing else. */
export function toHtml(copy: HTMLElement): string {
  return copy.innerHTML;
}

type Attributes = readonly (readonly [string, string])[];

function formatOf(element: Element, name: string, baseUrl: string): [string | null, Attributes] {
  const format = FORMATS.get(name) ?? null;
  if (format === 'a') {
    const href = safeHref(element.getAttribute('href'), baseUrl);
    return href === null ? [null, []] : ['a', [['href', href]]];
  }
  if (format === 'time') {
    const value = element.getAttribute('datetime') ?? '';
    return ['time', DATETIME.test(value) ? [['datetime', value]] : []];
  }
  return [format, []];
}

function spansOf(element: Element): Attributes {
  return ['colspan', 'rowspan'].flatMap((attribute) => {
    const value = element.getAttribute(attribute) ?? '';
    return SPAN.test(value) && Number(value) > 1
      ? [[attribute, String(Number(value))] as const]
      : [];
  });
}
