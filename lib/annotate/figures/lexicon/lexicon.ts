import type { Change, FigureKind, Modifier } from '../../../model/bodies.ts';
import type { PhraseTable } from '../scan/phrase-table.ts';
import type { LexiconData } from './lexicon-data.ts';

/** One part of a number word: "forty" adds 40, "hundred" and "million" multiply. */
export interface Atom {
  value: number;
  /** Power of ten it multiplies by; null where it adds. */
  power: number | null;
}

/** What a unit after a number makes of it. */
export interface Unit {
  kind: FigureKind;
  /** Unit to report; null for the spelling on the page. */
  unit: string | null;
  /** Power of ten to apply: -2 for cents, 6 for "MEUR". */
  power: number;
  /** The one spelling it is valid in; null where case does not matter. */
  exact: string | null;
}

/** A currency sign and the spelling it is valid in. */
export interface Sign {
  currency: string;
  exact: string;
}

/** The words of a language that are looked up one at a time, by the name they have in its data. */
export const WORD_SETS = [
  'acts',
  'afterAnd',
  'afterEmergency',
  'ageBounds',
  'ageGroupLimits',
  'ageGroupLinks',
  'ageGroups',
  'ageNouns',
  'agedPersons',
  'alternatives',
  'ambiguousMonths',
  'articles',
  'barePoints',
  'bareScales',
  'beforeEmergency',
  'blocks',
  'calls',
  'centuries',
  'clockMinutes',
  'compares',
  'contests',
  'dayMarks',
  'definiteArticles',
  'degrees',
  'each',
  'elapsed',
  'freePrefixes',
  'grades',
  'heatWords',
  'hotlines',
  'joints',
  'lasted',
  'lasting',
  'millionLetters',
  'minus',
  'monthMarks',
  'nameParticles',
  'notDayMarks',
  'nounStops',
  'older',
  'oneAndHalf',
  'ordinalEndings',
  'peopleArticles',
  'partLinks',
  'persons',
  'placing',
  'pointBases',
  'shortCodeArticles',
  'spreads',
  'streets',
  'tenths',
  'than',
  'throughout',
  'verbUnits',
  'yearCompared',
  'yearNouns',
  'yearWords',
  'years',
] as const satisfies readonly (keyof LexiconData)[];

/** Its phrases of one word or more. */
export const PHRASES = [
  'belowZero',
  'ageClosers',
  'ageLimits',
  'ageOpeners',
  'centLinks',
  'changeLinks',
  'clockHours',
  'clockLinks',
  'clockNames',
  'clockOpeners',
  'clockWords',
  'counters',
  'dateLinks',
  'dayParts',
  'decimalLinks',
  'decimalWords',
  'fiscal',
  'from',
  'halves',
  'labels',
  'notNumbers',
  'notRanks',
  'of',
  'outOf',
  'over',
  'pages',
  'per',
  'percentOpeners',
  'rangeAnd',
  'rangeOpeners',
  'rankOpeners',
  'rateOpeners',
  'rates',
  'references',
  'seasons',
  'times',
  'toOne',
] as const satisfies readonly (keyof LexiconData)[];

/** What words end in, or are written to. */
export const ENDINGS = [
  'compoundOrdinals',
  'halfEndings',
  'manifold',
  'notPersons',
  'partEndings',
  'personEndings',
  'repeated',
  'streetEndings',
  'superlatives',
  'unitAdjectives',
  'verbEndings',
] as const satisfies readonly (keyof LexiconData)[];

/** A language's data in the form the readers look things up in. */
export interface Lexicon
  extends Readonly<Record<(typeof WORD_SETS)[number], ReadonlySet<string>>>,
    Readonly<Record<(typeof PHRASES)[number], PhraseTable<true>>>,
    Readonly<Record<(typeof ENDINGS)[number], readonly string[]>> {
  data: LexiconData;
  /** Every word of its phrases, numbered. */
  vocabulary: ReadonlyMap<string, number>;
  atoms: ReadonlyMap<string, Atom>;
  ordinals: ReadonlyMap<string, Atom>;
  collectives: ReadonlyMap<string, number>;
  parts: PhraseTable<number>;
  shares: PhraseTable<string>;
  andParts: PhraseTable<number>;
  partPrefixes: readonly (readonly [string, number])[];
  vague: PhraseTable<number>;
  months: PhraseTable<number>;
  spans: PhraseTable<string>;
  decadesBefore: PhraseTable<true>;
  decadesAfter: PhraseTable<true>;
  rangeLinks: PhraseTable<true>;
  moves: readonly string[];
  units: PhraseTable<readonly Unit[]>;
  signs: PhraseTable<readonly Sign[]>;
  unitEndings: readonly (readonly [string, string])[];
  before: PhraseTable<Modifier>;
  beforeDate: PhraseTable<Modifier>;
  after: PhraseTable<Modifier>;
  changesBefore: PhraseTable<Change>;
  changesAfter: PhraseTable<Change>;
  timeUnits: PhraseTable<true>;
  /** Units of time of one word. */
  periods: ReadonlySet<string>;
  /** Scales that a stop may follow ("Mio."). */
  shortScales: ReadonlySet<string>;
  isParticiple: (word: string) => boolean;
  /** Whole names of the months. */
  wholeMonths: ReadonlySet<string>;
  isPlural: (word: string) => boolean;
  /** A telephone number after a word that says so. */
  phone: RegExp;
}
