// Writes lib/annotate/figures/lexicon/number-words.ts from the rule-based number formats of CLDR (`cldr-rbnf`).
//   node dev/generate-number-words.ts
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../lib/annotate/figures/lexicon/compile-lexicon.ts';
import type { Atom } from '../lib/annotate/figures/lexicon/lexicon.ts';
import type { NumberWords } from '../lib/annotate/figures/lexicon/lexicon-data.ts';
import { DATA } from '../lib/annotate/figures/lexicon/lexicon-for.ts';
import { inflected } from '../lib/annotate/figures/lexicon/spellings.ts';
import { type Kind, learnSpelling } from './number-words/learn-words.ts';
import { type RuleSets, spellOut } from './number-words/spell-out.ts';

/** Languages of the lexicons, and the locales whose rules each is made from. */
export const LOCALES: Readonly<Record<string, readonly string[]>> = {
  de: ['de'],
  en: ['en'],
  es: ['es'],
  fr: ['fr', 'fr-BE', 'fr-CH'],
  it: ['it'],
  pt: ['pt', 'pt-PT'],
};

const NO_WORDS: NumberWords = { cardinals: '', hundred: '', scales: '', ordinals: '' };

/** What is spelled, in turn: what others are made from, every other number below ten thousand, the scales. */
const BELOW_TWENTY = Array.from({ length: 20 }, (_, number) => number);
const BELOW_TEN_THOUSAND = Array.from({ length: 9_980 }, (_, number) => number + 20);
const SCALES = [6, 9, 12, 15].flatMap((power) => [10 ** power, 2 * 10 ** power]);

/** Ordinals stop at the millionth: Portugal's "bilionésimo" is a thousand times Brazil's. */
const SCALES_OF: Readonly<Record<Kind, readonly number[]>> = {
  cardinals: SCALES,
  ordinals: SCALES.slice(0, 2),
};

/** The rule sets of a locale; a regional one states only what differs. */
export function rulesOf(locale: string): RuleSets {
  const language = locale.slice(0, 2);
  const read = (name: string): RuleSets => {
    const file = new URL(`../node_modules/cldr-rbnf/rbnf/${name}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8')).rbnf.rbnf.SpelloutRules;
  };
  return { ...read(language), ...read(locale) };
}

/** The rule sets of a kind, those that others are made from first. */
export function setsOf(rules: RuleSets, kind: Kind): readonly string[] {
  const pattern =
    kind === 'ordinals'
      ? /^%spellout-ordinal/
      : /^%spellout-(?:cardinal|numbering$|numbering-verbose)/;
  const order = (name: string): number => (/masculine/.test(name) ? 0 : 100) + name.length;
  return Object.keys(rules)
    .filter((name) => pattern.test(name))
    .sort((a, b) => order(a) - order(b));
}

/**
 * The fewest words with which the reader of figures reads back all that the rules spell: spellings come in rising order, and a
 * word is taken in only where those known so far do not make the number.
 */
export function numberWords(language: string): NumberWords {
  const data = DATA[language];
  if (data === undefined) throw new Error(`no lexicon for ${language}`);
  const bare = { ...data, words: NO_WORDS, cardinals: {}, hundred: '', scales: {}, ordinals: {} };
  const words = { cardinals: new Map<string, Atom>(), ordinals: new Map<string, Atom>() };
  const lexicon = { ...compileLexicon(bare), atoms: words.cardinals, ordinals: words.ordinals };
  const formsOf = (word: string): string[] => inflected(word, data.ordinalForms);
  for (const kind of ['cardinals', 'ordinals'] as const) {
    for (const [spelling, number] of spellings(language, kind)) {
      learnSpelling({ lexicon, words, formsOf }, kind, spelling, number);
    }
  }
  const isForm = (word: string): boolean =>
    [...words.ordinals.keys()].some((other) => other !== word && formsOf(other).includes(word));
  const cardinals = [...words.cardinals];
  const scales = cardinals.flatMap(([word, { power }]) =>
    power === null || power === 2 ? [] : [[word, power] as const],
  );
  const hundred = cardinals.filter(([, { power }]) => power === 2).map(([word]) => word);
  return {
    cardinals: packed(valued(cardinals.filter(([, { power }]) => power === null))),
    hundred: hundred.join('|'),
    scales: packed(scales),
    ordinals: packed(valued([...words.ordinals].filter(([word]) => !isForm(word)))),
  };
}

/** What the rules of a language's locales spell, in the order it is learned; what most sets spell alike comes once. */
function spellings(language: string, kind: Kind): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const locale of LOCALES[language] ?? []) {
    const rules = rulesOf(locale);
    for (const numbers of [BELOW_TWENTY, BELOW_TEN_THOUSAND, SCALES_OF[kind]]) {
      for (const set of setsOf(rules, kind)) {
        for (const number of numbers) {
          const isSpelled = number > 0 || kind === 'cardinals';
          if (isSpelled) all.set(spellOut(rules, set, number), number);
        }
      }
    }
  }
  return all;
}

function valued(words: readonly (readonly [string, Atom])[]): (readonly [string, number])[] {
  return words.map(([word, { value }]) => [word, value] as const);
}

/** "0 zero one two 10 ten": a numeral stands where the words do not go on by one. */
function packed(words: readonly (readonly [string, number])[]): string {
  const byValue = new Map<number, string[]>();
  for (const [word, value] of words) byValue.set(value, [...(byValue.get(value) ?? []), word]);
  let next = Number.NaN;
  return [...byValue]
    .sort(([a], [b]) => a - b)
    .map(([value, spellings]) => {
      const numeral = value === next ? '' : `${value} `;
      next = value + 1;
      return numeral + spellings.join('|');
    })
    .join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(
    new URL('../lib/annotate/figures/lexicon/number-words.ts', import.meta.url),
  );
  const rows = Object.keys(LOCALES).map(
    (language) =>
      `/** By the rules of ${LOCALES[language]?.join(', ')}. */
export const ${language.toUpperCase()}_WORDS: NumberWords = ${JSON.stringify(numberWords(language))};`,
  );
  writeFileSync(
    file,
    `// Generated by dev/generate-number-words.ts from the rule-based number formats of CLDR; not edited by hand.
import type { NumberWords } from '../lexicon-data.ts';

${rows.join('\n\n')}
`,
  );
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });
}
