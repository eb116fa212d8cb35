/**
 * The longest subsequence that never falls.
 *
 * @returns Indexes of its members, in order. Takes n log n steps (patience sorting).
 */
export function longestRise(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? null : (tails[low - 1] ?? null);
    tails[low] = index;
  }
  const rise: number[] = [];
  for (let at = tails.at(-1) ?? null; at !== null; at = before[at] ?? null) rise.push(at);
  return rise.reverse();
}
