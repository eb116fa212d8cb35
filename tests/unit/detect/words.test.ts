import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WEIGHTS } from '../../../lib/detect/weights.ts';
import { findPhrase, isPhrase, leadingPhrase } from '../../../lib/detect/words/find-phrase.ts';
import { foldWords } from '../../../lib/detect/words/fold-words.ts';
import { isListTitle } from '../../../lib/detect/words/is-list-title.ts';
import * as issuerWords from '../../../lib/detect/words/issuer-words.ts';
import * as releaseWords from '../../../lib/detect/words/release-words.ts';

test.each([
  ['PressRelease_2031', ' press release 2031 '],
  ['Communiqué de Presse', ' communique de presse '],
  ['Presse\u00admitteilung', ' pressemitteilung '],
  ['basın açıklaması', ' basin aciklamasi '],
  ['보도자료', ' 보도자료 '],
  ['', '  '],
])('%j folds to %j', (text, folded) => expect(foldWords(text)).toBe(folded));

test('phrases are found as whole words only, and anywhere in scripts without spaces', () => {
  const list = 'press release|報道発表';
  expect(findPhrase(foldWords('Joint press release, no. 3'), list)).toBe('press release');
  expect(findPhrase(foldWords('Express releases'), list)).toBeNull();
  expect(findPhrase(foldWords('報道発表資料'), list)).toBe('報道発表');
});

test('a phrase leads a text, or is all of it, in either kind of script', () => {
  const list = 'press release|press|報道発表';
  expect(leadingPhrase(foldWords('Press Release No. 3'), list)).toBe('press release');
  expect(leadingPhrase(foldWords('Joint press release'), list)).toBeNull();
  expect(leadingPhrase(foldWords('報道発表 3'), list)).toBe('報道発表');
  expect(isPhrase(foldWords('Press release'), list)).toBe(true);
  expect(isPhrase(foldWords('Press release 3'), list)).toBe(false);
  expect(isPhrase(foldWords('報道発表'), list)).toBe(true);
});

test('every listed phrase is folded, and stands once: others would never be found', () => {
  const lists = Object.entries({ ...releaseWords, ...issuerWords }).flatMap(([name, list]) =>
    typeof list === 'string' && list.includes('|') ? [{ name, phrases: list.split('|') }] : [],
  );
  expect(lists.length).toBeGreaterThan(12);
  for (const { name, phrases } of lists) {
    expect(
      phrases.filter((phrase) => foldWords(phrase) !== ` ${phrase} `),
      name,
    ).toEqual([]);
    expect(phrases.length, name).toBe(new Set(phrases).size);
  }
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
