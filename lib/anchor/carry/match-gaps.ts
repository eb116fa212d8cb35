import { spelledAlike } from './spelled-alike.ts';
import type { Tokens } from './tokens.ts';

/** Which tokens of a page are which of its copy. */
export interface TextMatch {
  /** For each token of the copy its token on the page, or -1. */
  partner: Int32Array;
  /** For each token of the page its token in the copy, or -1. */
  owner: Int32Array;
}

/** A stretch of tokens: from the first to before the last. */
interface Stretch {
  from: number;
  to: number;
}

/** Comparing two stretches takes as many steps as their lengths multiplied; longer ones are other text. */
const MOST_STEPS = 160_000;

/** Spelling is compared in shorter ones alone. */
const MOST_SPELLINGS = 10_000;

/** What a pair beside the next one is worth more than one apart: an edit leaves rows of words. */
const BESIDE = 1;

/**
 * Compares what is left between pairs: for each stretch of the copy that has no partner, the stretch of the page that follows
 * its neighbour before and the one that precedes its neighbour after (mostly the same).
 */
export function matchGaps(
  copy: Tokens,
  page: Tokens,
  match: TextMatch,
  words: readonly string[],
): void {
  const { partner, owner } = match;
  const texts = { copy, page, match, words };
  for (let from = 0; from < partner.length; from += 1) {
    if (partner[from] !== -1) continue;
    let to = from;
    while (to < partner.length && partner[to] === -1) to += 1;
    const gap = { from, to };
    const before = from === 0 ? -1 : (partner[from - 1] ?? -1);
    const after = to === partner.length ? owner.length : (partner[to] ?? owner.length);
    const behind = freeAfter(owner, before);
    compare(texts, gap, behind);
    if (behind.to !== after) compare(texts, gap, freeBefore(owner, after));
    from = to;
  }
}

function freeAfter(owner: Int32Array, last: number): Stretch {
  let to = last + 1;
  while (to < owner.length && owner[to] === -1) to += 1;
  return { from: last + 1, to };
}

function freeBefore(owner: Int32Array, first: number): Stretch {
  let from = first;
  while (from > 0 && owner[from - 1] === -1) from -= 1;
  return { from, to: first };
}

interface Texts {
  copy: Tokens;
  page: Tokens;
  match: TextMatch;
  words: readonly string[];
}

/** Pairs the heaviest row of equal or nearly equal tokens that is in order in both stretches; long words weigh more. */
function compare(texts: Texts, left: Stretch, right: Stretch): void {
  const rows = left.to - left.from;
  const columns = right.to - right.from;
  if (rows === 0 || columns === 0 || rows * columns > MOST_STEPS) return;
  const { best, paired } = weighRows(texts, left, right);
  const { partner, owner } = texts.match;
  const width = columns + 1;
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const here = row * width + column;
    // Of equal rows the one whose pairs come first, beside those before.
    if (paired[here] === 1) {
      partner[left.from + row] = right.from + column;
      owner[right.from + column] = left.from + row;
      row += 1;
      column += 1;
    } else if (best[here] === best[here + width]) row += 1;
    else column += 1;
  }
}

interface Weighed {
  /** For each pair of places, row by row of `columns + 1`: the weight of the heaviest row of pairs from there on. */
  best: Float32Array;
  /** 1 where such a row begins with that pair. */
  paired: Uint8Array;
}

function weighRows({ copy, page, match, words }: Texts, left: Stretch, right: Stretch): Weighed {
  const columns = right.to - right.from;
  const width = columns + 1;
  const best = new Float32Array((left.to - left.from + 1) * width);
  const paired = new Uint8Array(best.length);
  const isShort = (left.to - left.from) * columns <= MOST_SPELLINGS;
  const weightOf = (id: number, other: number): number => {
    const word = words[id] ?? '';
    if (id === other) return word.length;
    return isShort ? word.length * spelledAlike(word, words[other] ?? '') : 0;
  };
  for (let from = left.to - 1; from >= left.from; from -= 1) {
    const id = copy.ids[from] ?? 0;
    // Paired by the stretch before: only passed over.
    const isFree = match.partner[from] === -1;
    for (let column = columns - 1; column >= 0; column -= 1) {
      const here = (from - left.from) * width + column;
      const weight = isFree ? weightOf(id, page.ids[right.from + column] ?? 0) : 0;
      const below = here + width + 1;
      const taken = weight === 0 ? 0 : weight + (paired[below] ?? 0) * BESIDE + (best[below] ?? 0);
      const passed = Math.max(best[here + width] ?? 0, best[here + 1] ?? 0);
      if (taken > 0 && taken >= passed) paired[here] = 1;
      best[here] = Math.max(taken, passed);
    }
  }
  return { best, paired };
}
