import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCapitalized, isGlued, type Scan } from '../scan/scan.ts';
import type { Token } from '../scan/token.ts';

/** Streets: a number, some capitalised words, and a word for a street. */
const LONGEST_STREET = 6;

/** "269 Laurier Avenue", "12, rue de Lille", "Alt-Moabit 140, 10557 Berlin". */
export function isHouseNumber(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (token === undefined || token.grouped || token.whole.length > 5) return false;
  // "the 1200 block of Cedar Avenue"
  if (lexicon.blocks.has(tokens[at + 1]?.fold ?? '')) return true;
  const before = tokens[at - 1];
  const isStreetBefore =
    before !== undefined && isStreet(lexicon, before.fold) && isCapitalized(before);
  const isBeforeCode = isCapitalized(before) && isCodeAndTown(tokens, at + 1);
  return (
    isStreetBefore || isBeforeCode || isAfterStreetName(scan, at) || isBeforeStreetName(scan, at)
  );
}

/** "10557 Berlin", "28014 Madrid". */
export function isCodeAndTown(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  return /^\d{5}$/.test(tokens[from]?.text ?? '') && isCapitalized(tokens[from + 1]);
}

function isBeforeStreetName({ tokens, lexicon }: Scan, at: number): boolean {
  const nounFirst = !lexicon.data.headLast;
  let to = at + 1;
  if (nounFirst && tokens[to]?.text === ',') to += 1;
  if (nounFirst && lexicon.streets.has(tokens[to]?.fold ?? '')) return true;
  for (let words = 0; words < LONGEST_STREET; to += 1) {
    const word = tokens[to];
    if (word?.text === '.' && words > 0) continue;
    const isNamed = isCapitalized(word) || (words > 0 && isOrdinalPart(tokens, to));
    if (word === undefined || !isNamed) return false;
    if (words > 0 && lexicon.streets.has(word.fold)) return true;
    words += 1;
  }
  return false;
}

function isOrdinalPart(tokens: readonly Token[], at: number): boolean {
  const isEnding = tokens[at - 1]?.kind === 'number' && isGlued(tokens[at]);
  return isEnding || (tokens[at]?.kind === 'number' && isGlued(tokens[at + 1]));
}

/** Some languages write streets in one word ("Wilhelmstraße 68"). */
function isStreet({ streets, streetEndings }: Lexicon, word: string): boolean {
  return streets.has(word) || streetEndings.some((ending) => word.endsWith(ending));
}

/** "Calle de Alcalá, 34, 28014 Madrid". */
function isAfterStreetName(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  if (lexicon.data.headLast && !lexicon.data.compounds) return false;
  let from = at - 1;
  if (tokens[from]?.text === ',') from -= 1;
  for (let words = 0; words < LONGEST_STREET; from -= 1, words += 1) {
    const word = tokens[from];
    if (word?.kind !== 'word') return tokens[at + 1]?.text === ',' && isPostalCode(tokens[at + 2]);
    if (lexicon.streets.has(word.fold) && isCapitalized(word)) return true;
    if (!isCapitalized(word) && !lexicon.nameParticles.has(word.fold)) break;
  }
  return tokens[at + 1]?.text === ',' && isPostalCode(tokens[at + 2]);
}

function isPostalCode(token: Token | undefined): boolean {
  return token?.masked === true && token.whole.length === 5;
}
