import { mayOpenSubject } from './attribute-quote.ts';
import { singularOf } from './endings.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import { isRoleWord } from './name-words.ts';
import { opensAdverbial, phraseEnd } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The first noun phrase of a sentence that names somebody and is no part of an adverbial; null where none does. */
export function firstMention(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Mention | null {
  let index = 0;
  let steps = 0;
  while (index < tokens.length && steps < 24) {
    steps += 1;
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      index += 1;
      continue;
    }
    if (opensAdverbial(token, lexicon) || opensLikeName(tokens, index, lexicon)) {
      const comma = tokens.findIndex((other, at) => at > index && other.text === ',');
      if (comma < 0) {
        index += 1;
        continue;
      }
      index = comma + 1;
      continue;
    }
    if (!mayOpenSubject(token, lexicon) || lexicon.adverbs.has(token.lower)) {
      index += 1;
      continue;
    }
    const end = Math.max(index + 1, phraseEnd(tokens, index, lexicon));
    const mention = readMention(text, tokens.slice(index, end), lexicon);
    if (mention !== null) return mention;
    index = end;
  }
  return null;
}

/** "Respecto a los muelles, …", "Queremos que …": one capital before a preposition or "that" is no name. */
function opensLikeName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [first, next] = tokens.slice(index, index + 2);
  // "Espacios públicos": two plurals are a noun with its adjective.
  if (index > 0 || first?.capital !== true || next === undefined || next.capital) return false;
  const isPlural = singularOf(first.lower) !== null && singularOf(next.lower) !== null;
  const isThat = lexicon.that.has(next.lower);
  if (!lexicon.dropsSubjects || !(isPlural || isThat || lexicon.prepositions.has(next.lower)))
    return false;
  return !isRoleWord(first, lexicon) && phraseEnd(tokens, 0, lexicon) < 2;
}
