import type { Change, FigureKind, Modifier } from '../../model/bodies.ts';
import type { FoundFigure } from '../found.ts';
import { headOf, isNounPart, isPluralGroup, nounAfter } from './read/noun-group.ts';
import { opens, phraseAt, phraseBefore } from './scan/phrase-table.ts';
import { type Candidate, isGlued, type Scan, written } from './scan/scan.ts';
import { fold } from './scan/token.ts';

/** Gives a candidate what stands around it: modifier, noun, rate; and its place in the text. */
export function attachContext(scan: Scan, candidate: Candidate): FoundFigure {
  const { from, to, kind, quantity, unitInferred, rule } = candidate;
  const counts = kind === 'count' || kind === 'ratio';
  const noun = candidate.noun ?? (counts ? countedAfter(scan, to) : null);
  // "100 milhões de doses este ano" are no years.
  const isOf = phraseAt(scan.lexicon.of, scan.tokens, to) !== null;
  const period = kind === 'count' && !isOf ? periodOf(scan, noun) : null;
  const head = noun === null ? null : headOf(scan, noun);
  const change = RATED.has(kind) ? changeOf(scan, candidate) : null;
  return {
    start: scan.tokens[from]?.start ?? 0,
    end: scan.tokens[to - 1]?.end ?? 0,
    kind: period === null ? kind : 'duration',
    quantity,
    unit: kind === 'count' ? (period ?? head) : candidate.unit,
    unitInferred,
    modifier: modifierOf(scan, candidate),
    rate: RATED.has(kind) ? rateAfter(scan, to) : null,
    ...(change === null ? {} : { change }),
    noun: period === null ? noun : null,
    rule,
  };
}

/** The noun after a number, or after the bound that stands between them ("100+ schools", "50 or more people"). */
function countedAfter(scan: Scan, to: number): string | null {
  const noun = nounAfter(scan, to);
  if (noun !== null) return noun;
  const bound = phraseAt(scan.lexicon.after, scan.tokens, to);
  const bounded = bound === null ? null : nounAfter(scan, bound.to);
  return isPluralGroup(scan, bounded) ? bounded : null;
}

/** "cinq dernières années", "two additional weeks": a length of time whose unit stands after an adjective. */
function periodOf({ lexicon }: Scan, noun: string | null): string | null {
  const words = noun?.split(/\s+/).slice(1, 3) ?? [];
  // "12 votes last year" counts votes.
  if (words.some((word) => lexicon.placing.has(fold(word)))) return null;
  return words.find((word) => lexicon.periods.has(fold(word))) ?? null;
}

function modifierOf(scan: Scan, { from, to, kind, quantity }: Candidate): Modifier | null {
  const { tokens, lexicon } = scan;
  const table = kind === 'date' ? lexicon.beforeDate : lexicon.before;
  const isAfterArticle = isArticleOf(scan, kind, tokens[from - 1]?.fold ?? '');
  // "over-65s"
  const isHyphened = kind === 'age' && tokens[from - 1]?.fold === '-' && isGlued(tokens[from - 1]);
  const before =
    phraseBefore(table, tokens, isHyphened ? from - 1 : from) ??
    (isAfterArticle ? phraseBefore(table, tokens, from - 1) : null);
  // "les 24 et 31 décembre", "des 24 et 31": no word of another accent ("dès").
  if (before !== null && isOf(scan, before)) return null;
  // "dal 1° al 15 aprile" opens a span.
  if (before?.value === 'since' && 'from' in quantity && opens(lexicon.from, tokens[from - 1]))
    return null;
  if (before !== null && kind === 'duration' && isThroughout(scan, before, to)) return null;
  // "bajó hasta el 5 %" is where it ended, not the most it may be.
  if (before !== null && !(before.value === 'up-to' && before.to < from)) return before.value;
  const after = phraseAt(lexicon.after, tokens, to);
  // "up to 2018 and up 4 % since"
  const isNext = after !== null && tokens[after.to]?.kind === 'number';
  if (after === null || isNext || opens(lexicon.toOne, tokens[after.to])) return null;
  // "2030年3月まで" is until then, which is no most.
  return kind === 'date' && after.value === 'up-to' ? null : after.value;
}

/** Whether a bound is, as written, nothing but the word that joins a scale to its unit. */
function isOf({ tokens, lexicon }: Scan, { from, to }: { from: number; to: number }): boolean {
  const word = tokens[from]?.text.toLowerCase() ?? '';
  return to - from === 1 && lexicon.data.of.split('|').includes(word);
}

/** Whether a word is an article of the figure itself: "casi el veinte por ciento", "más de un 5 %", "supera los 20 millones". */
function isArticleOf({ lexicon }: Scan, kind: FigureKind, word: string): boolean {
  if (kind === 'percent' && lexicon.atoms.get(word)?.value === 1) return true;
  const isSpokenOf = kind === 'ratio' || kind === 'percent' || !lexicon.data.headLast;
  return isSpokenOf && kind !== 'date' && lexicon.definiteArticles.has(word);
}

/** "$5 million over three years", "Förderung über drei Jahre": how long it takes, no bound. */
function isThroughout(
  { tokens, lexicon }: Scan,
  { from, to }: { from: number; to: number },
  end: number,
): boolean {
  if (to - from > 1 || !lexicon.throughout.has(tokens[from]?.fold ?? '')) return false;
  const { boundEnding } = lexicon.data;
  if (boundEnding !== '' && tokens[end - 1]?.fold.endsWith(boundEnding) === true) return false;
  const isFollowed = lexicon.lasted.has(tokens[end]?.fold ?? '');
  return !isFollowed && !lexicon.lasting.has(tokens[from - 1]?.fold ?? '');
}

/** "up 5 %", "an increase of about $2 million", "12 % more"; of "up from 3 to 5" the second is where it went. */
function changeOf(scan: Scan, { from, to }: Candidate): Change | null {
  const { tokens, lexicon } = scan;
  const limit = phraseBefore(lexicon.before, tokens, from);
  const before = phraseBefore(lexicon.changesBefore, tokens, limit?.from ?? from);
  return (before ?? phraseAt(lexicon.changesAfter, tokens, to))?.value ?? null;
}

/** What may repeat over time. */
const RATED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'money',
  'count',
  'measure',
  'percent',
  'percentage-point',
  'duration',
]);

/** A rate stands at most so many words after the core, with no other number between. */
const FARTHEST_RATE = 4;

const ENDS_CLAUSE = /^[.,;:!?()]$/;

function rateAfter(scan: Scan, to: number): string | null {
  const { tokens, lexicon } = scan;
  for (let at = to; at <= to + FARTHEST_RATE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') return null;
    if (ENDS_CLAUSE.test(token.text) || isCompared(lexicon, token.fold)) return null;
    const per = at === to ? phraseAt(lexicon.per, tokens, at) : null;
    if (per !== null && isNounPart(scan, per.to, per.to)) return written(scan, at, per.to + 1);
    const word = phraseAt(lexicon.rates, tokens, at);
    if (word !== null) return written(scan, at, word.to);
    const end = endOfPeriod(scan, at);
    if (end !== null) return written(scan, at, end);
  }
  return null;
}

/** "0,2 % rispetto al trimestre precedente", "5 % more than a year ago": what follows is compared with. */
function isCompared({ than, yearCompared }: Scan['lexicon'], word: string): boolean {
  return than.has(word) || yearCompared.has(word);
}

/** Over "a year", "par mois"; null for "les deux derniers mois de l'année", which says of what. */
function endOfPeriod(scan: Scan, at: number): number | null {
  const { tokens, lexicon } = scan;
  const opener = phraseAt(lexicon.rateOpeners, tokens, at);
  if (opener === null || phraseBefore(lexicon.of, tokens, at) !== null) return null;
  const unit = phraseAt(lexicon.timeUnits, tokens, opener.to);
  return unit === null || isElapsed(scan, unit.to) ? null : unit.to;
}

/** "2,4 Mio. Euro im Jahr 2026", "12,000 a year earlier", "on a year-on-year basis": that says when, not how often. */
function isElapsed({ tokens, lexicon }: Scan, at: number): boolean {
  const next = tokens[at];
  const isJoined = isGlued(next) && next?.fold === '-';
  return next?.kind === 'number' || isJoined || lexicon.elapsed.has(next?.fold ?? '');
}
