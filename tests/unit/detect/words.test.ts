import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WEIGHTS } from '../../../lib/detect/weights.ts';
import { findPhrase, foldWords, phrases } from '../../../lib/detect/words/fold-words.ts';
import { isListTitle } from '../../../lib/detect/words/is-list-title.ts';

test.each([
  ['PressRelease_2031', ' press release 2031 '],
  ['Communiqué de Presse', ' communique de presse '],
  ['Presse\u00admitteilung', ' pressemitteilung '],
  ['basın açıklaması', ' basin aciklamasi '],
  ['보도자료', ' 보도자료 '],
  ['', '  '],
])('%j folds to %j', (text, folded) => expect(foldWords(text)).toBe(folded));

test('phrases are found as whole words only, and anywhere in scripts without spaces', () => {
  const list = phrases('press release|報道発表');
  expect(findPhrase(foldWords('Joint press release, no. 3'), list)).toBe('press release');
  expect(findPhrase(foldWords('Express releases'), list)).toBeNull();
  expect(findPhrase(foldWords('報道発表資料'), list)).toBe('報道発表');
});

describe('list titles', () => {
  test.each([
    'Press Releases',
    'Latest news and media releases',
    'News 2031',
    'Pressemitteilungen',
    'Notas de prensa 2031',
    'Department of Harbours media releases',
    'Newsroom',
    'Toutes les actualités',
    'Comunicati stampa',
  ])('%s', (title) => expect(isListTitle(foldWords(title))).toBe(true));
  test.each([
    'Minister opens harbour',
    'Statement by the Minister for Harbours',
    'New press room opens in the harbour of Northquay',
    'Media Release',
    'Hafen',
  ])('not %s', (title) => expect(isListTitle(foldWords(title))).toBe(false));
});

test.each(['en', 'fr'])('every signal has its plain words in %s', (language) => {
  const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  const missing = Object.keys(WEIGHTS).filter(
    (name) => !messages[`signal_${name.replaceAll('-', '_')}`]?.message,
  );
  expect(missing).toEqual([]);
});
