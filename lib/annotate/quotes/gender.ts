import type { Gender, Lexicon } from './lexicon/lexicon.ts';
import { isRoleWord, type NameRun } from './names.ts';
import type { Token } from './tokens.ts';

export function genderOf(tokens: readonly Token[], name: NameRun, lexicon: Lexicon): Gender {
  for (const token of tokens) {
    if (name.tokens.includes(token)) continue;
    const gender =
      lexicon.honorifics.get(token.lower) ??
      lexicon.roleGenders.get(token.lower) ??
      genderOfEnding(token, lexicon);
    if (gender !== null) return gender;
  }
  return null;
}

/** German titles show a woman by their ending, and a man by its absence. */
function genderOfEnding(token: Token, lexicon: Lexicon): Gender {
  if (lexicon.feminineEnding === '' || !isRoleWord(token, lexicon)) return null;
  if (token.lower.endsWith(lexicon.feminineEnding)) return 'f';
  return /(?:er|or|är|ent|at)$/.test(token.lower) ? 'm' : null;
}
