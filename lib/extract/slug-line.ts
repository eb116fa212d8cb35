import type { PageLine } from './page-lines.ts';

/** Fewer words in an address may be a section's name. */
const FEWEST_WORDS = 3;

/** A longer line is text that has the same words. */
const LINE_LENGTH = 200;

/** Lines of a page among which a headline is looked for. */
const LINES = 200;

/**
 * The line that the page's address writes out: "/news/heat-scheme-opens-to-homes" names "Heat scheme opens to 4,000 homes".
 *
 * @returns The index of the first; null where the address names none.
 */
export function slugLine(url: string, lines: readonly PageLine[]): number | null {
  const slug = slugWords(url);
  if (slug.length < FEWEST_WORDS) return null;
  const found = lines.slice(0, LINES).findIndex((line) => isNamed(line, slug));
  return found < 0 ? null : found;
}

function slugWords(url: string): readonly string[] {
  const last = URL.parse(url)?.pathname.slice(0, 500).split('/').filter(Boolean).at(-1) ?? '';
  return wordsOf(last.replace(/\.[a-z]{2,5}$/i, '')).filter((word) => !/^\d+$/.test(word));
}

/** All words of the address stand in the line, in their order. */
function isNamed({ text, isClutter, links }: PageLine, slug: readonly string[]): boolean {
  if (isClutter || links > 0.9 || text.length > LINE_LENGTH) return false;
  let next = 0;
  for (const word of wordsOf(text)) if (word === slug[next]) next += 1;
  return next === slug.length;
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
