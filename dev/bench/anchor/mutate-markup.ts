import { BANNERS } from './mutate-blocks.ts';
import type { Random } from './random.ts';
import { blocksOf, type TrackedPage, textNodes } from './tracked-page.ts';

const INLINES = ['span', 'em', 'strong', 'a', 'b'] as const;

/** Text nodes are split where they stand. */
export function splitTexts(page: TrackedPage, random: Random): void {
  for (const node of textNodes(page.article)) {
    let rest = node;
    while (rest.length > 12 && random.chance(0.6)) {
      rest = page.split(rest, 1 + random.below(rest.length - 2));
    }
  }
}

/** Neighbouring text nodes become one, most of them. */
export function joinTexts(page: TrackedPage, random: Random): void {
  for (const node of textNodes(page.article)) {
    let next = node.nextSibling;
    while (node.isConnected && next instanceof Text && random.chance(0.8)) {
      page.join(node, next);
      next = node.nextSibling;
    }
  }
}

/** Parts of texts get an element around them. */
export function wrapTexts(page: TrackedPage, random: Random): void {
  for (const node of textNodes(page.article)) {
    if (node.length < 3 || !random.chance(0.5)) continue;
    const part = page.split(node, 1 + random.below(node.length - 2));
    const wrapper = page.document.createElement(random.pick(INLINES));
    part.replaceWith(wrapper);
    wrapper.append(part);
  }
  for (const block of blocksOf(page.article)) {
    if (
      !random.chance(0.3) ||
      block.parentElement === null ||
      /^(?:li|t[dhr]|d[dt])$/.test(block.localName)
    ) {
      continue;
    }
    const wrapper = page.document.createElement(random.pick(['div', 'section']));
    block.replaceWith(wrapper);
    wrapper.append(block);
  }
}

/** Elements inside paragraphs leave their content behind, most of them. */
export function unwrapTexts(page: TrackedPage, random: Random): void {
  for (const element of page.article.querySelectorAll(
    `${INLINES.join()}, i, u, font, mark, time`,
  )) {
    if (random.chance(0.7)) element.replaceWith(...element.childNodes);
  }
}

/** Classes, identifiers and other attributes get the names that another build of the site gives them. */
export function renameAttributes(page: TrackedPage, random: Random): void {
  for (const element of page.document.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name !== 'href' && name !== 'data-twin') element.removeAttribute(name);
    }
    element.setAttribute('class', `css-${random.below(1e6).toString(36)}`);
    if (random.chance(0.4)) element.setAttribute('data-testid', random.below(1e4).toString(36));
  }
}

/**
 * The whole release in another template: other elements for the same blocks, neighbouring paragraphs as one with line
 * breaks between, labels and share bars between them, the first two lines changed about.
 */
export function renderAnew(page: TrackedPage, random: Random): void {
  const blocks = blocksOf(page.article);
  const [first, second, ...others] = blocks.map((block) => renewed(page, block, random));
  const main = page.document.createElement('main');
  const order = [second, first, ...others].filter((block) => block !== undefined);
  let last: Element | null = null;
  for (const [at, block] of order.entries()) {
    if (at % 4 === 3) {
      const bar = page.document.createElement('div');
      bar.textContent = random.pick(BANNERS);
      main.append(bar);
      last = null;
    }
    const isJoined: boolean = last !== null && block.localName === 'div' && random.chance(0.3);
    if (isJoined && last !== null) {
      const { document } = page;
      last.append(document.createElement('br'), document.createElement('br'), ...block.childNodes);
    } else {
      main.append(block);
      last = block.localName === 'div' ? block : null;
    }
  }
  page.article.replaceChildren(main);
}

function renewed(page: TrackedPage, block: Element, random: Random): Element {
  const isHeading = /^h[1-6]$/.test(block.localName);
  const element = page.document.createElement(isHeading ? 'h3' : random.pick(['div', 'div', 'p']));
  element.append(...block.childNodes);
  return element;
}
