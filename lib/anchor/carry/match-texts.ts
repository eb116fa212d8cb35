import { matchGaps, type TextMatch } from './match-gaps.ts';
import { createRowTable, type RowTable } from './row-table.ts';
import type { Tokens } from './tokens.ts';

/** So many tokens in a row that stand once in both texts are the same passage; shorter rows only among what is left. */
const ROW = 7;
const SHORT_ROW = 4;

/**
 * Finds what has become of a text: which of its words stand where in a later state of it. Blocks and rows of words that stand
 * once in both are paired wherever they stand, so that moved ones are known too; pairs are carried on to their equal
 * neighbours; what was edited between two of them is compared word by word (after P. Heckel, "A technique for isolating
 * differences between files", 1978).
 *
 * @param copy - Tokens of the earlier text.
 * @param page - Tokens of the later one, of the same vocabulary.
 * @param words - Of that vocabulary, by their numbers.
 * @returns Each token is paired once at most: with an equal one, or, inside an edited passage, with a word that is spelled
 * nearly alike. Takes time linear in the number of tokens.
 */
export function matchTexts(copy: Tokens, page: Tokens, words: readonly string[]): TextMatch {
  const match: TextMatch = {
    partner: new Int32Array(copy.ids.length).fill(-1),
    owner: new Int32Array(page.ids.length).fill(-1),
  };
  pairBlocks(copy, page, match);
  for (const length of [ROW, SHORT_ROW]) {
    pairRows(copy.ids, page.ids, match, length);
    extend(copy, page, match);
  }
  extendBlocks(copy, page, match);
  pairRepeated(copy, page, match);
  matchGaps(copy, page, match, words);
  return match;
}

/** Whole blocks first: on a page that has hardly changed nothing else is left to be looked at. */
function pairBlocks(copy: Tokens, page: Tokens, match: TextMatch): void {
  const inCopy = createRowTable(blocksIn(copy));
  const onPage = createRowTable(blocksIn(page));
  eachBlock(copy, ROW, (hash, start) => inCopy.add(hash, start));
  eachBlock(page, ROW, (hash, start) => onPage.add(hash, start));
  eachBlock(copy, ROW, (hash, start, length) => {
    const to = inCopy.placeOf(hash) === start ? onPage.placeOf(hash) : -1;
    if (to >= 0) pairRow(copy.ids, page.ids, match, { from: start, to, length });
  });
}

/** Blocks that stand equally often in both, and are not told apart by what is around them: in order. */
function pairRepeated(copy: Tokens, page: Tokens, match: TextMatch): void {
  const inCopy = freeBlocks(copy, match.partner);
  if (inCopy.size === 0) return;
  const onPage = freeBlocks(page, match.owner);
  for (const [hash, blocks] of inCopy) {
    const others = onPage.get(hash) ?? [];
    if (others.length !== blocks.length) continue;
    for (const [at, { start, length }] of blocks.entries()) {
      const to = others[at]?.start ?? 0;
      pairRow(copy.ids, page.ids, match, { from: start, to, length });
    }
  }
}

function freeBlocks(
  tokens: Tokens,
  paired: Int32Array,
): Map<number, { start: number; length: number }[]> {
  const blocks = new Map<number, { start: number; length: number }[]>();
  eachBlock(tokens, 1, (hash, start, length) => {
    if (!paired.subarray(start, start + length).every((other) => other === -1)) return;
    const known = blocks.get(hash);
    if (known === undefined) blocks.set(hash, [{ start, length }]);
    else known.push({ start, length });
  });
  return blocks;
}

function blocksIn({ opens }: Tokens): number {
  return opens.reduce((count, opened) => count + opened, 0);
}

function eachBlock(
  { ids, opens }: Tokens,
  shortest: number,
  visit: (hash: number, start: number, length: number) => void,
): void {
  for (let start = 0; start < ids.length; ) {
    let end = start + 1;
    let hash = mixed(0, ids[start]);
    while (end < ids.length && opens[end] === 0) {
      hash = mixed(hash, ids[end]);
      end += 1;
    }
    if (end - start >= shortest) visit(hash, start, end - start);
    start = end;
  }
}

function pairRows(copy: Int32Array, page: Int32Array, match: TextMatch, length: number): void {
  const inCopy = rowsOf(copy, match.partner, length);
  const onPage = inCopy === null ? null : rowsOf(page, match.owner, length);
  if (inCopy === null || onPage === null) return;
  eachRow(copy, new Int32Array(match.partner), length, (hash, from) => {
    const to = inCopy.placeOf(hash) === from ? onPage.placeOf(hash) : -1;
    if (to >= 0) pairRow(copy, page, match, { from, to, length });
  });
}

/** Rows of tokens that are not paired yet; null where there are none. */
function rowsOf(ids: Int32Array, paired: Int32Array, length: number): RowTable | null {
  const free = paired.reduce((count, other) => count + (other === -1 ? 1 : 0), 0);
  if (free < length) return null;
  const table = createRowTable(free);
  eachRow(ids, paired, length, table.add);
  return table;
}

function eachRow(
  ids: Int32Array,
  paired: Int32Array,
  length: number,
  visit: (hash: number, start: number) => void,
): void {
  // Rolled on from row to row: what leaves at the one end is taken out of the hash again.
  let leaving = 1;
  for (let step = 0; step < length; step += 1) leaving = Math.imul(leaving, ROLL);
  let free = 0;
  let hash = 0;
  for (let end = 0; end < ids.length; end += 1) {
    if (paired[end] !== -1) {
      free = 0;
      hash = 0;
      continue;
    }
    free += 1;
    hash = (Math.imul(hash, ROLL) + spread(ids[end])) | 0;
    if (free > length) hash = (hash - Math.imul(leaving, spread(ids[end - length]))) | 0;
    if (free >= length) visit(hash ^ (hash >>> 15), end - length + 1);
  }
}

/** An odd factor, so that no bit of a row is lost (R. Karp and M. Rabin's rolling hash, 1987, modulo 2³²). */
const ROLL = 0x01000193;

/** Numbers of words are small and close together. */
function spread(id = 0): number {
  const mixed = Math.imul(id + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** A step of the FNV-1a hash. */
function mixed(hash: number, id = 0): number {
  return Math.imul(hash ^ id, 0x01000193) ^ (hash >>> 15);
}

/** Equal hashes may be chance: the tokens are compared. */
function pairRow(
  copy: Int32Array,
  page: Int32Array,
  match: TextMatch,
  { from, to, length }: { from: number; to: number; length: number },
): void {
  for (let step = 0; step < length; step += 1) {
    if (copy[from + step] !== page[to + step]) return;
  }
  for (let step = 0; step < length; step += 1) pair(match, from + step, to + step);
}

/** Equal tokens beside a pair are a pair, within the block: many blocks begin or end alike. */
function extend(copy: Tokens, page: Tokens, match: TextMatch): void {
  const { partner } = match;
  for (let from = 1; from < copy.ids.length; from += 1) {
    const to = (partner[from - 1] ?? -1) + 1;
    if (to === 0 || partner[from] !== -1 || copy.ids[from] !== page.ids[to]) continue;
    if (copy.opens[from] === 0 && page.opens[to] === 0) pair(match, from, to);
  }
  for (let from = copy.ids.length - 2; from >= 0; from -= 1) {
    const to = (partner[from + 1] ?? -1) - 1;
    if (to < 0 || partner[from] !== -1 || copy.ids[from] !== page.ids[to]) continue;
    if (copy.opens[from + 1] === 0 && page.opens[to + 1] === 0) pair(match, from, to);
  }
}

/** Equal blocks beside a pair are a pair, as a whole. */
function extendBlocks(copy: Tokens, page: Tokens, match: TextMatch): void {
  const blocks: { start: number; length: number }[] = [];
  eachBlock(copy, 1, (_, start, length) => blocks.push({ start, length }));
  const isBlock = (to: number, length: number): boolean =>
    page.opens[to] === 1 && (to + length === page.ids.length || page.opens[to + length] === 1);
  const extendTo = (from: number, to: number, length: number): void => {
    const isFree = match.partner[from] === -1 && match.owner[to] === -1;
    if (isFree && isBlock(to, length)) pairRow(copy.ids, page.ids, match, { from, to, length });
  };
  for (const { start, length } of blocks) {
    const before = match.partner[start - 1] ?? -1;
    if (before !== -1) extendTo(start, before + 1, length);
  }
  for (const { start, length } of blocks.reverse()) {
    const after = match.partner[start + length] ?? -1;
    if (after !== -1) extendTo(start, after - length, length);
  }
}

function pair({ partner, owner }: TextMatch, from: number, to: number): void {
  if (partner[from] !== -1 || owner[to] !== -1) return;
  partner[from] = to;
  owner[to] = from;
}
