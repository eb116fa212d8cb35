import type { Region } from '../scan/region.ts';
import { AR } from './ar/lexicon.ts';
import { BG } from './bg/lexicon.ts';
import { CA } from './ca/lexicon.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { CS } from './cs/lexicon.ts';
import { DA } from './da/lexicon.ts';
import { DE } from './de/lexicon.ts';
import { EL } from './el/lexicon.ts';
import { EN } from './en/lexicon.ts';
import { ES, ES_US } from './es/lexicon.ts';
import { ET } from './et/lexicon.ts';
import { FI } from './fi/lexicon.ts';
import { FR } from './fr/lexicon.ts';
import { HR } from './hr/lexicon.ts';
import { HU } from './hu/lexicon.ts';
import { ID } from './id/lexicon.ts';
import { IT } from './it/lexicon.ts';
import { JA } from './ja/lexicon.ts';
import { KO } from './ko/lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { LexiconData } from './lexicon-data.ts';
import { LT } from './lt/lexicon.ts';
import { LV } from './lv/lexicon.ts';
import { monthNames } from './month-names.ts';
import { NB } from './nb/lexicon.ts';
import { NL } from './nl/lexicon.ts';
import { OTHER } from './other/lexicon.ts';
import { PL } from './pl/lexicon.ts';
import { PT } from './pt/lexicon.ts';
import { RO } from './ro/lexicon.ts';
import { RU } from './ru/lexicon.ts';
import { SK } from './sk/lexicon.ts';
import { SL } from './sl/lexicon.ts';
import { SV } from './sv/lexicon.ts';
import { TR } from './tr/lexicon.ts';
import { UK } from './uk/lexicon.ts';
import { VI } from './vi/lexicon.ts';
import { ZH } from './zh/lexicon.ts';

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

/** Languages with few number words or none; close relatives share the data of one. */
const FURTHER: Readonly<Record<string, LexiconData>> = {
  ar: AR,
  bg: BG,
  ca: CA,
  cs: CS,
  da: DA,
  el: EL,
  et: ET,
  fi: FI,
  hr: HR,
  hu: HU,
  id: ID,
  ja: JA,
  ko: KO,
  lt: LT,
  lv: LV,
  nb: NB,
  nl: NL,
  pl: PL,
  ro: RO,
  ru: RU,
  sk: SK,
  sl: SL,
  sv: SV,
  tr: TR,
  uk: UK,
  vi: VI,
  zh: ZH,
  be: RU,
  bs: HR,
  mk: BG,
  ms: ID,
  nn: NB,
  no: NB,
  sr: HR,
};

const compiled = new Map<string, Lexicon>();

/**
 * The lexicon of a language.
 *
 * Languages without number words have the months as the platform names them; one that has no data at all is read by what
 * all languages share.
 */
export function lexiconFor({ language, shortScale }: Region): Lexicon {
  const key = shortScale && `${language}-US` in DATA ? `${language}-US` : language;
  let lexicon = compiled.get(key);
  if (lexicon === undefined) {
    lexicon = compileLexicon(DATA[key] ?? withMonths(FURTHER[language] ?? OTHER, language));
    compiled.set(key, lexicon);
  }
  return lexicon;
}

function withMonths(data: LexiconData, language: string): LexiconData {
  const names = monthNames(language);
  return { ...data, months: data.months.map((known, month) => `${known}|${names[month]}`) };
}
