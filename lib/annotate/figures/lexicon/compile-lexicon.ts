import type { Change, Modifier } from '../../../model/bodies.ts';
import { type PhraseTable, phraseTable, type Vocabulary } from '../scan/phrase-table.ts';
import { fold } from '../scan/token.ts';
import { type Atom, ENDINGS, type Lexicon, PHRASES, WORD_SETS } from './lexicon.ts';
import type { LexiconData, WordShape } from './lexicon-data.ts';
import { phonePattern } from './phone-pattern.ts';
import { byValue, folded, inflected, keyed, split, wordSet } from './spellings.ts';
import { BOUND_SIGNS, PART_SIGNS } from './symbols.ts';
import { signsBySpelling, unitsOf } from './units-of.ts';

/** Brings a language's data to the form the readers look things up in. */
export function compileLexicon(data: LexiconData): Lexicon {
  const vocabulary: Vocabulary = new Map(PART_SIGNS.map((sign, index) => [sign, index + 1]));
  const table = <V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> =>
    phraseTable(entries, vocabulary);
  const all = (spellings: string): PhraseTable<true> =>
    table(split(spellings).map((spelling) => [spelling, true] as const));
  return {
    ...byKey(WORD_SETS, (key) => wordSet(data[key])),
    ...byKey(PHRASES, (key) => all(data[key])),
    ...byKey(ENDINGS, (key) => folded(data[key])),
    data,
    vocabulary,
    atoms: atomsOf(data),
    ordinals: ordinalsOf(data),
    collectives: new Map(byValue(data.collectives)),
    parts: table(byValue(data.parts)),
    shares: table(keyed(data.shares)),
    andParts: table(byValue(data.andParts)),
    partPrefixes: byValue(data.partPrefixes),
    vague: table(byValue(data.vague)),
    months: table(
      data.months.flatMap((names, index) => split(names).map((name) => [name, index + 1] as const)),
    ),
    spans: table(keyed(data.spans)),
    decadesBefore: all(data.decades.before),
    decadesAfter: all(data.decades.after),
    rangeLinks: all(`${data.rangeLinks}|~`),
    moves: split(data.moves),
    units: table(unitsOf(data)),
    signs: table(signsBySpelling()),
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
    timeUnits: all(data.durations),
    periods: wordSet(data.durations),
    shortScales: shortScalesOf(data),
    isParticiple: shapeOf(data.participles),
    wholeMonths: new Set(data.months.flatMap((names) => folded(names).slice(0, 1))),
    isPlural: shapeOf(data.plurals),
    phone: phonePattern(data),
  };
}

function byKey<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  // What is built from all keys has them all, which the platform's type does not say.
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}

/** Whether a folded word has a shape. */
function shapeOf({ endings, not, words }: WordShape): (word: string) => boolean {
  const [some, none, whole] = [folded(endings), folded(not), wordSet(words)];
  return (word) =>
    whole.has(word) ||
    ((endings === '*' ||
      some.some((ending) => word.length > ending.length && word.endsWith(ending))) &&
      !none.some((ending) => word.endsWith(ending)));
}

/** Scales with a spelling that ends in a stop, without it. */
function shortScalesOf({ scales }: LexiconData): ReadonlySet<string> {
  const spellings = Object.values(scales).flatMap(folded);
  return new Set(
    spellings.filter((spelling) => spelling.endsWith('.')).map((spelling) => spelling.slice(0, -1)),
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
