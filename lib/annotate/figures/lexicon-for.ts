import { compileLexicon } from './compile-lexicon.ts';
import { DE } from './languages/de/lexicon.ts';
import { EN } from './languages/en/lexicon.ts';
import { ES } from './languages/es/lexicon.ts';
import { FR } from './languages/fr/lexicon.ts';
import { IT } from './languages/it/lexicon.ts';
import { OTHER } from './languages/other/lexicon.ts';
import { PT } from './languages/pt/lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { LexiconData } from './lexicon-data.ts';
import { monthNames } from './month-names.ts';
import type { Region } from './region.ts';

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
export function lexiconFor({ language, shortScale }: Region): Lexicon {
  const key = shortScale && `${language}-US` in DATA ? `${language}-US` : language;
  let lexicon = compiled.get(key);
  if (lexicon === undefined) {
    lexicon = compileLexicon(DATA[key] ?? withMonths(language));
    compiled.set(key, lexicon);
  }
  return lexicon;
}

function withMonths(language: string): LexiconData {
  const names = monthNames(language);
  return { ...OTHER, months: OTHER.months.map((known, month) => `${known}|${names[month]}`) };
}
