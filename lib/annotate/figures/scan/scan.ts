import type { FigureKind, Quantity } from '../../../model/bodies.ts';
import type { Decimal } from '../../../text/numerals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Region } from './region.ts';
import type { Token } from './token.ts';

/** One block on its way through the readers. */
export interface Scan {
  /** The whole text; token offsets point into it. */
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  region: Region;
  /** Whether most words are capitalised (a headline), so that capitals say nothing. */
  titleCase: boolean;
  /** Numbers read of late: several readers ask for the same one. */
  numbers: NumberMemory;
}

/** The last numbers read, each in the place its first token gives it. */
export interface NumberMemory {
  /** The token a number starts at; -1 for an empty place. */
  starts: Int32Array;
  matches: (NumberMatch | null)[];
}

/** Readers ask for numbers a few tokens ahead, so that few places do. */
const PLACES = 64;

/** A memory of no number. */
export function emptyMemory(): NumberMemory {
  return { starts: new Int32Array(PLACES).fill(-1), matches: new Array(PLACES).fill(null) };
}

/** A number that starts at a token, read once and then remembered; null where there is none. */
export function remembered(
  { starts, matches }: NumberMemory,
  from: number,
  read: () => NumberMatch | null,
): NumberMatch | null {
  const place = from % PLACES;
  if (starts[place] === from) return matches[place] ?? null;
  const match = read();
  starts[place] = from;
  matches[place] = match;
  return match;
}

/** A number read from digits or words: token numbers, `to` exclusive. */
export interface NumberMatch {
  from: number;
  to: number;
  /** With the scale applied; over `denominator`. */
  value: Decimal;
  /** 1 but for parts that no decimal states exactly ("two and a third"). */
  denominator: bigint;
  /** Power of ten that a scale word or letter gave; 0 where there is none. */
  power: number;
  /** A bare "one" or article: a figure only beside a unit or a scale. */
  isBareOne: boolean;
  /** A bare half: a figure only beside a unit or a scale. */
  isBareHalf: boolean;
  words: boolean;
  /** Whether the last word is a noun of number ("million", "douzaine"), which takes "de" before what it counts. */
  nounLike: boolean;
}

/** A figure found by a reader: token numbers, `to` exclusive. */
export interface Candidate {
  from: number;
  to: number;
  kind: FigureKind;
  quantity: Quantity;
  unit: string | null;
  unitInferred: boolean;
  /** The counted noun where the figure itself has it ("one Canadian in five"). */
  noun: string | null;
  rule: string;
}

/** The text of some tokens as written. */
export function written(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first === undefined || last === undefined ? '' : scan.text.slice(first.start, last.end);
}

/** Whether a word begins with a capital. */
export function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether nouns begin with a capital, as in German. */
export function capitalizesNouns({ lexicon: { data } }: Scan): boolean {
  return data.compounds && data.headLast;
}

/** Whether a token opens a sentence. */
export function opensSentence(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || /^[.!?:“„«"•—–]$/.test(before.text);
}

/** Whether a clause ends before a token. */
export function isEnd({ tokens }: Scan, at: number): boolean {
  return tokens[at] === undefined || /^[.,;:!?)]$/.test(tokens[at].text);
}

/** Whether the token stands directly against the one before it. */
export function isGlued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced;
}
