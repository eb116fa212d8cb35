import type { Stretch } from './is-quotation.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import { endOf, type Passage, startOf } from './passages.ts';
import type { Registry } from './people.ts';
import type { StatementLead } from './statement-lead.ts';
import { type Token, tokensWithin } from './tokens.ts';

/** Characters left of the marks in which the clause that introduces them is read: several long sentences. */
export const REACH_LEFT = 1_200;

/** Stretches in marks that one sentence may hold before the one that is read. */
const NEIGHBOURS = 10;

/** Characters read to the right of a place; a statement's paragraph is shorter. */
const REACH_RIGHT = 6_000;

/** All that is known of a text while its quotations are found. */
export interface Reading {
  text: string;
  lexicon: Lexicon;
  paragraphs: readonly Paragraph[];
  tokens: readonly (readonly Token[])[];
  registry: Registry;
  passages: readonly Passage[];
  lead: StatementLead | null;
}

/** The passage's tokens, with what stands before and after it in its paragraphs up to the neighbouring passages. */
export function stretchOf(reading: Reading, passage: Passage, index: number): Stretch {
  const { tokens, passages } = reading;
  const after = passages[index + 1];
  const to = after === undefined ? Number.POSITIVE_INFINITY : startOf(after);
  const [firstInside] = passage.insides;
  const lastInside = passage.insides.at(-1);
  const insideFirst = within(
    tokens[passage.first] ?? [],
    firstInside?.start ?? 0,
    firstInside?.end ?? 0,
  );
  const insideLast = within(
    tokens[passage.last] ?? [],
    lastInside?.start ?? 0,
    lastInside?.end ?? 0,
  );
  return {
    inside: passage.insides.length > 1 ? [...insideFirst, ...insideLast] : insideFirst,
    before: beforeOf(reading, passage, index),
    after: within(tokens[passage.last] ?? [], endOf(passage), to),
  };
}

/** The tokens before a passage in its paragraph, without those of earlier passages; a sentence that ended in marks is cut off. */
function beforeOf(
  { tokens, passages }: Reading,
  passage: Passage,
  index: number,
): readonly Token[] {
  const start = startOf(passage);
  let outside = tokensWithin(tokens[passage.first] ?? [], start - REACH_LEFT, start);
  for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
    const other = passages[earlier];
    if (other === undefined || other.last < passage.first) break;
    if (endOf(other) < start - REACH_LEFT || index - earlier > NEIGHBOURS) break;
    const inside = outside.filter(
      (token) => token.start >= startOf(other) && token.end <= endOf(other),
    );
    const rest = outside.filter((token) => token.start >= endOf(other));
    const last = inside.findLast(({ kind, text }) => kind !== 'mark' || /^[.!?…]$/.test(text));
    const sentenceEnded =
      last !== undefined && /[.!?…]$/.test(last.text) && rest[0]?.capital === true;
    if (sentenceEnded) return rest;
    outside = outside.filter((token) => !inside.includes(token));
  }
  return outside;
}

/** The tokens between two offsets, no further than a statement's paragraph is long. */
export function within(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  return tokensWithin(tokens, from, Math.min(to, from + REACH_RIGHT));
}
