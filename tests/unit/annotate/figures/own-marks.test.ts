import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** What is read as the value of a numeral of one mark before three digits. */
function valueRead(numeral: string, evidence: string, language: string, country: string | null) {
  const found = described(`${evidence}\nHay ${numeral} cosas.`, language, country).at(-1);
  return found?.split(' | ')[2];
}

describe('marks the release itself shows', () => {
  it.each([
    ['a point before decimals of money', 'Costó $3,551.49 en total.'],
    ['a point before decimals with a scale', 'Faltan 6.6 millones de nidos.'],
    ['a point before percent', 'Creció un 0.5% o algo así.'],
    ['groups parted by commas twice', 'Son 1,204,551 nidos.'],
  ])('%s makes of a comma a mark of groups', (_, evidence) => {
    expect(valueRead('2,815', evidence, 'es', null)).toBe('2815');
    expect(valueRead('2.815', evidence, 'es', null)).toBe('2.815');
  });

  it.each([
    ['a comma before decimals of money', 'Costó 3.551,49 euros y $4,50.', 'en', null],
    ['a comma before decimals with a scale', 'There are 6,6 million nests.', 'en', 'ZA'],
    ['groups parted by points twice', 'There are 1.204.551 nests.', 'en', null],
  ])('%s makes of a point a mark of groups', (_, evidence, language, country) => {
    expect(valueRead('2.815', evidence, language, country)).toBe('2815');
  });

  it.each([
    ['nothing', 'Nada.'],
    ['a section', 'Véase el apartado 3.4 del plan.'],
    ['a time', 'Abre a las 12.05 horas.'],
    ['a date', 'Del 3.4.2031 al 5.4.2031.'],
    ['both ways', 'Son 1.204.551 nidos y $3,551.49 de gasto.'],
    ['a version', 'La versión v2.5% de prueba.'],
  ])('%s shows no mark: the language and the country settle it', (_, evidence) => {
    expect(valueRead('2,815', evidence, 'es', 'ES')).toBe('2.815');
    expect(valueRead('2,815', evidence, 'es', 'MX')).toBe('2815');
  });
});
