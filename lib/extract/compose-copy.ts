import { sanitize, toHtml } from '../dom/sanitize.ts';
import { walkTree } from '../dom/walk-tree.ts';
import type { PageLines } from './page-lines.ts';

/** Takes menus, share bars, pictures with their captions and the like out of an article of the working copy. */
export function removeClutter(
  article: Element,
  page: PageLines,
  selectors: readonly string[],
): void {
  const remove: Element[] = [];
  walkTree(article, {
    enter(element, name) {
      if (element === article) return true;
      const isClutter = (name === 'figure' && isPicture(element)) || page.isClutter(element);
      if (isClutter) remove.push(element);
      return !isClutter;
    },
    leave() {},
    text() {},
  });
  for (const selector of selectors) remove.push(...article.querySelectorAll(selector));
  for (const element of remove) element.remove();
}

function isPicture(figure: Element): boolean {
  return figure.querySelector('img, picture, video, iframe') !== null;
}

/** The parts of a release's copy. */
export interface CopyParts {
  headline: string;
  /** Empty where there is none. */
  deck: string;
  /** The clean body; its children are moved. */
  body: Element;
  /** Address against which links are made absolute. */
  url: string;
}

/** The copy's markup: headline, deck, body. */
export function composeCopy({ headline, deck, body, url }: CopyParts): string {
  const document = body.ownerDocument;
  const article = document.createElement('article');
  const add = (name: string, text: string): Element => {
    const element = document.createElement(name);
    element.textContent = text;
    article.append(element);
    return element;
  };
  add('h1', headline);
  if (deck !== '') add('p', deck).setAttribute('data-role', 'subheadline');
  add('section', '').append(...body.childNodes);
  return toHtml(sanitize(article, url));
}
