import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../lib/annotate/quotes/find-quotes.ts';
import { aText } from '../../../support/a-library-entry.ts';

const context = { language: 'en', country: 'US', publisher: null };

test.each([
  ['Rep. Ida Quill', 'Ida Quill', 'Rep.'],
  ['Gov. Ida Quill', 'Ida Quill', 'Gov.'],
  ['Senator Ida Quill', 'Ida Quill', 'Senator'],
  ['DA Otto Quill', 'Otto Quill', 'DA'],
  ['Ada Quill', 'Ada Quill', null],
  ['Mayor Ada Quill', 'Ada Quill', 'Mayor'],
])('said %s: the title is a role, and a first name is none', (written, name, role) => {
  const text = aText([
    'paragraph',
    `“The ferry will run again before the end of the year,” said ${written}.`,
  ]);
  expect(findQuotes(text, context)).toMatchObject([{ speaker: { name, role } }]);
});

test('a block quotation without marks belongs to whom the line above it announces', () => {
  const text = aText(
    ['paragraph', 'Harbour Minister Ida Quill said:'],
    ['blockquote', 'These piers were built by hand, and today we mend them.'],
    ['blockquote', 'Nobody on this coast should have to wait for the tide.'],
    ['paragraph', 'Work begins in May.'],
  );
  const [found, ...others] = findQuotes(text, { ...context, country: 'GB' });
  expect(found?.segments).toHaveLength(2);
  expect(found?.speaker).toMatchObject({ name: 'Ida Quill', role: 'Harbour Minister' });
  expect(others).toEqual([]);
});

test('a block quotation that nobody announces is not given to anybody', () => {
  const text = aText(
    ['paragraph', 'Harbour Minister Ida Quill opened the pier.'],
    ['blockquote', 'Bring a coat and arrive before the ferry leaves at noon.'],
  );
  expect(findQuotes(text, context)).toEqual([]);
});

describe('a title whose object is written in small letters runs into the name', () => {
  test.each([
    ['fr', 'a indiqué le ministre de la santé Otto Quill', 'ministre de la santé'],
    [
      'fr',
      'a indiqué le ministre de la transition écologique Otto Quill',
      'ministre de la transition écologique',
    ],
    [
      'fr',
      'a indiqué le président de la Commission des finances Otto Quill',
      'président de la Commission des finances',
    ],
    ['es', 'ha indicado el ministro de sanidad Otto Quill', 'ministro de sanidad'],
    [
      'es',
      'ha indicado el director general de Transporte terrestre Otto Quill',
      'director general de Transporte terrestre',
    ],
    ['it', 'ha dichiarato il ministro dell’Istruzione Otto Quill', 'ministro dell’Istruzione'],
    ['it', 'ha dichiarato il ministro dell’ambiente Otto Quill', 'ministro dell’ambiente'],
    ['en', 'said director of public works Otto Quill', 'director of public works'],
  ])('%s: %s', (language, clause, role) => {
    const text = aText(['paragraph', `“The ferry will run again this year”, ${clause}.`]);
    expect(findQuotes(text, { language, country: null, publisher: null })).toMatchObject([
      { speaker: { name: 'Otto Quill', role } },
    ]);
  });

  test('but a verb between a title and a name is no object of it', () => {
    const text = aText([
      'paragraph',
      'Le président de région remercie Otto Quill. « Le bac repart cette année », a-t-il dit.',
    ]);
    const [found] = findQuotes(text, { language: 'fr', country: null, publisher: null });
    expect(found?.speaker?.role ?? '').not.toContain('remercie');
  });
});

test('Special Agent in Charge of an office: the charge belongs to the title', () => {
  const text = aText([
    'paragraph',
    'FBI Special Agent in Charge Otto Quill of the Ilo Field Office stated, “The case is closed for good.”',
  ]);
  expect(findQuotes(text, context)).toMatchObject([
    { speaker: { name: 'Otto Quill', role: 'FBI Special Agent in Charge' } },
  ]);
});

describe('a clause between two quotations belongs to the one that it introduces', () => {
  test.each([
    ['“Nobody is above the law.” Otto Quill stated, “The case is closed for good.”', 'a comma'],
    ['“Nobody is above the law.” Added Otto Quill: “The case is closed for good.”', 'a colon'],
  ])('%s', (second) => {
    const text = aText([
      'paragraph',
      `“We will not wait,” said Mayor Ida Roe in the harbour. ${second}`,
    ]);
    const found = findQuotes(text, context);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ida Roe', 'Otto Quill']);
    expect(found.map(({ segments }) => segments.length)).toEqual([2, 1]);
  });
});
