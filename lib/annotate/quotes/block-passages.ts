import { isLineShaped } from './attribution-lines.ts';
import { countWords } from './is-quotation.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMention } from './mention.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Passage } from './passages.ts';
import { endsSentence } from './phrases.ts';
import type { Token } from './tokens.ts';

const NOTHING: Token = { text: '', lower: '', start: 0, end: 0, capital: false, kind: 'mark' };

/** A block without marks is a quotation from this many words on. */
const FEWEST_WORDS = 5;

/**
 * Quotations without marks: block quotations, and paragraphs of a "Quotes" section, each with the line that attributes
 * it below.
 */
export function blockPassages(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly (readonly Token[])[],
  marked: readonly Passage[],
  lexicon: Lexicon,
): Passage[] {
  const inMarks = new Set(marked.flatMap(({ first, last }) => range(first, last)));
  const passages: Passage[] = [];
  let open: number[] = [];
  let inSection = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = tokens[index] ?? [];
    const opensSection = isSectionHeading(words, paragraph, lexicon);
    if (opensSection || paragraph.role === 'heading') inSection = opensSection;
    if (paragraph.quotation !== paragraphs[index - 1]?.quotation) open = [];
    const eligible = paragraph.quotation !== null || (inSection && isProse(paragraph));
    if (opensSection || !eligible || inMarks.has(index)) {
      open = [];
    } else if (open.length > 0 && attributes(text, words, lexicon)) {
      passages.push(passageOf(open, paragraphs));
      open = [];
    } else {
      if (isSaidAloud(words)) open.push(index);
      else open = [];
    }
  }
  const attributed = new Set(passages.flatMap(({ first, last }) => range(first, last)));
  const taken = (index: number): boolean => inMarks.has(index) || attributed.has(index);
  return [...passages, ...introducedPassages(paragraphs, tokens, taken)].sort(
    (a, b) => a.first - b.first,
  );
}

/** Block quotations under a line that ends in a colon: "The minister said:" stands in for the line below them. */
function introducedPassages(
  paragraphs: readonly Paragraph[],
  tokens: readonly (readonly Token[])[],
  taken: (index: number) => boolean,
): Passage[] {
  const passages: Passage[] = [];
  for (let index = 1; index < paragraphs.length; index++) {
    const quotation = paragraphs[index]?.quotation ?? null;
    const before = paragraphs[index - 1];
    if (quotation === null || before?.quotation === quotation) continue;
    if (!/[:：]$/.test(tokens[index - 1]?.at(-1)?.text ?? '')) continue;
    let end = index;
    while (paragraphs[end]?.quotation === quotation) end += 1;
    const group = range(index, end - 1);
    // One short sentence among them is said as the others are.
    const isSaid = group.every((each) => endsSentence(tokens[each]?.at(-1) ?? NOTHING));
    if (!isSaid || !isSaidAloud(tokens[index] ?? []) || group.some(taken)) continue;
    passages.push(passageOf(group, paragraphs));
  }
  return passages;
}

/** A sentence or more, by its end and length. */
function isSaidAloud(words: readonly Token[]): boolean {
  const last = words.at(-1);
  if (last === undefined || countWords(words) < FEWEST_WORDS) return false;
  return endsSentence(last) || /[)”"».]$/.test(last.text);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function isProse({ role }: Paragraph): boolean {
  return role === 'paragraph' || role === 'blockquote' || role === 'list-item';
}

/** "Quotes", "Citations", "What they're saying": a short line that is one of the language's headings. */
export function isSectionHeading(
  tokens: readonly Token[],
  paragraph: Paragraph,
  lexicon: Lexicon,
): boolean {
  if (paragraph.role === 'headline' || tokens.length === 0 || tokens.length > 9) return false;
  const line = tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ lower }) => lower)
    .join(' ');
  return lexicon.headings.has(line);
}

/** A line that names somebody and says nothing. */
function attributes(text: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = tokens;
  const dash = first !== undefined && /^[-–—―]$/.test(first.text);
  const line = dash ? tokens.slice(1) : tokens;
  const last = line.at(-1);
  if (last !== undefined && endsSentence(last)) {
    // A sentence of its own says something: a line that names somebody has a dash before it or a comma in it.
    const isNaming = dash || line.some(({ text: written }) => written === ',');
    if (!isNaming || line.length > 25) return false;
  }
  if (!isLineShaped(line, lexicon, dash)) return false;
  const mention = readMention(text, line, lexicon, true);
  return mention?.kind === 'person' || (dash && mention !== null);
}

function passageOf(indexes: readonly number[], paragraphs: readonly Paragraph[]): Passage {
  const segments = indexes.flatMap((index) => {
    const paragraph = paragraphs[index];
    return paragraph === undefined ? [] : [{ start: paragraph.start, end: paragraph.end }];
  });
  return {
    segments,
    insides: segments,
    first: indexes[0] ?? 0,
    last: indexes.at(-1) ?? 0,
    by: 'block',
    closed: true,
  };
}
