import { longestRise } from './longest-rise.ts';

/** A line that stands in more places is paired by its neighbours alone. */
const MOST_PLACES = 16;

interface Pair {
  from: number;
  to: number;
}

/**
 * Pairs the equal lines of two texts, each line with one at most: the longest row of pairs that is in order in both, then
 * equal neighbours of paired lines (and of both texts' ends), then lines out of order that stand once in both.
 *
 * @param left - Lines, evened out as they are to be compared; empty ones are never paired.
 * @param right - The same of the other text.
 * @returns For each line of `left` the index of its line in `right`, or -1. Takes n log n steps.
 */
export function alignLines(left: readonly string[], right: readonly string[]): number[] {
  const partner = left.map(() => -1);
  const taken = new Set<number>();
  const pair = (from: number, to: number): boolean => {
    const line = left[from];
    const isFree = partner[from] === -1 && !taken.has(to);
    if (line === undefined || line === '' || line !== right[to] || !isFree) return false;
    partner[from] = to;
    taken.add(to);
    return true;
  };
  const places = { left: placesOf(left), right: placesOf(right) };
  const candidates = left.flatMap((line, from) => {
    const there = places.right.get(line) ?? [];
    return there.length > MOST_PLACES ? [] : there.map((to) => ({ from, to })).reverse();
  });
  const inOrder = longestOrder(candidates, left.length);
  for (const { from, to } of inOrder) pair(from, to);
  const ends = [
    { from: -1, to: -1 },
    { from: left.length, to: right.length },
  ];
  for (const { from, to } of [...inOrder, ...ends]) {
    for (let step = 1; pair(from + step, to + step); ) step += 1;
    for (let step = 1; pair(from - step, to - step); ) step += 1;
  }
  for (const [line, [from, ...more]] of places.left) {
    const [to, ...others] = places.right.get(line) ?? [];
    const isUnique = more.length === 0 && others.length === 0;
    if (from !== undefined && to !== undefined && isUnique) pair(from, to);
  }
  return partner;
}

/** A pair later on the left must be later on the right too: of equal places the value falls, so that one is taken. */
function longestOrder(candidates: readonly Pair[], length: number): Pair[] {
  const values = candidates.map(({ from, to }) => to - from / (length + 1));
  return longestRise(values).flatMap((at) => candidates[at] ?? []);
}

function placesOf(lines: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const known = places.get(line);
    if (known === undefined) places.set(line, [at]);
    else known.push(at);
  }
  return places;
}
