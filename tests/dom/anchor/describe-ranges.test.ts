import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeRanges, MOST_STRETCHES } from '../../../lib/anchor/describe-ranges.ts';
import { flatten } from '../../../lib/dom/flatten.ts';

const COPY = `
  <h1>Tarnholt opens its observatory</h1>
  <p>The town of Tarnholt opened its observatory today after six years of work.</p>
  <table>
    <tr><th>Year</th><th>Visitors</th></tr>
    <tr><td>2030</td><td>12</td></tr>
    <tr><td>2031</td><td>12</td></tr>
  </table>
  <p>Tickets are “sold” at the gate from 3&nbsp;March for €4 each.</p>
  <p>Nobody will be turned away, said Director Ilse Vantongeren.</p>`;

/** What a page puts around and between, and how it sets the same words. */
const PAGE = `
  <nav><a>Home</a> <a>News</a> <div>Tarnholt opens its observatory</div></nav>
  <article>${COPY.replace('<table>', '<p>Share this page</p><table>')
    .replace('“sold”', '"<b>sold</b>"')
    .replace('Director', 'Di\u00adrector')}</article>
  <footer><p>All rights reserved by the town of Lindmoor.</p></footer>`;

let page: HTMLElement;
let copy: string;

beforeEach(() => {
  const template = document.createElement('div');
  template.innerHTML = COPY;
  copy = flatten(template).text;
  page = document.createElement('div');
  page.innerHTML = PAGE;
  document.body.append(page);
});

afterEach(() => page.remove());

/** From the first place of one text on the page to the end of another after it. */
function select(first: string, last = first): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  let isOpen = false;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const start = isOpen ? -1 : node.data.indexOf(first);
    if (start >= 0) {
      range.setStart(node, start);
      isOpen = true;
    }
    const end = isOpen ? node.data.indexOf(last) : -1;
    if (end >= 0) {
      range.setEnd(node, end + last.length);
      return range;
    }
  }
  throw new Error(`not on the page: ${first} … ${last}`);
}

function described(...ranges: Range[]): string[] {
  const result = describeRanges(ranges, flatten(document.body), copy);
  if (!result.ok) throw new Error(result.failure.code);
  for (const [quote, { start, end }] of result.value) {
    expect(copy.slice(start, end)).toBe(quote.exact);
    expect(copy.slice(0, start).endsWith(quote.prefix)).toBe(true);
    expect(copy.slice(end).startsWith(quote.suffix)).toBe(true);
  }
  return result.value.map(([quote]) => quote.exact);
}

function failureOf(...ranges: Range[]): string | null {
  const result = describeRanges(ranges, flatten(document.body), copy);
  return result.ok ? null : result.failure.code;
}

describe('describeRanges', () => {
  it('gives the selected words as they stand in the copy', () => {
    expect(described(select('observatory today'))).toEqual(['observatory today']);
    expect(described(select('"', 'from 3'))).toEqual(['“sold” at the gate from 3']);
    expect(described(select('turned', 'Vantongeren'))).toEqual([
      'turned away, said Director Ilse Vantongeren',
    ]);
  });

  it('gives one stretch a block, and leaves out what the page puts between', () => {
    expect(described(select('six years', 'Visitors'))).toEqual([
      'six years of work.',
      'Year',
      'Visitors',
    ]);
  });

  it('knows the cell among those that read the same', () => {
    const cells = page.querySelectorAll('td');
    const range = document.createRange();
    range.selectNodeContents(cells[3] ?? page);
    const result = describeRanges([range], flatten(document.body), copy);
    expect(result.ok && result.value[0]?.[1].start).toBe(copy.lastIndexOf('12'));
  });

  it('takes ranges that begin and end in elements, overlap, and come in any order', () => {
    const rows = page.querySelectorAll('tr');
    const whole = document.createRange();
    whole.selectNode(rows[2] ?? page);
    const cell = document.createRange();
    cell.selectNodeContents(rows[2]?.cells[0] ?? page);
    const first = document.createRange();
    first.setStart(rows[1]?.cells[0] ?? page, 0);
    first.setEnd(rows[1] ?? page, 1);
    expect(described(whole, cell, first)).toEqual(['2030', '2031', '12']);
  });

  it('ends with the paragraph where the range ends at the start of the next', () => {
    const range = select('Nobody', 'Nobody');
    range.setStart(page.querySelectorAll('article p')[2] ?? page, 0);
    range.setEnd(range.endContainer, 0);
    expect(described(range)).toEqual([
      'Tickets are “sold” at the gate from 3\u00a0March for €4 each.',
    ]);
  });

  it('leaves off white space at the ends', () => {
    expect(described(select(' observatory today after '))).toEqual(['observatory today after']);
  });

  it('says so where nothing of the selection is in the copy', () => {
    expect(failureOf(select('All rights', 'town of Lindmoor'))).toBe('not-in-copy');
    expect(failureOf(select('News'))).toBe('not-in-copy');
    expect(failureOf(select('Share this'))).toBe('not-in-copy');
    expect(failureOf(document.createRange())).toBe('not-in-copy');
    expect(failureOf()).toBe('not-in-copy');
  });

  it('does not take the same words above the article for the headline', () => {
    const trail = document.createRange();
    trail.selectNodeContents(page.querySelector('nav div') ?? page);
    expect(failureOf(trail)).toBe('not-in-copy');
    const headline = document.createRange();
    headline.selectNodeContents(page.querySelector('h1') ?? page);
    expect(described(headline)).toEqual(['Tarnholt opens its observatory']);
  });

  it('finds blocks that the copy parts or joins in another way', () => {
    const article = page.querySelector('article');
    if (article === null) throw new Error('no article');
    article.innerHTML = `
      <h1>Tarnholt opens its observatory</h1>
      The town of Tarnholt opened its observatory today <button>Listen</button> after six years of work.<br><br>
      Tickets are “sold” at the gate from 3 March for €4 each.<br><br>
      Nobody will be turned away, said Director Ilse Vantongeren.`;
    expect(described(select('Tickets are', '€4 each.'))).toEqual([
      'Tickets are “sold” at the gate from 3\u00a0March for €4 each.',
    ]);
    expect(described(select('opened its', 'years of work.'))).toEqual([
      'opened its observatory today after six years of work.',
    ]);
    expect(described(select('Tickets are', 'turned away'))).toEqual([
      'Tickets are “sold” at the gate from 3\u00a0March for €4 each.',
      'Nobody will be turned away',
    ]);
  });

  it('takes no more blocks than a mark may have', () => {
    page.innerHTML = `<ul>${'<li>One more harbour</li>'.repeat(MOST_STRETCHES + 1)}</ul>`;
    copy = flatten(page).text;
    const range = document.createRange();
    range.selectNode(page);
    expect(failureOf(range)).toBe('selection-too-large');
    range.setEndBefore(page.querySelector('li:last-child') ?? page);
    expect(described(range)).toHaveLength(MOST_STRETCHES);
  });
});
