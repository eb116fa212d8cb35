import type { FigureKind } from '../../model/bodies.ts';
import type { FoundFigure } from '../found.ts';
import { phraseAt, phraseBefore } from './scan/phrase-table.ts';
import { type Candidate, isGlued, type Scan } from './scan/scan.ts';
import type { Token } from './scan/token.ts';

const SHARED_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'percent',
  'percentage-point',
  'duration',
  'measure',
  'money',
  'age',
]);

/** "20 and 30 per cent", "450 milioni e 12.500 euro": the number before shares the unit of the one after it. */
export function shareUnits(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, second] = [shared[index], shared[index + 1]];
    if (first === undefined || second === undefined || first.kind !== 'count') continue;
    if (!SHARED_KINDS.has(second.kind)) continue;
    if (!isJoined(scan, first, second) && !isListed(scan, first, second)) continue;
    if (second.kind === 'money' && !sharesMoney(scan, first, second)) continue;
    if (second.kind === 'percent' && !sharesPercent(scan, first, second, shared[index - 1]))
      continue;
    const { kind, unit, unitInferred } = second;
    shared[index] = { ...first, kind, unit, unitInferred, rule: 'shared-unit' };
  }
  return shared;
}

/** Money is shared where both numbers have a scale or none has, before an amount whose currency stands after it. */
function sharesMoney({ tokens, lexicon }: Scan, first: Candidate, second: Candidate): boolean {
  const isScaled = first.to - first.from > 1 && tokens[first.to - 1]?.kind === 'word';
  const isPlain =
    first.to - first.from === 1 && !lexicon.atoms.has(tokens[second.from + 1]?.fold ?? '');
  return (isScaled || isPlain) && tokens[second.from]?.kind === 'number';
}

/** No share is that large; where the one joined to it is smaller, none is larger than the whole. */
const LARGEST_SHARE = 1000;
const WHOLE = 100;

/** "3, 4, or 5 per cent", but "410, or 2.8 per cent" and "44,000 or 2.8 per cent" say how many, and what share that is. */
function sharesPercent(
  { tokens, lexicon }: Scan,
  first: Candidate,
  second: Candidate,
  earlier: Candidate | undefined,
): boolean {
  if (!('value' in first.quantity)) return false;
  const number = Number(first.quantity.value);
  if (number >= LARGEST_SHARE) return false;
  const joint = tokens.slice(first.to, second.from);
  if ('value' in second.quantity && number > Number(second.quantity.value)) {
    // "312 or 4.7 per cent"; "30 and 20 per cent" are two shares.
    if (number > WHOLE || joint.some(({ fold }) => lexicon.alternatives.has(fold))) return false;
  }
  const isList = earlier?.to === first.from - 1 && tokens[earlier.to]?.text === ',';
  return isList || second.rule === 'shared-unit' || joint.every(({ text }) => text !== ',');
}

/** "€450 million and €75,000 a year": what stands before an "and" is a year's too. */
export function shareRates(
  scan: Scan,
  candidates: readonly Candidate[],
  figures: readonly FoundFigure[],
): FoundFigure[] {
  const shared = [...figures];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, second] = [shared[index], shared[index + 1]];
    const [from, to] = [candidates[index], candidates[index + 1]];
    if (first === undefined || second === undefined || from === undefined || to === undefined)
      continue;
    const isAlike = first.kind === second.kind && first.unit === second.unit;
    if (first.rate !== null || second.rate === null || !isAlike || !isJoined(scan, from, to))
      continue;
    shared[index] = { ...first, rate: second.rate };
  }
  return shared;
}

/** Whether nothing but an "and" or an "or", with or without a comma, stands between two figures. */
function isJoined({ tokens, lexicon }: Scan, first: Candidate, second: Candidate): boolean {
  const from = isHanging(tokens, first.to) ? first.to + 1 : first.to;
  const joint = tokens.slice(from, second.from);
  if (
    joint.length === 0 ||
    joint.length > 2 ||
    !joint.some(({ kind, text }) => kind === 'word' || text === '、')
  )
    return false;
  return joint.every(({ text, fold }) => /^[,.、]$/.test(text) || lexicon.joints.has(fold));
}

/** "46- und 55-jährige": the hyphen stands for the unit of the second number. */
function isHanging(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.fold === '-' && isGlued(hyphen) && tokens[at + 1]?.spaced === true;
}

/** "5.4, 2.3 and 0.8 per cent": before a comma and a number that shares its unit already. */
function isListed({ tokens }: Scan, first: Candidate, second: Candidate): boolean {
  const isComma = tokens[first.to]?.text === ',' && second.from === first.to + 1;
  return isComma && second.rule === 'shared-unit';
}

/** "up from $2.1 billion to $2.5 billion": the second figure is where it went. */
export function shareChanges(
  { tokens, lexicon }: Scan,
  candidates: readonly Candidate[],
  figures: readonly FoundFigure[],
): FoundFigure[] {
  return figures.map((figure, index) => {
    const [earlier, own] = [candidates[index - 1], candidates[index]];
    if (earlier === undefined || own === undefined || earlier.kind !== own.kind) return figure;
    const opened = phraseBefore(lexicon.from, tokens, earlier.from);
    const link = phraseAt(lexicon.rangeLinks, tokens, earlier.to);
    if (opened === null || link?.to !== own.from) return figure;
    const change = phraseBefore(lexicon.changesBefore, tokens, opened.from);
    return change === null ? figure : { ...figure, change: change.value };
  });
}
