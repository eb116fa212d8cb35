import { printDecimal } from '../../../text/numerals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { opens, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import {
  type Candidate,
  capitalizesNouns,
  isCapitalized,
  isGlued,
  type Scan,
} from '../scan/scan.ts';
import { fold, type Token } from '../scan/token.ts';
import { isPluralGroup, nounAfter } from './noun-group.ts';

/** No one is older. */
const OLDEST = 120;

/**
 * Makes an age of a number or a length of time that says how old somebody is: "aged 52 years", "ages 0-5", "Chris Vale, 27,".
 *
 * @returns The candidate itself where it is none.
 */
export function asAge(scan: Scan, candidate: Candidate): Candidate {
  const { kind } = candidate;
  if (kind !== 'count' && !(kind === 'duration' && isYears(scan, candidate.unit))) return candidate;
  if (largestOf(candidate.quantity) > OLDEST) return candidate;
  const isAge =
    isOpened(scan, candidate) ||
    (kind === 'count' ? isNumberOfYears(scan, candidate) : isPeriodOfLife(scan, candidate));
  return isAge ? { ...candidate, kind: 'age', rule: 'age' } : candidate;
}

/** Reads "65s" in "over-65s" and "the under 25s", which would be a decade or nothing; null where there is none. */
export function readAgeGroup(scan: Scan, from: number): Candidate | null {
  const { tokens, lexicon } = scan;
  const [token, plural] = [tokens[from], tokens[from + 1]];
  if (token?.kind !== 'number' || token.value?.exponent !== 0 || token.whole.length > 2)
    return null;
  if (plural?.fold !== 's' || !isGlued(plural)) return null;
  const hyphen = tokens[from - 1]?.fold === '-' ? 1 : 0;
  const limit = phraseBefore(lexicon.before, tokens, from - hyphen);
  if (limit === null || !lexicon.ageGroupLimits.has(tokens[limit.to - 1]?.fold ?? '')) return null;
  const quantity = { value: printDecimal(token.value) };
  const base = { from, to: from + 2, quantity, unit: null, unitInferred: false, noun: null };
  return { ...base, kind: 'age', rule: 'age' };
}

/** "aged 22 and 36", "âgés de 3, 5 et 12 ans": a number joined to an age is one too. */
export function shareAges(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const shared: Candidate[] = [];
  for (const candidate of candidates) {
    const earlier = shared.at(-1);
    const isAlone = isEndOfGroup(scan, candidate.to) || candidate.kind === 'duration';
    const isJoined =
      earlier?.kind === 'age' &&
      earlier.rule === 'age' &&
      isAlone &&
      (candidate.kind === 'count' ||
        (candidate.kind === 'duration' && isYears(scan, candidate.unit))) &&
      largestOf(candidate.quantity) <= OLDEST &&
      isJoint(scan, earlier.to, candidate.from);
    if (isJoined && earlier.unit === null)
      shared[shared.length - 1] = { ...earlier, unit: candidate.unit };
    shared.push(isJoined ? { ...candidate, kind: 'age', rule: 'age' } : candidate);
  }
  return shared;
}

/** Whether no noun follows. */
function isEndOfGroup({ tokens, lexicon }: Scan, at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || lexicon.nounStops.has(next.fold);
}

function isJoint({ tokens, lexicon }: Scan, from: number, to: number): boolean {
  if (to === from || to - from > 2) return false;
  return tokens
    .slice(from, to)
    .every(
      (token) =>
        token.text === ',' || lexicon.joints.has(token.fold) || opens(lexicon.changeLinks, token),
    );
}

/** "under the age of 18", "de entre 18 y 30 años": after words that say an age follows. */
function isOpened(scan: Scan, { from, to, kind }: Candidate): boolean {
  const { lexicon, tokens } = scan;
  if (kind === 'count' && !lexicon.data.headLast && !isEndOfGroup(scan, to)) return false;
  const limit = phraseBefore(lexicon.before, tokens, from);
  if (phraseBefore(lexicon.ageOpeners, tokens, limit?.from ?? from) !== null) return true;
  // "older than 60 years"
  if (lexicon.older.has(tokens[limit?.from ?? -1]?.fold ?? '')) return true;
  const range = phraseBefore(lexicon.rangeOpeners, tokens, from);
  if (range === null) return false;
  if (phraseBefore(lexicon.ageOpeners, tokens, range.from) !== null) return true;
  return kind === 'duration' && isOfSomebody(scan, range.from);
}

/** Numbers without a unit: "Chris Vale, 27,", "12 and older", "the median age is 42". */
function isNumberOfYears(scan: Scan, candidate: Candidate): boolean {
  const { from, to } = candidate;
  return (
    isAfterName(scan, from, to) ||
    isOlder(scan, to) ||
    isAfterAgeNoun(scan, from, to) ||
    isOfGroup(scan, candidate)
  );
}

/** "children under six", "adults 18 to 64", "residents 85 and over", "gli under 35". */
function isOfGroup(scan: Scan, { from, to, quantity }: Candidate): boolean {
  const { tokens, lexicon } = scan;
  const limit = phraseBefore(lexicon.before, tokens, from);
  if (lexicon.ageBounds.has(tokens[from - 1]?.fold ?? '')) return true;
  const isLimited =
    limit !== null || 'from' in quantity || phraseAt(lexicon.after, tokens, to) !== null;
  if (!isLimited || !isAfterGroup(scan, limit?.from ?? from)) return false;
  if (isEndOfGroup(scan, to)) return true;
  // "children under five need", but "students over 100 courses"
  const isBound = limit !== null && lexicon.ageGroupLimits.has(tokens[limit.to - 1]?.fold ?? '');
  return isBound && !isPluralGroup(scan, nounAfter(scan, to));
}

/** Whether people stand before a token: "personas | mayores de 60", "personas con | más de 60". */
function isAfterGroup({ tokens, lexicon }: Scan, at: number): boolean {
  const link = lexicon.ageGroupLinks.has(tokens[at - 1]?.fold ?? '') ? at - 1 : at;
  return lexicon.ageGroups.has(tokens[link - 1]?.fold ?? '');
}

/** Numbers of years: "34-jährige Frau", "les moins de 25 ans", "der Angeklagte, 52 Jahre,", "ab 6 Jahren". */
function isPeriodOfLife(scan: Scan, candidate: Candidate): boolean {
  const { from, to } = candidate;
  const { lexicon, tokens } = scan;
  const opener =
    phraseBefore(lexicon.before, tokens, from) ?? phraseBefore(lexicon.rangeOpeners, tokens, from);
  const isLimited = opener !== null || 'from' in candidate.quantity;
  const people = tokens[(opener?.from ?? from) - 1]?.fold ?? '';
  const isGroup =
    isLimited && (lexicon.peopleArticles.has(people) || isAfterGroup(scan, opener?.from ?? from));
  return (
    isGroup ||
    isPerson(scan, candidate) ||
    isOfSomebody(scan, from) ||
    isBounded(scan, from) ||
    isSpanOfLife(scan, candidate) ||
    phraseAt(lexicon.ageClosers, tokens, to) !== null ||
    isAfterAgeNoun(scan, from, to)
  );
}

function isYears(scan: Scan, unit: string | null): boolean {
  return unit !== null && scan.lexicon.years.has(fold(unit));
}

function largestOf(quantity: Candidate['quantity']): number {
  if ('numerator' in quantity) return Number.POSITIVE_INFINITY;
  return Number('to' in quantity ? quantity.to : quantity.value);
}

/** What stands before a family name: another name, an initial's stop, a nickname's mark. */
const PART_OF_NAME = /^(?:\p{Lu}\p{L}*|[."”’'-])$/u;

/** "Chris Vale, 27, was", "the driver, 28, was": between commas after a name or a person. */
function isAfterName({ tokens, lexicon, titleCase }: Scan, from: number, to: number): boolean {
  const isBetween = tokens[from - 1]?.text === ',' && /^[,.;)]$/.test(tokens[to]?.text ?? '');
  const isNamed =
    isCapitalized(tokens[from - 2]) && PART_OF_NAME.test(tokens[from - 3]?.text ?? '');
  const isPerson = lexicon.agedPersons.has(tokens[from - 2]?.fold ?? '');
  return isBetween && ((isNamed && !titleCase) || isPerson);
}

/** "12 and older". */
function isOlder({ tokens, lexicon }: Scan, to: number): boolean {
  const after = phraseAt(lexicon.after, tokens, to);
  return after !== null && lexicon.older.has(tokens[after.to - 1]?.fold ?? '');
}

/** "34-jährige Frau", "der 27-Jährige", "52-jährige Ministerin"; "zehnjähriger Dauer" is a length of time. */
function isPerson(scan: Scan, { from, to }: Candidate): boolean {
  const { tokens, lexicon } = scan;
  if (lexicon.persons.size === 0) return false;
  const last = tokens[to - 1];
  const isAdjective = lexicon.unitEndings.some(
    ([ending, unit]) => lexicon.years.has(fold(unit)) && last?.fold.endsWith(ending) === true,
  );
  if (last === undefined || !isAdjective) return false;
  if (to - from > 1 && isCapitalized(last)) return true;
  const next = tokens[capitalizesNouns(scan) ? nounAt(tokens, lexicon, to) : to];
  const noun = next?.fold ?? '';
  if (lexicon.persons.has(noun)) return true;
  const { personEndings, notPersons } = lexicon;
  if (!isCapitalized(next) || notPersons.some((word) => noun.endsWith(word))) return false;
  return personEndings.some((ending) => noun.length > ending.length + 2 && noun.endsWith(ending));
}

/** Adjectives may stand between an age and whose it is. */
const MOST_ADJECTIVES = 2;

/** Over adjectives, where nouns have capitals ("41-jähriger italienischer Fahrer"). */
function nounAt(tokens: readonly Token[], lexicon: Lexicon, from: number): number {
  let at = from;
  while (at < from + MOST_ADJECTIVES && isAdjectiveAt(tokens, lexicon, at)) at += 1;
  return at;
}

function isAdjectiveAt(tokens: readonly Token[], lexicon: Lexicon, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapitalized(token)) return false;
  return !lexicon.nounStops.has(token.fold) && !lexicon.persons.has(token.fold);
}

/** "El acusado, de 52 años,": apart from the sentence, after a person. */
function isOfSomebody({ tokens, lexicon }: Scan, from: number): boolean {
  const of = phraseBefore(lexicon.of, tokens, from);
  return of !== null && tokens[of.from - 1]?.text === ',';
}

/** "tra i 15 e i 64 anni", "entre los 18 y los 30 años": a range of years that its article speaks of. */
function isSpanOfLife({ tokens, lexicon }: Scan, { from, quantity }: Candidate): boolean {
  const opener = phraseBefore(lexicon.rangeOpeners, tokens, from);
  return 'from' in quantity && opener !== null && opener.to - opener.from > 1;
}

/** "ab 6 Jahren", "à partir de 16 ans". */
function isBounded({ tokens, lexicon }: Scan, from: number): boolean {
  return phraseBefore(lexicon.ageLimits, tokens, from) !== null;
}

/** Words looked through for one that speaks of an age. */
const FARTHEST_AGE = 6;

/** "the median age was 42", "l'âge de la retraite passe à 64 ans": an age spoken of before, with no other number between. */
function isAfterAgeNoun(scan: Scan, from: number, to: number): boolean {
  const { tokens, lexicon } = scan;
  if (!isEndOfGroup(scan, to)) return false;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_AGE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || /^[.,;:()%]$/.test(token.text))
      return false;
    if (lexicon.ageNouns.has(token.fold)) return true;
  }
  return false;
}
