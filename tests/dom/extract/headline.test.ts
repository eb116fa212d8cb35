import { describe, expect, test } from 'vitest';
import { bodyLines, extractPage, PARAGRAPHS, PROSE } from './extract-page.ts';

const TITLE = 'Norwold gives small harbours new moorings';

const page = (head: string, main: string): string =>
  `<html lang="en"><head>${head}</head><body>${main}</body></html>`;

const headlineOf = (head: string, main: string): string =>
  extractPage(page(head, main)).headline.value;

describe('the headline', () => {
  test('is the h1', () => {
    expect(headlineOf('', `<main><h1>${TITLE}</h1>${PARAGRAPHS}</main>`)).toBe(TITLE);
  });

  test.each([
    ['the name of the site', '<header><h1>Norwold.gov</h1></header>'],
    ['a section', '<header><h1>News releases</h1></header>'],
    ['an official', '<header><h1>Minister Ada Quill</h1></header>'],
    ['a heading for screen readers', '<h1 class="aural">Main content of this page here</h1>'],
  ])('is the h2 that the page is titled after where the h1 is %s', (_what, decoy) => {
    expect(
      headlineOf(
        `<title>${TITLE} | Norwold</title>`,
        `${decoy}<main><article><h2 class="page-title">${TITLE}</h2>${PARAGRAPHS}</article></main>`,
      ),
    ).toBe(TITLE);
  });

  test('is a bold paragraph that the page is titled after where there is no heading', () => {
    expect(
      headlineOf(
        `<meta property="og:title" content="${TITLE}">`,
        `<div><p><b>${TITLE}</b></p>${PARAGRAPHS}</div>`,
      ),
    ).toBe(TITLE);
  });

  test('is the title of the page at last', () => {
    expect(headlineOf(`<title>${TITLE}</title>`, `<div>${PARAGRAPHS}</div>`)).toBe(TITLE);
  });

  test('is not the title of the page where that is left over from a list', () => {
    expect(
      headlineOf(
        '<title>Listing page of press releases</title>',
        `<main><h1>${TITLE}</h1>${PARAGRAPHS}</main>`,
      ),
    ).toBe(TITLE);
  });

  test('loses its soft hyphens and the white space of its markup', () => {
    expect(
      headlineOf(
        '',
        `<main><h1>\n  Norwold gives small har&shy;bours\n new <i>moor&shy;ings</i></h1>${PARAGRAPHS}</main>`,
      ),
    ).toBe(TITLE);
  });

  test('is found though the title is cut', () => {
    expect(
      headlineOf(
        '<title>Norwold gives small harbours new moo…</title>',
        `<h1>Harbour news from Norwold</h1><main><article><h2>${TITLE}</h2>${PARAGRAPHS}</article></main>`,
      ),
    ).toBe(TITLE);
  });
});

describe('pages as they are', () => {
  test('a teaser that is hidden is not read twice', () => {
    const lines = bodyLines(
      extractPage(
        page(
          '',
          `<main><article><h1>${TITLE}</h1><p class="teaser" hidden>${PROSE[0]}</p>${PARAGRAPHS}</article></main>`,
        ),
      ),
    );
    expect(lines).toEqual(PROSE);
  });

  test('unclosed tags lose nothing', () => {
    const broken = `<main><article><h1>${TITLE}</h1>${PROSE.map((line) => `<p>${line}<b>`).join('')}<ul><li>Norhaven<li>Eastness</ul>`;
    const lines = bodyLines(extractPage(broken));
    expect(lines).toEqual([...PROSE, 'Norhaven', 'Eastness']);
  });

  test('a page without any markup of its own is read', () => {
    const bare = `<h1>${TITLE}</h1>${PROSE.join('<br><br>')}`;
    expect(bodyLines(extractPage(bare))).toEqual(PROSE);
  });

  test('a page laid out with tables is read', () => {
    const cells = PROSE.map((line) => `<tr><td><p>${line}</p></td></tr>`).join('');
    const lines = bodyLines(
      extractPage(
        page(
          '',
          `<table><tr><td><a href="/">Home</a></td><td><h1>${TITLE}</h1><table>${cells}</table></td></tr></table>`,
        ),
      ),
    );
    expect(lines).toEqual(expect.arrayContaining([...PROSE]));
  });

  test('a text from right to left keeps its letters and their order', () => {
    const sentence =
      'يمنح البرنامج الموانئ الصغيرة على الساحل الشمالي مراسي جديدة وجدولا زمنيا مشتركا للسنوات الثلاث المقبلة، وتبدأ الأعمال في الربيع.';
    const html = `<html lang="ar" dir="rtl"><head><title>مراس جديدة للموانئ الصغيرة</title></head><body><main><article><h1>مراس جديدة للموانئ الصغيرة</h1><p>3 مارس 2031</p>${`<p dir="rtl">${sentence}</p>`.repeat(3)}</article></main></body></html>`;
    const release = extractPage(html);
    expect(release.headline.value).toBe('مراس جديدة للموانئ الصغيرة');
    expect(release.datePublished?.value).toBe('2031-03-03');
    expect(release.inLanguage).toBe('ar');
    expect(bodyLines(release)).toEqual([sentence, sentence, sentence]);
  });

  test('a print view without head, menu and foot is read', () => {
    const print = `<html lang="en"><body onload="window.print()"><p>Ministry of Harbours</p><h2>${TITLE}</h2><p>3 March 2031</p>${PARAGRAPHS}<p>https://www.norwold.gov/news/moorings</p></body></html>`;
    const release = extractPage(print);
    expect(release.headline.value).toBe(TITLE);
    expect(release.publisher?.value).toBe('Ministry of Harbours');
    expect(bodyLines(release).slice(0, PROSE.length)).toEqual(PROSE);
  });
});

describe('the address of a release', () => {
  const urlOf = (head: string, url: string): string =>
    extractPage(page(head, `<main><h1>${TITLE}</h1>${PARAGRAPHS}</main>`), url).url;
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

  test('loses what follows readers around, and keeps what names the page', () => {
    expect(
      urlOf('', 'https://www.norwold.gov/news?id=7&utm_source=mail&fbclid=x&gclid=y#share'),
    ).toBe('https://www.norwold.gov/news?id=7');
  });

  test('is the canonical one', () => {
    expect(
      urlOf(canonical('/news/2031/03/moorings?utm_medium=x'), 'https://www.norwold.gov/node/17'),
    ).toBe('https://www.norwold.gov/news/2031/03/moorings');
  });

  test.each([
    ['the front page', 'https://www.norwold.gov/'],
    ['another site', 'https://www.elsewhere.example/news/2031/03/moorings'],
    ['a list', '/news'],
    ['no page', 'javascript:alert(1)'],
  ])('is its own where the canonical one is %s', (_what, href) => {
    const own = 'https://www.norwold.gov/news/2031/03/moorings';
    expect(urlOf(canonical(href), own)).toBe(own);
  });
});

describe('the headline of a page that nothing marks', () => {
  test('stands above the text, below a long line of labels', () => {
    const release = extractPage(
      `<html><head><title>Untitled Document</title></head><body><font>FOR IMMEDIATE RELEASE March 3, 2031 Contact: Sgt. Ada Quill, Harbour Police, (555) 010-2030<center><b>Two Held in Harbour Fuel Theft</b></center></font>${PARAGRAPHS}</body></html>`,
    );
    expect(release.headline.value).toBe('Two Held in Harbour Fuel Theft');
  });

  test('is no file name where a line above the text says what it is about', () => {
    const lines = `<div>Parliament of Norwold</div><div>MEDIA RELEASE</div><div>3 March 2031</div><div>Inquiry into small harbours calls for letters</div>`;
    const page = (title: string): string =>
      `<html><head><title>${title}</title></head><body>${lines}${PARAGRAPHS}</body></html>`;
    expect(extractPage(page('mr-2031-17')).headline.value).toBe(
      'Inquiry into small harbours calls for letters',
    );
    expect(extractPage(page('Harbour inquiry')).headline.value).toBe('Harbour inquiry');
  });

  test('is the file name where there is nothing else', () => {
    const release = extractPage(
      `<html><head><title>mr-2031-17.pdf</title></head><body>${PARAGRAPHS}</body></html>`,
    );
    expect(release.headline.value).toBe('mr-2031-17.pdf');
  });

  test('is not the body whose name the page is titled with', () => {
    const release = extractPage(
      page(
        '<title>Government of Norwold - News release</title>',
        `<h1>Government of Norwold</h1><main><h2>Small harbours get new moorings</h2>${PARAGRAPHS}</main>`,
      ),
    );
    expect(release.headline.value).toBe('Small harbours get new moorings');
    expect(release.publisher?.value).toBe('Government of Norwold');
  });

  test('is the line that a title of few Chinese characters repeats', () => {
    const release = extractPage(
      page(
        '<title>港務局-新聞稿-港口安全新規定</title>',
        `<main><h2>港口安全新規定</h2>${PARAGRAPHS}</main>`,
      ),
    );
    expect(release.headline.value).toBe('港口安全新規定');
  });
});
