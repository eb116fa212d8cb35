import type { ReadingContext } from '../../../model/reading.ts';
import type { NumeralStyle } from '../../../text/numerals.ts';
import { SIGNS_BY_COUNTRY } from '../lexicon/symbols.ts';

/** What the publisher's language and country settle. */
export interface Region {
  numerals: NumeralStyle;
  /** Whether 01/02/2018 is January 2nd. */
  monthFirst: boolean;
  /** Whether "billón" and its like are 10⁹ here, as in the Spanish of the United States. */
  shortScale: boolean;
  country: string | null;
  language: string;
}

/** Countries that write 13 500 in English, and the European Union. */
const SPACE_COUNTRIES = ['AU', 'NZ', 'ZA', 'HK', 'NA', 'SZ', 'LS', 'EU'];

/** Countries that write 13’500. */
const APOSTROPHE_COUNTRIES = ['CH', 'LI'];

/** Languages of one country, which settles their currency sign where nothing else does. */
const HOME: Readonly<Record<string, string>> = { sv: 'SE', da: 'DK', nb: 'NO', nn: 'NO', no: 'NO' };

/** Reads the conventions of a release from its context. */
export function regionOf({ language, country }: ReadingContext): Region {
  const base = language.slice(0, 2).toLowerCase();
  const subtag = /-([A-Z]{2})\b/.exec(language)?.[1] ?? null;
  const place = country ?? subtag ?? HOME[base] ?? null;
  return {
    numerals: {
      decimal: decimalMark(base, place),
      decimalComma: base !== 'en' && APOSTROPHE_COUNTRIES.includes(place ?? ''),
      spaceGroups: decimalMark(base, null) === ',' || SPACE_COUNTRIES.includes(place ?? ''),
    },
    monthFirst: base === 'en' && (place === 'US' || place === null),
    shortScale: base === 'es' && (place === 'US' || place === 'PR'),
    country: place,
    language: base,
  };
}

const marks = new Map<string, '.' | ','>();

/**
 * The decimal mark of a language in a country, from the platform's own data: "1,234.5" in Mexico, "1.234,5" in Spain.
 *
 * A language the platform does not know is read as most of the world writes. English has its point in every country.
 */
function decimalMark(language: string, country: string | null): '.' | ',' {
  if (language === 'en') return '.';
  const locale = country === null ? language : `${language}-${country}`;
  const known = marks.get(locale);
  if (known !== undefined) return known;
  const mark = writtenMark(locale) === ',' ? ',' : '.';
  marks.set(locale, mark);
  return mark;
}

function writtenMark(locale: string): string {
  try {
    const [known = 'de'] = Intl.NumberFormat.supportedLocalesOf(locale);
    const parts = new Intl.NumberFormat(known, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? ',';
  } catch {
    // No name of a language at all.
    return ',';
  }
}

/** What a sign of several countries stands for where none of them is known. */
const USUAL: Readonly<Record<string, string>> = {
  rupee: 'INR',
  shilling: 'KES',
  CFA: 'XOF',
  Bs: 'BOB',
};

/**
 * The ISO 4217 code of a sign.
 *
 * @returns The code, and whether it had to be settled by the country; a sign no country settles falls to the dollar's
 * commonest reading in the language.
 */
export function currencyOf(
  sign: string,
  { country, language }: Region,
): {
  code: string | null;
  inferred: boolean;
} {
  const isDollar = sign === '$' || sign === 'dollar' || sign === 'cent';
  const own = SIGNS_BY_COUNTRY[sign];
  if (own === undefined && !isDollar) return { code: sign, inferred: false };
  const dollars = isDollar ? SIGNS_BY_COUNTRY['$'] : undefined;
  const settled = country === null ? undefined : (own?.[country] ?? dollars?.[country]);
  // A dollar in words is no peso, even where both have one sign.
  const code = sign === 'dollar' && settled?.endsWith('D') === false ? undefined : settled;
  if (code !== undefined) return { code, inferred: true };
  if (!isDollar) return { code: USUAL[sign] ?? null, inferred: true };
  const isCanadian = language === 'fr' && (country === null || country === 'CA');
  return { code: isCanadian ? 'CAD' : 'USD', inferred: true };
}
