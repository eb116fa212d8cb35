import { MIXED_LETTERS } from './lexicon/any-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isBodyWord, isCapitals } from './name-words.ts';
import type { Token } from './tokens.ts';

// What stands at the end of a run of capitals and is no part of a name. At least two words are left.

/** "Jane Roe MP", "Jane Mary Roe SC": without letters behind a name written in small letters. */
export function trimLetters(name: readonly Token[]): readonly Token[] {
  const [first] = name;
  return first === undefined || isCapitals(first) ? name : trimmed(name, isLetters);
}

/** "von Minister Otto Roe Förderungen erhalten": without nouns, where each has a capital and no surname looks like these. */
export function trimNouns(name: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const isNoun = (token: Token): boolean => token.capital && isBodyWord(token, lexicon);
  return lexicon.capitalNouns ? trimmed(name, isNoun) : name;
}

function trimmed(name: readonly Token[], drops: (token: Token) => boolean): readonly Token[] {
  let count = name.length;
  for (; count > 2; count -= 1) {
    const last = name[count - 1];
    if (last === undefined || !drops(last)) break;
  }
  return name.slice(0, count);
}

function isLetters({ text }: Token): boolean {
  return MIXED_LETTERS.has(text) || /^(?![IVX]+$)\p{Lu}{2,4}$/u.test(text);
}
