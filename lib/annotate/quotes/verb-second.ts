import type { Lexicon } from './lexicon/lexicon.ts';
import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';

// Where the verb stands second (German), what stands before it need not be its subject: "Der Zeitung sagte X",
// "Zur Eröffnung hat X erklärt".

/** The verb beside which the subject stands: the auxiliary of a participle at the clause's end, else the verb of saying. */
export function finiteVerb(sentence: readonly Token[], cueIndex: number, lexicon: Lexicon): number {
  for (let index = cueIndex - 1; index >= 0 && sentence[index]?.text !== ','; index -= 1) {
    if (lexicon.finites.has(sentence[index]?.lower ?? '')) return index;
  }
  return cueIndex;
}

/** Whether a lone name directly behind an adjective is only a noun, as every noun has a capital ("der örtlichen Zeitung"). */
export function isBareNoun(mention: Mention, before: Token | undefined): boolean {
  return (
    mention.kind === 'person' &&
    mention.role === null &&
    !mention.name.includes(' ') &&
    before?.kind === 'word' &&
    !before.capital
  );
}

/**
 * Which of the phrases beside the verb is its subject.
 *
 * @param inverted - Whether an adverbial opens the clause, so that the subject must stand right of the verb.
 * @param quotes - Whether the verb's object speaks ("Die Zeitung zitiert X mit den Worten").
 */
export function subjectBesideVerb(beside: {
  left: Mention | null;
  right: Mention | null;
  inverted: boolean;
  quotes: boolean;
}): Mention | null {
  const { left, right, inverted, quotes } = beside;
  if (left === null || right === null) return left ?? right;
  // "er" is nobody's object.
  if (right.kind === 'pronoun' && right.gender === 'm') return right;
  if (left.kind === 'pronoun') return left;
  if (left.kind === 'nobody' || quotes || inverted) return right;
  return right.kind === 'person' && left.kind !== 'person' ? right : left;
}
