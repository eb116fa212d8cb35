import type { Span } from '../../../model/span.ts';
import type { CaselessLexicon } from './words.ts';

/** Who is named before a verb or a particle, in letters without capitals. */
export interface Subject {
  /** `pronoun`: whoever spoke before. */
  kind: 'person' | 'body' | 'pronoun';
  name: string;
  role: string | null;
  place: Span;
}

/** Characters of a title phrase with its body ("外交部发言人"). */
const LONGEST_ROLE = 24;

/** Characters of a body's name. */
const LONGEST_BODY = 20;

/** Lengths of a name in letters of China and Korea, the likeliest first. */
const NAME_LENGTHS = [3, 2, 4] as const;

/**
 * Reads the subject that a stretch ends with (languages whose title stands before the name and whose verb follows), or
 * that a particle closes.
 *
 * @param start - Offset of the stretch in the text.
 * @returns Null where the form does not show where a name begins and ends.
 */
export function readSubject(
  stretch: string,
  start: number,
  lexicon: CaselessLexicon,
): Subject | null {
  if (lexicon.topics.length === 0) return subjectBeforeVerb(stretch, start, lexicon);
  return lexicon.spaced
    ? subjectOfWords(stretch, start, lexicon)
    : subjectBeforeTopic(stretch, start, lexicon);
}

/** "外交部发言人林晓梅5日在会上[表示]": a title, and behind it a family name with one or two letters more. */
function subjectBeforeVerb(
  stretch: string,
  start: number,
  lexicon: CaselessLexicon,
): Subject | null {
  const titleEnd = endOfLastTitle(stretch, lexicon);
  const rest = stretch.slice(titleEnd);
  if (titleEnd > 0) {
    const name = nameAtFront(rest, lexicon);
    if (name !== null) {
      const role = roleBefore(stretch.slice(0, titleEnd), lexicon);
      return person(name, role, start + titleEnd);
    }
  }
  const from = lastComma(stretch) + 1;
  const last = stretch.slice(from).trim();
  const at = start + stretch.indexOf(last, from);
  if (lexicon.pronouns.has(last)) return subject('pronoun', last, at);
  const name = nameAtFront(last, lexicon);
  if (name !== null && name.length === last.length) return person(name, null, at);
  return bodyOf(last, at, lexicon);
}

function nameAtFront(rest: string, lexicon: CaselessLexicon): string | null {
  if (!lexicon.surnames.has(rest.charAt(0))) return null;
  const length = NAME_LENGTHS.find(
    (each) =>
      rest.length >= each &&
      /^\p{sc=Han}+$/u.test(rest.slice(0, each)) &&
      mayFollowName(rest.charAt(each), lexicon),
  );
  return length === undefined ? null : rest.slice(0, length);
}

/** Whether a name may end before a letter: at the end, a number, a mark, or a letter that opens another word. */
function mayFollowName(letter: string, { behindNames }: CaselessLexicon): boolean {
  return letter === '' || behindNames.has(letter) || /[\p{N}\s，,、（(]/u.test(letter);
}

/** "国土交通省の山田太郎大臣は": a title before the particle, and before it a name that a particle or space parts from its body. */
function subjectBeforeTopic(
  stretch: string,
  start: number,
  lexicon: CaselessLexicon,
): Subject | null {
  for (let index = 1; index < stretch.length; index += 1) {
    if (!lexicon.topics.includes(stretch.charAt(index))) continue;
    const from = lastComma(stretch.slice(0, index)) + 1;
    const found = titledName(stretch.slice(from, index), start + from, lexicon);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Reads "山田太郎知事", "国土交通省の山田太郎大臣" or "官房長官の山田太郎氏".
 *
 * @param at - Offset of the phrase in the text.
 */
export function titledName(phrase: string, at: number, lexicon: CaselessLexicon): Subject | null {
  if (lexicon.pronouns.has(phrase)) return subject('pronoun', phrase, at);
  const honorific = lexicon.honorifics.find((word) => phrase.endsWith(word)) ?? '';
  const bare = phrase.slice(0, phrase.length - honorific.length);
  const title = lexicon.titles.find((word) => bare.endsWith(word)) ?? '';
  const named = bare.slice(0, bare.length - title.length);
  const part = Math.max(...[...lexicon.joints, '　', ' '].map((each) => named.lastIndexOf(each)));
  const name = named.slice(part + 1);
  if (title === '' && honorific === '') return bodyOf(phrase, at, lexicon);
  if (!/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々・]{2,5}$/u.test(name)) return null;
  const before = named.slice(0, Math.max(part, 0));
  const earlier = lexicon.titles.find((word) => before.endsWith(word));
  const role = title === '' ? (earlier ?? null) : title;
  return person(name, role, at + part + 1);
}

/** "국토교통부 김하늘 장관은", "김하늘 국토교통부 장관은": words, of which the one with the particle is the title. */
function subjectOfWords(stretch: string, start: number, lexicon: CaselessLexicon): Subject | null {
  const words = [...stretch.matchAll(/[^\s,，·]+/gu)];
  for (const [index, word] of words.entries()) {
    const stem = stemOf(word[0], lexicon);
    if (stem === null) continue;
    if (lexicon.pronouns.has(stem)) return subject('pronoun', stem, start + word.index);
    if (!lexicon.titles.some((title) => stem.endsWith(title))) {
      const body = bodyOf(stem, start + word.index, lexicon);
      if (body !== null) return body;
      continue;
    }
    const named = namedIn(words.slice(Math.max(0, index - 3), index), lexicon);
    if (named === null) return null;
    const next = named.index + named[0].length;
    const titleEnd = word.index + stem.length;
    return person(named[0], stretch.slice(next, titleEnd).trim(), start + named.index);
  }
  return null;
}

/** A word without its particle; null where it has none. */
function stemOf(word: string, { topics }: CaselessLexicon): string | null {
  return word.length > 1 && topics.includes(word.charAt(word.length - 1))
    ? word.slice(0, -1)
    : null;
}

/** The last word that can be a name and is no body's. */
function namedIn(
  words: readonly RegExpExecArray[],
  { surnames, bodies, titles }: CaselessLexicon,
): RegExpExecArray | null {
  const isName = ([word]: RegExpExecArray): boolean =>
    /^\p{sc=Hangul}(?:\p{sc=Hangul}{2})?$/u.test(word) &&
    surnames.has(word.charAt(0)) &&
    ![...bodies, ...titles].some((ending) => word.endsWith(ending));
  return words.findLast(isName) ?? null;
}

/** Words of a name behind a title that takes no object. */
const NAME_WORDS = /^[\p{L}\p{M}]{2,20}(?: [\p{L}\p{M}]{2,20}){1,3}$/u;

/**
 * Reads "الوزيرة نادية الشاطبي": a definite title or a form of address takes no object, so that all behind it is the name.
 *
 * @param start - Offset of the stretch in the text.
 */
export function nameBehindTitle(
  stretch: string,
  start: number,
  { titles, honorifics }: CaselessLexicon,
): Subject | null {
  let role: string | null = null;
  let from = 0;
  for (const word of stretch.matchAll(/\S+/gu)) {
    from = word.index;
    if (titles.includes(word[0])) role = word[0];
    else if (!honorifics.includes(word[0])) break;
  }
  const name = stretch.slice(from).trim();
  const isBehind = stretch.slice(0, from).trim() !== '';
  return isBehind && NAME_WORDS.test(name) ? person(name, role, start + from) : null;
}

function endOfLastTitle(stretch: string, { titles }: CaselessLexicon): number {
  return titles.reduce((best, title) => {
    const at = stretch.lastIndexOf(title);
    return at < 0 ? best : Math.max(best, at + title.length);
  }, 0);
}

/** The title phrase that ends a stretch: back to its comma, or the bare title where a date stands in it. */
function roleBefore(stretch: string, { titles, outsideTitles }: CaselessLexicon): string | null {
  const phrase = stretch.slice(lastComma(stretch) + 1).trim();
  const isOutside = (letter: string): boolean => outsideTitles.has(letter) || /\p{N}/u.test(letter);
  const isPlain = phrase.length <= LONGEST_ROLE && ![...phrase].some(isOutside);
  return isPlain ? phrase : (titles.find((title) => stretch.endsWith(title)) ?? null);
}

function bodyOf(phrase: string, at: number, { bodies }: CaselessLexicon): Subject | null {
  const isName = phrase.length > 2 && phrase.length <= LONGEST_BODY && !/[\p{P}\s]/u.test(phrase);
  return isName && bodies.some((ending) => phrase.endsWith(ending))
    ? subject('body', phrase, at)
    : null;
}

function lastComma(stretch: string): number {
  return Math.max(
    ...['，', ',', '、', '：', ':', '；', '\n'].map((mark) => stretch.lastIndexOf(mark)),
  );
}

function person(name: string, role: string | null, at: number): Subject {
  return {
    kind: 'person',
    name,
    role: role === '' ? null : role,
    place: { start: at, end: at + name.length },
  };
}

function subject(kind: 'body' | 'pronoun', name: string, at: number): Subject {
  return { kind, name, role: null, place: { start: at, end: at + name.length } };
}
