import type { Span } from '../../../model/span.ts';
import { type Decimal, isDigit, type NumeralStyle, readNumeral } from '../../../text/numerals.ts';

/** A word, a numeral or a single sign of a block. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'code' | 'sign';
  /** As written. */
  text: string;
  /** Lower case without accents, apostrophes and dashes made one: what the lexicons know it by. */
  fold: string;
  /** Its number in the lexicon's vocabulary; 0 for a word that no phrase has. */
  word: number;
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

/** Letters; Catalan writes a point between two of them ("mil·ligrams"). */
const WORD = /[\p{L}\p{M}]+(?:·[\p{L}\p{M}]+)?/uy;

/** Scripts that put no blanks between words: each sign is a token of its own, as if blanks stood around it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const FIRST_UNSPACED = 0x1100;

/** A letter to Unicode; beside digits it is a sign, and often stands for the degree sign ("36,6ºC"). */
const ORDINAL_SIGN = 'º';

function endOfWord(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  const sign = word.indexOf(ORDINAL_SIGN);
  if (sign >= 0) return start + sign;
  const unspaced = /^[\0-\u10ff]*$/.test(word) ? -1 : word.search(UNSPACED);
  return unspaced <= 0 ? end : start + unspaced;
}

/**
 * Splits a stretch of text into tokens, in one pass.
 *
 * @param text - The whole text; offsets of the tokens point into it.
 * @param span - The stretch.
 * @param vocabulary - Numbers of the words a lexicon knows.
 */
export function tokenize(
  text: string,
  span: Span,
  style: NumeralStyle,
  vocabulary: ReadonlyMap<string, number>,
): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = span.start;
  while (at < span.end) {
    if (isSpace(text.charCodeAt(at))) {
      spaced = true;
      at += 1;
      continue;
    }
    const isUnspaced = text.charCodeAt(at) >= FIRST_UNSPACED && UNSPACED.test(text.charAt(at));
    const token = isUnspaced
      ? plain('word', text, at, at + 1, true)
      : tokenAt(text, at, spaced, style);
    token.word = vocabulary.get(token.fold) ?? 0;
    tokens.push(token);
    at = token.end;
    spaced = isUnspaced;
  }
  return tokens;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return String.fromCharCode(code).trim() === '';
}

function tokenAt(text: string, at: number, spaced: boolean, style: NumeralStyle): Token {
  const isFree = spaced || /[$€£]/.test(text.charAt(at - 1));
  const isDecimal = isFree && text.charAt(at) === style.decimal && isDigit(text.charCodeAt(at + 1));
  if (isDecimal || isDigit(text.charCodeAt(at))) return numberAt(text, at, spaced, style);
  WORD.lastIndex = at;
  const isWord = text.charAt(at) !== ORDINAL_SIGN && WORD.test(text);
  if (isWord) return plain('word', text, at, endOfWord(text, at, WORD.lastIndex), spaced);
  const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  return plain('sign', text, at, end, spaced);
}

/** A numeral, or one that opens with its decimal mark (".5"). */
function numberAt(text: string, at: number, spaced: boolean, style: NumeralStyle): Token {
  const isDecimal = text.charAt(at) === style.decimal;
  const { end, whole, grouped, value } = readNumeral(text, isDecimal ? at + 1 : at, style);
  const token = plain(value === null ? 'code' : 'number', text, at, end, spaced);
  token.grouped = grouped;
  token.whole = isDecimal ? '' : whole;
  token.value =
    isDecimal && value !== null
      ? { coefficient: value.coefficient, exponent: -whole.length }
      : value;
  return token;
}

function plain(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  spaced: boolean,
): Token {
  const written = text.slice(start, end);
  return {
    kind,
    start,
    end,
    text: written,
    fold: kind === 'word' || kind === 'sign' ? fold(written) : written,
    word: 0,
    spaced,
    value: null,
    grouped: false,
    whole: '',
    masked: false,
  };
}

/** Brings a spelling to the form the lexicons are kept in. */
export function fold(written: string): string {
  if (isAscii(written)) return written.toLowerCase();
  const lower = written.toLowerCase();
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[º°˚]/g, '°');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
