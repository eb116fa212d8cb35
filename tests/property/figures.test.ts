import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../lib/annotate/figures/find-figures.ts';
import type { FoundFigure } from '../../lib/annotate/found.ts';
import { aText } from '../support/a-library-entry.ts';

/** How each language prints its numbers, by the platform's own data, and what it writes beside them. */
const LANGUAGES = [
  {
    language: 'en',
    country: 'GB',
    currency: 'GBP',
    sentence: 'The plan gives # in all.',
    words: {
      points: '# percentage points',
      people: '# people',
      share: '# in #',
      age: '# years old',
      rank: '#th',
      weeks: '# weeks',
      length: '# kilometres',
    },
  },
  {
    language: 'fr',
    country: 'FR',
    currency: 'EUR',
    sentence: 'Le plan donne # au total.',
    words: {
      points: '# points de pourcentage',
      people: '# personnes',
      share: '# sur #',
      age: 'âge de # ans',
      rank: '#e',
      weeks: '# semaines',
      length: '# kilomètres',
    },
  },
  {
    language: 'de',
    country: 'DE',
    currency: 'EUR',
    sentence: 'Der Plan gibt # im Ganzen.',
    words: {
      points: '# Prozentpunkte',
      people: '# Personen',
      share: '# von #',
      age: '# Jahre alt',
      rank: 'der #. Platz',
      weeks: '# Wochen',
      length: '# Kilometer',
    },
  },
  {
    language: 'es',
    country: 'ES',
    currency: 'EUR',
    sentence: 'El plan da # en total.',
    words: {
      points: '# puntos porcentuales',
      people: '# personas',
      share: '# de cada #',
      age: 'edad de # años',
      rank: '#º',
      weeks: '# semanas',
      length: '# kilómetros',
    },
  },
  {
    language: 'it',
    country: 'IT',
    currency: 'EUR',
    sentence: 'Il piano dà # in tutto.',
    words: {
      points: '# punti percentuali',
      people: '# persone',
      share: '# su #',
      age: 'età di # anni',
      rank: '#º',
      weeks: '# settimane',
      length: '# chilometri',
    },
  },
  {
    language: 'pt',
    country: 'PT',
    currency: 'EUR',
    sentence: 'O plano dá # no total.',
    words: {
      points: '# pontos percentuais',
      people: '# pessoas',
      share: '# em cada #',
      age: 'idade de # anos',
      rank: '#º',
      weeks: '# semanas',
      length: '# quilómetros',
    },
  },
] as const;

/** The last day that fc is asked for and the first: years that a release may speak of. */
const DAYS = { min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };

describe.each(LANGUAGES)('in $language', ({ language, country, currency, sentence, words }) => {
  const locale = `${language}-${country}`;
  const read = (printed: string): readonly FoundFigure[] =>
    findFigures(aText(['paragraph', sentence.replace('#', printed)]), {
      language,
      country,
      publisher: null,
    });
  const written = (pattern: string, ...numbers: readonly number[]): string =>
    numbers.reduce((text: string, number) => text.replace('#', print(number)), pattern);
  const print = (value: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  /** Whole numbers of the sizes that releases print, and tenths. */
  const whole = fc.oneof(
    fc.integer({ min: 2, max: 999 }),
    fc.integer({ min: 10_000, max: 999_999_999 }),
  );
  const tenths = fc.integer({ min: 21, max: 9_999 }).map((value) => value / 10);

  test('a sum of money reads back to itself', () => {
    const money = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
    });
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        expect(read(money.format(value))).toMatchObject([
          { kind: 'money', quantity: { value: String(value) }, unit: currency },
        ]);
      }),
    );
  });

  test('a sum of millions and billions in words reads back to itself', () => {
    const compact = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 1,
    });
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9_999 }), fc.constantFrom(6, 9), (digits, power) => {
        const value = (BigInt(digits) * 10n ** BigInt(power)) / 10n;
        const rounded = compact.formatToParts(value);
        const exact = BigInt(digits) < 1_000n || digits % 10 === 0;
        fc.pre(exact && rounded.some(({ type }) => type === 'compact'));
        expect(
          read(`${compact.format(value)} ${words.people.replace('# ', '')}`)[0]?.quantity,
        ).toEqual({ value: String(value) });
      }),
    );
  });

  test('a percentage reads back to itself', () => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(read(percent.format(value / 1_000))).toMatchObject([
          { kind: 'percent', quantity: { value: String(value / 10) } },
        ]);
      }),
    );
  });

  test.each([
    ['percentage-point', words.points],
    ['measure', words.length],
    ['duration', words.weeks],
  ])('a %s reads back to itself', (kind, pattern) => {
    fc.assert(
      fc.property(tenths, (value) => {
        expect(read(written(pattern, value))).toMatchObject([
          { kind, quantity: { value: String(value) } },
        ]);
      }),
    );
  });

  test('a count reads back to itself', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read(written(words.people, value))).toMatchObject([
          { kind: 'count', quantity: { value: String(value) } },
        ]);
      }),
    );
  });

  test('an age reads back to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 110 }), (value) => {
        expect(read(written(words.age, value))).toMatchObject([
          { kind: 'age', quantity: { value: String(value) } },
        ]);
      }),
    );
  });

  test('a rank reads back to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 20 }), (value) => {
        expect(read(written(words.rank, value))).toMatchObject([
          { kind: 'rank', quantity: { value: String(value) } },
        ]);
      }),
    );
  });

  test('a share reads back to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 90 }), (part, more) => {
        expect(read(written(words.share, part, part + more))).toMatchObject([
          {
            kind: 'ratio',
            quantity: { numerator: String(part), denominator: String(part + more) },
          },
        ]);
      }),
    );
  });

  test.each(['long', 'medium'] as const)('a %s date reads back to itself', (dateStyle) => {
    const date = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.date(DAYS), (day) => {
        expect(read(date.format(day))).toMatchObject([
          { kind: 'date', quantity: { value: day.toISOString().slice(0, 10) } },
        ]);
      }),
    );
  });
});
