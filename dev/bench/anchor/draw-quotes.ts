import { QUOTABLE } from './mutate-blocks.ts';
import type { Random } from './random.ts';
import { blocksOf, type TrackedPage, textNodes } from './tracked-page.ts';

/** A quote as drawn: the captured ids of its characters (white space left out), and the block it stands in. */
export interface DrawnQuote {
  ids: readonly number[];
  block: Element;
}

/** A quote to be found again. */
export interface BenchQuote extends DrawnQuote {
  /** As a range of the captured page. */
  range: Range;
}

/** Long quotes, as quotations are, and short ones, as figures and names are; two thirds to one third. */
const LONG = 12;
const SHORT = 8;

const FEWEST_BLOCKS = 4;

const TOKEN = /\S+/g;

/**
 * Draws the quotes of a page: of blocks that were there from the first, never of their look-alikes.
 *
 * @param isTwice - Whether long ones that stand twice are drawn too.
 */
export function drawQuotes(page: TrackedPage, random: Random, isTwice: boolean): BenchQuote[] {
  const blocks = blocksOf(page.article).filter(
    (block) => !block.hasAttribute('data-twin') && QUOTABLE.test(block.textContent ?? ''),
  );
  // A page of a few lines would be drawn from again and again.
  if (blocks.length < FEWEST_BLOCKS) return [];
  const quotes: BenchQuote[] = [];
  const drawn = new Set<string>();
  const whole = page.document.body.textContent.replace(/\s+/g, ' ').replaceAll('\u00ad', '');
  for (let count = 0; count < LONG + SHORT && blocks.length > 0; count += 1) {
    const block = blocks[random.below(blocks.length)];
    if (block === undefined) continue;
    const tokens = tokensOf(block);
    const span = count < LONG ? longSpan(tokens, random) : shortSpan(tokens, random);
    if (span === null) continue;
    const quote = quoteOf(page, block, span);
    const text = quote.range.toString();
    // What the page says twice with as many words has no right place once one of them is gone.
    if (!isTwice && count < LONG && timesIn(whole, text) > 1) continue;
    if (drawn.has(text) || !/[\p{L}\p{N}]{2}/u.test(text)) continue;
    drawn.add(text);
    quotes.push(quote);
  }
  return quotes;
}

function timesIn(whole: string, text: string): number {
  return whole.split(text.replace(/\s+/g, ' ').replaceAll('\u00ad', '')).length - 1;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** Words by their offsets in the block's text content. */
function tokensOf(block: Element): Token[] {
  return [...(block.textContent ?? '').matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

function longSpan(tokens: readonly Token[], random: Random): [Token, Token] | null {
  const length = Math.min(tokens.length, 8 + random.below(33));
  const first = random.below(tokens.length - length + 1);
  return pair(tokens[first], tokens[first + length - 1]);
}

/** One to three words; where the block has numbers, around one of them. */
function shortSpan(tokens: readonly Token[], random: Random): [Token, Token] | null {
  const numbers = [...tokens.keys()].filter((at) => /\d/.test(tokens[at]?.text ?? ''));
  const anywhere = random.below(tokens.length);
  const first =
    numbers.length > 0 && random.chance(0.7)
      ? (numbers[random.below(numbers.length)] ?? 0)
      : anywhere;
  return pair(tokens[first], tokens[Math.min(tokens.length - 1, first + random.below(3))]);
}

function pair(first: Token | undefined, last: Token | undefined): [Token, Token] | null {
  return first === undefined || last === undefined ? null : [first, last];
}

function quoteOf(page: TrackedPage, block: Element, [first, last]: [Token, Token]): BenchQuote {
  const range = page.document.createRange();
  const ids: number[] = [];
  let offset = 0;
  for (const node of textNodes(block)) {
    const from = Math.max(0, first.start - offset);
    const to = Math.min(node.length, last.end - offset);
    if (from < to) {
      if (ids.length === 0) range.setStart(node, from);
      range.setEnd(node, to);
      const known = page.idsOf(node);
      for (let at = from; at < to; at += 1) {
        if (!/\s/.test(node.data.charAt(at))) ids.push(known[at] ?? -1);
      }
    }
    offset += node.length;
  }
  return { ids, block, range };
}
