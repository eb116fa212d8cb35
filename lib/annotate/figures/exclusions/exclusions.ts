import { isMinusAt } from '../read/minus.ts';
import { isNounAfter } from '../read/noun-after.ts';
import { signAt } from '../read/read-unit.ts';
import { closes, opens, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { isCapitalized, isGlued, type Scan } from '../scan/scan.ts';
import type { Token } from '../scan/token.ts';
import { isCodeAndTown, isHouseNumber } from './exclude-addresses.ts';
import { isNumberToCall } from './exclude-calls.ts';
import {
  isAct,
  isNextReference,
  isNumberedRank,
  isPage,
  isReference,
} from './exclude-references.ts';
import { isTimeOfDay } from './exclude-times.ts';
import { EXCLUSIONS } from './exclusion-patterns.ts';

/**
 * Marks the tokens of a block that are no figures: telephone numbers, addresses, references, labels, versions, names.
 *
 * @param scan - The block; its tokens are marked in place, once, before the readers see them.
 */
export function maskExclusions(scan: Scan): void {
  const { tokens } = scan;
  if (!tokens.some((token) => token.kind === 'number' || token.kind === 'code')) return;
  maskPatterns(scan);
  maskListLabel(scan);
  tokens.forEach((token, at) => {
    if (token.masked || (token.kind !== 'number' && token.kind !== 'code')) return;
    if (
      isTimeOfDay(scan, at) ||
      isNumberToCall(scan, at) ||
      isScore(scan, at) ||
      isPartOfName(scan, at) ||
      isReference(scan, at) ||
      isNextReference(scan, at) ||
      isAct(scan, at) ||
      isPage(scan, at) ||
      isRoundTheClock(scan, at) ||
      isHouseNumber(scan, at) ||
      isVersion(scan, at) ||
      isBareCode(scan, at)
    ) {
      token.masked = true;
    }
  });
}

function maskPatterns({ text, tokens, lexicon }: Scan): void {
  const start = tokens[0]?.start ?? 0;
  const stretch = text.slice(start, tokens.at(-1)?.end ?? start);
  for (const pattern of [...EXCLUSIONS, lexicon.phone]) {
    let at = 0;
    for (const match of stretch.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= from) at += 1;
      for (let token = tokens[at]; token !== undefined && token.start < to; token = tokens[at]) {
        token.masked = true;
        at += 1;
      }
    }
  }
}

/** "1. What", "2) Which": the label of a list item; "1. Januar" is a date. */
function maskListLabel({ tokens, lexicon }: Scan): void {
  const [label, mark, next] = tokens;
  if (label?.kind !== 'number' || label.whole.length > 2 || label.value?.exponent !== 0) return;
  if (mark === undefined || !/^[.)]$/.test(mark.text) || !isGlued(mark) || next?.spaced !== true)
    return;
  if (opens(lexicon.months, next)) return;
  label.masked = true;
}

/** "a 5-4 vote", "2-2": two small numbers over a dash, the second no larger. */
function isScore({ tokens }: Scan, at: number): boolean {
  const isPair = (from: number): boolean => {
    const [first, dash, second] = [tokens[from], tokens[from + 1], tokens[from + 2]];
    if (first?.kind !== 'number' || dash?.text !== '-' || second?.kind !== 'number') return false;
    if (!isGlued(dash) || !isGlued(second) || !first.spaced) return false;
    const after = tokens[from + 3];
    if (isGlued(after) && after !== undefined && !/^[.,;:)!?]$/.test(after.text)) return false;
    const isSmall = first.text.length <= 3 && second.text.length <= 3;
    return (
      isSmall && !/\D/.test(first.text + second.text) && Number(first.text) >= Number(second.text)
    );
  };
  return isPair(at) || isPair(at - 2);
}

/** A number written together with letters ("G7", "COVID-19", "s72F(2)"), or alone in quotation marks (“6600”). */
function isPartOfName(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  const before = tokens[at - 1];
  const further = tokens[at - 2];
  if (token === undefined || before === undefined || token.spaced) return false;
  if (before.kind === 'word') {
    return !(
      isDayBeforeYear(scan, at) ||
      signAt(scan, at - 1)?.to === at ||
      (closes(lexicon.signs, before) && before.text.length > 1) ||
      closes(lexicon.fiscal, before) ||
      phraseBefore(lexicon.spans, tokens, at) !== null
    );
  }
  if (before.text === '(')
    return isGlued(before) && further !== undefined && further.kind !== 'sign';
  if (/^[“„«"‘‚']$/.test(before.text)) return isQuotedName(scan, at);
  const isJoint = before.fold === '-' || before.text === '/' || before.text === '.';
  if (!isJoint || !isGlued(before) || isNumberedRank(scan, at)) return false;
  // "Rs.75,000", "S/30"
  if (before.fold !== '-' && signAt(scan, at - 2)?.to === at) return false;
  // "(D-Calif.-32)".
  if (further?.text === '.') return isGlued(further) && tokens[at - 3]?.kind === 'word';
  if (further?.kind !== 'word') return false;
  const isUnit = tokens[at - 3]?.kind === 'number' && isGlued(further);
  // "Aug-2016", "05-Aug-2016".
  if (closes(lexicon.months, further)) return false;
  return !isUnit && !lexicon.freePrefixes.has(further.fold);
}

/** "Dec31, 1994". */
function isDayBeforeYear({ tokens, lexicon }: Scan, at: number): boolean {
  const isMonth = opens(lexicon.months, tokens[at - 1]);
  return isMonth && tokens[at + 1]?.text === ',' && tokens[at + 2]?.whole.length === 4;
}

/** A name in quotation marks that opens with a number is at most so many tokens long. */
const LONGEST_QUOTED_NAME = 6;

function isQuotedName(scan: Scan, at: number): boolean {
  const { tokens, titleCase } = scan;
  const next = tokens[at + 1];
  // “12 Millionen Euro.”
  if (isNounAfter(scan, at, true)) return false;
  const isNameLike = next?.kind !== 'word' || (isCapitalized(next) && !titleCase);
  if (!isNameLike) return false;
  return tokens
    .slice(at + 1, at + 1 + LONGEST_QUOTED_NAME)
    .some((token) => /^[”“»"’]$/.test(token.text) && !token.spaced);
}

/** "24 h/24", "7 jours/7": always, not so many hours or days. */
function isRoundTheClock(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const isPair = (first: number, unit: number, second: number): boolean =>
    tokens[first]?.text === tokens[second]?.text &&
    tokens[unit]?.kind === 'word' &&
    tokens[second - 1]?.text === '/' &&
    isGlued(tokens[second]);
  return isPair(at, at + 1, at + 3) || isPair(at - 3, at - 2, at);
}

/** "CURES 2.0", "(CARA) 2.0". */
function isVersion(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined || !/^\d{1,2}\.0$/.test(token.text)) return false;
  const before = tokens[at - 1]?.text === ')' ? tokens[at - 2] : tokens[at - 1];
  return isCapitalized(before) && !scan.titleCase;
}

/** Tokens of a block that is a number and its sign. */
const LONGEST_LONE_NUMBER = 3;

/** "01/02/2018", "05-Aug-2016", "01 March", "March 01", "01st January": days and months may be written with a zero. */
function isDatePart({ tokens, lexicon }: Scan, at: number): boolean {
  if (tokens[at]?.whole.length !== 2) return false;
  const isMark = (mark: Token | undefined, after: Token | undefined): boolean =>
    mark !== undefined && /^[-/.]$/.test(mark.fold) && isGlued(mark) && isGlued(after);
  if (isMark(tokens[at + 1], tokens[at + 2])) return true;
  if (isMark(tokens[at - 1], tokens[at]) && tokens[at - 2]?.kind !== 'sign') return true;
  if (phraseBefore(lexicon.months, tokens, at) !== null) return true;
  const next = tokens[at + 1];
  const isEnding = isGlued(next) && lexicon.ordinalEndings.has(next?.fold ?? '');
  const monthAt = phraseAt(lexicon.dateLinks, tokens, at + 1)?.to ?? at + 1;
  return opens(lexicon.months, tokens[isEnding ? at + 2 : monthAt]);
}

/** "74 millones 053 mil 608": read out in groups of three, zeros and all. */
function isBetweenScales({ tokens, lexicon }: Scan, at: number): boolean {
  const power = lexicon.atoms.get(tokens[at - 1]?.fold ?? '')?.power ?? 0;
  return tokens[at]?.whole.length === lexicon.data.digitsBetweenScales && power >= 3;
}

/** No one writes an amount of so many digits without group marks. */
const LONGEST_UNGROUPED = 10;

/** Long runs of bare digits: English writes amounts of five digits and more with commas. */
function isBareCode(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (token === undefined || token.value?.exponent !== 0 || token.grouped) return false;
  // A block (a cell of a table) that is one number says how many.
  if (tokens.length <= LONGEST_LONE_NUMBER && tokens.every(({ kind }) => kind !== 'word')) {
    return false;
  }
  if (/^0\d/.test(token.whole)) return !isDatePart(scan, at) && !isBetweenScales(scan, at);
  if (token.whole.length < 5) return false;
  if (token.whole.length >= LONGEST_UNGROUPED) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind === 'number' && isCodeAndTown(tokens, at)) return true;
  if (before !== undefined && closes(lexicon.signs, before)) return false;
  if (isMinusAt(scan, at - 1)) return false;
  if (after !== undefined && opens(lexicon.units, after)) return false;
  if (lexicon.data.headLast && !lexicon.data.compounds) {
    return after?.kind !== 'word' || lexicon.nounStops.has(after.fold) || isCapitalized(after);
  }
  return after?.kind !== 'word' && token.whole.length === 5;
}
