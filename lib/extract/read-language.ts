import { guessLanguage } from '../text/guess-language.ts';
import type { StructuredData } from './structured-data.ts';

/** ISO 639-2 codes that governments write instead of BCP 47. */
const THREE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['eng', 'en'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['spa', 'es'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['ita', 'it'],
  ['por', 'pt'],
  ['nld', 'nl'],
  ['swe', 'sv'],
  ['iku', 'iu'],
]);

const LANGUAGE_METAS = [
  'dcterms.language',
  'dc.language',
  'content-language',
  'language',
  'og:locale',
];

/**
 * The language of a release: what the page declares, unless its text plainly is in another.
 *
 * @returns BCP 47; "en" where nothing tells.
 */
export function readLanguage(root: Element, data: StructuredData, text: string): string {
  const guessed = guessLanguage(text);
  const declared = [
    root.getAttribute('lang'),
    ...LANGUAGE_METAS.map((name) => data.metas.get(name)),
  ]
    .map((value) => languageTag(value ?? ''))
    .filter((value) => value !== null);
  if (guessed === null) return declared[0] ?? 'en';
  return declared.find((tag) => tag.split('-')[0] === guessed) ?? guessed;
}

/** "en_CA", "eng; CAN", "fr-CA" as BCP 47; null for what is no language. */
export function languageTag(value: string): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4})\b)?/i.exec(value);
  const [, language, region] = match ?? [];
  if (language === undefined) return null;
  const short =
    language.length === 3 ? THREE_LETTERS.get(language.toLowerCase()) : language.toLowerCase();
  if (short === undefined) return null;
  return region === undefined || region.length !== 2 ? short : `${short}-${region.toUpperCase()}`;
}
