import { type Attribution, attributeFromRight } from './attribute-quote.ts';
import type { Stretch } from './is-quotation.ts';
import { clauseOfNobody } from './lean-back.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Passage } from './passages.ts';
import type { Token } from './tokens.ts';
import { attributeFromUnknownVerb } from './unknown-verb.ts';

/**
 * The clause right of a passage, surest reading first: with a verb of saying, with a verb that is in no list, or one that
 * names nobody.
 *
 * @returns Null where no clause stands there.
 */
export function attributeRight(
  text: string,
  { by }: Passage,
  stretch: Stretch,
  lexicon: Lexicon,
): Attribution | null {
  if (by === 'block') return null;
  const last = stretch.inside.at(-1);
  if (last !== undefined && endsSentenceBefore(stretch, last)) return null;
  return (
    attributeFromRight(text, stretch.after, lexicon, last?.text ?? '') ??
    attributeFromUnknownVerb(text, stretch, lexicon) ??
    clauseOfNobody(stretch, lexicon)
  );
}

/** X said it “was gone.” Y agreed: words with a small first letter belong to the sentence before them, which they end. */
function endsSentenceBefore({ inside, before, after }: Stretch, last: Token): boolean {
  const first = inside.find(({ kind }) => kind !== 'mark');
  const opens = before.findLast(({ kind }) => kind !== 'mark');
  return (
    /^[.!?]$/.test(last.text) &&
    first?.kind === 'word' &&
    !first.capital &&
    opens?.kind === 'word' &&
    after[0]?.capital === true
  );
}
