import { type Attribution, found, mayOpenSubject, mentionAt, REACH } from './attribute-quote.ts';
import { isGerund } from './endings.ts';
import type { Stretch } from './is-quotation.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import { isRoleWord } from './name-words.ts';
import { firstSentence, phraseEnd, withoutAsides } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * “…,” quoth Minister X. · “…,” Minister X gushed.: a verb that is in no list, shown by the comma before it and by
 * somebody named beside it with nothing in between.
 *
 * @returns Null where the word may be anything else, and in a language without words.
 */
export function attributeFromUnknownVerb(
  text: string,
  { inside, after }: Stretch,
  lexicon: Lexicon,
): Attribution | null {
  const isInside = inside.at(-1)?.text === ',';
  if (!isInside && after[0]?.text !== ',') return null;
  const sentence = firstSentence(isInside ? after : after.slice(1)).slice(0, REACH);
  const clause = withoutAsides(sentence, lexicon);
  const [first, next] = clause;
  if (lexicon.cues.size === 0 || first === undefined || next === undefined) return null;
  if (mayBeVerb(first, lexicon)) {
    if (!mayOpenSubject(next, lexicon)) return null;
    const mention = mentionAt(text, clause, 1, lexicon);
    return mention !== null && isNamed(mention)
      ? found(mention, first.text, 'clause-right', 'indirect')
      : null;
  }
  const verb = clause.at(-1);
  if (lexicon.capitalNouns || verb === undefined || !mayBeVerb(verb, lexicon)) return null;
  const isPronoun = lexicon.pronouns.has(first.lower) && clause.length === 2;
  if (!isPronoun && phraseEnd(clause, 0, lexicon) !== clause.length - 1) return null;
  const mention = readMention(text, clause.slice(0, -1), lexicon);
  if (mention === null || !(isNamed(mention) || (isPronoun && mention.kind === 'pronoun')))
    return null;
  return found(mention, verb.text, 'clause-right', 'indirect');
}

/** A lower-case word of no other use; a gerund names a part in something ("starring Jane Roe"). */
function mayBeVerb(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || token.capital || token.text.length < 3) return false;
  if (lexicon.small.has(token.lower) || isRoleWord(token, lexicon)) return false;
  return !lexicon.groups.has(token.lower) && !isGerund(token, lexicon);
}

/** By a full name, or by a title and a surname. */
function isNamed({ kind, role, name }: Mention): boolean {
  return kind === 'person' && (role !== null || name.includes(' '));
}
