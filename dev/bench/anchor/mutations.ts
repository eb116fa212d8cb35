import type { Random } from './random.ts';
import { blocksOf, type TrackedPage, textNodes } from './tracked-page.ts';

/** A quote as drawn: the captured ids of its characters, and the block it stands in. */
export interface DrawnQuote {
  ids: readonly number[];
  block: Element;
}

/** One way a page changes between capture and anchoring. */
export interface Mutation {
  kind: string;
  /** Changes the page before it is captured: a rival has always been there. */
  before?: (page: TrackedPage, random: Random) => void;
  /** Changes the page after the quotes were captured. */
  after: (page: TrackedPage, quotes: readonly DrawnQuote[], random: Random) => void;
}

const BANNERS = [
  'Subscribe to our newsletter and never miss an announcement.',
  'This page uses cookies. Choose which of them you allow.',
  'Was this page helpful? Tell us what you were looking for.',
  'Share this page by mail or print it.',
] as const;

/** Every kind the bench runs, in the order of its report. */
export const MUTATIONS: readonly Mutation[] = [
  { kind: 'unchanged', after: () => undefined },
  { kind: 'markup', after: (page, _, random) => churnMarkup(page, random) },
  { kind: 'typography', after: (page, _, random) => churnTypography(page, random) },
  { kind: 'words-5', after: (page, _, random) => editWords(page, random, 0.05) },
  { kind: 'words-15', after: (page, _, random) => editWords(page, random, 0.15) },
  { kind: 'inserted', after: (page, _, random) => insertParagraphs(page, random) },
  { kind: 'deleted-40', after: (page, _, random) => deleteBlocks(page, random, 0.4) },
  { kind: 'own-text-deleted', after: (page, quotes) => deleteQuotes(page, quotes) },
  { kind: 'repeated', after: (page, quotes, random) => repeatQuotes(page, quotes, random) },
  { kind: 'shuffled', after: (page, _, random) => shuffleBlocks(page, random) },
  { kind: 'figures', after: (page, quotes, random) => correctFigures(page, quotes, random) },
  {
    kind: 'combined',
    after(page, _, random) {
      editWords(page, random, 0.03);
      insertParagraphs(page, random);
      churnTypography(page, random);
      churnMarkup(page, random);
    },
  },
  {
    kind: 'combined-deleted',
    after(page, _, random) {
      deleteBlocks(page, random, 0.3);
      editWords(page, random, 0.08);
      churnTypography(page, random);
      churnMarkup(page, random);
    },
  },
  {
    kind: 'look-alike-kept',
    before: addLookAlikes,
    after: (page, _, random) => editWords(page, random, 0.04),
  },
  {
    kind: 'look-alike-half',
    before: addLookAlikes,
    after(page, quotes, random) {
      const blocks = [...new Set(quotes.map(({ block }) => block))];
      for (const block of blocks) if (random.chance(0.5)) block.remove();
      void page;
    },
  },
  {
    kind: 'look-alike',
    before: addLookAlikes,
    after(_, quotes) {
      for (const { block } of quotes) block.remove();
    },
  },
];

function churnMarkup(page: TrackedPage, random: Random): void {
  for (const node of textNodes(page.article)) {
    let rest = node;
    while (rest.length > 12 && random.chance(0.6)) {
      const next = page.split(rest, 1 + random.below(rest.length - 2));
      if (random.chance(0.5)) {
        const wrapper = page.document.createElement(
          random.pick(['span', 'em', 'strong', 'a', 'b']),
        );
        rest.replaceWith(wrapper);
        wrapper.append(rest);
      }
      rest = next;
    }
  }
}

const STRAIGHTENED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '–',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
};

const CURLED: Readonly<Record<string, string>> = { "'": '’', '-': '‑', ' ': '\u00a0' };

function churnTypography(page: TrackedPage, random: Random): void {
  for (const node of textNodes(page.article)) {
    for (let at = node.length - 1; at >= 0; at -= 1) {
      const other = otherSetting(node.data, at, random);
      if (other !== null) page.replace(node, at, at + 1, other, true);
      else if (/\p{L}/u.test(node.data.charAt(at)) && random.chance(0.03)) {
        page.replace(node, at, at, '\u00ad', false);
      }
    }
  }
}

/** The same character as another typesetter writes it; null where it stays. */
function otherSetting(text: string, at: number, random: Random): string | null {
  const character = text.charAt(at);
  if (character === '"') return at === 0 || text.charAt(at - 1) === ' ' ? '“' : '”';
  const curled = CURLED[character];
  if (curled !== undefined) return random.chance(character === ' ' ? 0.1 : 0.6) ? curled : null;
  return STRAIGHTENED[character] ?? null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Words are replaced by others of the page, left out, or put in. */
function editWords(page: TrackedPage, random: Random, share: number): void {
  const stock = [...(page.article.textContent ?? '').matchAll(WORD)].map(([word]) => word);
  const anyWord = (): string => stock[random.below(stock.length)] ?? 'again';
  for (const node of textNodes(page.article)) {
    const words = [...node.data.matchAll(WORD)].reverse();
    for (const { 0: word, index } of words) {
      if (!random.chance(share)) continue;
      const turn = random.share();
      if (turn < 0.5) page.replace(node, index, index + word.length, anyWord(), false);
      else if (turn < 0.75) page.replace(node, index, index + word.length + 1, '', false);
      else page.replace(node, index, index, `${anyWord()} `, false);
    }
  }
}

function insertParagraphs(page: TrackedPage, random: Random): void {
  const blocks = blocksOf(page.article);
  const stock = [...(page.article.textContent ?? '').matchAll(WORD)].map(([word]) => word);
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

function deleteBlocks(page: TrackedPage, random: Random, share: number): void {
  for (const block of blocksOf(page.article)) if (random.chance(share)) block.remove();
}

/** Every other quote goes, from its first to its last character; its block stays. */
function deleteQuotes(page: TrackedPage, quotes: readonly DrawnQuote[]): void {
  const gone = new Set(quotes.filter((_, at) => at % 2 === 0).flatMap(({ ids }) => ids));
  for (const node of textNodes(page.article)) {
    for (let at = node.length - 1; at >= 0; at -= 1) {
      if (gone.has(page.idsOf(node)[at] ?? -1)) page.replace(node, at, at + 1, '', false);
    }
  }
}

/** The same words, said again in other sentences above and below. */
function repeatQuotes(page: TrackedPage, quotes: readonly DrawnQuote[], random: Random): void {
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

function shuffleBlocks(page: TrackedPage, random: Random): void {
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

/** Digits inside the quotes become others; the figure stays the same figure. */
function correctFigures(page: TrackedPage, quotes: readonly DrawnQuote[], random: Random): void {
  const wanted = new Set(quotes.flatMap(({ ids }) => ids));
  for (const node of textNodes(page.article)) {
    for (const { 0: number, index } of [...node.data.matchAll(/\d+/g)].reverse()) {
      const ids = page.idsOf(node).slice(index, index + number.length);
      if (!ids.some((id) => wanted.has(id))) continue;
      const digits = Array.from(number, (digit, at) =>
        String((Number(digit) + 1 + random.below(at === 0 ? 8 : 9)) % 10 || 1),
      ).join('');
      page.replace(node, index, index + number.length, digits, true);
    }
  }
}

/** Beside every longer block one that reads like it, somewhere else on the page. */
function addLookAlikes(page: TrackedPage, random: Random): void {
  const blocks = blocksOf(page.article);
  const stock = [...(page.article.textContent ?? '').matchAll(WORD)].map(([word]) => word);
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
