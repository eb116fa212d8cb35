import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedOffset, foldText, rawSpan } from '../../lib/text/fold.ts';

const PIECES = [
  ..."aB e.É“”«»'`–—-1 ",
  '\u0301',
  '\u0323',
  '\u00a0',
  '\u202f',
  '\u00ad',
  '\u200b',
  '\n',
  '…',
  '...',
  'İ',
  '🎉',
  'ſ',
];
const typography = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(typography, fc.string({ unit: 'binary', maxLength: 60 }));

describe('foldText', () => {
  it('has a monotone map', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, starts, ends } = foldText(raw);
        expect(starts.length).toBe(text.length);
        expect(ends.length).toBe(text.length);
        let before = 0;
        for (let index = 0; index < text.length; index += 1) {
          const start = starts[index] ?? -1;
          const end = ends[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  it('leads every folded span to a raw span that folds back to it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.boolean(), (raw, a, b, ignoreCase) => {
        const folded = foldText(raw, { ignoreCase });
        const length = folded.text.length;
        if (length === 0) return;
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const span = rawSpan(folded, { start, end });
        expect(foldText(raw.slice(span.start, span.end), { ignoreCase }).text).toBe(
          folded.text.slice(start, end),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = foldText(raw);
        expect(foldText(text).text).toBe(text);
      }),
    );
  });

  it('finds each folded character again from its raw offset', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = foldText(raw);
        for (let index = 0; index < folded.text.length; index += 1) {
          expect(foldedOffset(folded, folded.starts[index] ?? -1)).toBe(index);
        }
      }),
    );
  });
});
