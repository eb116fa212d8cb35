import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** What is said by whom. */
function read(...lines: string[]): (string | null)[][] {
  return readQuotes('de', ...lines).map(({ words, name }) => [words, name]);
}

describe('a clause that its verb closes behind the marks', () => {
  it.each([
    [
      'Am Montag reist Ida Brandt, die das Vorhaben „ein Geschenk an alle Pendler im Tal“ nennt, nach Okkum.',
      '„ein Geschenk an alle Pendler im Tal“',
      'Ida Brandt',
    ],
    [
      'Der Plan ruht, weil Hafenchef Jens Okke ihn „einen schweren Fehler der Stadt“ nannte.',
      '„einen schweren Fehler der Stadt“',
      'Jens Okke',
    ],
    [
      'Am Ufer standen Leute, die „Gebt uns die alte Brücke zurück“ skandierten.',
      '„Gebt uns die alte Brücke zurück“',
      null,
    ],
  ])('%s', (line, words, name) => {
    expect(read(line)).toEqual([[words, name]]);
  });

  it('is none where the verb opens another clause', () => {
    expect(read('Die Halle, in der „Haus am Hafen“ steht, nennt niemand schön.')).toEqual([]);
  });
});

describe('words with a small first letter that nobody is beside', () => {
  it.each([
    ['Die Brücke sollte „die beiden Ufer für immer verbinden“ und wurde nie gebaut.'],
    ['Gezahlt wird (bisher „ab dem dritten Monat nach dem Umzug“) künftig sofort.'],
  ])('are said by somebody whom the page does not name: %s', (line) => {
    expect(read(line)).toEqual([[/„[^“]+“/.exec(line)?.[0], null]]);
  });

  it.each([
    ['Das Programm „gemeinsam leben in der neuen Stadt“ läuft aus.'],
    ['Unter dem Motto „gemeinsam leben in der neuen Stadt“ wird gefeiert.'],
    ['Die Kurse „schwimmen lernen in fünf Tagen“ beginnen im Mai.'],
    ['Gezeigt wird „Gemeinsam leben in der neuen Stadt“ noch bis Mai.'],
    ['Er gilt als „so genannter Freund des Tals“ seit Jahren.'],
  ])('are a title beside its noun, a motto or too few: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});
