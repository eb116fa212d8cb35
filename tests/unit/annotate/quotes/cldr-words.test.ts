import { describe, expect, it } from 'vitest';
import { LANGUAGES, textWords } from '../../../../dev/generate-text-words.ts';
import { CLDR_WORDS } from '../../../../lib/annotate/quotes/lexicon/cldr-words.ts';
import { readQuotes } from './read-quotes.ts';

describe('the words of CLDR', () => {
  it('are what the generator makes of it', () => {
    expect(CLDR_WORDS).toEqual(
      Object.fromEntries(LANGUAGES.map((language) => [language, textWords(language)])),
    );
  });

  it.each([
    ['de', 'Ida Brandt hat gegenüber dem Verf. dieses Berichts erklärt: „Wir bauen im Mai.“'],
    ['en', 'Ida Brandt of Okkum Exec. Coaches said, “We will build the bridge in May.”'],
    ['es', 'Ida Ruiz, de Puertos y Cía. del Sur, dijo: “Vamos a construir el puente en mayo”.'],
    [
      'fr',
      'Ida Brun, des Ponts et Cie, mardi 3 févr. à Okkum, a déclaré : « Nous bâtirons en mai. »',
    ],
    ['pt', 'Ida Reis disse na av. Central: “Vamos construir a ponte em maio.”'],
  ])('keep the stop of an abbreviation inside its sentence: %s', (language, line) => {
    expect(readQuotes(language, line).map(({ name }) => name?.split(' ')[0])).toEqual(['Ida']);
  });

  it('leave a sentence its end where the abbreviation is also a word', () => {
    const line = 'The Mayor will go. “We will build the bridge in May,” said Ida Quill.';
    expect(readQuotes('en', line).map(({ name }) => name)).toEqual(['Ida Quill']);
  });
});
