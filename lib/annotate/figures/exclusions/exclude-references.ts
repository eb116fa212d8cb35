import { isNounAfter } from '../read/noun-after.ts';
import { signAt, unitAt } from '../read/read-unit.ts';
import { closes, opens, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { capitalizesNouns, isCapitalized, isGlued, type Scan } from '../scan/scan.ts';
import type { Token } from '../scan/token.ts';
import { isWeekday } from '../scan/weekdays.ts';
import { FILES } from './exclusion-patterns.ts';

/** A number after a word that makes it the name of a thing ("section 34", "Phase 1", "Room 200"). */
export function isReference(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const before = openerOf(tokens, at);
  // "legge 29 dicembre 1990", "no dia 17 de dezembro": a date.
  if (isMonthNext(scan, at)) return false;
  if (!isNumberedRank(scan, at) && phraseBefore(lexicon.references, tokens, before) !== null) {
    const isYear = isYearLike(tokens[at]) && !isJoined(tokens, at);
    return !isYear || tokens[before - 1]?.fold === '§';
  }
  if (signAt(scan, at - 1)?.to === at) return false;
  const label = isNumberedRank(scan, at) ? null : phraseBefore(lexicon.labels, tokens, before);
  if (label !== null && isYearLike(tokens[at]) && isJoined(tokens, at)) return true;
  if (label !== null && !isYearLike(tokens[at])) {
    if (isGrade(scan, at, label.from)) return true;
    if (isCapitalized(tokens[label.from]) && !scan.titleCase && !isNounAfter(scan, at, true))
      return true;
    if (!isNounAfter(scan, at, false)) return true;
  }
  return isRoad(scan, at) || isNameNumber(scan, at);
}

/** Whether a month follows, over what joins it; in "ch. 30, June 15, 1917" the date comes after the reference. */
function isMonthNext({ tokens, lexicon }: Scan, at: number): boolean {
  const link = phraseAt(lexicon.dateLinks, tokens, at + 1);
  const isJoint = link !== null && tokens[link.from]?.text !== ',';
  return opens(lexicon.months, tokens[isJoint ? link.to : at + 1]);
}

/** "Docket No. 2018-114": more of the number over a mark. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at + 1], tokens[at + 2]];
  return isGlued(mark) && /^[-:/]$/.test(mark?.fold ?? '') && isGlued(next);
}

/** "phase 3 trials", "type 2 diabetes": a grade, whatever noun follows. */
function isGrade({ tokens, lexicon }: Scan, at: number, label: number): boolean {
  const isSmall = /^\d$/.test(tokens[at]?.text ?? '');
  return isSmall && at - label === 1 && lexicon.grades.has(tokens[label]?.fold ?? '');
}

/** What joins one reference to the next ("sections 12 and 14", "phases 1 to 3"). */
function joinsReferences({ lexicon }: Scan, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    /^[,/]$/.test(token.text) || lexicon.joints.has(token.fold) || opens(lexicon.rangeLinks, token)
  );
}

/** "Articles 3, 4 and 7": a number joined to a reference, with no noun of its own. */
export function isNextReference(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at];
  if (token?.value?.exponent !== 0 || token.grouped || isYearLike(token)) return false;
  if (!joinsReferences(scan, tokens[at - 1]) || isMonthNext(scan, at)) return false;
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
function openerOfList(scan: Scan, from: number): string | null {
  const { tokens, lexicon } = scan;
  let at = from;
  for (let numbers = 0; numbers < LONGEST_REFERENCE; numbers += 1) {
    if (tokens[at]?.kind !== 'number') return null;
    const before = openerOf(tokens, at);
    const isOpened =
      phraseBefore(lexicon.references, tokens, before) !== null ||
      phraseBefore(lexicon.labels, tokens, before) !== null;
    if (isOpened) return tokens[before - 1]?.fold ?? null;
    if (!joinsReferences(scan, tokens[at - 1])) return null;
    at = tokens[at - 2]?.text === ',' ? at - 3 : at - 2;
  }
  return null;
}

/** Whether the number at a token is a rank ("the No. 1 exporter"): a small one, where no name of a series stands before it ("Unit No. 1"). */
export function isNumberedRank({ tokens, lexicon }: Scan, at: number): boolean {
  const opener = phraseBefore(lexicon.rankOpeners, tokens, at);
  if (opener === null || !/^[123]$/.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[opener.from - 1];
  // "Vol. 12, No. 3"
  if (before?.text === ',' && tokens[opener.from - 2]?.kind === 'number') return false;
  if (before?.kind !== 'word' || lexicon.nounStops.has(before.fold)) return true;
  // "ranked No. 1"
  return lexicon.isParticiple(before.fold);
}

/** Over a number sign to the word before ("Case #5"). */
function openerOf(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === '#' ? at - 1 : at;
}

function isYearLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[6-9]|20)\d\d$/.test(token.text);
}

/** Words looked back through for an act. */
const FARTHEST_ACT = 6;

/** "Ley Orgánica 4/2024", "décret n° 3/22": an act by its number and its year. */
export function isAct(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const isPair = (from: number): boolean => {
    const [number, mark, year] = [tokens[from], tokens[from + 1], tokens[from + 2]];
    if (mark?.text !== '/' || !isGlued(mark) || !isGlued(year)) return false;
    return /^\d{1,4}$/.test(number?.text ?? '') && /^(?:\d{2}|\d{4})$/.test(year?.text ?? '');
  };
  const from = isPair(at) ? at : isPair(at - 2) ? at - 2 : null;
  if (from === null) return false;
  for (let before = from - 1; before >= Math.max(0, from - FARTHEST_ACT); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'number' || /^[,;:]$/.test(token.text)) return false;
    if (lexicon.acts.has(token.fold)) return true;
  }
  return false;
}

/** "page 14 of 20", "PDF, 12 pages". */
export function isPage(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  if (opens(lexicon.pages, tokens[at + 1])) {
    return tokens.slice(Math.max(0, at - 2), at).some(({ fold }) => FILES.has(fold));
  }
  const link = tokens[at - 1];
  const isOf = opens(lexicon.of, link) || opens(lexicon.outOf, link);
  return isOf && tokens[at - 2]?.masked === true && closes(lexicon.pages, tokens[at - 3]);
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
  if (closes(lexicon.before, before) || isDayOfMonth(scan, at)) return false;
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

/** "Dec 31", "Monday 4 and Tuesday 5 March", and "Sunday 3 May", where the month is a verb too. */
function isDayOfMonth({ tokens, lexicon }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  if (isWeekday(tokens[at - 1]) && lexicon.joints.has(next?.fold ?? '')) return true;
  return (
    opens(lexicon.months, tokens[at - 1]) || (opens(lexicon.months, next) && isCapitalized(next))
  );
}

/** Digits of the longest number of a road. */
const LONGEST_ROAD = 4;

/** "die A 23", "B 303 Ortsumgehung": where nouns have capitals, a letter in capitals is a name and no article. */
function isRoad(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const [letter, number] = [tokens[at - 1], tokens[at]];
  if (!capitalizesNouns(scan) || letter?.text.length !== 1 || !isCapitalized(letter)) return false;
  return number?.value?.exponent === 0 && number.whole.length <= LONGEST_ROAD;
}

/** "15 Dollar 50". */
function isCents(scan: Scan, at: number): boolean {
  return scan.tokens[at - 2]?.kind === 'number' && unitAt(scan, at - 1)?.meaning.kind === 'money';
}
