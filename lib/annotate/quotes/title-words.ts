import { BODY_JOINERS_ABROAD, OBJECT_OFS, OFS_ABROAD } from './lexicon/any-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isBodyWord, isRoleWord } from './name-words.ts';
import type { Token } from './tokens.ts';

// Which lower-case words belong to a title or to the name of a body, and which end one.

/** Joiners that make titles ("Minister of", "Chair of the"). */
export function isOf(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && lexicon.ofs.has(token.lower);
}

function isAdjective(token: Token | undefined, lexicon: Lexicon): boolean {
  return lexicon.adjectiveEndings.some((ending) => token?.lower.endsWith(ending) === true);
}

/** Whether a lower-case word ends a noun phrase: a verb, an adverb, a clause's opener. */
export function stopsPhrase(token: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.relatives.has(token.lower) ||
    lexicon.cues.has(token.lower) ||
    lexicon.reports.has(token.lower) ||
    lexicon.afterCues.has(token.lower) ||
    lexicon.auxiliaries.has(token.lower) ||
    lexicon.adverbs.has(token.lower) ||
    (lexicon.prepositions.has(token.lower) && !lexicon.joiners.has(token.lower)) ||
    lexicon.pronouns.has(token.lower)
  );
}

/** "président du conseil régional": an adjective behind the body whose post it is, where the phrase ends or goes on with "of". */
function describesOwner(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const body = tokens[index - 1];
  if (body === undefined || body.capital || !isBodyWord(body, lexicon)) return false;
  const next = tokens[index + 1];
  const closes = next === undefined || next.kind === 'mark' || isOfAbroad(next);
  const tail = lexicon.postTails.some((phrase) =>
    phrase.every((word, at) => tokens[index + 1 + at]?.lower === word),
  );
  return (closes || tail) && hasTitleLeft(tokens, index, lexicon);
}

/** A lower-case word that belongs to a title already begun. */
export function describesObject(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.roles.size === 0) return false;
  const token = tokens[index];
  // "der Arbeitsgemeinschaft christlicher Kirchen": an adjective inside a German title.
  if (lexicon.capitalNouns && isAdjective(token, lexicon) && tokens[index + 1]?.capital === true)
    return true;
  const before = tokens[index - 1];
  if (before === undefined) return false;
  // "Ministerin Jane Roe griff zum Spaten": behind a noun or a name only such an adjective goes on with a title.
  if (lexicon.capitalNouns && before.capital) return false;
  // "ministre wallon des Ports": an adjective between a title and its object.
  const next = tokens[index + 1]?.lower ?? '';
  if (isRoleWord(before, lexicon) && OFS_ABROAD.has(next)) return true;
  // "assessore regionale al Turismo"
  if (
    isRoleWord(before, lexicon) &&
    isOf(tokens[index + 1], lexicon) &&
    isAdjective(token, lexicon)
  )
    return true;
  const from = lexicon.articles.has(before.lower) ? index - 2 : index - 1;
  const title = tokens[from - 1];
  const isObject = OBJECT_OFS.has(tokens[from]?.lower ?? '');
  if (lexicon.bareObjects && hasPostLeft(tokens, index, lexicon)) return true;
  return (
    (isObject && title !== undefined && isTitle(tokens, from - 1, lexicon)) ||
    describesPost(tokens, index, lexicon) ||
    describesBody(tokens, index, lexicon) ||
    describesOwner(tokens, index, lexicon) ||
    describesItem(tokens, index, lexicon) ||
    describesBodyOfPost(tokens, index, lexicon) ||
    runsIntoName(tokens, index, lexicon)
  );
}

/** "directeur national": a post, with an adjective or two behind it. */
function isTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let left = at; left >= 0 && left > at - 3; left -= 1) {
    const token = tokens[left];
    if (token === undefined || token.kind === 'mark') return false;
    if (isRoleWord(token, lexicon)) return true;
    if (token.capital || isSmallWord(token, lexicon) || stopsPhrase(token, lexicon)) return false;
  }
  return false;
}

/** Tokens of a title up to a word of its object: "présidente de la Commission des finances". */
const LONGEST_TITLE = 10;

/** "la Cour des comptes", "l’Agence pour la promotion des investissements": a word of the object of a body. */
function describesBody(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (lexicon.capitalNouns) return false;
  let joined = false;
  for (let left = index - 1; left >= 0 && left >= index - LONGEST_TITLE; left -= 1) {
    const token = tokens[left];
    if (token?.text === ',' && joined) continue;
    if (token === undefined || token.kind === 'mark') return false;
    if (token.capital) return joined && (isBodyWord(token, lexicon) || isRoleWord(token, lexicon));
    const isSmall = isSmallWord(token, lexicon);
    joined = isSmall && isOfAbroad(token);
    const ends = isSmall
      ? !joined && !lexicon.articles.has(token.lower)
      : stopsPhrase(token, lexicon);
    if (ends) return false;
  }
  return false;
}

/** "assessore al Turismo, Marketing territoriale e Mobilità": an adjective behind an item of the list that a title is of. */
function describesItem(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (lexicon.capitalNouns || tokens[index - 1]?.capital !== true) return false;
  if (!lexicon.ands.has(tokens[index + 1]?.lower ?? '')) return false;
  let item = index + 2;
  while (item < index + 2 + LONGEST_OBJECT && isSmallWord(tokens[item], lexicon)) item += 1;
  const comma = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'mark');
  return (
    tokens[item]?.capital === true &&
    tokens[comma]?.text === ',' &&
    index - comma < LONGEST_OBJECT &&
    hasTitleLeft(tokens, comma, lexicon)
  );
}

/** "président de la Fédération nationale des pêcheurs": an adjective and an object of the body whose post it is. */
function describesBodyOfPost(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const isBody = (at: number): boolean => {
    const body = tokens[at];
    return body?.capital === true && isBodyWord(body, lexicon);
  };
  const isOfAt = (at: number): boolean => OFS_ABROAD.has(tokens[at]?.lower ?? '');
  const isAdjectiveThere = isBody(index - 1) && isOfAt(index + 1);
  const isObject = isOfAt(index - 1) && isBody(index - 3);
  return (isAdjectiveThere || isObject) && hasTitleLeft(tokens, index, lexicon);
}

/** "of" in the languages that write the object of a body's name in small letters. */
function isOfAbroad({ lower }: Token): boolean {
  return BODY_JOINERS_ABROAD.has(lower);
}

/** Small words of an object in a row: "ministre de la transition écologique et solidaire". */
const LONGEST_OBJECT = 4;

/** "ministre de la transition écologique Jane Roe": a word of a title's object that a full name follows without a comma. */
function runsIntoName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (lexicon.capitalNouns) return false;
  let name = index;
  while (name < index + LONGEST_OBJECT && tokens[name]?.kind === 'word' && !tokens[name]?.capital)
    name += 1;
  if (tokens[name]?.capital !== true || tokens[name + 1]?.capital !== true) return false;
  return hasTitleLeft(tokens, index, lexicon);
}

/** Whether a post with its "of" stands left of a place, in the same stretch without a mark. */
export function hasTitleLeft(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  let joined = false;
  for (let left = index - 1; left >= 0 && left >= index - LONGEST_TITLE; left -= 1) {
    const token = tokens[left];
    if (token === undefined || token.kind === 'mark') return false;
    if (isRoleWord(token, lexicon)) return joined;
    joined ||= isOf(token, lexicon);
    if (!isSmallWord(token, lexicon) && stopsPhrase(token, lexicon)) return false;
  }
  return false;
}

/** A lower-case word inside a title: more of them, then a title or a capital, or the end of the part. */
function describesPost(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  for (let ahead = index; ahead < tokens.length && ahead < index + 4; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined) return false;
    if (token.kind === 'mark') return token.text === ',' || token.text === ':';
    if (isRoleWord(token, lexicon)) return true;
    // "Jane Roe met the mayors": behind an article another phrase begins, but not inside "Affari regionali e le Autonomie".
    if (ahead > index && lexicon.articles.has(token.lower))
      return (
        lexicon.ands.has(tokens[ahead - 1]?.lower ?? '') &&
        tokens[ahead + 1]?.capital === true &&
        hasTitleLeft(tokens, index, lexicon)
      );
    if (stopsPhrase(token, lexicon)) return false;
    if (token.capital) return false;
  }
  const isLast = index + 1 >= tokens.length;
  return isLast || (tokens.length <= index + 4 && hasTitleLeft(tokens, index, lexicon));
}

/** Joiners, articles and particles in small letters. */
export function isSmallWord(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || token.capital) return false;
  return (
    lexicon.joiners.has(token.lower) ||
    lexicon.articles.has(token.lower) ||
    lexicon.particles.has(token.lower)
  );
}

/** Adjectives behind a post, in languages that write them so ("delegada presidencial regional"). */
const MOST_ADJECTIVES = 3;

/** "la delegada presidencial regional, Jane Roe": nothing but adjectives between a title and its comma. */
export function describesTitle(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  for (let left = comma - 1; left >= 0 && left >= comma - 1 - MOST_ADJECTIVES; left -= 1) {
    const token = tokens[left];
    if (token === undefined || token.kind !== 'word') return false;
    if (isRoleWord(token, lexicon)) return true;
    if (token.capital || isSmallWord(token, lexicon) || stopsPhrase(token, lexicon)) return false;
  }
  return false;
}

/** Whether a post stands at most four words left of a place, with nothing between that ends a phrase. */
export function hasPostLeft(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  for (let left = index - 1; left >= 0 && left >= index - 4; left -= 1) {
    const token = tokens[left];
    if (token === undefined || token.kind === 'mark') return false;
    if (isRoleWord(token, lexicon)) return true;
    if (stopsPhrase(token, lexicon)) return false;
  }
  return false;
}
