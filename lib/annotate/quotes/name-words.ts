import { singularOf, withoutPossessive } from './endings.ts';
import { GIVEN_NAMES } from './lexicon/any-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** Words remembered of one language; a page has fewer different ones. */
const MOST_REMEMBERED = 20_000;

type Answers = WeakMap<Lexicon, Map<string, boolean>>;

const roleWords: Answers = new WeakMap();
const bodyWords: Answers = new WeakMap();

/** The same word is asked for many times in one text: its answer is kept. */
function remembered(
  answers: Answers,
  lexicon: Lexicon,
  token: Token,
  ask: (token: Token, lexicon: Lexicon) => boolean,
): boolean {
  let known = answers.get(lexicon);
  if (known === undefined || known.size > MOST_REMEMBERED) {
    known = new Map();
    answers.set(lexicon, known);
  }
  const before = known.get(token.text);
  if (before !== undefined) return before;
  const answer = ask(token, lexicon);
  known.set(token.text, answer);
  return answer;
}

/**
 * Whether a word names a post. A post that the lexicon writes in capitals ("DA") or with its stop ("rep.") counts only so
 * written: "Ada" is a name, "rep" a word.
 */
export function isRoleWord(token: Token, lexicon: Lexicon): boolean {
  return token.kind === 'word' && remembered(roleWords, lexicon, token, namesPost);
}

function namesPost(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.roles.has(token.text) || lexicon.roles.has(token.text.toLowerCase())) return true;
  const word = withoutPossessive(token.lower);
  if (lexicon.roles.has(word) || lexicon.roles.has(singularOf(word) ?? '')) return true;
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  if (lastPart !== word && lexicon.roles.has(lastPart)) return true;
  const [firstPart = '', joint = ''] = word.split('-');
  if (lexicon.prepositions.has(joint) && lexicon.roles.has(firstPart)) return true;
  return lexicon.roleEndings.some(
    (ending) => word.endsWith(ending) && (word.length > ending.length || ending.length > 4),
  );
}

/** Whether any word of a run is one of a body's name ("Health", "Department"). */
export function looksLikeBody(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((token) => isBodyWord(token, lexicon));
}

/** Whether a word belongs to the name of a body rather than a person. */
export function isBodyWord(token: Token, lexicon: Lexicon): boolean {
  return remembered(bodyWords, lexicon, token, namesBody);
}

function namesBody(token: Token, lexicon: Lexicon): boolean {
  const word = withoutPossessive(token.lower).replace(/\.$/, '');
  if (lexicon.bodies.has(word)) return true;
  const ends = lexicon.bodyEndings.some(
    (ending) => word.length > ending.length && word.endsWith(ending),
  );
  if (ends) return !GIVEN_NAMES.has(word);
  return word.includes('-') && word.split('-').some((half) => lexicon.bodies.has(half));
}

export function isCapitals(token: Token): boolean {
  return token.text.length > 1 && /^[\p{Lu}\p{N}.&-]+$/u.test(token.text);
}
