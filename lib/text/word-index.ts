/** A word of a text and where it begins. */
export interface Word {
  word: string;
  /** UTF-16 offset. */
  at: number;
}

/** The words of a text, in order and by word. */
export interface WordIndex {
  words: readonly Word[];
  /** Offsets of each word, rising. */
  positions: ReadonlyMap<string, readonly number[]>;
}

/** A place to which several words of a passage point. */
export interface Cluster {
  /** How far from its own place the passage stands there. */
  shift: number;
  /** Characters of words that point to it, each divided by how often its word occurs. */
  weight: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** A word standing in more places than this tells nothing of where a passage is. */
const COMMON = 40;

/** The words of a text in order: letters and digits. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({ word: match[0], at: match.index }));
}

/** Looks up words by place and places by word. */
export function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const positions = new Map<string, number[]>();
  for (const { word, at } of words) {
    const known = positions.get(word);
    if (known === undefined) positions.set(word, [at]);
    else known.push(at);
  }
  return { words, positions };
}

/** Index of the first word beginning at or after an offset; the number of words where none does. */
export function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds where else the words of a passage stand at about the same distances from each other. Rare words say more than
 * frequent ones, and very frequent ones nothing.
 *
 * @param passage - Words with their own offsets.
 * @param slack - How far words may have moved against each other, in characters.
 * @returns Clusters of places, the heaviest first.
 */
export function clustersOf(
  passage: readonly Word[],
  positions: ReadonlyMap<string, readonly number[]>,
  slack: number,
): Cluster[] {
  const votes: Cluster[] = [];
  for (const { word, at } of passage) {
    const places = positions.get(word);
    if (places === undefined || places.length > COMMON) continue;
    const weight = word.length / places.length;
    for (const place of places) votes.push({ shift: place - at, weight });
  }
  votes.sort((a, b) => a.shift - b.shift);
  return heaviestWindows(votes, slack).sort((a, b) => b.weight - a.weight);
}

/** A window of the slack's width is moved over the votes; of windows that overlap the heaviest stands for all. */
function heaviestWindows(votes: readonly Cluster[], width: number): Cluster[] {
  const clusters: Cluster[] = [];
  let first = 0;
  let weight = 0;
  let sum = 0;
  for (const vote of votes) {
    weight += vote.weight;
    sum += vote.shift * vote.weight;
    for (let out = votes[first]; out !== undefined && vote.shift - out.shift > width; ) {
      weight -= out.weight;
      sum -= out.shift * out.weight;
      first += 1;
      out = votes[first];
    }
    const shift = Math.round(sum / weight);
    const known = clusters.at(-1);
    if (known === undefined || shift - known.shift > width) clusters.push({ shift, weight });
    else if (weight > known.weight) clusters[clusters.length - 1] = { shift, weight };
  }
  return clusters;
}
