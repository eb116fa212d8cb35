import type { FigureKind } from '../../../model/bodies.ts';
import { fold } from '../scan/token.ts';
import type { Sign, Unit } from './lexicon.ts';
import type { LexiconData } from './lexicon-data.ts';
import { keyed, split } from './spellings.ts';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DURATION_SYMBOLS,
  MEASURE_SYMBOLS,
  SCALED_CURRENCIES,
} from './symbols.ts';

/** What the words and signs after a number make of it, by folded spelling. */
export function unitsOf(data: LexiconData): ReadonlyMap<string, readonly Unit[]> {
  const meanings = new Map<string, Unit[]>();
  const put = (spelling: string, meaning: Unit): void => {
    const key = fold(spelling);
    meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
  };
  const words = (kind: FigureKind, spellings: string, unit: string | null = null): void => {
    for (const spelling of split(spellings)) {
      put(spelling, { kind, unit, power: 0, exact: null });
      // "a 2,500-square-foot hall"
      if (kind === 'measure' && spelling.includes(' '))
        put(spelling.replaceAll(' ', '-'), { kind, unit, power: 0, exact: null });
    }
  };
  const symbols = (kind: FigureKind, spellings: string): void => {
    for (const exact of split(spellings)) put(exact, { kind, unit: null, power: 0, exact });
  };
  words('percent', data.percent, '%');
  words('percentage-point', data.points, 'pp');
  words('percentage-point', data.basisPoints, 'bp');
  for (const spelling of split(data.tenths)) {
    put(spelling, { kind: 'percentage-point', unit: 'pp', power: -1, exact: null });
  }
  words('age', data.ages);
  words('duration', data.durations);
  words('measure', data.measures);
  symbols('duration', DURATION_SYMBOLS);
  symbols('measure', MEASURE_SYMBOLS);
  for (const [spelling, currency] of keyed(data.currencies)) {
    put(spelling, { kind: 'money', unit: currency, power: 0, exact: null });
  }
  for (const [spelling, currency] of keyed(data.cents)) {
    put(spelling, { kind: 'money', unit: currency, power: -2, exact: null });
  }
  for (const [exact, currency] of keyed(data.centLetters)) {
    put(exact, { kind: 'money', unit: currency, power: -2, exact });
  }
  for (const [exact, [currency, power]] of Object.entries(SCALED_CURRENCIES)) {
    put(exact, { kind: 'money', unit: currency, power, exact });
  }
  for (const { currency, exact } of signs()) {
    // A letter after a number is a unit or a scale ("3 L", "5 K").
    if (/^[A-Z]$/.test(exact)) continue;
    put(exact, { kind: 'money', unit: currency, power: 0, exact });
  }
  return meanings;
}

function signs(): Sign[] {
  return [
    ...Object.entries(CURRENCY_SIGNS).map(([exact, currency]) => ({ exact, currency })),
    ...CURRENCY_CODES.split(' ').map((code) => ({ exact: code, currency: code })),
  ];
}

/** Currency signs and codes, by folded spelling. */
export function signsBySpelling(): ReadonlyMap<string, readonly Sign[]> {
  const bySpelling = new Map<string, Sign[]>();
  for (const sign of signs()) {
    const key = fold(sign.exact);
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), sign]);
  }
  return bySpelling;
}
