import type { Gender, Lexicon } from './lexicon/lexicon.ts';
import { isCapitals, isRoleWord } from './name-words.ts';
import type { NameRun } from './names.ts';
import type { Token } from './tokens.ts';

/** The gender that the words beside a name show: a form of address, or a title by its ending. */
export function genderOf(tokens: readonly Token[], name: NameRun, lexicon: Lexicon): Gender {
  for (const token of tokens) {
    if (name.tokens.includes(token)) continue;
    const gender = lexicon.honorifics.get(token.lower) ?? genderOfTitle(token, lexicon);
    if (gender !== null) return gender;
  }
  return null;
}

/** The gender that a title shows by its ending; null where it shows none. */
export function genderOfTitle(token: Token, lexicon: Lexicon): Gender {
  if (isCapitals(token) || !isRoleWord(token, lexicon)) return null;
  for (const [ending, gender] of lexicon.genderEndings) {
    if (token.lower.endsWith(ending)) return gender;
  }
  return null;
}
