/** The numbers of a text then and now, as written. */
export interface ChangedNumbers {
  was: readonly string[];
  is: readonly string[];
}

// Groups of digits parted by single separators; a separator needs a digit after it, so no backtracking can run away.
const NUMBER = /\d+(?:[.,' ]\d+)*/g;

/**
 * Compares the numbers written in digits of two folded texts. White space inside numbers is typography, stops and commas are not.
 *
 * @returns The numbers of both where they differ, or null where they are the same.
 */
export function changedNumbers(was: string, is: string): ChangedNumbers | null {
  const before = numbersOf(was);
  const after = numbersOf(is);
  const same =
    before.length === after.length && before.every((number, index) => number === after[index]);
  return same ? null : { was: before, is: after };
}

function numbersOf(text: string): string[] {
  return Array.from(text.matchAll(NUMBER), ([number]) => number.replace(/[ ']/g, ''));
}
