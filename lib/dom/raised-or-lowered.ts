/** Where characters stand: on the line, over it (`<sup>`) or under it (`<sub>`). */
export type TextLine = 'base' | 'raised' | 'lowered';

/** A number with its sign, or marks of notes, with brackets around them; a raised sentence is none of these. */
const NUMBERS =
  /^\s{0,9}[[(*]{0,2}[-+−–]?\d{1,3}(?:[,;–-]\s{0,2}\d{1,2}){0,6}[\])*]{0,2}[.,]?\s{0,9}$/;

/** Longest text that such a number is looked for in. */
const LONGEST = 40;

const RAISED: ReadonlyMap<string, string> = mapOf('0123456789-−–+', '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺');
const LOWERED: ReadonlyMap<string, string> = mapOf('0123456789-−–+', '₀₁₂₃₄₅₆₇₈₉₋₋₋₊');

function mapOf(plain: string, moved: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((character, index) => [character, moved[index] ?? character]));
}

/**
 * Writes a number that markup raises or lowers in characters that are so by themselves: "10" and a raised "6" would else
 * run together to "106", and the mark of a note to a number's last digit.
 *
 * @param text - One Text node's.
 * @returns As many UTF-16 units as were given.
 */
export function raisedOrLowered(text: string, line: TextLine): string {
  if (line === 'base' || text.length > LONGEST || !NUMBERS.test(text)) return text;
  const moved = line === 'raised' ? RAISED : LOWERED;
  return text.replace(/[\d+−–-]/g, (character) => moved.get(character) ?? character);
}
