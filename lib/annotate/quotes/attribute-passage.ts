import { attributeAround } from './attribute-around.ts';
import { attributeFromLeft } from './attribute-left.ts';
import type { Attribution } from './attribute-quote.ts';
import { readAttributionLine } from './attribution-lines.ts';
import { attributeFromInside } from './incise.ts';
import type { Stretch } from './is-quotation.ts';
import { introduction } from './lean-back.ts';
import { type Passage, startOf } from './passages.ts';
import { attributeFromNextSentence } from './said-so.ts';
import type { Reading } from './stretches.ts';

/**
 * Who is tied to a passage, surest first: a line below, a name before its colon, a clause right, left, around or inside it,
 * a sentence behind it.
 *
 * @param right - The clause that stands right of the words.
 * @returns Null where nobody stands beside it.
 */
export function attributePassage(
  reading: Reading,
  passage: Passage,
  stretch: Stretch,
  right: Attribution | null,
): Attribution | null {
  const left = right === null ? leftOf(reading, passage, stretch) : null;
  return (
    lineOf(reading, passage, right, left) ??
    introducedBy(reading, passage, stretch, right) ??
    right ??
    left ??
    attributeAround(reading.text, stretch, reading.lexicon) ??
    insideOf(reading, passage, stretch) ??
    behindOf(reading, passage, stretch)
  );
}

/** An attribution line behind the passage's last paragraph, or behind a dash in the same one. */
function lineOf(
  { text, paragraphs, tokens, lexicon }: Reading,
  passage: Passage,
  right: Attribution | null,
  left: Attribution | null,
): Attribution | null {
  return readAttributionLine({ text, paragraphs, tokens, lexicon, passage, right, left });
}

/** "Minister Jane Roe: “…,” she says": the name before the colon tells whom the clause behind it means. */
function introducedBy(
  reading: Reading,
  passage: Passage,
  stretch: Stretch,
  right: Attribution | null,
): Attribution | null {
  const isName = right === null || right.mention.kind === 'person' || right.mention.kind === 'body';
  if (isName || stretch.before.at(-1)?.text !== ':') return null;
  const left = leftOf(reading, passage, stretch);
  const isSure = left?.rule === 'name-colon' && left.strength === 'direct';
  return isSure && left.mention.kind === 'person' ? left : null;
}

function leftOf(reading: Reading, passage: Passage, stretch: Stretch): Attribution | null {
  const { text, lexicon, tokens, paragraphs } = reading;
  if (stretch.before.some(({ kind }) => kind === 'word')) {
    return passage.by === 'block' ? null : attributeFromLeft(text, stretch.before, lexicon);
  }
  const before = introduction(tokens[passage.first - 1] ?? [], lexicon);
  if (before === null) return null;
  const role = paragraphs[passage.first - 1]?.role;
  if (role === 'headline') return null;
  return attributeFromLeft(text, before, lexicon);
}

/** Only angle marks stay open around a clause between commas that names the speaker. */
function insideOf(
  { text, lexicon }: Reading,
  passage: Passage,
  stretch: Stretch,
): Attribution | null {
  const isAngle = text.charAt(startOf(passage)) === '«';
  return attributeFromInside(text, stretch.inside, lexicon, !isAngle);
}

/** A sentence behind it that stands for the words; in the paragraph below where it ends its own. */
function behindOf(
  { text, tokens, paragraphs, lexicon }: Reading,
  passage: Passage,
  stretch: Stretch,
): Attribution | null {
  if (passage.by === 'block' || paragraphs[passage.last]?.role === 'headline') return null;
  const below = tokens[passage.last + 1] ?? [];
  return attributeFromNextSentence(text, stretch, below, lexicon);
}
