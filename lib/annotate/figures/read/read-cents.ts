import { add, compare, decimalOf, timesTenTo } from '../../../text/numerals.ts';
import { type PhraseMatch, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { isEnd, isGlued, type NumberMatch, type Scan } from '../scan/scan.ts';
import { readNumber } from './read-number.ts';
import type { Amount } from './read-one.ts';
import { signAt, unitAfter } from './read-unit.ts';

/**
 * Takes in the hundredths after a whole amount of money: "thirteen dollars and forty-five cents", "15 dollars 50",
 * "15 euros et 50".
 *
 * @returns The amount as it was where none follow.
 */
export function withCents(scan: Scan, amount: Amount | null): Amount | null {
  if (amount?.kind !== 'money' || amount.value.exponent !== 0 || amount.number.power > 0) {
    return amount;
  }
  const link = phraseAt(scan.lexicon.centLinks, scan.tokens, amount.to);
  const number = readNumber(scan, link?.to ?? amount.to);
  if (number === null || number.value.exponent !== 0) return amount;
  if (compare(number.value, decimalOf(100)) >= 0) return amount;
  const unit = unitAfter(scan, number);
  const isNamed = unit?.meaning.power === -2;
  if (!isNamed && (unit !== null || !areHundredths(scan, amount, link, number))) return amount;
  const to = isNamed ? unit.to : number.to;
  return { ...amount, to, value: add(amount.value, timesTenTo(number.value, -2)) };
}

/** Whether two digits after an amount are its hundredths: nothing is counted by them, and they are no second amount. */
function areHundredths(
  scan: Scan,
  amount: Amount,
  link: PhraseMatch<true> | null,
  { to, value }: NumberMatch,
): boolean {
  const { tokens, lexicon } = scan;
  if (tokens[to - 1]?.whole.length === 1 || compare(value, decimalOf(1)) < 0) return false;
  // "between 10 dollars and 15", "10 dollars, 15 dollars and 20"
  if (phraseBefore(lexicon.rangeOpeners, tokens, amount.from) !== null) return false;
  if (/^[,;]$/.test(tokens[amount.from - 1]?.text ?? '')) return false;
  if (isEnd(scan, to) && !/^[,)]$/.test(tokens[to]?.text ?? '')) return true;
  // "It costs 15 dollars 50 for all", but "25 dollars and 15 for children", "of $500 20 in cash"
  const isSpoken = link === null && signAt(scan, amount.from) === null;
  return isSpoken && !isGlued(tokens[to]) && lexicon.nounStops.has(tokens[to]?.fold ?? '');
}
