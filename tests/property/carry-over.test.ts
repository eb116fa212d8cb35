import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOverOf } from '../../lib/anchor/carry/carry-over.ts';
import { matchTexts } from '../../lib/anchor/carry/match-texts.ts';
import { spelledAlike } from '../../lib/anchor/carry/spelled-alike.ts';
import { tokensOf, type Vocabulary } from '../../lib/anchor/carry/tokens.ts';
import { indexText } from '../../lib/anchor/text-index.ts';
import { foldText } from '../../lib/text/fold.ts';

const WORDS = [
  'harbour',
  'minister',
  'the',
  'of',
  'and',
  '12,400',
  '€18.4',
  'été',
  '“over”',
  'works',
];
const aLine = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 })
  .map((words) => words.join(' '));
const aText = fc.array(aLine, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

test('pairs are tokens that are equal or spelled alike, each of one and one', () => {
  fc.assert(
    fc.property(aText, aText, (copyText, pageText) => {
      const vocabulary: Vocabulary = new Map();
      const copy = tokensOf(copyText, foldText(copyText), vocabulary);
      const page = tokensOf(pageText, foldText(pageText), vocabulary);
      const words = [...vocabulary.keys()];
      const { partner, owner } = matchTexts(copy, page, words);
      for (const [from, to] of partner.entries()) {
        if (to === -1) continue;
        const [word, other] = [words[copy.ids[from] ?? -1] ?? '', words[page.ids[to] ?? -1] ?? ''];
        expect(word === other || spelledAlike(word, other) > 0).toBe(true);
        expect(owner[to]).toBe(from);
      }
      for (const [to, from] of owner.entries()) if (from !== -1) expect(partner[from]).toBe(to);
    }),
    { numRuns: 300 },
  );
});

test('on a page that holds the copy as it is, between other text, every stretch is in its place', () => {
  const aStretch = fc.record({ from: fc.nat(), length: fc.nat({ max: 60 }) });
  fc.assert(
    fc.property(aText, fc.array(aStretch, { minLength: 1, maxLength: 5 }), (lines, stretches) => {
      const copy = `Opening with an name of its own\n${lines}\nClosing, and nothing after`;
      const before = 'Menu Search Home\n';
      const index = indexText(`${before}${copy}\nAll rights reserved`);
      const carryOver = carryOverOf(copy, index);
      for (const { from, length } of stretches) {
        const start = from % copy.length;
        const end = Math.min(copy.length, start + 1 + length);
        if (!/[\p{L}\p{N}]{2}/u.test(copy.slice(start, end))) continue;
        const text = copy.slice(start, end).trim();
        const at = start + copy.slice(start, end).indexOf(text);
        const place = carryOver.placeOf({ start: at, end: at + text.length });
        if (place === null || place === 'gone') throw new Error(`not found: ${text}`);
        expect(index.folded.starts[place.start]).toBe(before.length + at);
        expect(place.likeness).toBe(1);
      }
    }),
    { numRuns: 300 },
  );
});
