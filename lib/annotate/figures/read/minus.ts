import { closes, opens, phraseBefore } from '../scan/phrase-table.ts';
import { isGlued, type NumberMatch, type Scan } from '../scan/scan.ts';
import type { Token } from '../scan/token.ts';
import { atomsOfWord } from './number-words.ts';
import { unitAt } from './read-unit.ts';

/** A dash, a number, and a unit of two tokens ("°C"). */
const LONGEST_LONE_AMOUNT = 4;

/** Whether a sign or a word that makes the number after it negative stands at a token. */
export function isMinusAt(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !(token.fold === '-' || lexicon.minus.has(token.fold))) return false;
  if (token.kind === 'sign') {
    if (isLoneMinus(scan, at) || isSpacedMinus(scan, at)) return true;
    // Degrees below zero are written with any dash; elsewhere a dash before a number parts it from the text.
    const unit = tokens[at + 2]?.fold ?? '';
    const isMinus = /^[-‐‑−]$/.test(token.text) || unit === '°' || lexicon.degrees.has(unit);
    const before = tokens[at - 1];
    const isBracketed =
      before?.text === '(' && (next?.grouped === true || isMeasured(lexicon, tokens[at + 2]));
    const isFree =
      token.spaced ||
      isBracketed ||
      closes(lexicon.signs, before) ||
      /^[<>=]$/.test(before?.text ?? '');
    return next?.kind === 'number' && isFree && isGlued(next) && isMinus;
  }
  // "au moins 10" is a limit.
  if (phraseBefore(lexicon.before, tokens, at + 1) !== null) return false;
  return next?.kind === 'number' || atomsOfWord(lexicon, next?.fold ?? '') !== null;
}

/** A block that is nothing but a dash, a number and its unit ("- 1 200 000"); before text a dash opens a list item. */
function isLoneMinus(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const next = tokens[1];
  if (at > 0 || next === undefined || tokens.length > LONGEST_LONE_AMOUNT) return false;
  if (next.kind !== 'number' && atomsOfWord(scan.lexicon, next.fold) === null) return false;
  return tokens.length === 2 || unitAt(scan, 2)?.to === tokens.length;
}

/** "eine Veränderung von – 0,1 %", "(– 2,3 %)": apart from its number, where no dash parts the text. */
function isSpacedMinus({ tokens, lexicon }: Scan, at: number): boolean {
  const [before, dash, next, unit] = [-1, 0, 1, 2].map((ahead) => tokens[at + ahead]);
  if (dash?.fold !== '-' || next?.kind !== 'number' || !next.spaced) return false;
  if (!isMeasured(lexicon, unit)) return false;
  return (
    before?.text === '(' || closes(lexicon.from, before) || closes(lexicon.changeLinks, before)
  );
}

/** "(-1.3 %)", "(-14mila)" and "(-1 048)" are less than nothing, "(-4)" may be anything. */
function isMeasured({ units, atoms }: Scan['lexicon'], token: Token | undefined): boolean {
  return (opens(units, token) && token?.fold !== '-') || atoms.has(token?.fold ?? '');
}

/** "menos 251 mil pessoas" are so many fewer, "menos 5 graus" and "minus 5" are below zero. */
export function isFewer(scan: Scan, { to, power }: NumberMatch, minus: string): boolean {
  const next = scan.tokens[to];
  if (!scan.lexicon.compares.has(minus) || unitAt(scan, to) !== null) return false;
  if (next === undefined) return false;
  if (opens(scan.lexicon.parts, next)) return false;
  return power >= 3 || (next.kind === 'word' && !scan.lexicon.nounStops.has(next.fold));
}
