/** A shorter text has too few words to be known by most of them. */
const SHORTEST = 40;

/** So much of both (by length of the words) must be in common. */
const LEAST_SHARE = 0.75;

/**
 * Whether one text is another of which a few words were edited. Order does not count: what has three quarters of its words in
 * common with another long text is that text.
 *
 * @param a - Folded.
 * @param b - Folded.
 */
export function isReworded(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < SHORTEST || shorter.length < longer.length * LEAST_SHARE) return false;
  const left = new Map<string, number>();
  for (const word of wordsOf(longer)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOf(shorter)) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += word.length;
  }
  return shared >= lengthOf(wordsOf(longer)) * LEAST_SHARE;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}
