import type { Span } from '../../model/span.ts';
import { isPossessive, withoutPossessive } from './endings.ts';
import { genderOf } from './gender.ts';
import type { Gender, Lexicon } from './lexicon/lexicon.ts';
import { isBodyWord, isCapitals, isRoleWord, looksLikeBody } from './name-words.ts';
import { ends, findName, isNameLike, type NameRun, nameBeforeTitle } from './names.ts';
import { dropLead, firstOfList, splitParts } from './parts.ts';
import { clean, roleAfter, roleBefore } from './posts.ts';
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
 * @param phrase - The phrase's tokens, in order.
 * @param loose - Whether the phrase is known to name a speaker (an attribution line), so that any words after the name are
 *   the role.
 * @returns Null where nobody is named.
 */
export function readMention(
  text: string,
  phrase: readonly Token[],
  lexicon: Lexicon,
  loose = false,
): Mention | null {
  const tokens = loose ? phrase : firstOfList(phrase, lexicon);
  const parts = splitParts(tokens, lexicon);
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
  if (found === null || isOwner(parts[found.partIndex] ?? [], found.name, lexicon))
    return nameless(text, parts, lexicon);
  const { partIndex, name } = found;
  const gender = genderOf(tokens, name, lexicon);
  const before = roleBefore(text, parts, partIndex, name, lexicon);
  const after = roleAfter(text, parts, partIndex, name, lexicon, loose);
  // A bare rank or title before the name ("Major", "Minister") gives way to a fuller one behind it.
  const role =
    before === null ||
    (after.role !== null && !before.includes(' ') && !isPart(after.role, lexicon))
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

/** "Roe’s office": whose body it is, not who speaks. */
function isOwner(part: readonly Token[], name: NameRun, lexicon: Lexicon): boolean {
  const owned = part[name.to];
  const isOwned = isPossessive(name.tokens.at(-1)?.lower ?? '');
  return isOwned && owned !== undefined && !owned.capital && lexicon.groups.has(owned.lower);
}

/** "Senator Jane Roe, author of the bill": a part in one matter is no fuller title. */
function isPart(role: string, lexicon: Lexicon): boolean {
  return lexicon.partners.has(role.toLowerCase().split(' ')[0] ?? '');
}

function nameAmong(
  parts: readonly (readonly Token[])[],
  lexicon: Lexicon,
  loose: boolean,
): { partIndex: number; name: NameRun } | null {
  const titled = nameBehindUnknownTitle(parts, lexicon);
  if (titled !== null && !loose) return { partIndex: 1, name: titled };
  for (const [partIndex, part] of parts.slice(0, 4).entries()) {
    // A name in the second or later part belongs to a role in the first ("la ministra de Sanidad, Carolina Darias").
    if (partIndex > 0 && !startsWithRole(parts, partIndex, lexicon)) return null;
    // "ministre de l'Éducation, du Préscolaire et des Sports, Jane Roe": a further object of the title.
    if (partIndex > 0 && opensObject(part, lexicon)) continue;
    const name =
      findName(part, lexicon, loose && partIndex === 0) ??
      (partIndex === 0 ? nameBeforeTitle(part, parts[1] ?? [], lexicon) : null);
    const next = parts[partIndex + 1] ?? [];
    if (name !== null && !isPartOfTitle(name, next, lexicon) && !isPlace(part, name, next, lexicon))
      return { partIndex, name };
  }
  return null;
}

function opensObject(part: readonly Token[], lexicon: Lexicon): boolean {
  const first = part.find(({ kind }) => kind === 'word');
  const isOf = first !== undefined && lexicon.ofs.has(first.lower) && !first.capital;
  return isOf && lexicon.prepositions.has(first.lower);
}

/** "le bourgmestre de Port-Ilo, Jane Roe": a title that is in no list, shown by the name behind its comma. */
function nameBehindUnknownTitle(
  parts: readonly (readonly Token[])[],
  lexicon: Lexicon,
): NameRun | null {
  const [title = [], next = []] = parts;
  const bare = dropLead(title, lexicon);
  const [noun, joint] = bare;
  const isTitle =
    noun?.kind === 'word' &&
    !noun.capital &&
    !lexicon.small.has(noun.lower) &&
    lexicon.joiners.has(joint?.lower ?? '') &&
    bare.at(-1)?.capital === true;
  if (!isTitle || title.length === bare.length || bare.some((token) => isRoleWord(token, lexicon)))
    return null;
  const run = findName(next, lexicon);
  const isName = run !== null && run.from === 0 && run.tokens.length > 1 && run.to === next.length;
  return isName ? run : null;
}

/** "sindaco di Villa San Rocco, Jane Roe": the end of a place's name, where a full name and nothing else stands behind the comma. */
function isPlace(
  part: readonly Token[],
  name: NameRun,
  next: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const before = part[name.from - 1];
  const isCut = before !== undefined && isNameLike(before) && !isRoleWord(before, lexicon);
  if (!isCut) return false;
  const run = findName(next, lexicon);
  const isWhole = run !== null && run.from === 0 && run.to === next.length;
  return isWhole && run.tokens.length > 1 && !next.some((token) => isRoleWord(token, lexicon));
}

/** "Vorstand Regionen der Agentur, Jane Roe": a lone noun behind a title, where the next part is a full name. */
function isPartOfTitle(name: NameRun, next: readonly Token[], lexicon: Lexicon): boolean {
  if (!lexicon.capitalNouns || name.from === 0 || name.tokens.length > 1) return false;
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
  const isPost = headsWithPost(bare, lexicon);
  if (
    !isPost &&
    last !== undefined &&
    isBodyWord(last, lexicon) &&
    lexicon.groups.has(last.lower)
  ) {
    return mentionOf('body', text, bare);
  }
  // "a Home Office spokesperson": somebody of a body, not the body.
  if (capitals.length > 0 && !isPost && (looksLikeBody(bare, lexicon) || bare.every(isCapitals))) {
    return mentionOf('body', text, bare);
  }
  const noun = bare.some((token) => lexicon.groups.has(token.lower) || isRoleWord(token, lexicon));
  if (noun) return mentionOf('group', text, bare);
  // Where every noun has a capital, an article and one noun are somebody without a name ("die Anwohner").
  const isNoun =
    lexicon.capitalNouns && first.capital && lexicon.articles.has(part[0]?.lower ?? '');
  return isNoun ? { ...mentionOf('nobody', text, bare), name: '' } : null;
}

/** A post without a name: "el presidente del Gobierno", "a Home Office spokesperson", "the Secretary of State". */
function headsWithPost(bare: readonly Token[], lexicon: Lexicon): boolean {
  const joint = bare.findIndex(
    ({ capital, lower }, index) => index > 0 && !capital && lexicon.joiners.has(lower),
  );
  const [first, second] = bare;
  const head = joint < 0 ? bare.at(-1) : bare[joint - 1];
  const isHead = (token: Token | undefined): boolean =>
    token !== undefined && isRoleWord(token, lexicon) && !isBodyWord(token, lexicon);
  // "a Department of Ports spokesperson": the post closes the body's name.
  const last = bare.at(-1);
  if (isHead(last) && last?.capital === false) return true;
  const isShouted = head !== undefined && isCapitals(head) && !lexicon.roles.has(head.text);
  return (
    (isHead(head) && !isShouted) ||
    (isHead(first) && !isPossessive(first?.lower ?? '') && second?.capital === false)
  );
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
  return withoutPossessive(clean(text.slice(...ends(tokens))));
}

function spanOf(tokens: readonly Token[]): Span {
  const [start, end] = ends(tokens);
  return { start, end };
}
