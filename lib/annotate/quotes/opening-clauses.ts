import { opensByEnding } from './endings.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isRoleWord } from './name-words.ts';
import type { Token } from './tokens.ts';

// Clauses that open a sentence with a capital which names nobody ("Speaking in Ilo, …").

/** Words of an adverbial up to the phrase that it stands before. */
const LONGEST_CLAUSE = 12;

/** "Speaking in Ilo, …": a word with the ending of a clause's opener and no name behind it. */
export function opensClause(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [word, next] = tokens.slice(index, index + 2);
  if (word?.capital !== true || next?.kind !== 'word' || next.capital) return false;
  return opensByEnding(word, lexicon) && !isRoleWord(word, lexicon);
}

/**
 * Where a phrase begins that such a clause stands before: behind its comma, or at the title or form of address that a word
 * in small letters stands before ("Addressing the gathering President Roe").
 */
export function behindClause(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): number {
  let front = start;
  while (front > 0 && start - front < LONGEST_CLAUSE && tokens[front - 1]?.kind !== 'mark')
    front -= 1;
  if (!opensClause(tokens, front, lexicon)) return start;
  const clause = tokens.slice(front, end);
  const comma = clause.findIndex(({ text }) => text === ',');
  if (comma >= 0) return front + comma + 1;
  const title = clause.findIndex(
    (token, index) =>
      index > 1 &&
      clause[index - 1]?.capital === false &&
      token.capital &&
      (isRoleWord(token, lexicon) || lexicon.honorifics.has(token.lower)),
  );
  return title < 0 ? start : Math.max(start, front + title);
}
