import { guessLanguage, isGuessable } from '../text/guess-language.ts';
import type { StructuredData } from './structured-data.ts';

/** Languages that are too near to each other to contradict what a page declares. */
const KIN: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['da', 'nb'],
  ['bs', 'hr'],
  ['sr', 'hr'],
  ['ms', 'id'],
]);

const LANGUAGE_METAS = [
  'dcterms.language',
  'dc.language',
  'content-language',
  'language',
  'og:locale',
];

/**
 * The language of a release: what the page declares, unless its text plainly is in another. A declared language that cannot
 * be guessed stands: its text is taken for the nearest of those that can.
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
  const [first = null] = declared;
  if (guessed === null || (first !== null && !isGuessable(kinOf(first)))) return first ?? 'en';
  return declared.find((tag) => kinOf(tag) === kinOf(guessed)) ?? guessed;
}

/** "en_CA", "eng; CAN", "fr-CA", "iw" as BCP 47; null for what is no language. */
export function languageTag(value: string): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4})\b)?/i.exec(value);
  const [, language, region] = match ?? [];
  if (language === undefined) return null;
  // Also turns codes of three letters, and those that were given up, into what is written today.
  const short = languageOf(Intl.getCanonicalLocales(language)[0] ?? '');
  if (short.length !== 2 && !isGuessable(short)) return null;
  return region === undefined || region.length !== 2 ? short : `${short}-${region.toUpperCase()}`;
}

function kinOf(tag: string): string {
  const language = languageOf(tag);
  return KIN.get(language) ?? language;
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}
