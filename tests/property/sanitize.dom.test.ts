import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatten } from '../../lib/dom/flatten.ts';
import { parseHtml } from '../../lib/dom/parse-html.ts';
import { sanitize, toHtml } from '../../lib/dom/sanitize.ts';
import { onTheLine } from './on-the-line.ts';
import { aTree } from './trees.ts';

const BASE = 'https://news.norwold.example/releases/1';

const ALLOWED = new Set(
  'article h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote aside footer figcaption table tbody tr td th caption a em strong q cite time sub sup br'.split(
    ' ',
  ),
);
const ALLOWED_ATTRIBUTES = new Set(['href', 'datetime', 'colspan', 'rowspan', 'data-role']);

test('a copy written out, parsed and cleaned again is the same', () => {
  fc.assert(
    fc.property(aTree(), (tree) => {
      const html = toHtml(sanitize(tree, BASE));
      expect(toHtml(sanitize(parseHtml(html), BASE))).toBe(html);
    }),
    { numRuns: 400 },
  );
});

test('a table that loses cells on the way is judged by what is left of it', () => {
  const tree = document.createElement('div');
  tree.innerHTML = '<table><tbody><tr><td>foo</td></tr></tbody></table>';
  // Only a script puts a cell outside of a row: a parser never does.
  tree.querySelector('tbody')?.append(document.createElement('td'));
  const html = toHtml(sanitize(tree, BASE));
  expect(html).toBe('<p>foo</p>');
  expect(toHtml(sanitize(parseHtml(html), BASE))).toBe(html);
});

test('a copy written out and parsed again has the same text and blocks', () => {
  fc.assert(
    fc.property(aTree(), (tree) => {
      const copy = sanitize(tree, BASE);
      const { runs: _before, ...written } = flatten(copy);
      const { runs: _after, ...parsed } = flatten(parseHtml(toHtml(copy)));
      expect(parsed).toEqual(written);
    }),
    { numRuns: 400 },
  );
});

test('nothing but the allow-list gets into a copy, and no text is lost', () => {
  fc.assert(
    fc.property(aTree(), (tree) => {
      const copy = sanitize(tree, BASE);
      for (const element of copy.querySelectorAll('*')) {
        expect(ALLOWED).toContain(element.localName);
        for (const { name, value } of element.attributes) {
          expect(ALLOWED_ATTRIBUTES).toContain(name);
          if (name === 'href') expect(value).toMatch(/^(?:https?|mailto|tel):/);
        }
      }
      expect(onTheLine(words(flatten(copy).text))).toBe(onTheLine(words(flatten(tree).text)));
    }),
    { numRuns: 400 },
  );
});

function words(text: string): string {
  return text.replace(/\s+/g, '');
}
