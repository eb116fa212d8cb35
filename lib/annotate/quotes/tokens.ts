import type { Span } from '../../model/span.ts';
import { ELIDED_ARTICLES, NAME_OPENERS, SHARED_END_JOINERS } from './lexicon/any-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** A word, a number or a single mark. */
export interface Token extends Span {
  /** As written. */
  text: string;
  /** Lower case, with ’ as '. */
  lower: string;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  kind: 'word' | 'number' | 'mark';
}

/** Digits and numbers on the line or under it: raised ones are marks of notes. */
const DIGITS = '\\p{Nd}\\p{Nl}¼-¾⅐-⅞₀-₉';

/** What a note is marked with (“…,”¹ or “…,”[1]). */
const NOTE_MARK = /^(?:[⁰¹²³⁴-⁻]|\[[\d⁰¹²³⁴-⁹]{1,3}\])$/;

/** Every alternative begins with a class of its own and each repetition eats its separator: linear in the text. */
const TOKEN = new RegExp(
  [
    String.raw`<\/?\p{L}[^<>]{0,200}>`,
    String.raw`\[[\d⁰¹²³⁴-⁹]{1,3}\]`,
    String.raw`(?:\p{L}[’'](?=\p{Ll})|(?:${ELIDED_ARTICLES})[’'](?=\p{L})|\p{Ll}{1,6}[’'](?=\p{Lu}))`,
    String.raw`\p{L}[\p{L}\p{M}${DIGITS}]*(?:[-‑’'.&][\p{L}${DIGITS}][\p{L}\p{M}${DIGITS}]*)*(?:-(?= (?:${SHARED_END_JOINERS}) ))?`,
    String.raw`[${DIGITS}]+(?:[.,\u00a0\u202f][${DIGITS}]+)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const APOSTROPHES = /[’ʼ]/g;

/**
 * Splits a stretch into tokens. A full stop belongs to its word after an initial ("T."), inside initials ("U.S."), after an
 * abbreviation of the language ("Dr.", "Sen.") and, where the language writes ordinals so, after a number ("3. Mai").
 *
 * @param text - The whole text; offsets of the tokens point into it.
 */
export function tokenize(text: string, span: Span, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const previous = tokens.at(-1);
    const written = match[0];
    // Markup that a plain text carries along says nothing, nor do marks of notes.
    if (written.length > 1 && written.startsWith('<')) continue;
    if (NOTE_MARK.test(written)) continue;
    const isStop = written === '.' && previous?.end === start;
    if (isStop && (keepsStop(previous, lexicon) || isOrdinal(previous, text, lexicon))) {
      previous.end += 1;
      previous.text += '.';
      continue;
    }
    tokens.push({
      text: written,
      lower: written.toLowerCase().replace(APOSTROPHES, "'"),
      start,
      end: start + written.length,
      capital: /^\p{Lu}/u.test(written),
      kind: /^\p{L}/u.test(written) ? 'word' : /^\p{N}/u.test(written) ? 'number' : 'mark',
    });
  }
  return tokens;
}

/** Characters behind a number's stop in which the next word stands. */
const LONGEST_WORD = 40;

/** "am 3. Mai", "das 1. Halbjahr": a day or a rank, unless a word follows that opens a sentence. */
function isOrdinal(token: Token, text: string, { ordinalStops, small }: Lexicon): boolean {
  if (!ordinalStops || !/^\d{1,2}$/.test(token.text)) return false;
  const behind = text.slice(token.end + 1, token.end + LONGEST_WORD);
  const next = /^\s(\p{L}+)/u.exec(behind)?.[1];
  return next !== undefined && !(/^\p{Lu}/u.test(next) && small.has(next.toLowerCase()));
}

function keepsStop(token: Token, { abbreviations }: Lexicon): boolean {
  if (token.kind !== 'word' || token.text.endsWith('.')) return false;
  return isInitials(token.text) || abbreviations.has(token.lower);
}

/** "T", "U.S", "J.-P": capitals with nothing but stops and hyphens between them. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}(?:[.-]{1,2}\p{Lu})*\.?$/u.test(word);
}

/** Whether a dash stands at an index; a hyphen is one only with space around it. */
export function isDashAt(tokens: readonly Token[], index: number): boolean {
  const dash = tokens[index];
  if (dash === undefined || dash.kind !== 'mark') return false;
  if (/^[—–―]$/.test(dash.text)) return true;
  const isGlued = tokens[index - 1]?.end === dash.start || tokens[index + 1]?.start === dash.end;
  return dash.text === '-' && !isGlued;
}

/** "Von der Leyen", "De la Cruz" at the start of a sentence: small words that open a name, two of them before a capital. */
export function opensName(tokens: readonly Token[], index: number): boolean {
  const [first, second, third] = tokens.slice(index, index + 3);
  return (
    first?.capital === true &&
    third?.capital === true &&
    NAME_OPENERS.has(`${first.lower} ${second?.lower ?? ''}`)
  );
}

/** The tokens that lie wholly in a stretch, found by halving: a hostile paragraph may hold thousands of marks. */
export function tokensWithin(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const first = indexFrom(tokens, from);
  let last = to === Number.POSITIVE_INFINITY ? tokens.length : indexFrom(tokens, to);
  while (last > first && (tokens[last - 1]?.end ?? 0) > to) last -= 1;
  return tokens.slice(first, last);
}

/** Index of the first token that starts at an offset or behind it. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
