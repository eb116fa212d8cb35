import type { DrawnQuote } from './draw-quotes.ts';
import type { Random } from './random.ts';
import { type TrackedPage, textNodes } from './tracked-page.ts';

const STRAIGHTENED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '–',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
};

const CURLED: Readonly<Record<string, string>> = { "'": '’', '-': '‑', ' ': '\u00a0' };

/** Quote marks, dashes, spaces and hyphens as another typesetter sets them; soft hyphens put in. */
export function churnTypography(page: TrackedPage, random: Random): void {
  for (const node of textNodes(page.article)) {
    for (let at = node.length - 1; at >= 0; at -= 1) {
      const other = otherSetting(node.data, at, random);
      if (other !== null) page.replace(node, at, at + 1, other, true);
      else if (/\p{L}/u.test(node.data.charAt(at)) && random.chance(0.03)) {
        page.replace(node, at, at, '\u00ad', false);
      }
    }
  }
}

/** The same character as another typesetter writes it; null where it stays. */
function otherSetting(text: string, at: number, random: Random): string | null {
  const character = text.charAt(at);
  if (character === '"') return at === 0 || text.charAt(at - 1) === ' ' ? '“' : '”';
  const curled = CURLED[character];
  if (curled !== undefined) return random.chance(character === ' ' ? 0.1 : 0.6) ? curled : null;
  return STRAIGHTENED[character] ?? null;
}

const SPACES = ['\n      ', '  ', '\t', '\u200b ', '\u2009'] as const;

/** White space as other tools write it: line breaks and tabs in the source, doubled, thin and zero-width spaces. */
export function churnSpaces(page: TrackedPage, random: Random): void {
  for (const node of textNodes(page.article)) {
    for (let at = node.length - 1; at >= 0; at -= 1) {
      if (node.data.charAt(at) === ' ' && random.chance(0.25)) {
        page.replace(node, at, at + 1, random.pick(SPACES), false);
      }
    }
  }
}

/** A word with its hyphens and apostrophes. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The words of a page, to be put in elsewhere. */
export function stockOf({ article }: TrackedPage): string[] {
  return [...(article.textContent ?? '').matchAll(WORD)].map(([word]) => word);
}

/** Words are replaced by others of the page, left out, or put in; those of `kept` characters stay. */
export function editWords(
  page: TrackedPage,
  random: Random,
  share: number,
  kept: ReadonlySet<number> = new Set(),
): void {
  const stock = stockOf(page);
  const anyWord = (): string => stock[random.below(stock.length)] ?? 'again';
  for (const node of textNodes(page.article)) {
    const words = [...node.data.matchAll(WORD)].reverse();
    for (const { 0: word, index } of words) {
      if (!random.chance(share)) continue;
      const ids = page.idsOf(node).slice(index, index + word.length);
      if (ids.some((id) => kept.has(id))) continue;
      const turn = random.share();
      if (turn < 0.5) page.replace(node, index, index + word.length, anyWord(), false);
      else if (turn < 0.75) page.replace(node, index, index + word.length + 1, '', false);
      else page.replace(node, index, index, `${anyWord()} `, false);
    }
  }
}

const LETTERS = 'etaoinshrdlu';

/** Letters of the quotes themselves are replaced, left out, or put in. */
export function editCharacters(
  page: TrackedPage,
  quotes: readonly DrawnQuote[],
  random: Random,
  share: number,
): void {
  const wanted = new Set(quotes.flatMap(({ ids }) => ids));
  for (const node of textNodes(page.article)) {
    for (let at = node.length - 1; at >= 0; at -= 1) {
      const isLetter = /\p{L}/u.test(node.data.charAt(at));
      if (!isLetter || !wanted.has(page.idsOf(node)[at] ?? -1) || !random.chance(share)) continue;
      const letter = LETTERS.charAt(random.below(LETTERS.length));
      const turn = random.share();
      if (turn < 0.5) page.replace(node, at, at + 1, letter, false);
      else page.replace(node, at, turn < 0.75 ? at + 1 : at, turn < 0.75 ? '' : letter, false);
    }
  }
}

/** Every other quote goes, from its first to its last character; its block stays. */
export function deleteQuotes(page: TrackedPage, quotes: readonly DrawnQuote[]): void {
  const gone = new Set(quotes.filter((_, at) => at % 2 === 0).flatMap(({ ids }) => ids));
  for (const node of textNodes(page.article)) {
    for (let at = node.length - 1; at >= 0; at -= 1) {
      if (gone.has(page.idsOf(node)[at] ?? -1)) page.replace(node, at, at + 1, '', false);
    }
  }
}

/** Digits inside the quotes become others; the figure stays the same figure. */
export function correctFigures(
  page: TrackedPage,
  quotes: readonly DrawnQuote[],
  random: Random,
): void {
  const wanted = new Set(quotes.flatMap(({ ids }) => ids));
  for (const node of textNodes(page.article)) {
    for (const { 0: number, index } of [...node.data.matchAll(/\d+/g)].reverse()) {
      const ids = page.idsOf(node).slice(index, index + number.length);
      if (!ids.some((id) => wanted.has(id))) continue;
      const digits = Array.from(number, (digit, at) =>
        String((Number(digit) + 1 + random.below(at === 0 ? 8 : 9)) % 10 || 1),
      ).join('');
      page.replace(node, index, index + number.length, digits, true);
    }
  }
}
