import type { NumeralStyle } from '../../../text/numerals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from './token.ts';

/**
 * A numeral with one kind of mark or two, what stands right before it, and the word or sign after it. No mark or digit
 * before it, so that of a date, a version or an address no piece is taken for a number.
 */
const MARKED =
  /(?<![\d.,]|\p{L})(?:(?<repeated>\d{1,3}(?<group>[.,])\d{3}(?:\k<group>\d{3})*)(?<last>[.,]\d+)?|(?<whole>\d{1,12})(?<mark>[.,])\d{1,2})(?![.,]?\d)(?:[ \u00a0\u202f]?(?<next>%|\p{L}{1,20}))?/gu;

/** What money opens with. */
const MONEY = /\p{Sc}[ \u00a0\u202f]?$/u;

/**
 * The numeral style of a text: the one its language and country write, unless the text itself shows, without a single
 * example to the contrary, that it parts its decimals with the other mark.
 *
 * What shows it are numerals that can be read in one way only: "1,234.5", "1,234,567", and decimals of one or two
 * digits that are money, percent or have a word of scale ("$3.4", "0.5 %", "6.6 millones"). A bare "3.4" or "12.05" may
 * be a section or a time and shows nothing.
 *
 * @param text - The whole copy.
 * @param style - What the language and the country write.
 */
export function styleOf(text: string, style: NumeralStyle, lexicon: Lexicon): NumeralStyle {
  const seen = new Set<string>();
  for (const match of text.matchAll(MARKED)) {
    const mark = decimalMarkOf(text, match, lexicon);
    if (mark === style.decimal) return style;
    if (mark !== null) seen.add(mark);
  }
  return seen.size === 0 ? style : { ...style, decimal: style.decimal === ',' ? '.' : ',' };
}

/** The mark a numeral's decimals must have; null where it may be read both ways, or is no number. */
function decimalMarkOf(text: string, match: RegExpExecArray, lexicon: Lexicon): string | null {
  const { repeated, group, last, whole, mark, next } = match.groups ?? {};
  if (repeated !== undefined && group !== undefined) {
    const isRepeated = repeated.indexOf(group) !== repeated.lastIndexOf(group);
    if (last !== undefined) return last[0] === group ? null : (last[0] ?? null);
    return isRepeated ? (group === ',' ? '.' : ',') : null;
  }
  if (whole === undefined || mark === undefined) return null;
  const isMoney = MONEY.test(text.slice(Math.max(0, match.index - 2), match.index));
  const isScaled = next !== undefined && (lexicon.atoms.get(fold(next))?.power ?? 0) >= 3;
  return isMoney || next === '%' || isScaled ? mark : null;
}
