import type { Span } from '../../model/span.ts';
import type { Gender, Lexicon } from './lexicon/lexicon.ts';
import { isInitials, type Token } from './tokens.ts';

/** How somebody is named in one place. */
export interface Mention {
  /**
   * `person`: a name. `body`: a court, department, company. `group`: a noun phrase without a name ("the Senators", "the
   * Minister"). `pronoun`: he, she. `nobody`: one of many, without a name.
   */
  kind: 'person' | 'body' | 'group' | 'pronoun' | 'nobody';
  /** As written, without honorifics. */
  name: string;
  /** Where `name` stands. */
  place: Span;
  role: string | null;
  organization: string | null;
  gender: Gender;
}

/** Names have at most this many words ("Ana María de la Cruz y Soto"). */
const LONGEST_NAME = 7;

/**
 * Reads a noun phrase that names a speaker: "Attorney General Rob Bonta", "Kevin Perkins, Assistant Director of …",
 * "la ministra de Sanidad, Carolina Darias", "the Senators", "she".
 *
 * @param text - The whole text.
 * @param tokens - The phrase's tokens, in order.
 * @param loose - Whether the phrase is known to name a speaker (an attribution line), so that any words after the name are
 *   the role.
 * @returns Null where nobody is named.
 */
export function readMention(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  loose = false,
): Mention | null {
  const parts = splitParts(tokens);
  while (parts[0] !== undefined && dropLead(parts[0], lexicon).length === 0) parts.shift();
  const first = dropLead(parts[0] ?? [], lexicon);
  const firstToken = first[0];
  if (firstToken === undefined) return null;
  if (lexicon.pronouns.has(firstToken.lower) && first.length <= 2) {
    return {
      kind: 'pronoun',
      name: firstToken.text,
      place: firstToken,
      role: null,
      organization: null,
      gender: lexicon.pronouns.get(firstToken.lower) ?? null,
    };
  }
  const found = nameAmong(parts, lexicon, loose);
  if (found === null) return nameless(text, parts, lexicon);
  const { partIndex, name } = found;
  const gender = genderOf(tokens, name, lexicon);
  const before = roleBefore(text, parts, partIndex, name, lexicon);
  const after = roleAfter(text, parts, partIndex, name, lexicon, loose);
  // A bare rank or title before the name ("Major", "Minister") gives way to a fuller one behind it.
  const role =
    before === null || (after.role !== null && !before.includes(' '))
      ? (after.role ?? before)
      : before;
  return {
    kind: 'person',
    name: writtenName(text, name.tokens),
    place: spanOf(name.tokens),
    role: role === '' ? null : role,
    organization: after.organization,
    gender,
  };
}

/** A run of name tokens, with its place among the tokens of its part. */
export interface NameRun {
  tokens: readonly Token[];
  /** Index of the first name token in the part. */
  from: number;
  /** Index after the last. */
  to: number;
}

/** Parts of a phrase between commas, dashes and semicolons; what stands in brackets stays inside its part. */
function splitParts(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (depth === 0 && partsHere(tokens, index)) {
      parts.push([]);
      continue;
    }
    parts.at(-1)?.push(token);
    if (/^[)\]}]$/.test(token.text)) depth = Math.max(0, depth - 1);
  }
  return parts.filter((part) => part.length > 0);
}

/** A comma, a dash with space around it ("University–Rosedale" is one), a full stop between a name and a title. */
function partsHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  if (/^[,;:|•.]$/.test(token.text)) return true;
  if (!/^[–—‒-]$/.test(token.text)) return false;
  return tokens[index - 1]?.end !== token.start || tokens[index + 1]?.start !== token.end;
}

/** Without articles, dashes and other small words at the front. */
export function dropLead(part: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let from = 0;
  while (from < part.length) {
    const token = part[from];
    if (token === undefined) break;
    const small = lexicon.articles.has(token.lower) || lexicon.adverbs.has(token.lower);
    if (token.kind !== 'mark' && !small) break;
    from += 1;
  }
  return part.slice(from);
}

function nameAmong(
  parts: readonly (readonly Token[])[],
  lexicon: Lexicon,
  loose: boolean,
): { partIndex: number; name: NameRun } | null {
  for (const [partIndex, part] of parts.slice(0, 4).entries()) {
    // A name in the second or later part belongs to a role in the first ("la ministra de Sanidad, Carolina Darias").
    if (partIndex > 0 && !startsWithRole(parts, partIndex, lexicon)) return null;
    const name = findName(part, lexicon, loose && partIndex === 0);
    if (name !== null) return { partIndex, name };
  }
  return null;
}

function startsWithRole(
  parts: readonly (readonly Token[])[],
  before: number,
  lexicon: Lexicon,
): boolean {
  return parts.slice(0, before).some((part) => part.some((token) => isRoleWord(token, lexicon)));
}

/** Whether a word names a post. */
export function isRoleWord(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return false;
  const word = token.lower.replace(/'s$/, '');
  if (lexicon.roles.has(word) || (word.endsWith('s') && lexicon.roles.has(word.slice(0, -1))))
    return true;
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  if (lastPart !== word && lexicon.roles.has(lastPart)) return true;
  return lexicon.roleEndings.some((ending) => word.length > ending.length && word.endsWith(ending));
}

/**
 * The person's name in a part: what follows an honorific or the last word of a title, else a run of capitals.
 * After "Minister of Health and Social Services Jane Roe" only the last words of the run are the name.
 */
export function findName(part: readonly Token[], lexicon: Lexicon, loose = false): NameRun | null {
  const honorific = lastIndex(part, (token) => isHonorific(token, lexicon));
  if (honorific >= 0) {
    const run = runFrom(part, honorific + 1, lexicon);
    const trimmed = run === null ? null : afterRoles(run, lexicon);
    if (trimmed !== null && !looksLikeBody(trimmed.tokens, lexicon)) return trimmed;
  }
  if (loose) {
    const leading = leadingName(part, lexicon);
    if (leading !== null) return leading;
  }
  const role = lastIndex(part, (token) => isRoleWord(token, lexicon));
  if (role >= 0) {
    const direct = runFrom(part, role + 1, lexicon);
    if (direct !== null && !looksLikeBody(direct.tokens, lexicon) && !isAcronym(direct.tokens)) {
      return withoutAcronym(direct);
    }
    const last = lastRun(part, role + 1, lexicon);
    const behind = last === null ? null : lastWords(last, lexicon);
    return behind ?? nameBeforePost(part, lexicon);
  }
  const start = firstNameLike(part, lexicon);
  const run = runFrom(part, start, lexicon);
  if (run === null || looksLikeBody(run.tokens, lexicon) || isAcronym(run.tokens)) return null;
  return run.tokens.length > LONGEST_NAME ? null : run;
}

/** "Jane Roe (the Left, FR) rapporteur for …", "Jane Roe president of …": a name, then brackets or a lower-case title. */
function nameBeforePost(part: readonly Token[], lexicon: Lexicon): NameRun | null {
  const run = runFrom(part, firstNameLike(part, lexicon), lexicon);
  if (run === null || run.tokens.length < 2 || run.tokens.length > LONGEST_NAME) return null;
  if (run.tokens.some((token) => isRoleWord(token, lexicon))) return null;
  if (looksLikeBody(run.tokens, lexicon)) return null;
  const next = part[run.to];
  const opens =
    next?.text === '(' || (next !== undefined && !next.capital && isRoleWord(next, lexicon));
  return opens ? run : null;
}

/** "Jane Roe President of X": in an attribution line, a name that a title follows without a comma. */
function leadingName(part: readonly Token[], lexicon: Lexicon): NameRun | null {
  const role = part.findIndex((token) => isRoleWord(token, lexicon));
  const run = role === 0 ? null : runFrom(part, 0, lexicon);
  if (run === null || role < 0) return null;
  if (role === 1 && part.length === 2) return { ...run, to: 2 };
  const count = Math.min(role, run.tokens.length);
  const tokens = run.tokens.slice(0, count);
  const named = count >= 2 && count <= 4 && !looksLikeBody(tokens, lexicon);
  if (!named || part[role + 1] === undefined)
    return named && count === 2 && part.length === 3 ? { tokens, from: 0, to: count } : null;
  // "Napa County District Attorney Jane Roe" has its name behind the title.
  const behind = runFrom(part, lastIndex(part, (token) => isRoleWord(token, lexicon)) + 1, lexicon);
  return behind !== null && !looksLikeBody(behind.tokens, lexicon) && behind.tokens.length > 1
    ? null
    : { tokens, from: 0, to: count };
}

function afterRoles(run: NameRun, lexicon: Lexicon): NameRun | null {
  let from = 0;
  while (from < run.tokens.length && isRoleAt(run.tokens, from, lexicon)) from += 1;
  if (from === run.tokens.length) return null;
  // "The Honourable Jane Roe Minister of …": the title begins at a later role word; "Nathalie Provost" has it as surname.
  let to = from + 1;
  while (to < run.tokens.length && (to < from + 2 || !isRoleAt(run.tokens, to, lexicon))) to += 1;
  return { tokens: run.tokens.slice(from, to), from: run.from + from, to: run.from + to };
}

function isRoleAt(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  return token !== undefined && isRoleWord(token, lexicon);
}

function isHonorific(token: Token, lexicon: Lexicon): boolean {
  return lexicon.honorifics.has(token.lower) && !lexicon.articles.has(token.lower);
}

function firstNameLike(part: readonly Token[], lexicon: Lexicon): number {
  return part.findIndex(
    (token) =>
      isNameLike(token) &&
      !lexicon.articles.has(token.lower) &&
      !lexicon.prepositions.has(token.lower),
  );
}

function isNameLike(token: Token): boolean {
  return token.kind === 'word' && token.capital;
}

/** A run of capitals beginning exactly at an index, with particles inside it. */
function runFrom(part: readonly Token[], from: number, lexicon: Lexicon): NameRun | null {
  const first = part[from];
  if (first === undefined) return null;
  if (!isNameLike(first) && !opensSurname(part, from, lexicon)) return null;
  let to = from;
  while (to < part.length) {
    const token = part[to];
    if (token === undefined) break;
    if (isNameLike(token)) {
      to += 1;
      continue;
    }
    const skip = particlesFrom(part, to, lexicon);
    if (skip === 0) break;
    to += skip;
  }
  return { tokens: part.slice(from, to), from, to };
}

/** "von der Leyen", "van Dijk": small words that open a surname rather than say what a title is of. */
function opensSurname(part: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const [first, second, third] = part.slice(from, from + 3);
  if (first === undefined || second === undefined || !lexicon.particles.has(first.lower))
    return false;
  if (/^v[ao]n$/.test(first.lower) && /^de[rn]?$/.test(second.lower))
    return third?.capital === true;
  return second.capital && !lexicon.joiners.has(first.lower) && !lexicon.articles.has(first.lower);
}

/** How many particles stand here before a further capital: "de la Cruz" → 2; 0 where the run ends. */
function particlesFrom(part: readonly Token[], at: number, lexicon: Lexicon): number {
  let count = 0;
  while (count < 3 && lexicon.particles.has(part[at + count]?.lower ?? '')) count += 1;
  if (count > 0 && part[at + count]?.capital === true) return count;
  // A nickname in marks or brackets inside a name: Robert “Bob” Roe.
  if (/^[“"(‘]$/.test(part[at]?.text ?? '') && /^[”")’]$/.test(part[at + 2]?.text ?? '')) {
    return part[at + 3]?.capital === true && part[at + 1]?.capital === true ? 3 : 0;
  }
  return 0;
}

/** The last run of capitals after an index, if it ends the part or only brackets and prepositions follow. */
function lastRun(part: readonly Token[], from: number, lexicon: Lexicon): NameRun | null {
  let end = part.length;
  const bracket = part.findIndex((token, index) => index > from && token.text === '(');
  if (bracket >= 0) end = bracket;
  let start = end;
  while (start > from) {
    const token = part[start - 1];
    if (token === undefined || !isNameLike(token)) break;
    start -= 1;
  }
  if (start === end) return null;
  const before = part[start - 1];
  if (
    before !== undefined &&
    lexicon.particles.has(before.lower) &&
    end - start < 2 &&
    start - 2 >= from
  ) {
    const earlier = part[start - 2];
    if (earlier !== undefined && isNameLike(earlier) && !lexicon.joiners.has(before.lower))
      start -= 2;
  }
  return { tokens: part.slice(start, end), from: start, to: end };
}

/** Of a run that began as part of a title, the words that are the name: the last two, three with an initial. */
function lastWords(run: NameRun, lexicon: Lexicon): NameRun | null {
  const count = run.tokens.length;
  if (count < 3) return null;
  const middle = run.tokens[count - 2];
  const take = middle !== undefined && isInitials(middle.text) && count > 3 ? 3 : 2;
  const tokens = run.tokens.slice(count - take);
  if (looksLikeBody(tokens, lexicon) || isAcronym(tokens)) return null;
  return { tokens, from: run.to - take, to: run.to };
}

/** Whether any word of a run is one of a body's name ("Health", "Department"). */
export function looksLikeBody(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((token) => isBodyWord(token, lexicon));
}

/** Whether a word belongs to the name of a body rather than a person. */
export function isBodyWord(token: Token, lexicon: Lexicon): boolean {
  const word = token.lower.replace(/'s$/, '').replace(/\.$/, '');
  if (lexicon.bodies.has(word)) return true;
  return word.includes('-') && word.split('-').some((half) => lexicon.bodies.has(half));
}

function isAcronym(tokens: readonly Token[]): boolean {
  const [only] = tokens;
  return tokens.length === 1 && only !== undefined && isCapitals(only);
}

function isCapitals(token: Token): boolean {
  return token.text.length > 1 && /^[\p{Lu}\p{N}.&-]+$/u.test(token.text);
}

/** "ADA Jane Roe", "IRS Jane Roe": a word in capitals before a name in mixed case is no part of it. */
function withoutAcronym(run: NameRun): NameRun {
  const [first, second] = run.tokens;
  const drop =
    first !== undefined &&
    second !== undefined &&
    isCapitals(first) &&
    !isInitials(first.text) &&
    !isCapitals(second) &&
    run.tokens.length > 1 &&
    !first.text.includes('.');
  return drop ? { tokens: run.tokens.slice(1), from: run.from + 1, to: run.to } : run;
}

function genderOf(tokens: readonly Token[], name: NameRun, lexicon: Lexicon): Gender {
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

/** The title before the name: all of it, without honorifics and a leading article. */
function roleBefore(
  text: string,
  parts: readonly (readonly Token[])[],
  partIndex: number,
  name: NameRun,
  lexicon: Lexicon,
): string | null {
  const tokens = [
    ...parts.slice(0, partIndex).flat(),
    ...(parts[partIndex] ?? []).slice(0, name.from),
  ];
  let from = 0;
  let to = tokens.length;
  while (from < to && isOuterWord(tokens[from], lexicon)) from += 1;
  while (to > from && isTrailingHonorific(tokens[to - 1], lexicon)) to -= 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  if (!tokens.slice(from, to).some((token) => isRoleWord(token, lexicon))) {
    const isLowerNoun = first.kind === 'word' && !first.capital && from === to - 1;
    if (!isLowerNoun || lexicon.prepositions.has(first.lower)) return null;
  }
  return clean(text.slice(first.start, last.end));
}

function isOuterWord(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark') return true;
  if (lexicon.articles.has(token.lower) || lexicon.adverbs.has(token.lower)) return true;
  return isHonorific(token, lexicon) && !lexicon.roles.has(token.lower);
}

function isTrailingHonorific(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark' && token.text !== ')') return true;
  if (lexicon.roles.has(token.lower)) return false;
  return isHonorific(token, lexicon) || lexicon.articles.has(token.lower);
}

interface Post {
  role: string | null;
  organization: string | null;
}

/** The title and the body after the name: ", Assistant Director of X, Y", " of the Criminal Division". */
function roleAfter(
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
    if (part.length === 0) continue;
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

/** What a part behind the name is: a title (or the rest of one), the body, or neither. */
function kindOfPart(
  part: readonly Token[],
  parts: readonly (readonly Token[])[],
  roles: readonly (readonly Token[])[],
  post: Post,
  lexicon: Lexicon,
  loose: boolean,
): 'role' | 'body' | null {
  const isPost = part.some((token) => isRoleWord(token, lexicon));
  if (isPost) return post.organization === null || roles.length === 0 ? 'role' : null;
  if (continuesList(roles.at(-1), parts, lexicon)) return 'role';
  const [first] = part;
  // In a line that is known to be an attribution, a lower-case noun behind the name is a title not in the list.
  const isNoun = first !== undefined && !first.capital && !lexicon.prepositions.has(first.lower);
  if (loose && roles.length === 0 && isNoun) return 'role';
  if (post.organization !== null) return null;
  return loose || (roles.length > 0 && isOrganization(part, lexicon)) ? 'body' : null;
}

/** "Minister of Communities, Culture, Tourism and Heritage": a title whose object is a list up to its "and". */
function continuesList(
  role: readonly Token[] | undefined,
  parts: readonly (readonly Token[])[],
  lexicon: Lexicon,
): boolean {
  const opensList = role?.some((token, index) => index > 0 && lexicon.joiners.has(token.lower));
  if (opensList !== true || role?.some(isAnd) === true) return false;
  for (const part of parts.slice(0, 4)) {
    if (part.length > 8 || part.some((token) => isRoleWord(token, lexicon))) return false;
    if (part.some(isAnd)) return true;
  }
  return false;
}

function isAnd(token: Token): boolean {
  return /^(?:and|et|y|e|und|&)$/.test(token.lower);
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
  if (belongs && body.length > 0 && isOrganization(body, lexicon)) {
    post.organization = clean(text.slice(...ends(body)));
  }
}

/** Sets the role, parting a body after "at" from it. */
function setRole(text: string, tokens: readonly Token[], lexicon: Lexicon, post: Post): void {
  const role = dropArticle(tokens, lexicon);
  const at = role.findIndex(
    (token, index) =>
      index > 0 &&
      lexicon.at.has(token.lower) &&
      (role[index + 1]?.capital === true || lexicon.articles.has(role[index + 1]?.lower ?? '')),
  );
  if (at > 0 && post.organization === null) {
    const body = dropArticle(role.slice(at + 1), lexicon);
    if (body[0]?.capital === true) {
      post.organization = clean(text.slice(...ends(body)));
      post.role = clean(text.slice(...ends(role.slice(0, at))));
      return;
    }
  }
  post.role = role.length === 0 ? null : clean(text.slice(...ends(role)));
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
  const [first] = part;
  if (first === undefined) return true;
  if (lexicon.relatives.has(first.lower)) return !lexicon.articles.has(first.lower);
  if (lexicon.credits.some((phrase) => phrase.every((word, at) => part[at]?.lower === word)))
    return true;
  if (loose) return false;
  if (lexicon.cues.has(first.lower) || lexicon.reports.has(first.lower)) return true;
  if (lexicon.prepositions.has(first.lower)) return true;
  return /^\p{Ll}+ing$/u.test(first.text) && !isRoleWord(first, lexicon);
}

function isOrganization(part: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = dropArticle(part, lexicon);
  if (first === undefined || !first.capital) return false;
  return part.length === 1 ? isCapitals(first) : true;
}

/** A phrase without a person's name: a body ("the Minnesota Supreme Court") or a group ("the Senators"). */
function nameless(
  text: string,
  parts: readonly (readonly Token[])[],
  lexicon: Lexicon,
): Mention | null {
  const part = parts[0] ?? [];
  const bare = dropLead(part, lexicon);
  const [first] = bare;
  if (first === undefined) return null;
  if (lexicon.oneOf.some((phrase) => phrase.every((word, index) => part[index]?.lower === word))) {
    return { ...mentionOf('nobody', text, bare), name: '' };
  }
  const capitals = bare.filter(isNameLike);
  const last = bare.at(-1);
  if (last !== undefined && isBodyWord(last, lexicon) && lexicon.groups.has(last.lower)) {
    return mentionOf('body', text, bare);
  }
  if (capitals.length > 0 && (looksLikeBody(bare, lexicon) || bare.every(isCapitals))) {
    return mentionOf('body', text, bare);
  }
  const noun = bare.some((token) => lexicon.groups.has(token.lower) || isRoleWord(token, lexicon));
  return noun ? mentionOf('group', text, bare) : null;
}

function mentionOf(kind: Mention['kind'], text: string, tokens: readonly Token[]): Mention {
  const place = spanOf(tokens);
  return {
    kind,
    name: clean(text.slice(place.start, place.end)),
    place,
    role: null,
    organization: null,
    gender: null,
  };
}

function writtenName(text: string, tokens: readonly Token[]): string {
  return clean(text.slice(...ends(tokens))).replace(/['’]s$/, '');
}

function spanOf(tokens: readonly Token[]): Span {
  const [start, end] = ends(tokens);
  return { start, end };
}

function ends(tokens: readonly Token[]): [number, number] {
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
}

/** White space collapsed, marks at the ends dropped. */
function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:*–—-]+/, '')
    .replace(/[\s,;:*–—-]+$/, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1');
}

function lastIndex<T>(list: readonly T[], matches: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const item = list[index];
    if (item !== undefined && matches(item)) return index;
  }
  return -1;
}
