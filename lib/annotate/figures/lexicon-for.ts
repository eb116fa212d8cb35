import { compileLexicon } from './compile-lexicon.ts';
import { AR } from './languages/ar/lexicon.ts';
import { BG } from './languages/bg/lexicon.ts';
import { CA } from './languages/ca/lexicon.ts';
import { CS } from './languages/cs/lexicon.ts';
import { DA } from './languages/da/lexicon.ts';
import { DE } from './languages/de/lexicon.ts';
import { EL } from './languages/el/lexicon.ts';
import { EN } from './languages/en/lexicon.ts';
import { ES } from './languages/es/lexicon.ts';
import { ET } from './languages/et/lexicon.ts';
import { FI } from './languages/fi/lexicon.ts';
import { FR } from './languages/fr/lexicon.ts';
import { HR } from './languages/hr/lexicon.ts';
import { HU } from './languages/hu/lexicon.ts';
import { ID } from './languages/id/lexicon.ts';
import { IT } from './languages/it/lexicon.ts';
import { JA } from './languages/ja/lexicon.ts';
import { KO } from './languages/ko/lexicon.ts';
import { LT } from './languages/lt/lexicon.ts';
import { LV } from './languages/lv/lexicon.ts';
import { NB } from './languages/nb/lexicon.ts';
import { NL } from './languages/nl/lexicon.ts';
import { OTHER } from './languages/other/lexicon.ts';
import { PL } from './languages/pl/lexicon.ts';
import { PT } from './languages/pt/lexicon.ts';
import { RO } from './languages/ro/lexicon.ts';
import { RU } from './languages/ru/lexicon.ts';
import { SK } from './languages/sk/lexicon.ts';
import { SL } from './languages/sl/lexicon.ts';
import { SV } from './languages/sv/lexicon.ts';
import { TR } from './languages/tr/lexicon.ts';
import { UK } from './languages/uk/lexicon.ts';
import { VI } from './languages/vi/lexicon.ts';
import { ZH } from './languages/zh/lexicon.ts';
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

/** Languages without number words; close relatives share the data of one. */
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
