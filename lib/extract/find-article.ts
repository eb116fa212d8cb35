import { Readability } from '@mozilla/readability';
import { walkTree } from '../dom/walk-tree.ts';
import type { PageLine } from './page-lines.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Carries an element's number through Readability, which renames and moves elements but keeps attributes. */
const NUMBER = 'data-pressmark-number';

/** Sum of the depths of a page's elements; real pages of 15,000 elements stay under 400,000. */
const STEP_LIMIT = 1_200_000;

/** Where an article was found, and how. */
export interface FoundArticle {
  element: Element;
  rule: string;
}

/**
 * Finds the element that holds the article: by the publisher's profile, by what articles are commonly marked with, else
 * by Readability, which is given a clone (it takes what it reads apart) and asked only where the article stands.
 */
export function findArticle(
  copy: WorkingCopy,
  lines: readonly PageLine[],
  selectors: readonly string[],
): FoundArticle | null {
  for (const selector of selectors) {
    const found = largestWithText(copy.root, selector);
    if (found !== null) return { element: found, rule: `profile ${selector}` };
  }
  const prose = lines.filter(({ isProse }) => isProse);
  const readable = askReadability(copy);
  if (readable !== null) return { element: readable, rule: 'readability' };
  const first = prose[0];
  if (first !== undefined)
    return { element: first.element.closest('article, main, section') ?? copy.body, rule: 'prose' };
  const main = copy.root.querySelector('article, main, [role="main"]');
  return main === null ? null : { element: main, rule: 'main' };
}

function largestWithText(root: Element, selector: string): Element | null {
  let found: Element | null = null;
  let most = 0;
  for (const element of root.querySelectorAll(selector)) {
    const { length } = (element.textContent ?? '').trim();
    if (length > most) {
      most = length;
      found = element;
    }
  }
  return found;
}

function askReadability(copy: WorkingCopy): Element | null {
  if (isTooDeep(copy.body)) return null;
  const clone = copy.document.cloneNode(true);
  if (!(clone instanceof Document)) return null;
  const originals = [...copy.root.querySelectorAll('*')];
  let number = 0;
  for (const element of clone.documentElement.querySelectorAll('*')) {
    element.setAttribute(NUMBER, String(number++));
  }
  const article = new Readability<Element | null>(clone, {
    disableJSONLD: true,
    serializer: (node) => (node instanceof Element ? node : null),
  }).parse();
  const content = article?.content;
  if (content === null || content === undefined) return null;
  const kept = [...content.querySelectorAll('p, li, td, pre, blockquote')].flatMap((element) => {
    // Paragraphs that it made out of line breaks have no number: the box that they stand in has.
    const numbered = element.closest(`[${NUMBER}]`)?.getAttribute(NUMBER) ?? null;
    const original = numbered === null ? undefined : originals[Number(numbered)];
    return original !== undefined && (element.textContent ?? '').trim().length > 0
      ? [original]
      : [];
  });
  return commonAncestor(kept);
}

/** Readability looks from each element up to the elements around it: a page made of nested boxes would hold it for minutes. */
function isTooDeep(body: Element): boolean {
  let depth = 0;
  let steps = 0;
  walkTree(body, {
    enter() {
      depth += 1;
      steps += depth;
      return true;
    },
    leave() {
      depth -= 1;
    },
    text() {},
  });
  return steps > STEP_LIMIT;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (common !== null && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
