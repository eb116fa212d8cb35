import {
  compare,
  type Decimal,
  decimalOf,
  multiply,
  printDecimal,
  timesTenTo,
} from '../../../text/numerals.ts';
import { type PhraseMatch, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { type Candidate, isGlued, type Scan } from '../scan/scan.ts';
import { type Amount, amountCandidate, readOne } from './read-one.ts';

/** "5 to 10 million", "$5-10 million", "between 13 and 18", "2.0 l and about 7.0 l". */
export function readRange(scan: Scan, first: Amount): Candidate | null {
  const { lexicon, tokens } = scan;
  const opened = phraseBefore(lexicon.rangeOpeners, tokens, first.from) !== null;
  const end = skipHangingHyphen(scan, first.to);
  // "entre 4 mil a 10 mil", "between 10-15"
  const and = opened ? phraseAt(lexicon.rangeAnd, tokens, end) : null;
  const link = and ?? phraseAt(lexicon.rangeLinks, tokens, end);
  if (link === null) return null;
  const isDash = tokens[end]?.fold === '-';
  const at = opened ? (phraseAt(lexicon.before, tokens, link.to)?.to ?? link.to) : link.to;
  const second = readOne(scan, at);
  if (second === null || second.number.isBareOne || second.number.denominator !== 1n) return null;
  if (!isDash && !opened && (isChange(scan, first) || isReceived(scan, first, second))) return null;
  if (!isDash && !opened && isResult(scan, first, second)) return null;
  return joinRange(scan, first, second);
}

/** "from 45 to 38 days", "von 3,2 auf 4,1 Prozent": the number a change starts at has the unit and the scale of the one it ends at. */
export function readChanged(scan: Scan, first: Amount): Amount {
  const { lexicon, tokens } = scan;
  const link = phraseAt(lexicon.changeLinks, tokens, first.to);
  if (link === null || first.number.denominator !== 1n || openerOfChange(scan, first) === null) {
    return first;
  }
  const second = readOne(scan, phraseAt(lexicon.before, tokens, link.to)?.to ?? link.to);
  if (second === null || second.number.denominator !== 1n) return first;
  if (first.marked && first.kind !== second.kind) return first;
  const value = lowEnd(first, second);
  if (first.marked || !second.marked) return { ...first, value };
  return { ...first, value, kind: second.kind, unit: second.unit, marked: true };
}

function openerOfChange({ lexicon, tokens }: Scan, first: Amount): PhraseMatch<true> | null {
  const limit = phraseBefore(lexicon.before, tokens, first.from);
  return phraseBefore(lexicon.from, tokens, limit?.from ?? first.from);
}

/** "18- to 24-year-olds", "16- bis 18-Jährige": the hyphen stands for the unit after the second number. */
function skipHangingHyphen({ tokens }: Scan, at: number): number {
  const isHanging = tokens[at]?.fold === '-' && isGlued(tokens[at]);
  return isHanging && tokens[at + 1]?.spaced === true && tokens[at + 1]?.kind === 'word'
    ? at + 1
    : at;
}

/** "$3,500 a 45 mil familias", "€20 to 400 schools": money, and how many get it. */
function isReceived({ tokens, lexicon }: Scan, first: Amount, second: Amount): boolean {
  const next = tokens[second.to];
  const isCount = first.kind === 'money' && first.marked && !second.marked;
  return isCount && next?.kind === 'word' && !lexicon.nounStops.has(next.fold);
}

/** So much larger than the change is what it leads to. */
const LARGEST_SPREAD = decimalOf(4);

/** "fell by 206,000 to 7.41 million": how much, and where it ended; "rose by 5 to 10 per cent" is a range. */
function isResult({ tokens, lexicon }: Scan, first: Amount, second: Amount): boolean {
  if (phraseBefore(lexicon.changesBefore, tokens, first.from) === null) return false;
  return compare(second.value, multiply(lowEnd(first, second), LARGEST_SPREAD)) > 0;
}

/** Words looked through for one that says something moved. */
const FARTHEST_MOVE = 8;

/** "from 5 % to 10 %" where each has its own unit, "grew from 3 to 5 million": two figures; "ranging from 3 to 5" is one. */
function isChange(scan: Scan, first: Amount): boolean {
  const { tokens, lexicon } = scan;
  const opener = openerOfChange(scan, first);
  if (opener === null || lexicon.spreads.has(tokens[opener.from - 1]?.fold ?? '')) return false;
  // "de un millón a 1.1 millones"
  if (first.marked || first.number.nounLike) return true;
  const farthest = Math.max(0, opener.from - FARTHEST_MOVE);
  for (let at = opener.from - 1; at >= farthest; at -= 1) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (/^[.;:!?]$/.test(word)) return false;
    if (lexicon.moves.some((stem) => word.startsWith(stem))) return true;
  }
  return false;
}

function joinRange(scan: Scan, first: Amount, second: Amount): Candidate | null {
  if (first.marked && !second.marked && first.kind !== 'money') return null;
  if (first.marked && second.marked && first.kind !== second.kind) return null;
  const low = lowEnd(first, second);
  if (compare(low, second.value) >= 0) return null;
  const amount = second.marked ? second : { ...second, kind: first.kind, unit: first.unit };
  const quantity = { from: printDecimal(low), to: printDecimal(second.value) };
  return amountCandidate(scan, { ...amount, from: first.from }, second.to, quantity, amount.kind);
}

/** The first of two numbers with the scale of the second, and the power in its unit where it has no unit of its own. */
function lowEnd(first: Amount, second: Amount): Decimal {
  const sharesScale =
    first.number.power === 0 &&
    second.number.power > 0 &&
    compare(first.value, decimalOf(1000)) < 0;
  const scaled = sharesScale ? timesTenTo(first.value, second.number.power) : first.value;
  return first.marked ? scaled : timesTenTo(scaled, second.unitPower ?? 0);
}
