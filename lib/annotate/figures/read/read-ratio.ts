import {
  add,
  compare,
  type Decimal,
  decimalOf,
  multiply,
  printDecimal,
} from '../../../text/numerals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { opens, type PhraseMatch, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import {
  type Candidate,
  isCapitalized,
  isGlued,
  type NumberMatch,
  type Scan,
  written,
} from '../scan/scan.ts';
import { isMinusAt } from './minus.ts';
import { atomsOfWord, skipHyphen, sumOf } from './number-words.ts';
import { readNumber } from './read-number.ts';
import { readOrdinal } from './read-ordinal.ts';
import { goesOn, partNounAt, readPart } from './read-part.ts';
import { unitAt } from './read-unit.ts';

/** Reads a share, a proportion or a factor that starts at a token; null where there is none. */
export function readRatio(scan: Scan, from: number): Candidate | null {
  if (scan.tokens[from]?.masked !== false) return null;
  return (
    readProportion(scan, from) ??
    readToOne(scan, from) ??
    readEvery(scan, from) ??
    readOutOf(scan, from) ??
    readFraction(scan, from) ??
    readTimes(scan, from) ??
    readShare(scan, from)
  );
}

interface Parts {
  to: number;
  numerator: Decimal | string;
  denominator: Decimal | string;
  noun?: string | null;
}

function candidate(from: number, parts: Parts, rule: string): Candidate {
  const print = (part: Decimal | string): string =>
    typeof part === 'string' ? part : printDecimal(part);
  return {
    from,
    to: parts.to,
    kind: 'ratio',
    quantity: { numerator: print(parts.numerator), denominator: print(parts.denominator) },
    unit: null,
    unitInferred: false,
    noun: parts.noun ?? null,
    rule,
  };
}

/** "3:1"; a clock has two digits after the colon. */
function readProportion(scan: Scan, from: number): Candidate | null {
  const [first, mark] = [scan.tokens[from], scan.tokens[from + 1]];
  const second = scan.tokens[from + 2];
  if (first?.value == null || second?.value == null || second.masked) return null;
  if (mark?.text !== ':' || second.value.coefficient === 0n) return null;
  // "75:25" shares a whole out.
  const isWhole = compare(add(first.value, second.value), decimalOf(100)) === 0;
  if (second.whole.length !== 1 && !isWhole) return null;
  if (!isGlued(mark) || !isGlued(second) || isWordBefore(scan, from)) return null;
  if (goesOn(scan, from + 3)) return null;
  const parts = { to: from + 3, numerator: first.value, denominator: second.value };
  return candidate(from, parts, 'proportion');
}

/** "10-to-1", "three to one": more to less; "10-to-15-year" is a range, "from 3 to 1" a change, "a vote of 4 to 1" a score. */
function readToOne(scan: Scan, from: number): Candidate | null {
  const { tokens, lexicon } = scan;
  const next = tokens[from + 1];
  // Digits that no link follows are no half of a proportion.
  if (tokens[from]?.kind === 'number' && next?.fold !== '-' && !opens(lexicon.toOne, next)) {
    return null;
  }
  const first = readNumber(scan, from);
  if (first === null || first.power > 0 || first.isBareOne) return null;
  const link = phraseAt(lexicon.toOne, tokens, skipHyphen(scan, first.to));
  if (link === null) return null;
  const isHyphened = skipHyphen(scan, link.to) > link.to;
  const second = readNumber(scan, skipHyphen(scan, link.to));
  if (second === null || compare(first.value, second.value) <= 0) return null;
  if (!isHyphened && (second.value.coefficient !== 1n || isCounted(scan, from, second.to)))
    return null;
  if (isGlued(tokens[second.to]) && tokens[second.to]?.fold === '-') return null;
  const parts = { to: second.to, numerator: first.value, denominator: second.value };
  return candidate(from, parts, 'proportion');
}

/** Words looked through for a vote or a game. */
const FARTHEST_VOTE = 4;

/** Whether "3 to 1" is a change, a result or the start of a count rather than a proportion. */
function isCounted({ tokens, lexicon }: Scan, from: number, to: number): boolean {
  if (phraseBefore(lexicon.from, tokens, from) !== null && lexicon.data.headLast) return true;
  const next = tokens[to];
  if (next?.kind === 'word' && !lexicon.nounStops.has(next.fold)) return true;
  const before = tokens.slice(Math.max(0, from - FARTHEST_VOTE), from);
  return before.some(({ fold }) => lexicon.contests.has(fold));
}

function isWordBefore(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  return isGlued(token) && before !== undefined && before.text !== '(';
}

/** "jeder Fünfte", "jede dritte Frau": one in as many. */
function readEvery(scan: Scan, from: number): Candidate | null {
  const { tokens, lexicon } = scan;
  if (!lexicon.each.has(tokens[from]?.fold ?? '')) return null;
  const ordinal = readOrdinal(scan, from + 1);
  if (ordinal === null) return null;
  // "jeder dritte Haushalt" is a share, "jeden dritten Tag" says how often.
  if (isTurn(lexicon, tokens[ordinal.to]?.fold ?? '') && !isCapitalized(tokens[from + 1]))
    return null;
  const parts = { to: ordinal.to, numerator: '1', denominator: ordinal.value };
  return candidate(from, parts, 'one-in');
}

/** Whether a noun says how often: a length of time, in one word with others too ("Werktag", "Mal"). */
function isTurn({ periods, repeated }: Lexicon, noun: string): boolean {
  return [...periods, ...repeated].some((word) => noun.endsWith(word));
}

/** Words that may stand between the two numbers ("un Canadien sur cinq"). */
const LONGEST_COUNTED = 2;

/** "one in five", "8 out of 10", "un Canadien sur cinq", "einer von drei", "uno de cada cinco". */
function readOutOf(scan: Scan, from: number): Candidate | null {
  const { tokens, lexicon } = scan;
  const first = readNumber(scan, from);
  if (first === null || first.power > 0) return null;
  for (let at = first.to; at <= first.to + LONGEST_COUNTED; at += 1) {
    const link = phraseAt(lexicon.outOf, tokens, at);
    if (link !== null) return readOutOfLinked(scan, first, link);
    if (tokens[at]?.kind !== 'word' || lexicon.nounStops.has(tokens[at]?.fold ?? '')) return null;
  }
  return null;
}

function readOutOfLinked(
  scan: Scan,
  first: NumberMatch,
  link: PhraseMatch<true>,
): Candidate | null {
  const second = readNumber(scan, link.to);
  if (second === null || compare(first.value, second.value) >= 0) return null;
  const counted = scan.tokens.slice(first.to, link.from);
  const length = link.to - link.from;
  if (length === 1 && isOfAnother(scan, first, second, link)) return null;
  if (!isProportion(scan, first.words, length, second, counted.length)) return null;
  const noun = counted.map((token) => token.text).join(' ') || null;
  const parts = { to: second.to, numerator: first.value, denominator: second.value, noun };
  return candidate(first.from, parts, 'one-in');
}

/** Whether the "of" between two numbers joins other things than a part and its whole. */
function isOfAnother(
  scan: Scan,
  first: NumberMatch,
  second: NumberMatch,
  link: PhraseMatch<true>,
): boolean {
  const { tokens, lexicon } = scan;
  const hasNoun = link.from > first.to;
  const isOf = opens(lexicon.of, tokens[link.from]);
  if (!isOf && !opens(lexicon.from, tokens[link.from])) return false;
  // "una nota de 20", "dos varones de 25 años", "um 61 Euro von 502 auf 563 Euro"
  const isApart = first.isBareOne || !lexicon.data.headLast || unitAt(scan, first.to) !== null;
  if (hasNoun && isApart) return true;
  // "3 of 12 regions", but "three of twelve" and "2 members of 12 councils" count.
  return isOf && lexicon.data.headLast && (first.words || second.words || hasNoun);
}

/** "one in five", but not "two in 2018" or "5 in Ontario": what follows is a small round count. */
function isProportion(
  scan: Scan,
  words: boolean,
  linkLength: number,
  second: { from: number; to: number; value: Decimal; words: boolean },
  countedWords: number,
): boolean {
  if (compare(second.value, decimalOf(1_000_000)) > 0) return false;
  const next = scan.tokens[second.to];
  const isUnit =
    next !== undefined && phraseAt(scan.lexicon.units, scan.tokens, second.to) !== null;
  if (linkLength > 1) return true;
  if (isUnit) return false;
  const isYear = !second.words && compare(second.value, decimalOf(1000)) >= 0;
  return (
    !isYear &&
    (words === second.words ||
      countedWords > 0 ||
      !opens(scan.lexicon.of, scan.tokens[second.from - 1]))
  );
}

/** "1/2", "⅓", "two-thirds", "trois quarts", "zwei Drittel", "two and a third". */
function readFraction(scan: Scan, from: number): Candidate | null {
  const isNegative = isMinusAt(scan, from);
  const written = readPart(scan, isNegative ? from + 1 : from);
  if (written?.isWritten === true && !isWordBefore(scan, from)) {
    const numerator = isNegative ? multiply(written.numerator, decimalOf(-1)) : written.numerator;
    return candidate(from, { ...written, numerator }, 'fraction');
  }
  const mixed = readNumber(scan, from);
  if (mixed !== null && mixed.denominator !== 1n && unitAt(scan, mixed.to) === null) {
    const denominator = { coefficient: mixed.denominator, exponent: 0 };
    return candidate(from, { to: mixed.to, numerator: mixed.value, denominator }, 'fraction');
  }
  return readNamedFraction(scan, from) ?? readArticleFraction(scan, from);
}

function readNamedFraction(scan: Scan, from: number): Candidate | null {
  const { tokens } = scan;
  const first = readNumber(scan, from);
  if (first === null || first.isBareHalf || first.denominator !== 1n) return null;
  const hyphen = tokens[first.to];
  const at = hyphen?.fold === '-' && isGlued(hyphen) ? first.to + 1 : first.to;
  const part = partNounAt(scan, at, first.isBareOne);
  if (part === null || tokens[at]?.masked === true) return null;
  if (first.isBareOne && at === first.to && isOrder(scan, part.to)) return null;
  // "cent vingt-cinquième" is the 125th; "vingt-trois cinquièmes" are parts.
  const isPlural = tokens[part.to - 1]?.fold.endsWith('s') === true;
  if (first.power > 0 && !(isPlural && first.words)) return null;
  if (!isPlural && !first.isBareOne && readOrdinal(scan, from) !== null) return null;
  const parts = { to: part.to, numerator: first.value, denominator: part.value };
  return candidate(from, parts, 'fraction');
}

/** "a sixth of", "a hundredth": the article counts one part. */
function readArticleFraction(scan: Scan, from: number): Candidate | null {
  if (!scan.lexicon.articles.has(scan.tokens[from]?.fold ?? '')) return null;
  const part = readPart(scan, from);
  if (part === null || isOrder(scan, part.to) || isAmount(scan, from)) return null;
  return candidate(from, part, 'fraction');
}

/** "ten times more", "three times", "7-fold": a factor. */
function readTimes(scan: Scan, from: number): Candidate | null {
  const { tokens, lexicon } = scan;
  const whole = readManifold(scan, from);
  if (whole !== null) return whole;
  const low = readNumber(scan, from);
  if (low === null || low.isBareOne) return null;
  const high = readHighFactor(scan, low);
  const times = phraseAt(lexicon.times, tokens, (high ?? low).to);
  if (times === null) return null;
  const isBareTimes =
    times.to - times.from === 1 && !isManifold(lexicon, tokens[times.from]?.fold ?? '');
  // "shot 19 times" counts the shots.
  if (isBareTimes && !lexicon.compares.has(tokens[times.to]?.fold ?? '')) return null;
  // What it is compared with ("times more", "veces la") stays outside the core.
  const to = tokens[times.from]?.fold === '-' ? times.to : times.from + 1;
  const factor = candidate(from, { to, numerator: low.value, denominator: '1' }, 'factor');
  if (high === null) return factor;
  const quantity = { from: printDecimal(low.value), to: printDecimal(high.value) };
  return { ...factor, quantity, noun: written(scan, times.from, to) };
}

/** The upper end of "two to three times more". */
function readHighFactor(scan: Scan, low: NumberMatch): NumberMatch | null {
  const link = phraseAt(scan.lexicon.rangeLinks, scan.tokens, low.to);
  const high = link === null ? null : readNumber(scan, link.to);
  return high !== null && compare(low.value, high.value) < 0 ? high : null;
}

/** "sevenfold", "zehnfache", "dreimal": a factor in one word. */
function readManifold({ tokens, lexicon }: Scan, from: number): Candidate | null {
  const word = tokens[from];
  if (word?.kind !== 'word') return null;
  const compares = lexicon.compares.has(tokens[from + 1]?.fold ?? '');
  const endings = compares ? [...lexicon.manifold, ...lexicon.repeated] : lexicon.manifold;
  const ending = endings.find((spelling) => word.fold.endsWith(spelling));
  if (ending === undefined) return null;
  const atoms = atomsOfWord(lexicon, word.fold.slice(0, -ending.length));
  const factor = atoms === null ? null : sumOf(atoms);
  if (factor === null || factor.coefficient < 2n) return null;
  return candidate(from, { to: from + 1, numerator: factor, denominator: '1' }, 'factor');
}

function isManifold({ manifold }: Lexicon, word: string): boolean {
  return manifold.some((ending) => word.endsWith(ending));
}

/** "half a million", "half an hour": an amount. */
function isAmount(scan: Scan, from: number): boolean {
  const number = readNumber(scan, from);
  if (number === null || number.isBareOne) return false;
  return !number.isBareHalf || unitAt(scan, number.to) !== null;
}

/** "a third option", "a fifth term": one more in an order. A hyphen ("one-third") makes it a share all the same. */
function isOrder(scan: Scan, to: number): boolean {
  const { tokens, lexicon } = scan;
  const last = tokens[to - 1];
  const next = tokens[to];
  if (lexicon.data.compounds || last === undefined || !lexicon.ordinals.has(last.fold))
    return false;
  if (tokens[to - 2]?.fold === '-') return false;
  if (next?.kind !== 'word' || lexicon.nounStops.has(next.fold)) return false;
  // "a fifth lower than"
  return !lexicon.compares.has(next.fold);
}

/** "half of", "la moitié", "ein Drittel", "a quarter of". */
function readShare(scan: Scan, from: number): Candidate | null {
  const phrase = phraseAt(scan.lexicon.shares, scan.tokens, from);
  if (phrase === null || isAmount(scan, from) || isOrder(scan, phrase.to)) return null;
  const [numerator = '', denominator = ''] = phrase.value.split('/');
  const last = scan.tokens[phrase.to - 1]?.fold ?? '';
  // Words that only show it is a share ("half the", "a third of") stay outside the core.
  const to = scan.lexicon.nounStops.has(last) && phrase.to - from > 1 ? phrase.to - 1 : phrase.to;
  const next = scan.tokens[phrase.to];
  if (isGlued(next) && next?.fold === '-') return null;
  return candidate(from, { to, numerator, denominator }, 'share');
}
