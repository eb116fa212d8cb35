import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../lib/annotate/figures/find-figures.ts';
import { aText } from '../support/a-library-entry.ts';

/** How each language prints its numbers, by the platform's own data, and a sentence to put one in. */
const LANGUAGES = [
  {
    language: 'en',
    country: 'US',
    locale: 'en-US',
    currency: 'USD',
    sentence: 'The plan costs # in all.',
  },
  {
    language: 'fr',
    country: 'FR',
    locale: 'fr-FR',
    currency: 'EUR',
    sentence: 'Le plan coûte # au total.',
  },
  {
    language: 'de',
    country: 'DE',
    locale: 'de-DE',
    currency: 'EUR',
    sentence: 'Der Plan kostet # im Ganzen.',
  },
  {
    language: 'es',
    country: 'ES',
    locale: 'es-ES',
    currency: 'EUR',
    sentence: 'El plan cuesta # en total.',
  },
] as const;

describe.each(LANGUAGES)('in $language', ({ language, country, locale, currency, sentence }) => {
  const read = (printed: string) =>
    findFigures(aText(['paragraph', sentence.replace('#', printed)]), {
      language,
      country,
      publisher: null,
    });

  test('a printed sum of money reads back to itself', () => {
    const print = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
    });
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        expect(read(print.format(value))).toMatchObject([
          { kind: 'money', quantity: { value: String(value) }, unit: currency },
        ]);
      }),
    );
  });

  test('a printed percentage reads back to itself', () => {
    const print = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
        expect(read(print.format(tenths / 1_000))).toMatchObject([
          { kind: 'percent', quantity: { value: String(tenths / 10) } },
        ]);
      }),
    );
  });
});
