import type { ReadingContext } from '../../model/reading.ts';
import type { Block, ReleaseText } from '../../model/release.ts';
import type { FoundFigure } from '../found.ts';
import { attachContext } from './attach-context.ts';
import { shareChanges, shareRates, shareUnits } from './coordinate.ts';
import { maskExclusions } from './exclusions/exclusions.ts';
import { rowLabels } from './exclusions/row-labels.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconFor } from './lexicon/lexicon-for.ts';
import { PART_SIGNS } from './lexicon/symbols.ts';
import { isMinusAt } from './read/minus.ts';
import { asAge, readAgeGroup, shareAges } from './read/read-age.ts';
import { readAmount, readPartOfUnit } from './read/read-amount.ts';
import { readDate } from './read/read-date.ts';
import { readRank } from './read/read-rank.ts';
import { readRatio } from './read/read-ratio.ts';
import { styleOf } from './scan/own-marks.ts';
import { type Region, regionOf } from './scan/region.ts';
import { type Candidate, emptyMemory, isCapitalized, type Scan } from './scan/scan.ts';
import { type Token, tokenize } from './scan/token.ts';

/** The readers, the most particular first: the first to read something at a token has it. */
const READERS: readonly ((scan: Scan, from: number) => Candidate | null)[] = [
  readAgeGroup,
  readDate,
  readPartOfUnit,
  readRatio,
  readRank,
  readAmount,
];

/**
 * Finds every figure of a release, typed and normalised.
 *
 * @param text - The flattened copy.
 * @param context - Language and country, which settle decimal marks and a bare currency sign.
 * @returns Figures in reading order, none overlapping; empty where there are none, and cut off
 *   after ten thousand.
 */
export function findFigures(text: ReleaseText, context: ReadingContext): readonly FoundFigure[] {
  const conventions = regionOf(context);
  const lexicon = lexiconFor(conventions);
  const numerals = styleOf(text.text, conventions.numerals, lexicon);
  const region = { ...conventions, numerals };
  const labels = rowLabels(text);
  const figures: FoundFigure[] = [];
  for (const block of text.blocks) {
    if (labels.has(block)) continue;
    figures.push(...figuresOfBlock(text.text, block, lexicon, region));
    if (figures.length > MOST_FIGURES) return figures.slice(0, MOST_FIGURES);
  }
  return figures;
}

/** No release states more; a page of nothing but numbers costs no more than this many. */
const MOST_FIGURES = 10_000;

function figuresOfBlock(
  text: string,
  block: Block,
  lexicon: Lexicon,
  region: Region,
): FoundFigure[] {
  const tokens = tokenize(text, block, region.numerals, lexicon.vocabulary);
  const titleCase = isTitleCase(tokens, lexicon);
  const scan: Scan = { text, tokens, lexicon, region, titleCase, numbers: emptyMemory() };
  maskExclusions(scan);
  const candidates = shareAges(
    scan,
    readCandidates(scan).map((candidate) => asAge(scan, candidate)),
  );
  if (block.cell === null && isDateLine(scan, candidates)) return [];
  const shared = shareUnits(scan, candidates);
  const figures = shared.map((candidate) => attachContext(scan, candidate));
  return shareChanges(scan, shared, shareRates(scan, shared, figures));
}

function readCandidates(scan: Scan): Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < scan.tokens.length && candidates.length <= MOST_FIGURES) {
    const candidate = mayOpen(scan, at) ? readAt(scan, at) : null;
    if (candidate !== null) candidates.push(candidate);
    at = candidate?.to ?? at + 1;
  }
  return candidates;
}

/** A figure begins with digits, a word or sign of some phrase, or a number word; never inside what is masked. */
function mayOpen(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.masked) return false;
  if (token.kind === 'sign') return token.word !== 0 && maySignOpen(token, scan.tokens[at + 1]);
  if (token.word !== 0 || token.kind === 'number' || token.kind === 'code') return true;
  return token.kind === 'word' && isNumberWord(scan, at, token.fold);
}

/** A sign opens a figure before digits, a word or a minus ("$5", "#1", "$-5"), or is a part itself ("½"). */
function maySignOpen(sign: Token, next: Token | undefined): boolean {
  return (
    next?.kind !== 'sign' ||
    (next.fold === '-' && sign.fold !== '-') ||
    isPart(sign) ||
    isPart(next)
  );
}

function isPart({ text }: Token): boolean {
  return PART_SIGNS.includes(text);
}

function isNumberWord(scan: Scan, at: number, word: string): boolean {
  const { atoms, ordinals, articles, data } = scan.lexicon;
  if (atoms.has(word) || ordinals.has(word) || articles.has(word)) return true;
  if (data.compounds || isMinusAt(scan, at)) return true;
  if (scan.lexicon.compoundOrdinals.some((end) => word.includes(end))) return true;
  return scan.lexicon.manifold.some((ending) => word.endsWith(ending));
}

/** Words a line of metadata may have beside its date ("Published: 5 February 2018"). */
const LONGEST_DATE_LABEL = 3;

/** A line that is nothing but a date says when the release was published; it states no figure. */
function isDateLine({ tokens }: Scan, candidates: readonly Candidate[]): boolean {
  const date = candidates[0];
  if (date?.kind !== 'date' || candidates.length > 1) return false;
  const rest = tokens.length - (date.to - date.from);
  const isLabelled = date.from > 0 && date.to === tokens.length && rest <= LONGEST_DATE_LABEL;
  return rest === 0 || (isLabelled && tokens[date.from - 1]?.kind !== 'word');
}

function readAt(scan: Scan, at: number): Candidate | null {
  for (const read of READERS) {
    const candidate = read(scan, at);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** Whether most of the longer words are capitalised, as in headlines; German capitalises its nouns anyhow. */
function isTitleCase(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (lexicon.data.compounds) return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitalized = words.filter(isCapitalized).length;
  return words.length >= 3 && capitalized / words.length > 0.7;
}
