import type { Lexicon } from './lexicon/lexicon.ts';
import { endsSentence, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Fewer words than this are a quotation only as a sentence with a speaker beside it. */
const FEWEST_WORDS = 4;

/** An unattributed sentence is a quotation from this many words on: shorter ones are mostly slogans and headings. */
const FEWEST_WORDS_ALONE = 6;

/** What is known of a stretch in marks when it is decided whether it is a quotation. */
export interface Stretch {
  /** The tokens between the marks. */
  inside: readonly Token[];
  /** The tokens before it in its paragraph. */
  before: readonly Token[];
  /** The tokens after it in its paragraph. */
  after: readonly Token[];
}

/** Words of a stretch. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { kind }) => (kind === 'mark' ? sum : sum + 1), 0);
}

/** Begins with a capital (or a number) and ends like a sentence, inside or directly behind the marks. */
export function isSentence({ inside, after }: Stretch): boolean {
  const first = inside.find(({ kind }) => kind !== 'mark');
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return false;
  const begins = first.capital || first.kind === 'number' || /^\p{Lu}/u.test(first.text);
  const [next] = after;
  const ends =
    /^[.!?…,;:]$/.test(last.text) ||
    /[.…]$/.test(last.text) ||
    /^[”"»“’)\]]$/.test(last.text) ||
    next === undefined ||
    /^[.,!?–—]$/.test(next.text);
  return begins && ends;
}

/** Only named, not said: a title, a defined term, a programme, what is so called. */
export function isOnlyNamed(stretch: Stretch, lexicon: Lexicon): boolean {
  const { inside, before } = stretch;
  return (
    isBracketed(before, countWords(inside)) ||
    followsNaming(before, inside[0]?.capital === true, lexicon) ||
    isTitleCase(inside, lexicon) ||
    isNamedThing(stretch, lexicon)
  );
}

/** Words of a name in marks ("der „Neuen Hafenzeitung“"). */
const LONGEST_NAME = 4;

/** Where every noun has a capital: nothing but capitals in marks that stand behind an article. */
function isNamedThing({ inside, before }: Stretch, lexicon: Lexicon): boolean {
  const article = before.at(-1)?.lower ?? '';
  return (
    lexicon.capitalNouns &&
    lexicon.articles.has(article) &&
    inside.length <= LONGEST_NAME &&
    inside.every(({ capital }) => capital)
  );
}

/** "(the “Department”)": a defined term. */
function isBracketed(before: readonly Token[], words: number): boolean {
  const last = before.at(-1);
  const earlier = before.at(-2);
  return words < 12 && (last?.text === '(' || (earlier?.text === '(' && last?.kind === 'word'));
}

/** A naming phrase or a noun that takes a title stands directly before the marks. */
function followsNaming(before: readonly Token[], titled: boolean, lexicon: Lexicon): boolean {
  let end = before.length;
  // "a pour thème : « … »": behind a colon only a noun names, a verb says.
  const colon = before.at(-1)?.text === ':';
  while (end > 0 && /^[,:–—-]$/.test(before[end - 1]?.text ?? '')) end -= 1;
  const last = before[end - 1];
  if (last === undefined) return false;
  if (titled && lexicon.works.has(last.lower) && end === before.length) return true;
  for (let length = 1; length <= 4 && length <= end; length += 1) {
    const from = end - length;
    if (phraseAt(before, from, lexicon.naming) === length)
      return !isVerbThere(before, from, lexicon) && !(colon && lexicon.cues.has(last.lower));
    const article = before[end - 1];
    if (article !== undefined && lexicon.articles.has(article.lower) && length > 1) {
      if (phraseAt(before, from, lexicon.naming) === length - 1) return true;
    }
  }
  return false;
}

/** "s'est dit « très heureux »", "what he called": behind an auxiliary or a pronoun the word says, and names nothing. */
function isVerbThere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (lexicon.cues.has(word) && lexicon.auxiliaries.has(before)) return true;
  return lexicon.reports.has(word) && lexicon.pronouns.has(before);
}

/** Every word of weight has a capital: "Building a Stronger Canada". Not told in a language that writes nouns so. */
export function isTitleCase(inside: readonly Token[], lexicon: Lexicon): boolean {
  if (lexicon.capitalNouns) return false;
  const words = inside.filter(({ kind }) => kind === 'word');
  const weighty = words.filter(
    ({ lower }) =>
      lower.length > 3 && !lexicon.prepositions.has(lower) && !lexicon.articles.has(lower),
  );
  if (weighty.length === 0) return words.length === 1;
  const capitals = weighty.filter(({ capital }) => capital).length;
  return words.length > 1 && words.length < 16 && capitals === weighty.length && weighty.length > 1;
}

/** Whether a stretch with somebody beside it is a quotation. */
export function isSaid(
  stretch: Stretch,
  strength: 'direct' | 'indirect',
  lexicon: Lexicon,
): boolean {
  const words = countWords(stretch.inside);
  if (strength === 'direct' && isSentence(stretch) && words >= 2) {
    return words >= FEWEST_WORDS || !isOnlyNamed(stretch, lexicon);
  }
  return words >= FEWEST_WORDS && !isOnlyNamed(stretch, lexicon);
}

/**
 * Whether a stretch that stands alone is a quotation all the same.
 *
 * @param follows - Whether the paragraph before it is somebody's quotation: then a short sentence is one too.
 */
export function standsAlone(stretch: Stretch, lexicon: Lexicon, follows: boolean): boolean {
  return (
    countWords(stretch.inside) >= (follows ? FEWEST_WORDS : FEWEST_WORDS_ALONE) &&
    isSentence(stretch) &&
    !isTitleCase(stretch.inside, lexicon)
  );
}

/** Where no verb says it, only a colon, what follows must be a sentence with its stop. */
export function isFullSentence(stretch: Stretch): boolean {
  const last = stretch.inside.at(-1);
  return (
    last !== undefined &&
    endsSentence(last) &&
    countWords(stretch.inside) >= FEWEST_WORDS &&
    isSentence(stretch)
  );
}
