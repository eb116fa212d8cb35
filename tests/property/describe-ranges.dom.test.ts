import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeRanges } from '../../lib/anchor/describe-ranges.ts';
import { locateTargets } from '../../lib/anchor/locate-targets.ts';
import { rangeOfSpan } from '../../lib/anchor/range-of-span.ts';
import { stretchesOfRange } from '../../lib/anchor/stretches-of-range.ts';
import { indexText } from '../../lib/anchor/text-index.ts';
import { flatten } from '../../lib/dom/flatten.ts';
import type { Target } from '../../lib/model/annotation.ts';
import { aTree } from './trees.ts';

const TITLES = ['harbour', 'observatory', 'lighthouse', 'mooring', 'province', 'vessel', 'island'];
const REST = ['opens', 'pays', '12,400', '“over”', 'été', '€4', 'children', 'and', 'the', 'works'];

/** Paragraphs and tables of words, each paragraph with a name of its own. */
const aPage = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom(...REST), { minLength: 6, maxLength: 14 }),
      isTable: fc.boolean(),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((parts) => {
    const article = document.createElement('article');
    for (const [index, { words, isTable }] of parts.entries()) {
      const name = `${TITLES[index]} ${index}x`;
      if (isTable) {
        const row = document.createElement('table').insertRow();
        for (const word of [name, ...words]) row.insertCell().textContent = word;
        article.append(row.closest('table') ?? row);
      } else {
        const paragraph = document.createElement('p');
        paragraph.append(`${name} `, document.createElement('em'), ` ${words.join(' ')}.`);
        paragraph.children[0]?.append(words.slice(0, 3).join(' '));
        article.append(paragraph);
      }
    }
    return article;
  });

const aPlace = fc.record({ node: fc.nat(), offset: fc.nat() });

/** Any range of a tree: boundaries in elements and in texts. */
function rangeIn(root: Element, a: { node: number; offset: number }, b: typeof a): Range {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) nodes.push(node);
  const range = document.createRange();
  const [first, last] = [a, b].map(({ node, offset }) => {
    const container = nodes[node % nodes.length] ?? root;
    const length = container instanceof Text ? container.length : container.childNodes.length;
    return { container, offset: offset % (length + 1) };
  });
  if (first === undefined || last === undefined) throw new Error('no boundaries');
  range.setStart(first.container, first.offset);
  range.setEnd(last.container, last.offset);
  if (!range.collapsed) return range;
  range.setStart(last.container, last.offset);
  range.setEnd(first.container, first.offset);
  return range;
}

test('what a range covers is the text that its nodes give, in order, without overlaps', () => {
  fc.assert(
    fc.property(aTree(), aPlace, aPlace, (tree, a, b) => {
      const flat = flatten(tree);
      const range = rangeIn(tree, a, b);
      let reached = 0;
      for (const { start, end } of stretchesOfRange(flat, range)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(flat.text.slice(start, end)).not.toContain('\n');
        reached = end;
        const again = rangeOfSpan(flat, { start, end });
        if (again === null) throw new Error('a stretch without a range');
        expect(range.comparePoint(again.startContainer, again.startOffset)).toBe(0);
        expect(range.comparePoint(again.endContainer, again.endOffset)).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is selected, described and found again is what was selected', () => {
  fc.assert(
    fc.property(aPage, aPlace, aPlace, fc.boolean(), (article, a, b, isFramed) => {
      const copyText = flatten(article).text;
      const page = document.createElement('div');
      page.append(article);
      if (isFramed) {
        page.prepend('Home News Search this site');
        article.after('All rights reserved, and the works.');
      }
      const live = flatten(page);
      const range = rangeIn(article, a, b);
      const selected = stretchesOfRange(live, range).map(({ start, end }) =>
        live.text.slice(start, end),
      );
      const result = describeRanges([range], live, copyText);
      if (!result.ok) {
        expect(selected).toEqual([]);
        return;
      }
      expect(result.value.map(([quote]) => quote.exact)).toEqual(selected);
      const targets = result.value.map(
        (selector): Target => ({ type: 'SpecificResource', source: '', selector }),
      );
      const found = locateTargets(indexText(live.text), targets, copyText).map((place) =>
        place === null ? null : rangeOfSpan(live, place.span)?.toString(),
      );
      expect(found).toEqual(selected);
    }),
    { numRuns: 300 },
  );
});
