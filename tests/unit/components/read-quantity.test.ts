import { expect, test } from 'vitest';
import { readQuantity, typedOf } from '../../../components/page/read-quantity.ts';

const single = (first: string, language = 'en', kind: 'money' | 'date' = 'money') =>
  readQuantity({ shape: 'single', first, second: '' }, kind, language);

test('numbers are read the way the reader’s language writes them', () => {
  expect(single('48,600,000.5')).toEqual({ value: '48600000.5' });
  expect(single('48 600 000,5', 'fr')).toEqual({ value: '48600000.5' });
  expect(single('48.600.000,5', 'de')).toEqual({ value: '48600000.5' });
  expect(single("48'600'000")).toEqual({ value: '48600000' });
  expect(single('−12')).toEqual({ value: '-12' });
  expect(single('007')).toEqual({ value: '7' });
});

test('no digit is lost: long values stay exact', () => {
  expect(single('12,345,678,901,234,567,890.123456789')).toEqual({
    value: '12345678901234567890.123456789',
  });
});

test('what is no number is refused', () => {
  for (const typed of ['', 'many', '1.2.3', '1e5', '5 apples', '.'])
    expect(single(typed)).toBeNull();
  expect(single('1'.repeat(50))).toBeNull();
});

test('dates keep the grain they are written at', () => {
  for (const date of ['2026', '2026-03', '2026-03-05', '--03-05', '2025/2026']) {
    expect(single(date, 'en', 'date')).toEqual({ value: date });
  }
  for (const date of ['5 March', '2026-13', '2026-00-01', '2026-03-32', '26']) {
    expect(single(date, 'en', 'date')).toBeNull();
  }
});

test('ranges and shares need both numbers', () => {
  expect(readQuantity({ shape: 'span', first: '5', second: '10' }, 'count', 'en')).toEqual({
    from: '5',
    to: '10',
  });
  expect(readQuantity({ shape: 'share', first: '2', second: '5' }, 'ratio', 'en')).toEqual({
    numerator: '2',
    denominator: '5',
  });
  expect(readQuantity({ shape: 'share', first: '2', second: '' }, 'ratio', 'en')).toBeNull();
});

test('what was found is written so that it reads back the same', () => {
  for (const language of ['en', 'fr', 'de', 'ar-EG']) {
    for (const quantity of [
      { value: '1234567.25' },
      { from: '1', to: '2.5' },
      { numerator: '1', denominator: '3' },
    ]) {
      const typed = typedOf(quantity, 'count', language);
      expect([language, readQuantity(typed, 'count', language)]).toEqual([language, quantity]);
    }
  }
});
