import { expect, test } from 'vitest';
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
