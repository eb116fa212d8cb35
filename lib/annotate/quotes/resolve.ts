import type { Speaker } from '../../model/bodies.ts';
import type { Span } from '../../model/span.ts';
import { isPossessive, singularOf, withoutPossessive } from './endings.ts';
import { genderOfTitle } from './gender.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Mention } from './mention.ts';
import { isBodyWord, isCapitals, isRoleWord } from './name-words.ts';
import {
  findPerson,
  foldName,
  lastBefore,
  notePerson,
  type Person,
  type Registry,
} from './people.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a mention is resolved against. */
export interface Scene {
  text: string;
  lexicon: Lexicon;
  registry: Registry;
  /** The speaker of the quotation before, if it stands near enough for a pronoun. */
  previous: Speaker | null;
  /** Whether that speaker was named as a person, also by one name alone. */
  previousIsPerson: boolean;
  /** Offset at which that speaker was named beside the words; null where nobody was. */
  previousAt: number | null;
}

/**
 * The speaker whom a mention means: a surname, "the Minister" or a pronoun becomes the full name; role and organisation
 * come from the mention, else from the nearest earlier place that gives them.
 *
 * @param at - Offset of the quotation.
 * @returns Null where the page does not say who.
 */
export function resolveMention(mention: Mention, at: number, scene: Scene): Speaker | null {
  switch (mention.kind) {
    case 'nobody':
      return null;
    case 'pronoun':
      return resolvePronoun(mention, at, scene);
    case 'group':
      return resolveGroup(mention, at, scene);
    case 'body':
      return resolveBody(mention, at, scene);
    case 'person':
      return resolvePerson(mention, at, scene);
  }
}

function resolvePerson(mention: Mention, at: number, scene: Scene): Speaker {
  const words = foldName(mention.name);
  const person =
    findPerson(scene.registry, words, mention.place.start, mention.gender, mention.role) ??
    onlyOfFirstName(scene.registry, words) ??
    notePerson(scene.registry, mention);
  // Whom the page only addresses ("Mr Roe") may be named in full where no title stands.
  const isBare = person === null || (person.words.length === 1 && person.posts.length === 0);
  const full = isBare && words.length === 1 ? fullNameOf(mention.name, scene) : null;
  if (full !== null) return speaker(full.name, full.place, mention);
  return person === null
    ? speaker(mention.name, mention.place, mention)
    : speakerOf(person, mention, at);
}

/** "Jane said": by the first name, the only one of that name whom the page names in full. */
function onlyOfFirstName({ people }: Registry, words: readonly string[]): Person | null {
  if (words.length !== 1) return null;
  const [person, ...others] = people.filter(
    (each) => each.words.length > 1 && each.words[0] === words[0],
  );
  return person?.sure === true && others.length === 0 ? person : null;
}

/** Places of a surname that are looked at for the first name before it. */
const MOST_PLACES = 20;

/** A first name is not longer. */
const LONGEST_FIRST_NAME = 24;

/** "M. Roe" on a page that says "Jane Roe" somewhere: the one first name that stands before the surname inside a sentence. */
function fullNameOf(
  surname: string,
  { text, lexicon }: Scene,
): { name: string; place: Span } | null {
  let full: { name: string; place: Span } | null = null;
  let at = text.indexOf(surname);
  for (let count = 0; at >= 0 && count < MOST_PLACES; count += 1) {
    const end = at + surname.length;
    const before = text.slice(Math.max(0, at - LONGEST_FIRST_NAME), at);
    const first = /[\p{L}\p{N},)] (\p{Lu}\p{Ll}[\p{L}’'-]*) $/u.exec(before)?.[1];
    if (first !== undefined && !/^\p{L}/u.test(text.slice(end)) && mayBeFirst(first, lexicon)) {
      const name = `${first} ${surname}`;
      if (full !== null && full.name !== name) return null;
      full ??= { name, place: { start: at - first.length - 1, end } };
    }
    at = text.indexOf(surname, end);
  }
  return full;
}

/** A word of no other use that the lists know of. */
function mayBeFirst(word: string, lexicon: Lexicon): boolean {
  const [token] = tokenize(word, { start: 0, end: word.length }, lexicon);
  if (token === undefined || isRoleWord(token, lexicon) || isBodyWord(token, lexicon)) return false;
  return !lexicon.honorifics.has(token.lower) && !lexicon.small.has(token.lower);
}

function speakerOf(person: Person, mention: Mention | null, at: number): Speaker {
  const nearest = nearestPost(person, at);
  const role = mention?.role ?? nearest?.role ?? null;
  const organization =
    mention?.organization ??
    (mention?.role == null || mention.role === nearest?.role ? nearest?.organization : null) ??
    null;
  // A mention that has the whole name is the nearest place to show it.
  const isWhole = mention !== null && mention.name === person.name;
  return speaker(person.name, isWhole ? mention.place : person.place, { role, organization });
}

/** The nearest earlier place that gives a role; where there is none, the first later one. */
function nearestPost(
  person: Person,
  at: number,
): { role: string | null; organization: string | null } | null {
  const posts = [...person.posts].sort((a, b) => a.at - b.at).filter(({ role }) => role !== null);
  const earlier = posts.filter((post) => post.at < at);
  return earlier.at(-1) ?? posts[0] ?? person.posts[0] ?? null;
}

function speaker(
  name: string,
  { start, end }: Span,
  { role, organization }: { role: string | null; organization: string | null },
): Speaker {
  return { name, role, organization, via: { type: 'TextPositionSelector', start, end } };
}

function resolvePronoun(mention: Mention, at: number, scene: Scene): Speaker | null {
  const { previous, registry } = scene;
  const nearest = nearestPerson(registry, at, mention);
  if (previous !== null) {
    const known = findPerson(registry, foldName(previous.name), at);
    const fits = known === null || known.gender === null || known.gender === mention.gender;
    const newer =
      nearest !== null &&
      known !== null &&
      nearest !== known &&
      nearest.gender === mention.gender &&
      known.gender === null &&
      lastBefore(nearest.seen, at) > (scene.previousAt ?? -1);
    const isPerson = known !== null || scene.previousIsPerson;
    if ((mention.gender === 'p') !== isPerson && fits && !newer) return previous;
  }
  if (nearest !== null) return speakerOf(nearest, null, at);
  // A fragment that names nobody: the page's own word is all there is.
  const isWord = mention.name !== '' && registry.people.length === 0;
  return isWord ? speaker(mention.name, mention.place, mention) : null;
}

function nearestPerson(registry: Registry, at: number, { gender }: Mention): Person | null {
  if (gender === 'p') return null;
  let best: Person | null = null;
  let bestSeen = -1;
  for (const person of registry.people) {
    if (!person.sure) continue;
    // A dropped subject shows no gender and goes with anybody.
    if (gender !== null && person.gender !== null && person.gender !== gender) continue;
    const seen = lastBefore(person.seen, at);
    if (seen > bestSeen) {
      best = person;
      bestSeen = seen;
    }
  }
  return best;
}

/** "the Minister": the one person with that title; "the Senators": the group that spoke before. */
function resolveGroup(mention: Mention, at: number, scene: Scene): Speaker | null {
  const words = foldName(mention.name);
  const post = postIn(mention, scene);
  const isPlural = isPluralPost(post?.lower ?? words.at(-1) ?? '', scene.lexicon);
  const named = isPlural ? [] : holdersOf(words, post, scene);
  const holders =
    named.length > 0 || post === null || isPlural
      ? named
      : [...holdersOfObject(words, post, scene), ...onlyHolderOf(post, scene)];
  const [holder] = holders;
  if (holder !== undefined) {
    const near = holders.length === 1 ? holder : nearestOf(holders, at);
    return speakerOf(near, null, at);
  }
  const { previous } = scene;
  const isOwned = words.length > 1 && mention.name.split(' ').some(isPossessive);
  if (previous !== null && post !== null && !isOwned && standsForLast(post, previous, at, scene))
    return previous;
  if (previous !== null && endsWith(foldName(previous.name), words)) return previous;
  const body = bodyNamed(words, at, scene);
  if (body !== null) return speaker(body.name, body.place, mention);
  // A post without a name ('the Minister') is nobody's name.
  return post !== null && !isPlural ? null : speaker(mention.name, mention.place, mention);
}

/** The word of a group's name that names a post ("spokesperson" of "the Minister's spokesperson"); null where none does. */
function postIn({ name }: Mention, { lexicon }: Scene): Token | null {
  const tokens = tokenize(name, { start: 0, end: name.length }, lexicon);
  return tokens.findLast((token) => isRoleWord(token, lexicon)) ?? null;
}

function isPluralPost(word: string, lexicon: Lexicon): boolean {
  const bare = withoutPossessive(word);
  return singularOf(bare) !== null && !lexicon.roles.has(bare.toUpperCase());
}

/** The people whom the page gives a post: by its words, by its letters ("the CS"), or as the end of a German compound. */
function holdersOf(
  words: readonly string[],
  post: Token | null,
  { registry, lexicon }: Scene,
): readonly Person[] {
  const letters = post !== null && isCapitals(post) && words.length === 1 ? words[0] : undefined;
  const holds = (role: readonly string[]): boolean =>
    hasWords(role, words, lexicon.capitalNouns) ||
    (letters !== undefined &&
      role
        .map((word) => word.charAt(0))
        .join('')
        .startsWith(letters));
  return registry.people.filter(({ posts }) =>
    posts.some((each) => each.role !== null && holds(each.words)),
  );
}

/** "la titular de Puertos": who holds a post with that object, whatever the post ("ministra de Puertos"). */
function holdersOfObject(
  words: readonly string[],
  post: Token,
  { registry, lexicon }: Scene,
): readonly Person[] {
  if (!lexicon.anaphors.has(post.lower)) return [];
  const [head] = foldName(post.lower);
  const object = words.filter((word) => word !== head && !lexicon.small.has(word));
  if (object.length === 0) return [];
  return registry.people.filter(({ posts }) =>
    posts.some((each) => object.every((word) => each.words.includes(word))),
  );
}

/** "die Frauenministerin" on a page that names one "Bundesministerin": the only one whose compound ends the same. */
function onlyHolderOf(post: Token, { registry, lexicon }: Scene): readonly Person[] {
  if (!lexicon.capitalNouns || post.lower.length < SHORTEST_ENDING) return [];
  const ending = lexicon.roleEndings.find(
    (each) => each.length > SHORTEST_ENDING && post.lower.endsWith(each),
  );
  if (ending === undefined) return [];
  const holders = registry.people.filter(({ posts }) =>
    posts.some(({ words }) => words.some((word) => word.endsWith(ending))),
  );
  return holders.length === 1 ? holders : [];
}

/** "la funcionaria": a noun for whoever spoke last, unless the page shows the other gender of them. */
function standsForLast(
  post: Token,
  previous: Speaker,
  at: number,
  { lexicon, registry }: Scene,
): boolean {
  if (!lexicon.anaphors.has(post.lower)) return false;
  const known = findPerson(registry, foldName(previous.name), at);
  if (known === null) return false;
  const shown = genderOfTitle(post, lexicon);
  return shown === null || known.gender === null || shown === known.gender;
}

function nearestOf(people: readonly Person[], at: number): Person {
  return people.reduce((best, person) =>
    lastBefore(person.seen, at) > lastBefore(best.seen, at) ? person : best,
  );
}

/** A shorter ending of a compound says nothing of which post it is. */
const SHORTEST_ENDING = 5;

function hasWords(
  words: readonly string[],
  wanted: readonly string[],
  compounds: boolean,
): boolean {
  return wanted.every(
    (word) =>
      words.includes(word) ||
      (compounds && word.length >= SHORTEST_ENDING && words.some((each) => each.endsWith(word))),
  );
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  if (tail.length === 0 || tail.length > words.length) return false;
  return tail.every((word, index) => words[words.length - tail.length + index] === word);
}

function resolveBody(mention: Mention, at: number, scene: Scene): Speaker {
  const words = foldName(mention.name);
  // "the Ombudsman" is an office and whoever holds it.
  const post = words.length === 1 ? postIn(mention, scene) : null;
  const [holder, ...others] = post === null ? [] : holdersOf(words, post, scene);
  if (holder !== undefined && others.length === 0) return speakerOf(holder, null, at);
  const fuller = bodyNamed(words, at, scene);
  return fuller === null
    ? speaker(mention.name, mention.place, mention)
    : speaker(fuller.name, fuller.place, mention);
}

/** The last body before a place whose name ends with some words: "the Court" → "Minnesota Supreme Court". */
function bodyNamed(
  words: readonly string[],
  at: number,
  { registry, lexicon }: Scene,
): Registry['bodies'][number] | null {
  let found: Registry['bodies'][number] | null = null;
  for (const body of registry.bodies) {
    if (body.place.start >= at && found !== null) break;
    // "the Government" is no "Presidency of the Government".
    const joint = body.words.at(-words.length - 1) ?? '';
    const isOwner = lexicon.joiners.has(joint) || lexicon.articles.has(joint);
    if (endsWith(body.words, words) && body.words.length > words.length && !isOwner) {
      found = body;
    }
  }
  return found;
}
