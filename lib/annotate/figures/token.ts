import type { Span } from '../../model/span.ts';
import { type Decimal, isDigit, type NumeralStyle, readNumeral } from '../../text/numerals.ts';

/** A word, a numeral or a single sign of a block. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'code' | 'sign';
  /** As written. */
  text: string;
  /** Lower case without accents, apostrophes and dashes made one: what the lexicons know it by. */
  fold: string;
  /** Whether white space stands before it (or it opens the block). */
  spaced: boolean;
  /** The value of a numeral; null otherwise. */
  value: Decimal | null;
  /** Whether the numeral has group marks ("1,234"). */
  grouped: boolean;
  /** Digits before the decimal mark. */
  whole: string;
  /** Inside something that is no figure: a telephone number, an address, an identifier. */
  masked: boolean;
}

const WORD = /[\p{L}\p{M}]+/uy;
const FRACTION_SIGNS: Readonly<Record<string, [bigint, number]>> = {
  '½': [5n, -1],
  '¼': [25n, -2],
  '¾': [75n, -2],
};

/**
 * Splits a stretch of text into tokens, in one pass.
 *
 * @param text - The whole text; offsets of the tokens point into it.
 * @param span - The stretch.
 */
export function tokenize(text: string, span: Span, style: NumeralStyle): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = span.start;
  while (at < span.end) {
    const char = text.charAt(at);
    if (isSpace(char)) {
      spaced = true;
      at += 1;
      continue;
    }
    const token =
      numberAt(text, at, style, spaced) ?? wordAt(text, at, spaced) ?? signAt(text, at, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

function isSpace(char: string): boolean {
  return char === ' ' || char.trim() === '';
}

function numberAt(text: string, at: number, style: NumeralStyle, spaced: boolean): Token | null {
  const code = text.charCodeAt(at);
  const opensWithMark =
    spaced && text.charAt(at) === style.decimal && isDigit(text.charCodeAt(at + 1));
  if (!isDigit(code) && !opensWithMark) return null;
  const numeral = readNumeral(text, opensWithMark ? at + 1 : at, style);
  const { end, whole, grouped } = numeral;
  const value =
    opensWithMark && numeral.value !== null
      ? { coefficient: numeral.value.coefficient, exponent: -whole.length }
      : numeral.value;
  return {
    ...plain(text, at, end, spaced),
    kind: value === null ? 'code' : 'number',
    value,
    grouped,
    whole,
  };
}

function wordAt(text: string, at: number, spaced: boolean): Token | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  return match === null ? null : { ...plain(text, at, WORD.lastIndex, spaced), kind: 'word' };
}

function signAt(text: string, at: number, spaced: boolean): Token {
  const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const token = plain(text, at, end, spaced);
  const fraction = FRACTION_SIGNS[token.text];
  if (fraction === undefined) return token;
  return { ...token, kind: 'number', value: { coefficient: fraction[0], exponent: fraction[1] } };
}

function plain(text: string, start: number, end: number, spaced: boolean): Token {
  const written = text.slice(start, end);
  return {
    kind: 'sign',
    start,
    end,
    text: written,
    fold: fold(written),
    spaced,
    value: null,
    grouped: false,
    whole: '',
    masked: false,
  };
}

/** Brings a spelling to the form the lexicons are kept in. */
export function fold(written: string): string {
  const lower = written.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[º°˚]/g, '°');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
