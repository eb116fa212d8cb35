import { describe, expect, test } from 'vitest';
import { LOCALES, numberWords, rulesOf, setsOf } from '../../dev/generate-number-words.ts';
import { type Kind, readSpelling } from '../../dev/number-words/learn-words.ts';
import { spellOut } from '../../dev/number-words/spell-out.ts';
import { DATA, lexiconFor } from '../../lib/annotate/figures/lexicon/lexicon-for.ts';
import { regionOf } from '../../lib/annotate/figures/scan/region.ts';
import { described } from '../unit/annotate/figures/read-text.ts';

/** Spelling ten thousand numbers in every set of rules takes a while on a busy machine. */
const PATIENCE = 120_000;

describe('spelling by the rules of CLDR', () => {
  test.each([
    ['en', '%spellout-cardinal-verbose', 2_342, 'two thousand three hundred and forty-two'],
    ['en', '%spellout-ordinal', 121, 'one hundred twenty-first'],
    ['fr', '%spellout-cardinal-masculine', 97, 'quatre-vingt-dix-sept'],
    ['fr-CH', '%spellout-cardinal-feminine', 91, 'nonante-et-une'],
    ['de', '%spellout-numbering', 1_011, 'eintausendelf'],
    ['it', '%spellout-ordinal-feminine', 23, 'ventitreesima'],
    ['it', '%spellout-ordinal-masculine', 3_000, 'tremillesimo'],
    ['es', '%spellout-cardinal-feminine', 531, 'quinientas treinta y una'],
    ['pt', '%spellout-cardinal-masculine', 2_000_000, 'dois milhões'],
    ['pt-PT', '%spellout-cardinal-masculine', 17, 'dezassete'],
  ])('%s %s %i', (locale, set, number, spelling) => {
    expect(spellOut(rulesOf(locale), set, number)).toBe(spelling);
  });
});

describe('the words of the lexicons', () => {
  test.each(Object.keys(LOCALES))(
    '%s: are what the generator makes of the rules',
    (language) => {
      expect(DATA[language]?.words).toEqual(numberWords(language));
    },
    PATIENCE,
  );
});

describe('every number below ten thousand reads back to itself', () => {
  const locales = Object.values(LOCALES).flat();
  test.each(locales)(
    '%s',
    (locale) => {
      const lexicon = lexiconFor(regionOf({ language: locale, country: null, publisher: null }));
      const rules = rulesOf(locale);
      const misread: string[] = [];
      for (const kind of ['cardinals', 'ordinals'] satisfies Kind[]) {
        const [set = ''] = setsOf(rules, kind);
        for (let number = kind === 'ordinals' ? 1 : 0; number < 10_000; number += 1) {
          const spelling = spellOut(rules, set, number);
          const read = readSpelling(lexicon, kind, spelling);
          if (read !== number) misread.push(`${spelling}: ${number} read as ${read}`);
        }
      }
      expect(misread).toEqual([]);
    },
    PATIENCE,
  );
});

describe('numbers in words inside sentences', () => {
  test.each([
    ['de', 'Es kamen eintausendelf Gäste und zweitausendeinundzwanzig Kinder.', ['1011', '2021']],
    ['it', 'Sono arrivati centotto ospiti e duecentottantuno bambini.', ['108', '281']],
    ['it', 'È la ventitreesima edizione e il centesimo anno.', ['23', '100']],
    ['pt', 'É a décima segunda edição e o ducentésimo ano.', ['12', '200']],
    [
      'es',
      'Es la trigésima edición, con veintiún países y treinta y un socios.',
      ['30', '21', '31'],
    ],
    ['fr', 'Il y a septante-deux élèves et nonante et un agents.', ['72', '91']],
    ['fr', 'Les vingt et unièmes assises réunissent soixante et onze élus.', ['21', '71']],
  ])('%s: %s', (language, text, values) => {
    expect(described(text, language).map((line) => line.split(' | ')[2])).toEqual(values);
  });
});
