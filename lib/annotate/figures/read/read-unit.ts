import type { FigureKind } from '../../../model/bodies.ts';
import type { Unit } from '../lexicon/lexicon.ts';
import { opens, type PhraseMatch, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { currencyOf } from '../scan/region.ts';
import { isGlued, type NumberMatch, type Scan, written } from '../scan/scan.ts';
import { fold, type Token } from '../scan/token.ts';

/** A unit found after a number. */
export interface UnitMatch {
  meaning: Unit;
  to: number;
  /** As written. */
  spelling: string;
}

/** A currency sign before a number: "$", "US$", "CAD". */
export function signAt(scan: Scan, from: number): { to: number; currency: string } | null {
  const phrase = phraseAt(scan.lexicon.signs, scan.tokens, from);
  if (phrase === null || scan.tokens[from]?.masked === true) return null;
  const first = scan.tokens[from];
  const before = scan.tokens[from - 1];
  if (isGlued(first) && first?.kind === 'word' && before?.kind !== 'sign') return null;
  const spelling = written(scan, phrase.from, phrase.to);
  const sign = phrase.value.find(({ exact }) => exact === spelling || isSpacedOut(exact, spelling));
  if (sign === undefined) return null;
  // A single letter is a currency only where it is the country's ("R450 million").
  const isLetter = /^[A-Z]$/.test(sign.exact);
  if (isLetter && currencyOf(sign.currency, scan.region).code === null) return null;
  return { to: phrase.to, currency: sign.currency };
}

/** "HK $" for "HK$": with two letters or more, so that "a $" and "A $" stay an article and a sign. */
function isSpacedOut(exact: string, spelling: string): boolean {
  return exact.length > 2 && spelling.replace(/\s/g, '') === exact.replace(/\s/g, '');
}

/** The unit after a number, over a hyphen ("10-year") or an "of" after a scale ("millions de dollars"). */
export function unitAfter(scan: Scan, number: NumberMatch): UnitMatch | null {
  const { tokens, lexicon } = scan;
  const hyphen = tokens[number.to];
  const overHyphen =
    hyphen?.fold === '-' &&
    isGlued(hyphen) &&
    isGlued(tokens[number.to + 1]) &&
    tokens[number.to + 1]?.kind === 'word';
  const plain = unitAt(scan, number.to) ?? (overHyphen ? unitAt(scan, number.to + 1) : null);
  if (plain !== null) return plain;
  const of = phraseAt(lexicon.of, tokens, number.to);
  if (of === null) return null;
  const isLinked = number.nounLike || number.isBareHalf || lexicon.data.ofAfterNumbers;
  if (isLinked) return unitAt(scan, of.to);
  // "0.5 of a percentage point"
  const point = lexicon.articles.has(tokens[of.to]?.fold ?? '') ? unitAt(scan, of.to + 1) : null;
  return point?.meaning.kind === 'percentage-point' ? point : null;
}

/** "10-jähriges". */
export function unitEndingAfter(scan: Scan, number: NumberMatch): UnitMatch | null {
  const hyphen = scan.tokens[number.to];
  const at = hyphen?.fold === '-' && isGlued(hyphen) ? number.to + 1 : number.to;
  const word = scan.tokens[at];
  if (!isGlued(word)) return null;
  const ending = scan.lexicon.unitEndings.find(([spelling]) => spelling === word?.fold);
  if (ending === undefined) return null;
  const { kind, unit } = unitOfEnding(scan, ending[1]);
  return { meaning: { kind, unit, power: 0, exact: null }, to: at + 1, spelling: unit };
}

/** What an ending stands for: a share, a length of time, or the age of a person ("30enne"), which has the unit before the blank. */
export function unitOfEnding({ lexicon }: Scan, unit: string): { kind: FigureKind; unit: string } {
  const [years = unit] = unit.split(' ');
  const isAge = years !== unit && lexicon.years.has(fold(years));
  return { kind: isAge ? 'age' : unit === '%' ? 'percent' : 'duration', unit: years };
}

/** "six points de vente", "12 puntos de encuentro" are places; "0,8 point de PIB" is a share. */
function isPointOf({ tokens, lexicon }: Scan, { from, to }: PhraseMatch<unknown>): boolean {
  if (to - from > 1 || !lexicon.barePoints.has(tokens[from]?.fold ?? '')) return false;
  const of = phraseAt(lexicon.of, tokens, to);
  return of !== null && !lexicon.pointBases.has(tokens[of.to]?.fold ?? '');
}

/** "45p" and "22c" are money; "45 p" are pages, and "table 3c" has a letter of its own. */
function isCentLetter({ tokens, lexicon }: Scan, at: number): boolean {
  return isGlued(tokens[at]) && phraseBefore(lexicon.labels, tokens, at - 1) === null;
}

/** "en 2024 ha crecido", "il 112 ha ricevuto"; "5 ha de bosque" and "5 ha quemadas" are hectares. */
function isVerb({ tokens, lexicon }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || opens(lexicon.of, next)) return false;
  const isYear = /^(?:19|20)\d\d$/.test(tokens[at - 1]?.text ?? '');
  if (lexicon.nounStops.has(next.fold)) return isYear;
  return !lexicon.unitAdjectives.some((ending) => next.fold.endsWith(ending));
}

function isGluedWord(token: Token | undefined): boolean {
  return isGlued(token) && token?.kind === 'word';
}

/** In "15,000 $10-a-day spaces" the sign is the next number's. */
function isSignOfNext({ tokens }: Scan, { from, to }: PhraseMatch<unknown>): boolean {
  const next = tokens[to];
  const isSign = tokens[to - 1]?.text === '$' && tokens[from]?.spaced === true;
  return isSign && next?.kind === 'number' && isGlued(next);
}

/** The unit that starts at a token, in a spelling it is valid in. */
export function unitAt(scan: Scan, at: number): UnitMatch | null {
  const { lexicon } = scan;
  const phrase = phraseAt(lexicon.units, scan.tokens, at);
  if (phrase === null || scan.tokens[at]?.masked === true) return null;
  const next = scan.tokens[phrase.to];
  const last = scan.tokens[phrase.to - 1];
  if (
    isGlued(next) &&
    last?.kind === 'word' &&
    (next?.kind === 'word' || next?.kind === 'number')
  ) {
    return null;
  }
  if (isSignOfNext(scan, phrase)) return null;
  const spelling = written(scan, at, phrase.to);
  const isCut = isGlued(next) && isGluedWord(scan.tokens[phrase.to + 1]);
  // "211 L.A. County", "24 millions l'ont reçue"
  if (isCut && (next?.text === '.' || (next?.fold === "'" && spelling.length === 1))) return null;
  const meaning = phrase.value.find(({ exact }) => exact === null || exact === spelling);
  const isLetter = meaning?.power === -2 && /^[a-z]$/.test(spelling);
  if (isLetter && !isCentLetter(scan, at)) return null;
  if (meaning?.kind === 'percentage-point' && isPointOf(scan, phrase)) return null;
  if (lexicon.verbUnits.has(spelling) && isVerb(scan, at)) return null;
  return meaning === undefined ? null : { meaning, to: phrase.to, spelling };
}
