import { opensByEnding, singularOf } from './endings.ts';
import { DEGREES, HANGING, PARTY_LETTERS, REPEATED_OFS } from './lexicon/any-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isBodyWord, isCapitals, isRoleWord, looksLikeBody } from './name-words.ts';
import { ends, isHonorific, type NameRun } from './names.ts';
import { isAnd } from './parts.ts';
import { isOf } from './title-words.ts';
import type { Token } from './tokens.ts';

/** The title before the name: all of it, without honorifics and a leading article. */
export function roleBefore(
  text: string,
  parts: readonly (readonly Token[])[],
  partIndex: number,
  name: NameRun,
  lexicon: Lexicon,
): string | null {
  const tokens = beforeName(parts, partIndex, name, lexicon);
  let from = behindNoun(tokens, lexicon);
  let to = tokens.length;
  while (from < to && isOuterWord(tokens[from], lexicon)) from += 1;
  while (to > from && isTrailingHonorific(tokens[to - 1], lexicon)) to -= 1;
  // "Chief Health Officer Professor Jane Roe": behind another title it is a form of address.
  const address = tokens[to - 1];
  if (address !== undefined && isHonorific(address, lexicon)) {
    if (tokens.slice(from, to - 1).some((token) => isRoleWord(token, lexicon))) to -= 1;
  }
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  if (first === last && isPlural(first, lexicon)) return null;
  if (!tokens.slice(from, to).some((token) => isRoleWord(token, lexicon))) {
    const isNoun = from === to - 1 || partIndex === 1;
    // A lone noun before a full name: where every noun has a capital, it stands behind its article.
    const isLone = lexicon.capitalNouns && from === to - 1 && from > 0;
    const isTitle = first.kind === 'word' && (!first.capital || isLone) && isNoun;
    if (!isTitle || lexicon.prepositions.has(first.lower)) return null;
  }
  return clean(text.slice(first.start, last.end));
}

/** "auf Einladung von Minister Roe": where every noun has a capital, one before a preposition and the title is no part of it. */
function behindNoun(tokens: readonly Token[], lexicon: Lexicon): number {
  if (!lexicon.capitalNouns) return 0;
  const title = tokens.findIndex((token) => isRoleWord(token, lexicon));
  return (
    tokens
      .slice(0, Math.max(title, 0))
      .findLastIndex(({ lower }) => lexicon.prepositions.has(lower)) + 1
  );
}

function beforeName(
  parts: readonly (readonly Token[])[],
  partIndex: number,
  name: NameRun,
  lexicon: Lexicon,
): readonly Token[] {
  const earlier = parts.slice(0, partIndex).flat();
  const beside = (parts[partIndex] ?? []).slice(0, name.from);
  return isAddress(beside, earlier, lexicon) ? earlier : [...earlier, ...beside];
}

/** "Chair of the Ilo Board, Senator Jane Roe": behind a comma and another title, a lone one is a form of address. */
function isAddress(
  [title, ...others]: readonly Token[],
  earlier: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (title === undefined || others.length > 0 || !isRoleWord(title, lexicon)) return false;
  return earlier.some((token) => isRoleWord(token, lexicon));
}

/** "speaking to the students Mr Roe": several people in small letters are no title of one. */
function isPlural({ lower, capital }: Token, lexicon: Lexicon): boolean {
  return !capital && lexicon.roles.has(singularOf(lower) ?? '');
}

function isOuterWord(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark') return true;
  if (lexicon.articles.has(token.lower) || lexicon.adverbs.has(token.lower)) return true;
  const opens = !lexicon.prepositions.has(token.lower) || (token.capital && lexicon.capitalNouns);
  if (lexicon.small.has(token.lower) && opens) return true;
  return isHonorific(token, lexicon) && !lexicon.roles.has(token.lower);
}

function isTrailingHonorific(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark' && token.text !== ')') return true;
  if (lexicon.roles.has(token.lower)) return false;
  return isHonorific(token, lexicon) || lexicon.articles.has(token.lower);
}

/** A title and the body it is held in. */
interface Post {
  role: string | null;
  organization: string | null;
}

/** The title and the body after the name: ", Assistant Director of X, Y", " of the Criminal Division". */
export function roleAfter(
  text: string,
  parts: readonly (readonly Token[])[],
  partIndex: number,
  name: NameRun,
  lexicon: Lexicon,
  loose: boolean,
): Post {
  const rest = withoutTitles((parts[partIndex] ?? []).slice(name.to));
  const later = parts.slice(partIndex + 1).map(withoutTitles);
  const post: Post = { role: null, organization: null };
  if (rest.length > 0) readRest(text, rest, lexicon, post, loose);
  const roles: (readonly Token[])[] = post.role === null ? [] : [rest];
  for (const [index, part] of later.entries()) {
    if (part.length === 0 || isDegree(part) || isParty(part)) continue;
    if (isClause(part, lexicon, loose)) break;
    const kind = kindOfPart(part, later.slice(index), roles, post, lexicon, loose);
    if (kind === 'role') roles.push(part);
    else if (kind === 'body') {
      post.organization = clean(text.slice(...ends(dropArticle(part, lexicon))));
    } else break;
  }
  if (roles.length > 0) setRole(text, roles.flat(), lexicon, post);
  return post;
}

/** "Jane Roe, PhD, …" */
function isDegree(part: readonly Token[]): boolean {
  return part.length === 1 && DEGREES.has((part[0]?.lower ?? '').replace(/\.$/, ''));
}

/** "Jane Roe, D-Ilo, …": party and place. */
function isParty(part: readonly Token[]): boolean {
  const letter = /^(\p{Lu})-\p{Lu}/u.exec(part[0]?.text ?? '')?.[1];
  return part.length < 4 && letter !== undefined && PARTY_LETTERS.has(letter);
}

/** What a part behind the name is: a title (or the rest of one), the body, or neither. */
function kindOfPart(
  part: readonly Token[],
  parts: readonly (readonly Token[])[],
  roles: readonly (readonly Token[])[],
  post: Post,
  lexicon: Lexicon,
  loose: boolean,
): 'role' | 'body' | null {
  const isPost = part.some((token) => isRoleWord(token, lexicon)) && !isBodyOf(part, lexicon);
  if (isPost || isSeat(part, lexicon))
    return post.organization === null || roles.length === 0 ? 'role' : null;
  if (continuesList(roles.at(-1), parts, lexicon)) return 'role';
  const [first] = part;
  // "ministre de l’Emploi, du Travail et des Langues": a further object of the title.
  if (roles.length > 0 && first !== undefined && opensObject(first, lexicon)) return 'role';
  // In a line that is known to be an attribution, a lower-case noun behind the name is a title not in the list.
  const isNoun = first !== undefined && !first.capital && !lexicon.prepositions.has(first.lower);
  // In a language without words any first part is one.
  if (loose && roles.length === 0 && (isNoun || lexicon.roles.size === 0)) return 'role';
  if (post.organization !== null) return null;
  return loose || (roles.length > 0 && isOrganization(part, lexicon)) ? 'body' : null;
}

/** "MP for Ilo North": the letters of a seat with its place are a title. */
function isSeat([letters, joint]: readonly Token[], lexicon: Lexicon): boolean {
  if (letters === undefined || joint === undefined || joint.capital) return false;
  return isCapitals(letters) && isHonorific(letters, lexicon) && isOf(joint, lexicon);
}

/** "Office of Inspector General", "Cabinet du Premier ministre": a body, also where it is a post's. */
function isBodyOf(part: readonly Token[], lexicon: Lexicon): boolean {
  const [head, joint] = dropArticle(part, lexicon);
  if (head?.capital !== true || joint === undefined || joint.capital) return false;
  return isBodyWord(head, lexicon) && !isRoleWord(head, lexicon) && isOf(joint, lexicon);
}

/** "of" in small letters at the front of a part, in the languages that say it again with each object. */
function opensObject(first: Token, lexicon: Lexicon): boolean {
  return !first.capital && isOf(first, lexicon) && REPEATED_OFS.has(first.lower);
}

/** "Minister of Communities, Culture, Tourism and Heritage": a title whose object is a list up to its "and". */
function continuesList(
  role: readonly Token[] | undefined,
  parts: readonly (readonly Token[])[],
  lexicon: Lexicon,
): boolean {
  const opensList = role?.some((token, index) => index > 0 && lexicon.joiners.has(token.lower));
  if (opensList !== true || role?.some(({ lower }) => isAnd(lower, lexicon)) === true) return false;
  for (const part of parts.slice(0, 4)) {
    if (part.length > 8 || part.some((token) => isRoleWord(token, lexicon))) return false;
    if (part.some(({ lower }) => isAnd(lower, lexicon))) return true;
  }
  return false;
}

/** What follows the name without a comma: brackets are party and country, "of the Criminal Division" is the body. */
function readRest(
  text: string,
  rest: readonly Token[],
  lexicon: Lexicon,
  post: Post,
  loose: boolean,
): void {
  const [first, ...others] = rest;
  if (first === undefined) return;
  if (
    isRoleWord(first, lexicon) ||
    (rest.some((token) => isRoleWord(token, lexicon)) && !lexicon.relatives.has(first.lower))
  ) {
    if (!isClause(rest, lexicon, loose)) setRole(text, [...rest], lexicon, post);
    return;
  }
  const belongs = lexicon.at.has(first.lower) || lexicon.prepositions.has(first.lower);
  const body = dropArticle(others, lexicon);
  // A time or a subject is no body: "on World Oceans Day", "bei der Übergabe".
  const isBody = lexicon.capitalNouns
    ? looksLikeBody(body, lexicon)
    : !lexicon.times.has(first.lower);
  if (belongs && isBody && body.length > 0 && isOrganization(body, lexicon)) {
    post.organization = clean(text.slice(...ends(body)));
  }
}

/** Sets the role, parting a body after "at" from it. */
function setRole(text: string, tokens: readonly Token[], lexicon: Lexicon, post: Post): void {
  const role = withoutTail(dropArticle(tokens, lexicon), lexicon);
  const at = role.findIndex(
    (token, index) =>
      index > 0 &&
      lexicon.at.has(token.lower) &&
      (role[index + 1]?.capital === true || lexicon.articles.has(role[index + 1]?.lower ?? '')),
  );
  if (at > 0 && post.organization === null) {
    const body = dropArticle(role.slice(at + 1), lexicon);
    // "Staatssekretär beim Bundesminister": whoever holds a post is no body.
    const [head] = body;
    if (head?.capital === true && (isBodyWord(head, lexicon) || !isRoleWord(head, lexicon))) {
      post.organization = clean(text.slice(...ends(body)));
      post.role = clean(text.slice(...ends(role.slice(0, at))));
      return;
    }
  }
  post.role = role.length === 0 ? null : clean(text.slice(...ends(role)));
}

/** Without an article that opens what follows the title ("miniszter a munkálatok kezdetén"). */
function withoutTail(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const last = tokens.at(-1);
  const isTail = last !== undefined && !last.capital && lexicon.articles.has(last.lower);
  return isTail ? tokens.slice(0, -1) : tokens;
}

function dropArticle(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const [first] = tokens;
  return first !== undefined && lexicon.articles.has(first.lower) ? tokens.slice(1) : tokens;
}

/** Without marks, leading brackets ("(D-RI)") and letters after a name ("P.C.", "K.C.") at the front. */
function withoutTitles(part: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < part.length && part[from]?.kind === 'mark' && part[from]?.text !== '(') from += 1;
  let rest = withoutBrackets(part.slice(from));
  while (rest[0] !== undefined && /^\p{Lu}(?:[\p{Lu}\p{Ll}]?\.\p{Lu})+\.?$/u.test(rest[0].text))
    rest = rest.slice(1);
  return rest;
}

/** Without leading brackets ("(D-RI)"); brackets further in stay. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.text !== '(') return tokens;
  const end = tokens.findIndex((token) => token.text === ')');
  return end < 0 ? [] : tokens.slice(end + 1);
}

/** A relative or participle clause, a time: no title. */
function isClause(part: readonly Token[], lexicon: Lexicon, loose: boolean): boolean {
  const [first, second] = part;
  if (first === undefined) return true;
  // "die in den Stadtrat wechselt": no article, but a pronoun.
  const isPronoun =
    !lexicon.articles.has(first.lower) || lexicon.prepositions.has(second?.lower ?? '');
  if (lexicon.relatives.has(first.lower)) return isPronoun;
  if (lexicon.credits.some((phrase) => phrase.every((word, at) => part[at]?.lower === word)))
    return true;
  if (loose) return false;
  if (lexicon.cues.has(first.lower) || lexicon.reports.has(first.lower)) return true;
  if (lexicon.prepositions.has(first.lower)) return true;
  return !first.capital && opensByEnding(first, lexicon) && !isRoleWord(first, lexicon);
}

/** Capitals, small words between them, no number: "June 1" is a day. */
function isOrganization(part: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = dropArticle(part, lexicon);
  if (first === undefined || !first.capital) return false;
  if (part.length < 4 && part.some(({ kind }) => kind === 'number')) return false;
  return part.length === 1 ? isCapitals(first) : true;
}

const HANGING_OF = new RegExp(` (?:${HANGING.ofs})$`);
const HANGING_YEAR = new RegExp(String.raw` (?:${HANGING.yearOfs}) \p{N}+$`, 'u');
const HANGING_AND = new RegExp(`,? (?:${HANGING.ands})(?: (?:${HANGING.articles}))?$`);

/** White space collapsed, marks and hanging small words at the ends dropped. */
export function clean(text: string): string {
  return trimMarks(text.replace(/\s+/g, ' '))
    .replace(HANGING_OF, '')
    .replace(HANGING_YEAR, '')
    .replace(HANGING_AND, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1');
}

/** Without marks and space at both ends; by hand, as an expression anchored at the end would start at every mark. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[\s,;:*–—-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:*–—-]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
