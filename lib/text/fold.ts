import type { Span } from '../model/span.ts';

/** Text with its typography evened out, and the way back to the text it came from. */
export interface FoldedText {
  /** The folded text: every character stands for one or more characters of the raw text. */
  text: string;
  /** UTF-16 offset in the raw text at which each folded character begins; rising. */
  starts: Uint32Array;
  /** UTF-16 offset in the raw text at which each folded character ends; rising, never before its start. */
  ends: Uint32Array;
}

interface FoldOptions {
  /** Whether capital and small letters become one (small); true where not given. */
  ignoreCase?: boolean;
}

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const GRAVE = 0x60;
const ELLIPSIS = 0x2026;
const CHUNK = 8192;

/** What a character becomes: another code unit, or 0 where it leaves no trace. Characters not named stay themselves. */
const FOLDS = new Map<number, number>([
  ...each('“”„‟«»″‶＂〝〞〟', '"'),
  ...each('‘’‚‛‹›′‵`´ʹʼʻ＇', "'"),
  ...each('‐‑‒–—―−⁃⁻﹘﹣－', '-'),
  ...each('\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', ' '),
  ...range(0x2000, 0x200a, SPACE),
  // Soft hyphen, zero-width and joining characters, direction marks, variation selectors.
  ...each('\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ''),
  ...range(0x202a, 0x202e, 0),
  ...range(0x2061, 0x2069, 0),
  ...range(0xfe00, 0xfe0f, 0),
]);

/** No character of any text. */
const UNKNOWN = 0xffff;

/** What characters become where case is ignored, kept once it was asked for: accents are frequent, and asking takes long. */
const SMALL = new Uint16Array(0x10000).fill(UNKNOWN);

/**
 * Folds quote marks, dashes, white space, ellipses, invisible characters, split accents and (unless told otherwise) case,
 * so that two settings of the same words read the same.
 *
 * @param raw - Any text.
 * @returns The folded text with its map; offsets are UTF-16. Takes time linear in the length.
 */
export function foldText(raw: string, { ignoreCase = true }: FoldOptions = {}): FoldedText {
  const units = new Uint16Array(raw.length);
  const starts = new Uint32Array(raw.length);
  const ends = new Uint32Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (standsForItself(code)) {
      units[length] = smallAscii(code, ignoreCase);
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
      continue;
    }
    const unit = foldUnit(code, ignoreCase);
    if (unit === 0) continue;
    const last = length === 0 ? 0 : (units[length - 1] ?? 0);
    if (unit === SPACE && last === SPACE) {
      ends[length - 1] = at + 1;
      continue;
    }
    const joined = joinedWith(last, unit);
    if (joined !== 0) {
      units[length - 1] = joined;
      ends[length - 1] = at + 1;
      continue;
    }
    if (unit === FULL_STOP && endsWithTwoStops(units, length)) {
      length -= 2;
      units[length] = ELLIPSIS;
    } else {
      units[length] = unit;
      starts[length] = at;
    }
    ends[length] = at + 1;
    length += 1;
  }
  return {
    text: textOf(units, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/**
 * The way back: the stretch of raw text a folded stretch stands for.
 *
 * @param span - UTF-16 offsets into `folded.text`, not empty.
 * @returns UTF-16 offsets into the raw text; folding them again gives the folded stretch.
 */
export function rawSpan(folded: FoldedText, { start, end }: Span): Span {
  const from = folded.starts[start] ?? folded.ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (folded.ends[end - 1] ?? from) : from };
}

/**
 * The way there: where a raw offset stands in the folded text.
 *
 * @param offset - UTF-16 offset into the raw text.
 * @returns Offset of the first folded character that ends after it; the folded length where none does.
 */
export function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Nearly all characters of most texts; what becomes of the others depends on a table, or on what stands before them. */
function standsForItself(code: number): boolean {
  return code > SPACE && code < 0x7f && code !== FULL_STOP && code !== GRAVE;
}

function smallAscii(code: number, ignoreCase: boolean): number {
  return ignoreCase && code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function foldUnit(unit: number, ignoreCase: boolean): number {
  if (unit === SPACE || unit === FULL_STOP) return unit;
  // NUL would be read as "leaves no trace" below, and is that in any text.
  if (!ignoreCase) return FOLDS.get(unit) ?? unit;
  const known = SMALL[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const folded = FOLDS.get(unit) ?? smallOf(unit);
  SMALL[unit] = folded;
  return folded;
}

function smallOf(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}

/** A letter and the combining mark behind it as one; 0 where it is no mark, or there is no such letter. */
function joinedWith(last: number, unit: number): number {
  if (last === 0 || unit < 0x300 || unit > 0x36f) return 0;
  const joined = String.fromCharCode(last, unit).normalize('NFC');
  return joined.length === 1 ? joined.charCodeAt(0) : 0;
}

function endsWithTwoStops(units: Uint16Array, length: number): boolean {
  return length >= 2 && units[length - 1] === FULL_STOP && units[length - 2] === FULL_STOP;
}

/** A call takes so many arguments at most: the text is put together in chunks. */
function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += CHUNK) {
    // Spreading a typed array walks its iterator, which takes ten times as long.
    const chunk = units.subarray(start, Math.min(length, start + CHUNK));
    text += Reflect.apply(String.fromCharCode, null, chunk);
  }
  return text;
}

function each(characters: string, becomes: string): [number, number][] {
  const unit = becomes === '' ? 0 : becomes.charCodeAt(0);
  return Array.from(characters, (character) => [character.charCodeAt(0), unit]);
}

function range(first: number, last: number, becomes: number): [number, number][] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, becomes]);
}
