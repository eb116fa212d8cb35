import { type Attribution, attributeFromRight } from './attribute-quote.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { firstSentence } from './phrases.ts';
import { isDashAt, type Token } from './tokens.ts';

/** The clause stands in the first sentence, behind one of these many commas. */
const MOST_COMMAS = 6;

/** Tokens of a speech in which a clause between dashes is looked for. */
const LONGEST_SPEECH = 200;

/**
 * The speaker named by a clause inside the marks: « Text, a réagi X, ministre de …. Text. ». French leaves the marks open
 * around it.
 *
 * @param inside - The tokens between the marks.
 * @param onlyDashes - Whether only dashes open the clause (“Text – ha detto X – text”), as with marks that close before a comma.
 */
export function attributeFromInside(
  text: string,
  inside: readonly Token[],
  lexicon: Lexicon,
  onlyDashes = false,
): Attribution | null {
  // Dashes close what they open, so their clause may stand behind a later sentence too.
  const sentence = onlyDashes ? inside.slice(0, LONGEST_SPEECH) : firstSentence(inside);
  let commas = 0;
  for (const [index, token] of sentence.entries()) {
    const isDash = isDashAt(sentence, index);
    if (token.text !== ',' && !isDash) continue;
    if (onlyDashes && !isDash) continue;
    commas += 1;
    if (commas > MOST_COMMAS) break;
    if (sentence[index + 1]?.capital === true) continue;
    const close = isDash ? closingDash(sentence, index) : sentence.length;
    const attribution = attributeFromRight(text, sentence.slice(index, close), lexicon, ',');
    const isClause = attribution?.rule === 'clause-right' && attribution.mention.kind === 'person';
    if (isClause && attribution.mention.place.start > (sentence[index + 1]?.start ?? 0))
      return { ...attribution, rule: 'incise' };
  }
  return null;
}

/** Index of the dash that closes what one opens; the end where none does. */
function closingDash(sentence: readonly Token[], open: number): number {
  const close = sentence.findIndex((_, index) => index > open && isDashAt(sentence, index));
  return close < 0 ? sentence.length : close;
}
