import { describe, expect, it } from 'vitest';
import { tokensOf, tokensWithin } from '../../../../lib/anchor/carry/tokens.ts';
import { foldText } from '../../../../lib/text/fold.ts';

function cut(raw: string): { words: string[]; opens: number[] } {
  const folded = foldText(raw);
  const { starts, ends, opens } = tokensOf(raw, folded, new Map());
  return {
    words: Array.from(starts, (start, at) => folded.text.slice(start, ends[at])),
    opens: [...opens],
  };
}

describe('tokensOf', () => {
  it('cuts words, numbers and single other characters', () => {
    expect(cut('“L’été, €4.50!”').words).toEqual([
      ...['"', 'l', "'", 'été', ',', '€', '4', '.', '50', '!', '"'],
    ]);
  });

  it('cuts scripts without spaces letter by letter', () => {
    expect(cut('港の税率は12%').words).toEqual(['港', 'の', '税', '率', 'は', '12', '%']);
  });

  it('tells where blocks begin', () => {
    expect(cut('One two.\nThree\n\nfour')).toEqual({
      words: ['one', 'two', '.', 'three', 'four'],
      opens: [1, 0, 0, 1, 1],
    });
  });

  it('gives equal words equal numbers, in all texts of one vocabulary', () => {
    const vocabulary = new Map<string, number>();
    const first = tokensOf('the harbour', foldText('the harbour'), vocabulary);
    const second = tokensOf('Harbour of', foldText('Harbour of'), vocabulary);
    expect(second.ids[0]).toBe(first.ids[1]);
    expect(second.ids[1]).not.toBe(first.ids[0]);
  });

  it('cuts what has no end', () => {
    expect(cut('a'.repeat(1000)).words.every((word) => word.length <= 64)).toBe(true);
    expect(cut('').words).toEqual([]);
  });
});

describe('tokensWithin', () => {
  it('gives the tokens a stretch has a part of', () => {
    const tokens = tokensOf('one  two three', foldText('one  two three'), new Map());
    expect(tokensWithin(tokens, { start: 1, end: 6 })).toEqual({ start: 0, end: 2 });
    expect(tokensWithin(tokens, { start: 0, end: 3 })).toEqual({ start: 0, end: 1 });
    expect(tokensWithin(tokens, { start: 3, end: 4 })).toEqual({ start: 1, end: 1 });
    expect(tokensWithin(tokens, { start: 8, end: 99 })).toEqual({ start: 2, end: 3 });
  });
});
