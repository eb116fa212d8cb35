import { describe, expect, test } from 'vitest';
import { languageTag } from '../../../lib/extract/read-language.ts';
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

  test.each([
    [
      'ru',
      'Программа даст малым портам побережья новые причалы. Работы начнутся весной и продлятся три года, но цена пока не известна, сообщил министр.',
    ],
    [
      'cs',
      'Program dá malým přístavům na pobřeží nová kotviště. Práce začnou na jaře a potrvají tři roky, ale cena se ještě nezná, řekl ministr.',
    ],
    ['he', 'התוכנית תיתן לנמלים הקטנים לאורך החוף מעגנים חדשים, והעבודה תתחיל באביב.'],
  ])('is %s where a page says English of all its pages', (language, text) => {
    expect(languageOf('en', `<p>${text}</p>`.repeat(4))).toBe(language);
  });

  test.each([
    ['no', 'nb'],
    ['nn', 'nn'],
    ['ms', 'id'],
  ])('%s stands where the words are taken for its relative', (declared, near) => {
    const text =
      near === 'id'
        ? 'Program ini akan memberi pelabuhan kecil di pesisir jeti baharu kepada nelayan, kata menteri yang tidak mahu menyatakan kos.'
        : 'Programmet gir de små havnene langs kysten nye brygger, og arbeidet blir ikke ferdig før etter tre år, sier ministeren.';
    expect(languageOf(declared, `<p>${text}</p>`.repeat(4))).toBe(declared);
  });

  test('is what its words are in where the page declares a relative of another', () => {
    expect(languageOf('no')).toBe('en');
  });

  test('stands as declared where it is one that cannot be guessed', () => {
    const gaelic =
      '<p>Bheir am prògram acarsaidean ùra do na puirt bheaga air a’ chosta agus tòisichidh an obair as t-earrach, thuirt am ministear.</p>';
    expect(languageOf('gd', gaelic.repeat(4))).toBe('gd');
  });

  test.each([
    ['rus', 'ru'],
    ['iw', 'he'],
    ['in', 'id'],
    ['tl', 'fil'],
    ['fil', 'fil'],
    ['English', 'en'],
    ['cze-CZ', 'cs-CZ'],
    ['none', null],
    ['undefined', null],
  ])('%s is read as %s', (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });

  test('is what the page declares where its words tell nothing', () => {
    const names = '<p>Norhaven Velmora Kestrel Dunmarrow Ferrier Brannock Thistle Corvane.</p>';
    expect(languageOf('vi', names.repeat(6))).toBe('vi');
  });
});
