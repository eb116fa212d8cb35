import type { Span } from '../../model/span.ts';
import { withoutOwner, withoutPossessive } from './endings.ts';
import { BODY_OFS } from './lexicon/any-language.ts';
import type { Gender, Lexicon } from './lexicon/lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import { isBodyWord, isRoleWord, looksLikeBody } from './name-words.ts';
import { opensClause } from './opening-clauses.ts';
import { firstOfList, isAnd } from './parts.ts';
import { opensWithCue, phraseAt, phraseEnd, phraseStart } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Somebody the page names in full. */
export interface Person {
  /** The fullest form of the name. */
  name: string;
  /** Where that form stands first. */
  place: Span;
  /** The name's words, folded. */
  words: readonly string[];
  gender: Gender;
  /** In reading order: every place that gives a title or body. */
  posts: Post[];
  /** Offsets at which the person is named, ascending. */
  seen: number[];
  /** Whether a title, a body or a form of address was seen with the name: else it may be a place or a firm. */
  sure: boolean;
}

/** A title and body, and where they were read. */
export interface Post {
  at: number;
  role: string | null;
  organization: string | null;
  /** The role's words, folded; empty where there is none. */
  words: readonly string[];
}

/** Everybody and every body that the page names. */
export interface Registry {
  people: Person[];
  /** Names of courts, departments and other bodies, with their places, in reading order. */
  bodies: { name: string; words: readonly string[]; place: Span }[];
}

/** Names are read from at most this many runs of capitals: enough for the longest list of nominations. */
const MOST_RUNS = 4_000;

/** Tokens of one run: titles with three agencies stay under it. */
const LONGEST_RUN = 40;

/**
 * Reads everybody whom the page names: an honorific or a title with a name, and "Name, role".
 *
 * @param paragraphs - The tokens of each paragraph.
 */
export function readPeople(
  text: string,
  paragraphs: readonly (readonly Token[])[],
  lexicon: Lexicon,
): Registry {
  const registry: Registry = { people: [], bodies: [] };
  let left = MOST_RUNS;
  for (const tokens of paragraphs) left -= readParagraph(registry, text, tokens, lexicon, left);
  return registry;
}

/** Reads one paragraph, and says how many runs of capitals it read. */
function readParagraph(
  registry: Registry,
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  most: number,
): number {
  let runs = 0;
  // Behind the phrase of the one named last: in a list of people each has a part of it.
  let free = 0;
  for (let index = 0; index < tokens.length && runs < most; ) {
    const token = tokens[index];
    // "Nach Angaben von Jane Roe": the words before a source are no part of its name.
    const source = token?.capital === true ? phraseAt(tokens, index, lexicon.sources) : 0;
    if (source > 0) {
      index += source;
      free = index;
      continue;
    }
    const isName =
      token?.kind === 'word' &&
      token.capital &&
      !opensWithCue(tokens, index, lexicon) &&
      !opensClause(tokens, index, lexicon);
    if (!isName) {
      index += 1;
      continue;
    }
    runs += 1;
    const end = runEnd(tokens, index, lexicon);
    const run = tokens.slice(index, end);
    noteBody(registry, text, run, lexicon);
    if (index < free) {
      if (isFurtherName(tokens, index, run, lexicon)) note(registry, text, run, lexicon);
    } else if (run.length > 1 || hasTitleBefore(tokens, index, lexicon)) {
      const start = Math.max(free, Math.min(phraseStart(tokens, end, lexicon), index));
      const phrase = tokens.slice(start, phraseEnd(tokens, end - 1, lexicon));
      if (note(registry, text, phrase, lexicon)) {
        const first = firstOfList(phrase, lexicon);
        free = start + first.length;
        noteOthers(registry, text, phrase.slice(first.length), lexicon);
        notePost(registry, text, tokens, { start, end }, lexicon);
      }
    }
    index = end;
  }
  return runs;
}

function note(
  registry: Registry,
  text: string,
  phrase: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const mention = readMention(text, phrase, lexicon);
  return mention?.kind === 'person' && notePerson(registry, mention) !== null;
}

/** People of one list beyond this are read where they stand by themselves. */
const MOST_LISTED = 4;

/** "Governor Jane Roe and Lt. Governor Ann Poe": those behind the first, each with a title. */
function noteOthers(
  registry: Registry,
  text: string,
  others: readonly Token[],
  lexicon: Lexicon,
): void {
  let rest = others;
  for (let count = 0; count < MOST_LISTED && rest.length > 0; count += 1) {
    const from = rest.findIndex(({ text: mark, lower }) => mark !== ',' && !isAnd(lower, lexicon));
    if (from < 0) return;
    rest = rest.slice(from);
    if (!rest.some((token) => isRoleWord(token, lexicon)) && !isFullName(rest, lexicon)) return;
    note(registry, text, rest, lexicon);
    rest = rest.slice(firstOfList(rest, lexicon).length);
  }
}

/** "Ministers Jane Roe and Otto Poe": nothing but a name behind the "and". */
function isFullName(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (tokens.length < 2 || tokens.length > 4) return false;
  return tokens.every(({ capital }) => capital) && !looksLikeBody(tokens, lexicon);
}

/** "Jane Roe is the Mayor of Ilo": what somebody is said to be is a post, as it would be behind a comma. */
function notePost(
  registry: Registry,
  text: string,
  tokens: readonly Token[],
  name: Span,
  lexicon: Lexicon,
): void {
  const is = tokens[name.end];
  if (is === undefined || !lexicon.beings.has(is.lower)) return;
  const from = name.end + (lexicon.asPost.has(tokens[name.end + 1]?.lower ?? '') ? 2 : 1);
  const opener = tokens[from];
  const post = lexicon.articles.has(opener?.lower ?? '') ? tokens[from + 1] : opener;
  if (post === undefined || !isRoleWord(post, lexicon)) return;
  const comma: Token = { ...is, text: ',', lower: ',', capital: false, kind: 'mark' };
  const title = tokens.slice(from, phraseEnd(tokens, from, lexicon));
  note(registry, text, [...tokens.slice(name.start, name.end), comma, ...title], lexicon);
}

/** "Senators Jane Roe (A-Ilo), Ann Poe (B-Ilo) and Otto Quill": a further name under the title of the first. */
function isFurtherName(
  tokens: readonly Token[],
  index: number,
  run: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const linked =
    isAnd(tokens[index - 1]?.lower ?? '', lexicon) || tokens[index + run.length]?.text === '(';
  return (
    linked && run.length > 1 && run.length < 5 && !run.some((token) => isRoleWord(token, lexicon))
  );
}

/** The end of a run of capitals with the small words of names inside it. */
function runEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let index = from;
  while (index < tokens.length && index - from < LONGEST_RUN) {
    const token = tokens[index];
    if (token?.kind === 'word' && token.capital) {
      index += 1;
      continue;
    }
    const small =
      token !== undefined &&
      (lexicon.particles.has(token.lower) || lexicon.joiners.has(token.lower));
    if (small && tokens[index + 1]?.capital === true && index > from) {
      index += 1;
      continue;
    }
    break;
  }
  return index;
}

function hasTitleBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  return isRoleWord(before, lexicon) || lexicon.honorifics.has(before.lower);
}

/** Adds a person, or what this place says of one who is known. */
export function notePerson(registry: Registry, mention: Mention): Person | null {
  const words = foldName(mention.name);
  const known = findPerson(registry, words, mention.place.start, mention.gender, mention.role);
  // A family name alone is somebody's only beside a title or a form of address ("Attorney General Roe", "Mr Roe").
  const isBare = words.length === 1 && mention.role === null && mention.gender === null;
  if (known === null && isBare) return null;
  const person = known ?? newPerson(mention, words);
  if (known === null) registry.people.push(person);
  if (words.length > person.words.length) {
    person.name = mention.name;
    person.words = words;
    person.place = mention.place;
  }
  person.gender ??= mention.gender;
  person.seen.push(mention.place.start);
  person.sure ||= mention.role !== null || mention.gender !== null;
  if (mention.role !== null || mention.organization !== null) {
    const { role, organization } = mention;
    person.posts.push({ at: mention.place.start, role, organization, words: foldName(role ?? '') });
  }
  return person;
}

function newPerson(mention: Mention, words: readonly string[]): Person {
  return {
    name: mention.name,
    place: mention.place,
    words,
    gender: mention.gender,
    posts: [],
    seen: [],
    sure: false,
  };
}

/** Words of a name for comparing: lower case, without accents, stops and possessive. */
export function foldName(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.]/g, '')
    .split(/[\s,]+/)
    .map(withoutPossessive)
    .filter((word) => word !== '');
}

/** Weighs more than any place in a text. */
const HOLDER = 1e9;

/**
 * The person whom some name words mean: the same name, the same first and last word, or a surname. Of several, the one
 * named last before the place.
 */
export function findPerson(
  registry: Registry,
  words: readonly string[],
  at: number,
  gender: Gender = null,
  role: string | null = null,
): Person | null {
  let best: Person | null = null;
  let bestSeen = -1;
  const title = foldName(role ?? '');
  for (const person of registry.people) {
    if (!meansPerson(words, person.words)) continue;
    if (
      gender !== null &&
      person.gender !== null &&
      person.gender !== gender &&
      words.length === 1
    ) {
      continue;
    }
    // "President Roe" is the Roe who is President, whoever of the name was spoken of last.
    const seen = lastBefore(person.seen, at) + (holds(person, title) ? HOLDER : 0);
    if (best === null || seen > bestSeen) {
      best = person;
      bestSeen = seen;
    }
  }
  return best;
}

function holds({ posts }: Person, title: readonly string[]): boolean {
  if (title.length === 0) return false;
  return posts.some(({ words }) => title.every((word) => words.includes(word)));
}

function meansPerson(words: readonly string[], full: readonly string[]): boolean {
  if (words.length === 0) return false;
  const [shorter, longer] = words.length <= full.length ? [words, full] : [full, words];
  if (shorter.length === 1) {
    return (
      longer.at(-1) === shorter[0] ||
      (longer.length > 1 && surnameOf(longer).includes(shorter[0] ?? ''))
    );
  }
  if (shorter[0] === longer[0] && shorter.at(-1) === longer.at(-1)) return true;
  return shorter.every((word, index) => longer[longer.length - shorter.length + index] === word);
}

/** The words of a double surname ("Darias San Sebastián"): all but the first of a name of three or more. */
function surnameOf(full: readonly string[]): readonly string[] {
  return full.length > 2 ? full.slice(1) : full.slice(-1);
}

/** The largest of some ascending offsets before a place; -1 where there is none. */
export function lastBefore(offsets: readonly number[], at: number): number {
  let last = -1;
  for (const offset of offsets) {
    if (offset >= at) break;
    last = offset;
  }
  return last;
}

/** Where every noun has a capital, a body's name is the capitals around its word: "Angaben der Behörde" holds none. */
function bodyOf(run: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let from = 0;
  while (lexicon.small.has(run[from]?.lower ?? '')) from += 1;
  if (!lexicon.capitalNouns)
    return from === 0 || isArticle(run[0], lexicon) ? run : run.slice(from);
  const body = run.findIndex((token) => isBodyWord(token, lexicon));
  const start = run.slice(0, Math.max(body, 0)).findLastIndex(({ capital }) => !capital) + 1;
  return run.slice(Math.max(from, start));
}

function isArticle(token: Token | undefined, lexicon: Lexicon): boolean {
  return lexicon.articles.has(token?.lower ?? '');
}

function noteBody(registry: Registry, text: string, run: readonly Token[], lexicon: Lexicon): void {
  const end = run.findIndex(
    (token) =>
      isRoleWord(token, lexicon) ||
      (!token.capital && lexicon.prepositions.has(token.lower) && !BODY_OFS.has(token.lower)),
  );
  const tokens = bodyOf(end < 0 ? run : run.slice(0, end), lexicon);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || tokens.length < 2) return;
  if (!tokens.some((token) => isBodyWord(token, lexicon))) return;
  const from = lexicon.articles.has(first.lower) ? 1 : 0;
  const start = tokens[from]?.start ?? first.start;
  const name = withoutOwner(text.slice(start, last.end));
  registry.bodies.push({ name, words: foldName(name), place: { start, end: start + name.length } });
}
