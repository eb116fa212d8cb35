import { describe, expect, it } from 'vitest';
import { spelledAlike } from '../../../../lib/anchor/carry/spelled-alike.ts';

describe('spelledAlike', () => {
  it.each([
    ['harbour', 'harbor', 1],
    ['observatory', 'obsrvatory', 1],
    ['programme', 'program', 2],
    ['the', 'teh', 0],
    ['she', 'the', 1],
  ])('%s, %s', (a, b, edits) => {
    const likeness = edits === 0 ? 0 : 1 - edits / Math.max(a.length, b.length);
    expect(spelledAlike(a, b)).toBeCloseTo(likeness);
    expect(spelledAlike(b, a)).toBe(spelledAlike(a, b));
  });

  it('takes other words, small words and numbers for what they are', () => {
    expect(spelledAlike('harbour', 'minister')).toBe(0);
    expect(spelledAlike('of', 'or')).toBe(0);
    expect(spelledAlike('2023', '2024')).toBe(0);
    expect(spelledAlike('a10', 'a18')).toBe(0);
    expect(spelledAlike('x'.repeat(60), 'x'.repeat(59))).toBe(0);
  });
});
