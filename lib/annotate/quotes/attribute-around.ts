import { type Attribution, found, isCue, mentionAt, mentionOfCue } from './attribute-quote.ts';
import type { Stretch } from './is-quotation.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import {
  endsSentence,
  lastSentence,
  phraseStart,
  withoutAsides,
  withoutDateline,
} from './phrases.ts';
import type { Token } from './tokens.ts';
import { isBareNoun } from './verb-second.ts';

/** Tokens between the word that opens a clause and the marks in it. */
const LONGEST_CLAUSE = 14;

/** Tokens behind the marks up to a verb that stands last ("diye konuştu"). */
const LONGEST_VERB = 3;

/**
 * A clause around the marks, in a language that closes it with the verb: "…, weil die Behörde den Plan „…“ nennt",
 * "die Behörde, die den Plan „…“ nennt".
 *
 * @returns Who says it: the subject behind the conjunction or the phrase before the relative pronoun; null where no clause
 * of this kind stands around the marks.
 */
export function attributeAround(
  text: string,
  { before, after }: Pick<Stretch, 'before' | 'after'>,
  lexicon: Lexicon,
): Attribution | null {
  if (lexicon.verbsLast) return attributeBefore(text, { before, after }, lexicon);
  const [verb, stop] = after;
  if (!lexicon.capitalNouns || verb === undefined || verb.capital) return null;
  if (!isCue(verb, lexicon) && !lexicon.reports.has(verb.lower)) return null;
  const mayStop = ({ lower }: Token): boolean =>
    /^[.,;!?–—]$/.test(lower) || lexicon.ands.has(lower) || lexicon.ors.has(lower);
  if (stop !== undefined && !mayStop(stop)) return null;
  const sentence = lastSentence(before);
  const comma = sentence.findLastIndex((token) => token.text === ',');
  const opener = sentence[comma + 1];
  if (comma < 1 || opener === undefined || sentence.length - comma > LONGEST_CLAUSE) return null;
  const isRelative = lexicon.articles.has(opener.lower);
  if (!isRelative && !lexicon.relatives.has(opener.lower)) return null;
  const mention = isRelative
    ? phraseBefore(text, sentence, comma, lexicon)
    : mentionAt(text, sentence, comma + 2, lexicon);
  return found(
    mention ?? { ...mentionOfCue(verb), kind: 'nobody' },
    verb.text,
    'reported',
    'indirect',
  );
}

/** "X, …, “…” dedi": where the verb stands last, the phrase that opens the sentence speaks. */
function attributeBefore(
  text: string,
  { before, after }: Pick<Stretch, 'before' | 'after'>,
  lexicon: Lexicon,
): Attribution | null {
  const verb = after
    .slice(0, LONGEST_VERB)
    .find((token) => isCue(token, lexicon) && !token.capital);
  if (verb === undefined || after.slice(0, after.indexOf(verb)).some(endsSentence)) return null;
  const sentence = withoutAsides(lastSentence(withoutDateline(before)), lexicon);
  const from = sentence.findIndex(
    ({ kind, lower }) => kind === 'word' && !lexicon.adverbs.has(lower),
  );
  const mention = from < 0 ? null : mentionAt(text, sentence, from, lexicon);
  const speaks = mention?.kind === 'person' || mention?.kind === 'body';
  return mention !== null && speaks ? found(mention, verb.text, 'clause-around') : null;
}

function phraseBefore(
  text: string,
  sentence: readonly Token[],
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const start = phraseStart(sentence, end, lexicon);
  const mention = readMention(text, sentence.slice(start, end), lexicon);
  return mention === null || isBareNoun(mention, sentence[start - 1]) ? null : mention;
}
