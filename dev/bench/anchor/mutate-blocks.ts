import type { DrawnQuote } from './draw-quotes.ts';
import { stockOf, WORD } from './mutate-text.ts';
import type { Random } from './random.ts';
import { blocksOf, type TrackedPage, textNodes } from './tracked-page.ts';

/** What pages put between paragraphs. */
export const BANNERS = [
  'Subscribe to our newsletter and never miss an announcement.',
  'This page uses cookies. Choose which of them you allow.',
  'Was this page helpful? Tell us what you were looking for.',
  'Share this page by mail or print it.',
] as const;

/** Eight paragraphs of the page's own words, and what pages put between. */
export function insertParagraphs(page: TrackedPage, random: Random): void {
  const blocks = blocksOf(page.article);
  const stock = stockOf(page);
  for (let count = 0; count < 8; count += 1) {
    const paragraph = page.document.createElement('p');
    paragraph.textContent = `${Array.from(
      { length: 15 + random.below(25) },
      () => stock[random.below(stock.length)] ?? 'more',
    ).join(' ')}.`;
    blocks[random.below(blocks.length)]?.before(paragraph);
  }
  for (const banner of BANNERS) {
    const element = page.document.createElement('div');
    element.textContent = banner;
    (random.chance(0.5) ? blocks[random.below(blocks.length)] : blocks[0])?.before(element);
  }
}

/** Paragraphs without a quote go, half of them. */
export function deleteOthers(
  page: TrackedPage,
  quotes: readonly DrawnQuote[],
  random: Random,
): void {
  const quoted = new Set(quotes.map(({ block }) => block));
  for (const block of blocksOf(page.article)) {
    if (!quoted.has(block) && random.chance(0.5)) block.remove();
  }
}

/** Blocks go, quotes or not. */
export function deleteBlocks(page: TrackedPage, random: Random, share: number): void {
  for (const block of blocksOf(page.article)) if (random.chance(share)) block.remove();
}

/** The same words, said again in other sentences above and below. */
export function repeatQuotes(
  page: TrackedPage,
  quotes: readonly DrawnQuote[],
  random: Random,
): void {
  const blocks = blocksOf(page.article);
  const texts = quotes.map(({ ids }) => textOfIds(page, ids));
  for (const text of texts) {
    for (const place of [blocks[0], blocks.at(-1)]) {
      const paragraph = page.document.createElement('p');
      paragraph.textContent = `${random.pick(BANNERS)} Again: ${text}, and so on.`;
      if (random.chance(0.5)) place?.before(paragraph);
      else place?.after(paragraph);
    }
  }
}

/** Every third paragraph stands twice, word for word, from the first. */
export function sayTwice(page: TrackedPage, random: Random): void {
  const blocks = blocksOf(page.article);
  for (const [at, block] of blocks.entries()) {
    if (at % 3 !== 0 || !QUOTABLE.test(block.textContent ?? '')) continue;
    const twin = page.document.createElement(block.localName);
    twin.setAttribute('data-twin', '');
    twin.textContent = block.textContent;
    blocks[random.below(blocks.length)]?.after(twin);
  }
}

/** Blocks in another order. */
export function shuffleBlocks(page: TrackedPage, random: Random): void {
  const blocks = blocksOf(page.article);
  const places = blocks.map((block) => {
    const place = page.document.createComment('');
    block.replaceWith(place);
    return place;
  });
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const block = blocks[at];
    const swapped = blocks[other];
    if (block !== undefined && swapped !== undefined) {
      blocks[at] = swapped;
      blocks[other] = block;
    }
  }
  for (const [at, place] of places.entries()) place.replaceWith(blocks[at] ?? '');
}

/** Beside every longer block one that reads like it, somewhere else on the page. */
export function addLookAlikes(page: TrackedPage, random: Random): void {
  const blocks = blocksOf(page.article);
  const stock = stockOf(page);
  for (const block of blocks) {
    if (!QUOTABLE.test(block.textContent ?? '')) continue;
    const twin = block.ownerDocument.createElement(block.localName);
    twin.setAttribute('data-twin', '');
    twin.textContent = (block.textContent ?? '').replace(WORD, (word) =>
      random.chance(0.12) ? (stock[random.below(stock.length)] ?? word) : word,
    );
    const place = blocks[random.below(blocks.length)];
    if (random.chance(0.5)) place?.before(twin);
    else place?.after(twin);
  }
}

/** Eight words or more: long enough to draw a quote from. */
export const QUOTABLE = /(?:[^\s]+\s+){7}[^\s]/;

function textOfIds(page: TrackedPage, ids: readonly number[]): string {
  const wanted = new Set(ids);
  let text = '';
  for (const node of textNodes(page.article)) {
    const known = page.idsOf(node);
    for (let at = 0; at < node.length; at += 1) {
      if (wanted.has(known[at] ?? -1)) text += node.data.charAt(at);
    }
  }
  return text.replace(/\s+/g, ' ');
}
