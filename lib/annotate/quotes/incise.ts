import { type Attribution, attributeFromRight } from './attribute-quote.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { firstSentence } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The clause stands in the first sentence, behind one of these many commas. */
const MOST_COMMAS = 6;

/**
 * The speaker named by a clause inside the marks: « Text, a réagi X, ministre de …. Text. ». French leaves the marks open
 * around it.
 *
 * @param inside - The tokens between the marks.
 */
export function attributeFromInside(
  text: string,
  inside: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  const sentence = firstSentence(inside);
  let commas = 0;
  for (const [index, token] of sentence.entries()) {
    if (token.text !== ',') continue;
    commas += 1;
    if (commas > MOST_COMMAS) break;
    if (sentence[index + 1]?.capital === true) continue;
    const attribution = attributeFromRight(text, sentence.slice(index), lexicon, ',');
    const isClause = attribution?.rule === 'clause-right' && attribution.mention.kind === 'person';
    if (isClause && attribution.mention.place.start > (sentence[index + 1]?.start ?? 0))
      return { ...attribution, rule: 'incise' };
  }
  return null;
}
