import type { Span } from '../../model/span.ts';
import { genderOf } from './gender.ts';
import type { Gender, Lexicon } from './lexicon/lexicon.ts';
import {
  ends,
  findName,
  isBodyWord,
  isCapitals,
  isHonorific,
  isNameLike,
  isRoleWord,
  looksLikeBody,
  type NameRun,
} from './names.ts';
import type { Token } from './tokens.ts';

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
    if (name !== null && !isPartOfTitle(name, parts[partIndex + 1], lexicon))
      return { partIndex, name };
  }
  return null;
}

/** "Vorstand Regionen der Agentur, Jane Roe": a lone noun behind a title, where the next part is a full name. */
function isPartOfTitle(
  name: NameRun,
  next: readonly Token[] | undefined,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.capitalNouns || name.from === 0 || name.tokens.length > 1 || next === undefined)
    return false;
  const run = findName(next, lexicon);
  return (
    run !== null &&
    run.from === 0 &&
    run.tokens.length > 1 &&
    !next.some((token) => isRoleWord(token, lexicon))
  );
}

function startsWithRole(
  parts: readonly (readonly Token[])[],
  before: number,
  lexicon: Lexicon,
): boolean {
  return parts.slice(0, before).some((part) => part.some((token) => isRoleWord(token, lexicon)));
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
  if (noun) return mentionOf('group', text, bare);
  // Where every noun has a capital, an article and one noun are somebody without a name ("die Anwohner").
  const isNoun =
    lexicon.capitalNouns && first.capital && lexicon.articles.has(part[0]?.lower ?? '');
  return isNoun ? { ...mentionOf('nobody', text, bare), name: '' } : null;
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

/** White space collapsed, marks at the ends dropped. */
function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:*–—-]+/, '')
    .replace(/[\s,;:*–—-]+$/, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1');
}
