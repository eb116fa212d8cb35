import type { Change, FigureKind, Modifier } from '../../model/bodies.ts';
import { DE } from './languages/de/lexicon.ts';
import { EN } from './languages/en/lexicon.ts';
import { ES } from './languages/es/lexicon.ts';
import { FR } from './languages/fr/lexicon.ts';
import { IT } from './languages/it/lexicon.ts';
import { OTHER } from './languages/other/lexicon.ts';
import { PT } from './languages/pt/lexicon.ts';
import type { LexiconData } from './lexicon-data.ts';
import { monthNames } from './month-names.ts';
import { type PhraseTable, phraseTable, type Vocabulary } from './phrase-table.ts';
import type { Region } from './region.ts';
import {
  BOUND_SIGNS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DURATION_SYMBOLS,
  MEASURE_SYMBOLS,
  PART_SIGNS,
  SCALED_CURRENCIES,
} from './symbols.ts';
import { fold } from './token.ts';

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

/** A language's data in the form the readers look things up in. */
export interface Lexicon {
  data: LexiconData;
  /** Every word of its phrases, numbered. */
  vocabulary: ReadonlyMap<string, number>;
  atoms: ReadonlyMap<string, Atom>;
  ordinals: ReadonlyMap<string, Atom>;
  bareScales: ReadonlySet<string>;
  collectives: ReadonlyMap<string, number>;
  parts: PhraseTable<number>;
  shares: PhraseTable<string>;
  halves: PhraseTable<true>;
  andParts: PhraseTable<number>;
  decimalWords: PhraseTable<true>;
  vague: PhraseTable<number>;
  ordinalEndings: ReadonlySet<string>;
  notRanks: PhraseTable<true>;
  centuries: ReadonlySet<string>;
  rankOpeners: PhraseTable<true>;
  outOf: PhraseTable<true>;
  notNumbers: PhraseTable<true>;
  toOne: PhraseTable<true>;
  times: PhraseTable<true>;
  manifold: readonly string[];
  months: PhraseTable<number>;
  seasons: PhraseTable<true>;
  dateLinks: PhraseTable<true>;
  fiscal: PhraseTable<true>;
  spans: PhraseTable<string>;
  decadesBefore: PhraseTable<true>;
  decadesAfter: PhraseTable<true>;
  rangeLinks: PhraseTable<true>;
  rangeOpeners: PhraseTable<true>;
  rangeAnd: PhraseTable<true>;
  from: PhraseTable<true>;
  changeLinks: PhraseTable<true>;
  moves: readonly string[];
  spreads: ReadonlySet<string>;
  of: PhraseTable<true>;
  units: PhraseTable<readonly Unit[]>;
  signs: PhraseTable<readonly Sign[]>;
  years: ReadonlySet<string>;
  tenths: ReadonlySet<string>;
  older: ReadonlySet<string>;
  ageClosers: PhraseTable<true>;
  ageNouns: ReadonlySet<string>;
  ageGroups: ReadonlySet<string>;
  ageLimits: PhraseTable<true>;
  personEndings: readonly string[];
  notPersons: readonly string[];
  persons: ReadonlySet<string>;
  ageOpeners: PhraseTable<true>;
  unitEndings: readonly (readonly [string, string])[];
  before: PhraseTable<Modifier>;
  beforeDate: PhraseTable<Modifier>;
  after: PhraseTable<Modifier>;
  changesBefore: PhraseTable<Change>;
  changesAfter: PhraseTable<Change>;
  references: PhraseTable<true>;
  labels: PhraseTable<true>;
  grades: ReadonlySet<string>;
  streets: ReadonlySet<string>;
  rateOpeners: PhraseTable<true>;
  rates: PhraseTable<true>;
  per: PhraseTable<true>;
  timeUnits: PhraseTable<true>;
  /** Units of time of one word. */
  periods: ReadonlySet<string>;
  nounStops: ReadonlySet<string>;
  articles: ReadonlySet<string>;
}

/** In the Spanish of the United States a billón is the English billion. */
const ES_US: LexiconData = {
  ...ES,
  scales: {
    ...ES.scales,
    9: 'millardo|millardos|billón|billones',
    12: 'trillón|trillones',
    18: '',
  },
};

/** The data of each language, by its code. */
export const DATA: Readonly<Record<string, LexiconData>> = {
  en: EN,
  fr: FR,
  es: ES,
  'es-US': ES_US,
  de: DE,
  it: IT,
  pt: PT,
};

const compiled = new Map<string, Lexicon>();

/**
 * The lexicon of a language.
 *
 * Languages without a lexicon of their own share one, of scales and units, with their own months.
 */
export function lexiconOf({ language, shortScale }: Region): Lexicon {
  const key = shortScale && `${language}-US` in DATA ? `${language}-US` : language;
  let lexicon = compiled.get(key);
  if (lexicon === undefined) {
    lexicon = compile(DATA[key] ?? withMonths(language));
    compiled.set(key, lexicon);
  }
  return lexicon;
}

function withMonths(language: string): LexiconData {
  const names = monthNames(language);
  return { ...OTHER, months: OTHER.months.map((known, month) => `${known}|${names[month]}`) };
}

/** Brings a language's data to the form the readers look things up in. */
export function compile(data: LexiconData): Lexicon {
  const vocabulary: Vocabulary = new Map(PART_SIGNS.map((sign, index) => [sign, index + 1]));
  const table = <V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> =>
    phraseTable(entries, vocabulary);
  const all = (spellings: string): PhraseTable<true> =>
    table(split(spellings).map((spelling) => [spelling, true] as const));
  return {
    data,
    vocabulary,
    atoms: atomsOf(data),
    ordinals: ordinalsOf(data),
    bareScales: new Set(folded(data.bareScales)),
    collectives: new Map(byValue(data.collectives)),
    parts: table(byValue(data.parts)),
    shares: table(keyed(data.shares)),
    halves: all(data.halves),
    andParts: table(byValue(data.andParts)),
    decimalWords: all(data.decimalWords),
    vague: table(byValue(data.vague)),
    ordinalEndings: new Set(folded(data.ordinalEndings)),
    notRanks: all(data.notRanks),
    centuries: new Set(folded(data.centuries)),
    rankOpeners: all(data.rankOpeners),
    outOf: all(data.outOf),
    notNumbers: all(data.notNumbers),
    toOne: all(data.toOne),
    times: all(data.times),
    manifold: folded(data.manifold),
    months: table(
      data.months.flatMap((names, index) => split(names).map((name) => [name, index + 1] as const)),
    ),
    seasons: all(data.seasons),
    dateLinks: all(data.dateLinks),
    fiscal: all(data.fiscal),
    spans: table(keyed(data.spans)),
    decadesBefore: all(data.decades.before),
    decadesAfter: all(data.decades.after),
    rangeLinks: all(`${data.rangeLinks}|~`),
    rangeOpeners: all(data.rangeOpeners),
    rangeAnd: all(data.rangeAnd),
    from: all(data.from),
    changeLinks: all(data.changeLinks),
    moves: split(data.moves),
    spreads: new Set(folded(data.spreads)),
    of: all(data.of),
    units: table(unitsOf(data)),
    signs: table(signsBySpelling()),
    years: new Set(folded(data.years)),
    tenths: new Set(folded(data.tenths)),
    older: new Set(folded(data.older)),
    ageClosers: all(data.ageClosers),
    ageNouns: new Set(folded(data.ageNouns)),
    ageGroups: new Set(folded(data.ageGroups)),
    ageLimits: all(data.ageLimits),
    personEndings: folded(data.personEndings),
    notPersons: folded(data.notPersons),
    persons: new Set(folded(data.persons)),
    ageOpeners: all(data.ageOpeners),
    unitEndings: keyed(data.unitEndings)
      .map(([ending, unit]) => [fold(ending), unit] as const)
      .sort(([a], [b]) => b.length - a.length),
    before: table([...modifiers(data.before), ...modifiers(BOUND_SIGNS)]),
    beforeDate: table([
      ...modifiers({ approx: data.before.approx ?? '' }),
      ...modifiers(data.beforeDate),
    ]),
    after: table(modifiers(data.after)),
    changesBefore: table(changes(data.changes.before)),
    changesAfter: table(changes(data.changes.after)),
    references: all(data.references),
    labels: all(data.labels),
    grades: new Set(folded(data.grades)),
    streets: new Set(folded(data.streets)),
    rateOpeners: all(data.rateOpeners),
    rates: all(data.rates),
    per: all(data.per),
    timeUnits: all(data.durations),
    periods: new Set(folded(data.durations)),
    nounStops: new Set(folded(data.nounStops)),
    articles: new Set(folded(data.articles)),
  };
}

function split(spellings: string): string[] {
  return spellings.split('|').filter((spelling) => spelling !== '');
}

function folded(spellings: string): string[] {
  return split(spellings).map(fold);
}

/** Spelling → the key it stands under. */
function keyed(entries: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(entries).flatMap(([key, spellings]) =>
    split(spellings).map((spelling) => [spelling, key] as const),
  );
}

/** Folded spelling → the number it stands under. */
function byValue(entries: Readonly<Record<number, string>>): (readonly [string, number])[] {
  return Object.entries(entries).flatMap(([value, spellings]) =>
    folded(spellings).map((spelling) => [spelling, Number(value)] as const),
  );
}

function modifiers(
  entries: Readonly<Partial<Record<Modifier, string>>>,
): (readonly [string, Modifier])[] {
  return Object.entries(entries).flatMap(([modifier, spellings]) =>
    split(spellings).map((spelling) => [spelling, modifier as Modifier] as const),
  );
}

function changes({
  increase,
  decrease,
}: Readonly<Record<Change, string>>): (readonly [string, Change])[] {
  return [
    ...split(increase).map((spelling) => [spelling, 'increase'] as const),
    ...split(decrease).map((spelling) => [spelling, 'decrease'] as const),
  ];
}

function atomsOf(data: LexiconData): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  for (const [word, value] of [...unpacked(data.words.cardinals), ...byValue(data.cardinals)]) {
    atoms.set(word, { value, power: null });
  }
  for (const word of folded(`${data.words.hundred}|${data.hundred}`)) {
    atoms.set(word, { value: 100, power: 2 });
  }
  for (const [word, power] of [...unpacked(data.words.scales), ...byValue(data.scales)]) {
    atoms.set(word, { value: 10 ** power, power });
  }
  return atoms;
}

function ordinalsOf(data: LexiconData): Map<string, Atom> {
  return new Map(
    [...unpacked(data.words.ordinals), ...byValue(data.ordinals)].flatMap(([word, value]) => {
      const power = Math.log10(value);
      const multiplies = value >= 100 && Number.isInteger(power);
      const atom = { value, power: multiplies ? power : null };
      return inflected(word, data.ordinalForms).map((form) => [form, atom] as const);
    }),
  );
}

/** Folded spelling → value, of packed number words. */
function unpacked(packed: string): (readonly [string, number])[] {
  let value = 0;
  return packed.split(' ').flatMap((word) => {
    if (/^\d/.test(word)) {
      value = Number(word) - 1;
      return [];
    }
    value += 1;
    return folded(word).map((spelling) => [spelling, value] as const);
  });
}

/** A word in all forms of its ending, where it has the first of them. */
export function inflected(word: string, forms: string): string[] {
  const [first = '', ...others] = forms.split(' ');
  if (first === '' || !word.endsWith(first)) return [word];
  const stem = word.slice(0, -first.length);
  return [word, ...others.map((ending) => stem + ending)];
}

function unitsOf(data: LexiconData): ReadonlyMap<string, readonly Unit[]> {
  const meanings = new Map<string, Unit[]>();
  const put = (spelling: string, meaning: Unit): void => {
    const key = fold(spelling);
    meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
  };
  const words = (kind: FigureKind, spellings: string, unit: string | null = null): void => {
    for (const spelling of split(spellings)) put(spelling, { kind, unit, power: 0, exact: null });
  };
  const symbols = (kind: FigureKind, spellings: string): void => {
    for (const exact of split(spellings)) put(exact, { kind, unit: null, power: 0, exact });
  };
  words('percent', data.percent, '%');
  words('percentage-point', data.points, 'pp');
  words('percentage-point', data.basisPoints, 'bp');
  for (const spelling of split(data.tenths)) {
    put(spelling, { kind: 'percentage-point', unit: 'pp', power: -1, exact: null });
  }
  words('age', data.ages);
  words('duration', data.durations);
  words('measure', data.measures);
  symbols('duration', DURATION_SYMBOLS);
  symbols('measure', MEASURE_SYMBOLS);
  for (const [spelling, currency] of keyed(data.currencies)) {
    put(spelling, { kind: 'money', unit: currency, power: 0, exact: null });
  }
  for (const [spelling, currency] of keyed(data.cents)) {
    put(spelling, { kind: 'money', unit: currency, power: -2, exact: null });
  }
  put('p', { kind: 'money', unit: 'GBP', power: -2, exact: 'p' });
  for (const [exact, [currency, power]] of Object.entries(SCALED_CURRENCIES)) {
    put(exact, { kind: 'money', unit: currency, power, exact });
  }
  for (const { currency, exact } of signs()) {
    // A letter after a number is a unit or a scale ("3 L", "5 K").
    if (/^[A-Z]$/.test(exact)) continue;
    put(exact, { kind: 'money', unit: currency, power: 0, exact });
  }
  return meanings;
}

function signs(): Sign[] {
  return [
    ...Object.entries(CURRENCY_SIGNS).map(([exact, currency]) => ({ exact, currency })),
    ...CURRENCY_CODES.split(' ').map((code) => ({ exact: code, currency: code })),
  ];
}

function signsBySpelling(): ReadonlyMap<string, readonly Sign[]> {
  const bySpelling = new Map<string, Sign[]>();
  for (const sign of signs()) {
    const key = fold(sign.exact);
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), sign]);
  }
  return bySpelling;
}
