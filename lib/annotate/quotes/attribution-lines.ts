import type { Attribution } from './attribute-quote.ts';
import { isPast } from './endings.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMention } from './mention.ts';
import { isRoleWord } from './name-words.ts';
import type { Paragraph } from './paragraphs.ts';
import { endOf, type Passage, startOf } from './passages.ts';
import { endsSentence } from './phrases.ts';
import { type Token, tokensWithin } from './tokens.ts';

/** A name with its titles is not longer; ministers responsible for three agencies come near it. */
const LONGEST_LINE = 420;

const LONGEST_LINE_WORDS = 60;

/** Words of a line that is a name and nothing else, with its form of address. */
const LONGEST_NAME = 7;

interface LineQuery {
  text: string;
  paragraphs: readonly Paragraph[];
  tokens: readonly (readonly Token[])[];
  lexicon: Lexicon;
  passage: Passage;
  /** The clause that stands right of the words in their own paragraph. */
  right: Attribution | null;
  /** The clause that introduces the words, before them or in the paragraph above. */
  left: Attribution | null;
}

/** The attribution line of a passage: behind a dash in its own paragraph, or in the next one. */
export function readAttributionLine(query: LineQuery): Attribution | null {
  const { passage, tokens, right } = query;
  const after = tokensWithin(
    tokens[passage.last] ?? [],
    endOf(passage),
    endOf(passage) + LONGEST_LINE * 2,
  );
  const words = after.filter(({ kind }) => kind === 'word');
  if (words.length > 0) {
    const inline = right === null ? inlineLine(query, after) : null;
    if (inline !== null || right === null) return inline;
    return endsPassage(query) ? lineBelow(query, true) : null;
  }
  return fillsParagraph(query) ? lineBelow(query, false) : null;
}

/** The clause right of it ends the paragraph, so a line below may still name the speaker in full. */
function endsPassage({ paragraphs, passage }: LineQuery): boolean {
  return paragraphs[passage.last]?.quotation !== null;
}

/** Nothing but marks before the passage in its first paragraph. */
function fillsParagraph({ tokens, passage }: LineQuery): boolean {
  const before = tokensWithin(
    tokens[passage.first] ?? [],
    startOf(passage) - LONGEST_LINE,
    startOf(passage),
  );
  return before.every(({ kind }) => kind === 'mark');
}

/** “…” – Jane Roe, Minister of …, in the same paragraph. */
function inlineLine(query: LineQuery, after: readonly Token[]): Attribution | null {
  const [first] = after;
  const dash = first !== undefined && isDash(first);
  const tokens = dash ? after.slice(1) : after;
  const startsName = tokens[0]?.capital === true;
  if (!dash && (!startsName || !fillsParagraph(query))) return null;
  return readLine(query, tokens, dash);
}

function isDash(token: Token): boolean {
  return /^[-‐‑‒–—―−~]$/.test(token.text);
}

/** The next paragraph: with a dash, in the same block quotation, or a name with a title. */
function lineBelow(query: LineQuery, onlyInside: boolean): Attribution | null {
  const { paragraphs, tokens, passage } = query;
  const own = paragraphs[passage.last];
  const next = paragraphs[passage.last + 1];
  const line = tokens[passage.last + 1];
  if (own === undefined || next === undefined || line === undefined) return null;
  if (next.role === 'heading' && own.role !== 'heading') return null;
  const sameBlock = own.quotation !== null && own.quotation === next.quotation;
  if (onlyInside && !sameBlock) return null;
  const [first] = line;
  const dash = first !== undefined && isDash(first);
  // "Minister Roe said:" above the words: what stands below them without a dash is the next sentence.
  if (query.left !== null && !dash && !sameBlock) return null;
  const name = dash ? line.slice(1) : line;
  return (
    readLine(query, withTitleBelow(query, name), dash || sameBlock) ??
    readLine(query, name, dash || sameBlock)
  );
}

/** A title opens its own line within this many words ("Parliamentary Secretary to …"). */
const TITLE_OPENS = 4;

/** "Jane Roe", and on the line below "Minister of Harbours": both are one line. */
function withTitleBelow(
  { tokens, passage, lexicon }: LineQuery,
  name: readonly Token[],
): readonly Token[] {
  const below = tokens[passage.last + 2] ?? [];
  const [first] = below;
  const end = name.at(-1);
  if (first === undefined || end === undefined || name.length > LONGEST_NAME) return name;
  const isNamed =
    !name.some(({ text }) => text === ',') &&
    name.every(
      ({ kind, capital, lower }) => kind !== 'word' || capital || lexicon.particles.has(lower),
    );
  const isTitle =
    first.capital &&
    below.slice(0, TITLE_OPENS).some((token) => isRoleWord(token, lexicon)) &&
    isLineShaped(below, lexicon);
  if (!isNamed || !isTitle || below.some(({ text }) => /^[.:]$/.test(text))) return name;
  const comma: Token = {
    ...end,
    text: ',',
    lower: ',',
    start: end.end,
    capital: false,
    kind: 'mark',
  };
  return [...name, comma, ...below];
}

function readLine(query: LineQuery, line: readonly Token[], sure: boolean): Attribution | null {
  const { text, lexicon } = query;
  if (!isLineShaped(line, lexicon, sure)) return null;
  const mention = readMention(text, withoutEnd(line), lexicon, true);
  if (mention === null || mention.kind === 'pronoun' || mention.kind === 'nobody') return null;
  if (!sure) {
    if (mention.kind !== 'person') return null;
    if (mention.role === null && mention.organization === null) return null;
    // "Denmark, its ports and its piers are open.": one capital at the front of a sentence is no name.
    const isSentence = line.at(-1)?.text === '.' && mention.place.start === line[0]?.start;
    if (isSentence && !mention.name.includes(' ')) return null;
  }
  return { mention, cue: null, rule: 'attribution-line', strength: 'direct' };
}

function withoutEnd(line: readonly Token[]): readonly Token[] {
  const last = line.at(-1);
  return last !== undefined && endsSentence(last) ? line.slice(0, -1) : line;
}

/** Short, one sentence at most, no verb, no colon, no marks. */
export function isLineShaped(line: readonly Token[], lexicon: Lexicon, sure = false): boolean {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) return false;
  if (last.end - first.start > LONGEST_LINE || line.length > LONGEST_LINE_WORDS) return false;
  if (last.text === ':') return false;
  const sentences = line.filter((token, index) => endsSentence(token) && index < line.length - 1);
  if (sentences.length > (sure ? 1 : 0)) return false;
  if (line.some((token) => /^[“”„«»"]$/.test(token.text))) return false;
  const name = line.find((token) => token.kind === 'word' && !/^<|>$/.test(token.text));
  if (name === undefined) return false;
  const opens =
    name.capital ||
    lexicon.articles.has(name.lower) ||
    isRoleWord(name, lexicon) ||
    lexicon.honorifics.has(name.lower);
  if (!opens) return false;
  return sure || !line.some((token) => isVerb(token, lexicon));
}

/** What only a sentence has: a verb of saying, a form of "be", a verb in the past. */
function isVerb(token: Token, lexicon: Lexicon): boolean {
  if (token.capital || isRoleWord(token, lexicon)) return false;
  return lexicon.cues.has(token.lower) || lexicon.beings.has(token.lower) || isPast(token, lexicon);
}
