import { describe, expect, test } from 'vitest';
import { findDate } from '../../../lib/extract/parse-date.ts';
import { extractPage, PARAGRAPHS, PROSE } from './extract-page.ts';

describe('a date in words', () => {
  test.each([
    'March 3, 2031',
    'Mar. 3, 2031',
    '3 March 2031',
    '3rd of March 2031',
    '3 mars 2031',
    '3. März 2031',
    '3 de marzo de 2031',
    '3 marzo 2031',
    '3 de março de 2031',
    '3 maart 2031',
    '3. marts 2031',
    '3. maaliskuuta 2031',
    '3 марта 2031',
    '3 березня 2031',
    '3 مارس 2031',
    '3 Mawrth 2031',
    '3 martie 2031',
    '三月 3, 2031',
    '2031年3月3日',
    '2031년 3월 3일',
    'Tháng 3 3, 2031',
    'ngày 3 tháng 3 năm 2031',
    '2031-03-03',
    '03.03.2031',
    '03 MAR 2031',
    '令和13年3月3日',
    '公表日：令和１３年３月３日',
    '民國120年3月3日',
    '发布时间2031年3月3日',
    '2031. 3. 3.',
    '2031. március 3.',
    '3 Μαρτίου 2031',
    '3 मार्च 2031',
    '३ मार्च २०३१',
    '٣ مارس ٢٠٣١',
    '3 Márta 2031',
    '3. 3. 2031',
    '03-Mar-2031',
    '3.März 2031',
    '3 de març de 2031',
    '3 Mac 2031',
    'Marso 3, 2031',
    '3 Machi 2031',
    '3. maart 2031',
    '3 Մարտի 2031',
    '2031 m. kovo 3 d.',
    '2031. gada 3. martā',
    '2031ko martxoaren 3a',
    "3 ta' Marzu 2031",
    '3 במרץ 2031',
    '3 มีนาคม 2574',
    '120年3月3日',
    '發布日期：120-03-03',
    '120-03-03',
    '03.03.31',
    '2031 03 03',
  ])('%s', (text) => {
    expect(findDate(text, false)?.iso).toBe('2031-03-03');
  });

  test.each([
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
  ])('%s, by the era’s first year', (text, iso) => {
    expect(findDate(text, false)?.iso).toBe(iso);
  });

  test.each([
    ['3 listopada 2031', '2031-11-03'],
    ['3. listopada 2031.', '2031-10-03'],
    ['3 d’abril de 2031', '2031-04-03'],
  ])('%s, in the language that writes it so', (text, iso) => {
    expect(findDate(text, false)?.iso).toBe(iso);
  });

  test.each([
    'call 120-03-03',
    '120-03-0312',
    'room 120.3.3',
    'of 2031 03 03 boats',
    'at 03.03.31 sharp',
  ])('%s is no date', (text) => {
    expect(findDate(text, false)).toBeNull();
  });

  test("the order of day and month is the country's", () => {
    expect(findDate('03/04/2031', true)?.iso).toBe('2031-03-04');
    expect(findDate('03/04/2031', false)?.iso).toBe('2031-04-03');
    expect(findDate('25/04/2031', true)?.iso).toBe('2031-04-25');
  });

  test.each(['12 monkeys 2031', '2031-13-03', '40.03.2031', 'in 12 2031'])('%s is none', (text) => {
    expect(findDate(text, false)).toBeNull();
  });
});

describe('the date of publication', () => {
  const read = (head: string, above: string, below = '') =>
    extractPage(
      `<html lang="en"><head>${head}</head><body><main><article>${above}<h1>Small harbours get new moorings</h1>${below}${PARAGRAPHS}</article></main></body></html>`,
      'https://www.norwold.gov/news/moorings',
    );
  const meta = (name: string, content: string): string =>
    `<meta name="${name}" content="${content}">`;

  test('is the one that the page shows, not the last change', () => {
    const release = read(
      meta('dcterms.modified', '2032-01-01'),
      '',
      '<p>Last updated 1 January 2032</p><p>Published 3 March 2031</p>',
    );
    expect(release.datePublished).toEqual({ value: '2031-03-03', from: 'visible-text' });
    expect(release.dateModified).toEqual({ value: '2032-01-01', from: 'dcterms' });
  });

  test('is that of the metadata where the page shows the last change alone', () => {
    const release = read(
      meta('dcterms.issued', '2031-03-03'),
      '',
      '<p>Last updated 1 January 2032</p>',
    );
    expect(release.datePublished).toEqual({ value: '2031-03-03', from: 'dcterms' });
  });

  test('is the day of the place in which an instant is written', () => {
    const release = read(meta('article:published_time', '2031-03-03T23:30:00-08:00'), '');
    expect(release.datePublished?.value).toBe('2031-03-03');
  });

  test('comes from the dateline, and from the address at last', () => {
    const dated = `<p>NORHAVEN, March 3, 2031 – ${'The minister opened the first mooring today. '.repeat(4)}</p>`;
    expect(read('', '', dated).datePublished?.value).toBe('2031-03-03');
    const plain = `<html lang="en"><body><main><article><h1>Small harbours get new moorings</h1>${PARAGRAPHS}</article></main></body></html>`;
    expect(extractPage(plain, 'https://www.norwold.gov/2031/03/03/moorings').datePublished).toEqual(
      {
        value: '2031-03-03',
        from: 'address',
      },
    );
    expect(extractPage(plain, 'https://www.norwold.gov/moorings').datePublished).toBeNull();
  });

  test('opens the first paragraph, but is not the date of an event in it', () => {
    const opening = (text: string) =>
      read('', '', `<p>${text} ${PROSE[0]} ${PROSE[1]}</p>`).datePublished?.value ?? null;
    expect(opening('03.03.2031 „Small harbours matter“, says the minister.')).toBe('2031-03-03');
    expect(opening('The harbours opened on 3 March 2031.')).toBeNull();
  });

  test('stands in the heading, which is then no part of the title', () => {
    const html = `<html lang="en"><head><title>Small harbours get new moorings | Norwold</title></head><body><main><article><h1><span>3 March 2031</span> <span>Small harbours get new moorings</span></h1>${PARAGRAPHS}</article></main></body></html>`;
    const release = extractPage(html);
    expect(release.headline.value).toBe('Small harbours get new moorings');
    expect(release.body.text.match(/Small harbours get new moorings/g)).toHaveLength(1);
  });

  test('stays in a title that the page also writes with it', () => {
    const html = `<html lang="en"><head><title>3 March 2031: a day for small harbours | Norwold</title></head><body><main><article><h1>3 March 2031: a day for small harbours</h1>${PARAGRAPHS}</article></main></body></html>`;
    expect(extractPage(html).headline.value).toBe('3 March 2031: a day for small harbours');
  });

  test('shares a line with the date of the last change', () => {
    const line = (text: string) =>
      read('', '', `<div>${text}</div>${PARAGRAPHS}`).datePublished?.value;
    const published = '<span>Published 24 Jun 2031</span> ';
    const changed = '<span>Last modified 30 Jun 2031</span> ';
    expect(line(`${published}${changed}<span>3 min read</span>`)).toBe('2031-06-24');
    expect(line(`${changed}${published}<span>3 min read</span>`)).toBe('2031-06-24');
  });

  test('is the one above the text where no line shows the headline', () => {
    const text = PROSE.join('<br><br>');
    const html = `<html lang="en"><head><title>Small harbours get new moorings</title></head><body><table><tr><td><a href="/">Home</a></td></tr><tr><td><font>03/04/2031 / Release 12</font><br><font>New moorings at last</font><br><br>${text}</td></tr></table></body></html>`;
    expect(extractPage(html).datePublished?.value).toBe('2031-03-04');
  });
});
