import { EXCLUSIONS } from './exclusion-patterns.ts';
import { closes, opens, phraseAt, phraseBefore } from './phrase-table.ts';
import { isMinusAt } from './read-number.ts';
import { signAt, unitAt } from './read-unit.ts';
import { isCapitalized, isGlued, type Scan } from './scan.ts';
import type { Token } from './token.ts';

/** Streets: a number, some capitalised words, and a word for a street. */
const LONGEST_STREET = 6;

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
      isScore(scan, at) ||
      isPartOfName(scan, at) ||
      isReference(scan, at) ||
      isNextReference(scan, at) ||
      isHouseNumber(scan, at) ||
      isVersion(scan, at) ||
      isBareCode(scan, at)
    ) {
      token.masked = true;
    }
  });
}

function maskPatterns({ text, tokens }: Scan): void {
  const start = tokens[0]?.start ?? 0;
  const stretch = text.slice(start, tokens.at(-1)?.end ?? start);
  for (const pattern of EXCLUSIONS) {
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

/** Prefixes a number is joined to without becoming part of a name. */
const FREE_PREFIXES =
  /^(?:mid|early|late|post|pre|mi|fin|debut|anfang|mitte|ende|pos|non|sub|over|under|plus|fy|to|zu)$/;

/** A number written together with letters ("G7", "COVID-19", "s72F(2)"), or alone in quotation marks (“6600”). */
function isPartOfName(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  const before = tokens[at - 1];
  const further = tokens[at - 2];
  if (token === undefined || before === undefined || token.spaced) return false;
  if (before.kind === 'word') {
    return !(
      signAt(scan, at - 1)?.to === at ||
      (closes(lexicon.signs, before) && before.text.length > 1) ||
      closes(lexicon.fiscal, before)
    );
  }
  if (before.text === '(')
    return isGlued(before) && further !== undefined && further.kind !== 'sign';
  if (/^[“„«"‘‚']$/.test(before.text)) return isQuotedName(scan, at);
  const isJoint = before.fold === '-' || before.text === '/' || before.text === '.';
  if (!isJoint || !isGlued(before)) return false;
  // "Rs.75,000", "S/30"
  if (before.fold !== '-' && signAt(scan, at - 2)?.to === at) return false;
  // "(D-Calif.-32)".
  if (further?.text === '.') return isGlued(further) && tokens[at - 3]?.kind === 'word';
  if (further?.kind !== 'word') return false;
  const isUnit = tokens[at - 3]?.kind === 'number' && isGlued(further);
  // "Aug-2016", "05-Aug-2016".
  if (closes(lexicon.months, further)) return false;
  return !isUnit && !FREE_PREFIXES.test(further.fold);
}

/** A name in quotation marks that opens with a number is at most so many tokens long. */
const LONGEST_QUOTED_NAME = 6;

function isQuotedName({ tokens, titleCase }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  const isNameLike = next?.kind !== 'word' || (isCapitalized(next) && !titleCase);
  if (!isNameLike || next?.text === '%') return false;
  return tokens
    .slice(at + 1, at + 1 + LONGEST_QUOTED_NAME)
    .some((token) => /^[”“»"’]$/.test(token.text) && !token.spaced);
}

/** A number after a word that makes it the name of a thing ("section 34", "Phase 1", "Room 200"). */
function isReference(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const before = openerOf(tokens, at);
  if (!isNumberedRank(scan, at) && phraseBefore(lexicon.references, tokens, before) !== null) {
    return !isYearLike(tokens[at]) || tokens[before - 1]?.fold === '§';
  }
  if (signAt(scan, at - 1)?.to === at) return false;
  const label = isNumberedRank(scan, at) ? null : phraseBefore(lexicon.labels, tokens, before);
  if (label !== null && !isYearLike(tokens[at])) {
    if (isGrade(scan, at, label.from)) return true;
    if (isCapitalized(tokens[label.from]) && !scan.titleCase && !isNounAfter(scan, at, true))
      return true;
    if (!isNounAfter(scan, at, false)) return true;
  }
  return isNameNumber(scan, at);
}

/** "phase 3 trials", "type 2 diabetes": a grade, whatever noun follows. */
function isGrade({ tokens, lexicon }: Scan, at: number, label: number): boolean {
  const isSmall = /^\d$/.test(tokens[at]?.text ?? '');
  return isSmall && at - label === 1 && lexicon.grades.has(tokens[label]?.fold ?? '');
}

/** What joins one reference to the next ("sections 12 and 14", "phases 1 to 3"). */
const JOINS_REFERENCES = /^(?:,|-|\/|and|or|to|et|ou|à|a|al|y|o|u|e|und|oder|bis|bzw)$/;

/** "Articles 3, 4 and 7": a number joined to a reference, with no noun of its own. */
function isNextReference(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at];
  if (token?.value?.exponent !== 0 || token.grouped || isYearLike(token)) return false;
  if (!JOINS_REFERENCES.test(tokens[at - 1]?.fold ?? '')) return false;
  const from = tokens[at - 2]?.text === ',' ? at - 3 : at - 2;
  const earlier = tokens[from];
  if (earlier?.kind !== 'number' || !earlier.masked || token.whole.length > 4) return false;
  const opener = openerOfList(scan, from);
  // "junctions 19 and 25 lead to", but "in section 8 and 12 families"
  return opener !== null && (/[^s]s$/.test(opener) || !isNounAfter(scan, at, false));
}

/** Numbers joined to one reference are at most so many. */
const LONGEST_REFERENCE = 8;

/** The word for references that a number stands after, or is joined to a number after; null where none is. */
function openerOfList({ tokens, lexicon }: Scan, from: number): string | null {
  let at = from;
  for (let numbers = 0; numbers < LONGEST_REFERENCE; numbers += 1) {
    if (tokens[at]?.kind !== 'number') return null;
    const before = openerOf(tokens, at);
    const isOpened =
      phraseBefore(lexicon.references, tokens, before) !== null ||
      phraseBefore(lexicon.labels, tokens, before) !== null;
    if (isOpened) return tokens[before - 1]?.fold ?? null;
    if (!JOINS_REFERENCES.test(tokens[at - 1]?.fold ?? '')) return null;
    at = tokens[at - 2]?.text === ',' ? at - 3 : at - 2;
  }
  return null;
}

/** "the No. 1 exporter": a rank, where no name of a series stands before it ("Unit No. 1"). */
function isNumberedRank({ tokens, lexicon }: Scan, at: number): boolean {
  const opener = phraseBefore(lexicon.rankOpeners, tokens, at);
  if (opener === null || !/^[123]$/.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[opener.from - 1];
  // "Vol. 12, No. 3"
  if (before?.text === ',' && tokens[opener.from - 2]?.kind === 'number') return false;
  return before?.kind !== 'word' || lexicon.nounStops.has(before.fold);
}

/** Over a number sign to the word before ("Case #5"). */
function openerOf(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === '#' ? at - 1 : at;
}

function isYearLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[6-9]|20)\d\d$/.test(token.text);
}

/** Whether a noun (or a unit, a scale, a percent sign) follows the number, so that it counts something. */
function isNounAfter(scan: Scan, at: number, strict: boolean): boolean {
  const { tokens, lexicon } = scan;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.kind !== 'word') return opens(lexicon.units, next) && next.fold !== '-';
  if (opens(lexicon.units, next) || lexicon.atoms.has(next.fold)) return true;
  return !strict && !lexicon.nounStops.has(next.fold);
}

/** A small number after a capitalised word in running text, with no noun after it: "Apollo 11", "Stufe 1". */
function isNameNumber(scan: Scan, at: number): boolean {
  const { tokens, lexicon, titleCase } = scan;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.grouped) return false;
  if (!token.spaced || token.whole.length > 3 || token.value?.exponent !== 0) return false;
  if (before.text === '.' && tokens[at - 2]?.text.length === 1 && isCapitalized(tokens[at - 2])) {
    return !isNounAfter(scan, at, false);
  }
  const isName = isCapitalized(before) || /\p{Ll}\p{Lu}\p{Ll}/u.test(before.text);
  if (titleCase || !isName || lexicon.nounStops.has(before.fold) || isCents(scan, at)) return false;
  if (closes(lexicon.before, before) || opens(lexicon.months, before)) return false;
  if (closes(lexicon.ageOpeners, before)) return false;
  const next = tokens[at + 1];
  if (next?.fold === '-' && isGlued(next)) return false;
  if (phraseAt(lexicon.after, tokens, at + 1) !== null) return false;
  // "je nach Größe 100 bis 300 €"
  const range = phraseAt(lexicon.rangeLinks, tokens, at + 1);
  const end = range === null ? undefined : tokens[range.to];
  if (end?.kind === 'number' && range !== null && isNounAfter(scan, range.to, false)) return false;
  return !isNounAfter(scan, at, false) && !(next?.text === '%' || next?.fold === '/');
}

/** "15 Dollar 50". */
function isCents(scan: Scan, at: number): boolean {
  return scan.tokens[at - 2]?.kind === 'number' && unitAt(scan, at - 1)?.meaning.kind === 'money';
}

/** "269 Laurier Avenue", "12, rue de Lille", "Alt-Moabit 140, 10557 Berlin". */
function isHouseNumber(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (token === undefined || token.grouped || token.whole.length > 5) return false;
  const before = tokens[at - 1];
  const isStreetBefore =
    before !== undefined && isStreet(lexicon.streets, before.fold) && isCapitalized(before);
  const isBeforeCode = isCapitalized(before) && isCodeAndTown(tokens, at + 1);
  return (
    isStreetBefore || isBeforeCode || isAfterStreetName(scan, at) || isBeforeStreetName(scan, at)
  );
}

/** "10557 Berlin", "28014 Madrid". */
function isCodeAndTown(tokens: readonly Token[], at: number): boolean {
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

/** German streets are written in one word ("Wilhelmstraße 68"). */
function isStreet(streets: ReadonlySet<string>, word: string): boolean {
  if (streets.has(word)) return true;
  return /(?:strasse|platz|allee|weg|ufer|damm|gasse)$/.test(word);
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
    if (
      !isCapitalized(word) &&
      !/^(?:de|del|la|el|los|las|du|des|l|d|do|da|dos|das|della|dei|delle)$/.test(word.fold)
    )
      break;
  }
  return tokens[at + 1]?.text === ',' && isPostalCode(tokens[at + 2]);
}

function isPostalCode(token: Token | undefined): boolean {
  return token?.masked === true && token.whole.length === 5;
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

/** "01/02/2018", "05-Aug-2016", "01 March", "01st January": days and months may be written with a zero. */
function isDatePart({ tokens, lexicon }: Scan, at: number): boolean {
  if (tokens[at]?.whole.length !== 2) return false;
  const isMark = (mark: Token | undefined, after: Token | undefined): boolean =>
    mark !== undefined && /^[-/.]$/.test(mark.fold) && isGlued(mark) && isGlued(after);
  if (isMark(tokens[at + 1], tokens[at + 2])) return true;
  if (isMark(tokens[at - 1], tokens[at]) && tokens[at - 2]?.kind !== 'sign') return true;
  const next = tokens[at + 1];
  const isEnding = isGlued(next) && lexicon.ordinalEndings.has(next?.fold ?? '');
  const monthAt = phraseAt(lexicon.dateLinks, tokens, at + 1)?.to ?? at + 1;
  return opens(lexicon.months, tokens[isEnding ? at + 2 : monthAt]);
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
  if (/^0\d/.test(token.whole)) return !isDatePart(scan, at);
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
