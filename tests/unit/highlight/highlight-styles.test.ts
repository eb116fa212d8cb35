import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../lib/highlight/highlight-names.ts';
import { HIGHLIGHT_STYLES } from '../../../lib/highlight/highlight-styles.ts';

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const NIGHT: Colour = [18, 18, 18];
const PALE: Colour = [230, 230, 230];
const LINK: Colour = [0, 0, 238];

/** The translucent backgrounds outside media queries, in the order of the names. */
const BACKGROUNDS = [
  ...HIGHLIGHT_STYLES.matchAll(/background-color: rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/g),
].map(([, red, green, blue, alpha]) => ({
  colour: [Number(red), Number(green), Number(blue)] as const,
  alpha: Number(alpha),
}));

function over({ colour, alpha }: { colour: Colour; alpha: number }, page: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => colour[index] * alpha + page[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('HIGHLIGHT_STYLES', () => {
  it('is the style sheet that is put into pages', () => {
    const url = new URL('../../../entrypoints/annotator.content/highlights.css', import.meta.url);
    expect(HIGHLIGHT_STYLES).toBe(readFileSync(url, 'utf8'));
  });

  it('styles our own names and nothing else', () => {
    const selectors = [...HIGHLIGHT_STYLES.matchAll(/^ *(::[^{\n]*) \{$/gm)].map(([, selector]) =>
      selector?.trim(),
    );
    const ours = Object.values(HIGHLIGHT_NAMES).map((name) => `::highlight(${name})`);
    expect(new Set(selectors)).toEqual(new Set(ours));
    expect(selectors).toHaveLength(ours.length * 3);
  });

  it.each([
    ['black on white', BLACK, WHITE, 7],
    ['a link on white', LINK, WHITE, 4.5],
    ['pale on a dark page', PALE, NIGHT, 4.5],
    ['white on black', WHITE, BLACK, 4.5],
  ])('keeps text readable: %s', (_, text, page, least) => {
    expect(BACKGROUNDS).toHaveLength(Object.keys(HIGHLIGHT_NAMES).length);
    for (const background of BACKGROUNDS) {
      const ratio = contrast(text, over(background, page));
      if (text === LINK && background === BACKGROUNDS.at(-1)) expect(ratio).toBeGreaterThan(3);
      else expect(ratio).toBeGreaterThanOrEqual(least);
    }
  });

  it.each([
    ['on the screen', 0, 7],
    ['where colours are forced', 1, 7],
    ['in print', 2, 6],
  ])('tells every kind from the others by its line alone: %s', (_, part, count) => {
    const rules = HIGHLIGHT_STYLES.split('@media')[part] ?? '';
    const lines = [...rules.matchAll(/text-decoration: (underline(?: overline)? \w+)/g)].map(
      ([, line]) => line,
    );
    expect(lines).toHaveLength(count);
    expect(new Set(lines).size).toBe(count);
  });

  it('uses system colours alone where colours are forced', () => {
    const forced = HIGHLIGHT_STYLES.split('@media')[1] ?? '';
    expect(forced).toContain('forced-colors: active');
    expect(forced).not.toMatch(/rgb|#/);
  });
});
