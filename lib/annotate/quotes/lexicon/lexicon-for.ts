import { CLDR_WORDS } from './cldr-words.ts';
import { CS } from './cs/lexicon.ts';
import { DA } from './da/lexicon.ts';
import { DE } from './de/lexicon.ts';
import { EL } from './el/lexicon.ts';
import { EN } from './en/lexicon.ts';
import { ES } from './es/lexicon.ts';
import { FI } from './fi/lexicon.ts';
import { FR } from './fr/lexicon.ts';
import { HU } from './hu/lexicon.ts';
import { ID } from './id/lexicon.ts';
import { IT } from './it/lexicon.ts';
import { type Lexicon, type LexiconData, makeLexicon, type TextWords } from './lexicon.ts';
import { NB } from './nb/lexicon.ts';
import { NL } from './nl/lexicon.ts';
import { NO_WORDS } from './no-words.ts';
import { PL } from './pl/lexicon.ts';
import { PT } from './pt/lexicon.ts';
import { RO } from './ro/lexicon.ts';
import { RU } from './ru/lexicon.ts';
import { SV } from './sv/lexicon.ts';
import { TR } from './tr/lexicon.ts';
import { UK } from './uk/lexicon.ts';
import { VI } from './vi/lexicon.ts';

const DATA: Readonly<Record<string, LexiconData>> = {
  en: EN,
  fr: FR,
  es: ES,
  de: DE,
  pt: PT,
  it: IT,
  sv: SV,
  nl: NL,
  da: DA,
  pl: PL,
  nb: NB,
  no: NB,
  nn: NB,
  fi: FI,
  cs: CS,
  ro: RO,
  hu: HU,
  el: EL,
  uk: UK,
  ru: RU,
  id: ID,
  ms: ID,
  tr: TR,
  vi: VI,
};

const UNKNOWN: TextWords = { abbreviations: '', weekdays: '' };

const made = new Map<string, Lexicon>();

/**
 * The words of a language. They are made ready once, when first asked for.
 *
 * @param language - BCP 47; a language without a folder is read by its marks and layout alone.
 */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const key = Object.hasOwn(DATA, primary) ? primary : '';
  const known = made.get(key);
  if (known !== undefined) return known;
  const lexicon = makeLexicon(DATA[key] ?? NO_WORDS, CLDR_WORDS[key] ?? UNKNOWN);
  made.set(key, lexicon);
  return lexicon;
}
