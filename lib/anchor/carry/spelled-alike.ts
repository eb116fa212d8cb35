/** Of a word so many letters in ten may differ. */
const MOST_EDITS = 0.4;

/** Shorter words are alike by chance. */
const SHORTEST = 3;

/** Longer ones are compared as far as this. */
const LONGEST = 32;

const before = new Uint8Array(LONGEST + 1);

/**
 * Whether two different words are one word with a slip or its correction. Numbers never are: another number is another fact.
 *
 * @returns Their likeness, from 0.6 to below 1; 0 where they are two words.
 */
export function spelledAlike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest * MOST_EDITS);
  if (Math.min(a.length, b.length) < SHORTEST || longest > LONGEST) return 0;
  if (Math.abs(a.length - b.length) > most || /\d/.test(a) || /\d/.test(b)) return 0;
  const edits = editsBetween(a, b, most);
  return edits > most ? 0 : 1 - edits / longest;
}

/** Letters to be replaced, left out or put in; anything above `most` where they are more. */
function editsBetween(a: string, b: string, most: number): number {
  for (let column = 0; column <= b.length; column += 1) before[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    let diagonal = before[0] ?? 0;
    before[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const above = before[column] ?? 0;
      const replaced = diagonal + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      const edits = Math.min(replaced, above + 1, (before[column - 1] ?? 0) + 1);
      before[column] = edits;
      diagonal = above;
      least = Math.min(least, edits);
    }
    if (least > most) return least;
  }
  return before[b.length] ?? most + 1;
}
