/** What languages call themselves, and what English and French pages call them. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english|anglais|inglés|englisch|inglese',
  fr: 'français|francais|french|francés|französisch|version française',
  es: 'español|espanol|spanish|en español|espagnol|castellano',
  de: 'deutsch|german|allemand',
  it: 'italiano|italian|italien',
  pt: 'português|portugues|portuguese|portugais',
  nl: 'nederlands|dutch|néerlandais',
  sv: 'svenska|swedish',
  da: 'dansk|danish',
  nb: 'norsk|bokmål',
  nn: 'nynorsk',
  fi: 'suomi|suomeksi|finnish',
  pl: 'polski|polish',
  cs: 'čeština|česky',
  sk: 'slovenčina|slovensky',
  sl: 'slovenščina',
  hu: 'magyar',
  ro: 'română',
  bg: 'български',
  el: 'ελληνικά',
  et: 'eesti',
  lv: 'latviešu',
  lt: 'lietuvių',
  hr: 'hrvatski',
  mt: 'malti',
  ga: 'gaeilge',
  gd: 'gàidhlig',
  cy: 'cymraeg|welsh',
  ca: 'català',
  eu: 'euskara',
  gl: 'galego',
  rm: 'rumantsch',
  iu: 'inuktitut|ᐃᓄᒃᑎᑐᑦ',
  mi: 'te reo māori',
  vi: 'tiếng việt|vietnamese',
  ru: 'русский|russian',
  uk: 'українська|ukrainian',
  ar: 'العربية|arabic',
  he: 'עברית',
  fa: 'فارسی',
  ur: 'اردو',
  hi: 'हिन्दी|hindi',
  bn: 'বাংলা',
  zh: '中文|简体中文|繁體中文|chinese',
  ko: '한국어|korean',
  ja: '日本語|japanese',
  ht: 'kreyòl|kreyòl ayisyen|haitian creole',
  hmn: 'hmong|hmoob',
  tl: 'tagalog|filipino',
};

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([language, names]) =>
    names.split('|').map((name) => [name, language] as const),
  ),
);

/** The language that a text is the name of, BCP 47 ("Français" → "fr"); null where it names none. */
export function languageNamed(text: string): string | null {
  return LANGUAGES.get(text.replace(/\s+/g, ' ').trim().toLowerCase()) ?? null;
}
