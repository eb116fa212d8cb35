import { type Attribution, found, isCue, mentionAt, sourceAt, wordsOf } from './attribute-quote.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMention } from './mention.ts';
import { phraseAt, phraseStart } from './phrases.ts';
import type { Token } from './tokens.ts';

// Phrases left of the marks that name who speaks without a verb of saying.

/** A credit stands within this many tokens of the sentence's front. */
const LAST_CREDIT = 12;

/** "Quotes attributable to the Member for Cook Jane Roe:", "Citation de …". */
export function creditIn(
  text: string,
  sentence: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  for (let index = 0; index < sentence.length && index < LAST_CREDIT; index += 1) {
    const length = phraseAt(sentence, index, lexicon.credits);
    if (length === 0) continue;
    // "On behalf of Jane Roe, Minister, Otto Poe said": the verb has its own subject.
    const isVerb = (token: Token): boolean => isCue(token, lexicon) && !token.capital;
    if (sentence.slice(index + length).some(isVerb)) continue;
    const whole = readMention(text, sentence.slice(index + length), lexicon);
    const mention =
      whole?.kind === 'person' ? whole : mentionAt(text, sentence, index + length, lexicon);
    if (mention !== null && mention.kind !== 'nobody') {
      return found(mention, wordsOf(sentence.slice(index, index + length)), 'credit-line');
    }
  }
  return null;
}

/** "According to X", "laut X", "X zufolge": the last source that the sentence names. */
export function sourceIn(
  text: string,
  sentence: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  for (let index = sentence.length - 1; index >= 0; index -= 1) {
    const length = phraseAt(sentence, index, lexicon.sources);
    const opens =
      index === 0 ||
      sentence[index - 1]?.kind === 'mark' ||
      !lexicon.openingSources.has(sentence[index]?.lower ?? '');
    if (length > 0 && opens) {
      const mention = sourceAt(text, sentence, index + length, lexicon);
      if (mention !== null && mention.kind !== 'nobody') {
        return found(mention, wordsOf(sentence.slice(index, index + length)), 'according-to');
      }
    }
    const token = sentence[index];
    if (token !== undefined && lexicon.sourcesAfter.has(token.lower)) {
      const mention = readMention(
        text,
        sentence.slice(phraseStart(sentence, index, lexicon), index),
        lexicon,
      );
      if (mention !== null) return found(mention, token.text, 'according-to');
    }
  }
  return null;
}
