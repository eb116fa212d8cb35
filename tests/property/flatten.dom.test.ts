import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatten } from '../../lib/dom/flatten.ts';
import { onTheLine } from './on-the-line.ts';
import { aTree } from './trees.ts';

test('the runs give back the text of any span', () => {
  fc.assert(
    fc.property(aTree(), fc.nat(), fc.nat(), (tree, a, b) => {
      const { text, runs } = flatten(tree);
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      let rebuilt = '';
      let at = start;
      for (const run of runs) {
        const from = Math.max(run.start, start);
        const to = Math.min(run.start + run.length, end);
        if (from >= to) continue;
        rebuilt += text.slice(at, from).replace(/[^\n ]/g, '?');
        rebuilt += run.node.data.slice(
          run.nodeStart + from - run.start,
          run.nodeStart + to - run.start,
        );
        at = to;
      }
      rebuilt += text.slice(at, end).replace(/[^\n ]/g, '?');
      expect(onTheLine(rebuilt)).toBe(onTheLine(text.slice(start, end)));
    }),
    { numRuns: 500 },
  );
});

test('blocks cover the text, in order, parted by one line feed, with no white space at their ends', () => {
  fc.assert(
    fc.property(aTree(), (tree) => {
      const { text, blocks, inlines } = flatten(tree);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      for (const { start, end } of blocks) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toMatch(/^[^\n\r\t\f\u00a0 ]/);
        expect(text.slice(start, end)).not.toMatch(/[\n\r\t\f\u00a0 ]$/);
      }
      for (const inline of inlines) {
        expect(blocks.some(({ start, end }) => start <= inline.start && inline.end <= end)).toBe(
          true,
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('flattening leaves the tree as it was', () => {
  fc.assert(
    fc.property(aTree(), (tree) => {
      const before = tree.outerHTML;
      flatten(tree);
      expect(tree.outerHTML).toBe(before);
    }),
    { numRuns: 100 },
  );
});
