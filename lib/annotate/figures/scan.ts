import type { FigureKind, Quantity } from '../../model/bodies.ts';
import type { Lexicon } from './lexicon.ts';
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

/** Whether a token opens a sentence. */
export function opensSentence(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || /^[.!?:“„«"•—–]$/.test(before.text);
}

/** Whether the token stands directly against the one before it. */
export function isGlued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced;
}
