import { describe, expect, test } from 'vitest';
import { extractPage, PAGE_URL, PARAGRAPHS } from './extract-page.ts';

const page = (head: string, above: string, lang = 'en', text = PARAGRAPHS): string =>
  `<html lang="${lang}"><head>${head}</head><body><div>${above}</div><main><article><h1>Small harbours get new moorings</h1>${text}</article></main></body></html>`;

const alternatesOf = (head: string, above: string) =>
  extractPage(page(head, above)).alternates.map(({ inLanguage, url }) => [inLanguage, url]);

const FRENCH = 'https://www.norwold.gov/fr/nouvelles/2031/03/quais';

describe('the same release in another language', () => {
  test('is named by hreflang', () => {
    expect(alternatesOf(`<link rel="alternate" hreflang="fr-CA" href="${FRENCH}">`, '')).toEqual([
      ['fr-CA', FRENCH],
    ]);
  });

  test('is named by a link that says the language', () => {
    expect(
      alternatesOf(
        '',
        `<a href="${FRENCH}">Français</a><a href="/de/news/2031/03/x" lang="de">Deutsch</a>`,
      ),
    ).toEqual([
      ['fr', FRENCH],
      ['de', 'https://www.norwold.gov/de/news/2031/03/x'],
    ]);
  });

  test('is named by a switch of two letters', () => {
    expect(alternatesOf('', `<a href="${FRENCH}" hreflang="fr">FR</a>`)).toEqual([['fr', FRENCH]]);
  });

  test.each([
    ['the front page in that language', '<a href="/fr/">Français</a>'],
    ['another name of the front page', '<a href="/fr/accueil.html">Français</a>'],
    ['this page', `<a href="${PAGE_URL}#top">Français</a>`],
    ['a topic', '<a href="/fr/lieux/norhaven/port" hreflang="fr">Norhaven</a>'],
    ['a script', '<a href="javascript:alert(1)">Français</a>'],
    ['an unknown language', '<a href="/xx/news/2031/03/x">Gibberish</a>'],
  ])('is not %s', (_what, link) => {
    expect(alternatesOf('', link)).toEqual([]);
  });

  test('is not the language of the page itself', () => {
    expect(alternatesOf(`<link rel="alternate" hreflang="en" href="${FRENCH}">`, '')).toEqual([]);
  });
});

describe('the language of a release', () => {
  const languageOf = (lang: string, text?: string) =>
    extractPage(page('', '', lang, text)).inLanguage;

  test('is what the page declares', () => {
    expect(languageOf('en-CA')).toBe('en-CA');
  });

  test('is what its words are in where the page declares another', () => {
    expect(languageOf('fr')).toBe('en');
  });

  test('is what the page declares where its words tell nothing', () => {
    const vietnamese =
      '<p>Chương trình do Bộ Cảng biển công bố hôm nay sẽ cung cấp cho các cảng nhỏ dọc bờ biển phía bắc những bến neo mới trong ba năm tới.</p>';
    expect(languageOf('vi', vietnamese.repeat(4))).toBe('vi');
  });
});
