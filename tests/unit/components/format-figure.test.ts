import { expect, test } from 'vitest';
import { formatFigure } from '../../../components/format-figure.ts';
import { translationOf } from '../../../dev/gallery/translations.ts';
import type { FigureBody } from '../../../lib/model/bodies.ts';

const ratio = (numerator: string, denominator: string): FigureBody => ({
  type: 'Figure',
  purpose: 'classifying',
  text: '',
  kind: 'ratio',
  quantity: { numerator, denominator },
  unit: null,
  unitInferred: false,
  modifier: null,
  noun: null,
  rate: null,
});

test.each([
  ['1', '5', '1 in 5', '1 sur 5'],
  ['12500', '40000', '12,500 in 40,000', '12\u202f500 sur 40\u202f000'],
  ['1', '1', '1 in 1', '1 sur 1'],
  ['4', '1', '4:1', '4:1'],
])(
  'a ratio of %s and %s is a part of a whole or a proportion',
  (numerator, denominator, en, fr) => {
    expect(formatFigure(ratio(numerator, denominator), translationOf('en'))).toBe(en);
    expect(formatFigure(ratio(numerator, denominator), translationOf('fr'))).toBe(fr);
  },
);
