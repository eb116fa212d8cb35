import { isPast, opensByEnding, withoutPossessive } from './endings.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isBodyWord, isRoleWord } from './name-words.ts';
import { behindClause } from './opening-clauses.ts';
import {
  describesObject,
  describesTitle,
  hasPostLeft,
  hasTitleLeft,
  isOf,
  isSmallWord,
  stopsPhrase,
} from './title-words.ts';
import { opensName, type Token } from './tokens.ts';

/** Words of a lower-case description before a title or a name ("home office crime prevention minister"). */
const LONGEST_DESCRIPTION = 6;

/** A noun phrase with its titles is not longer. */
const LONGEST_PHRASE = 40;

/** Whether a token ends a sentence. */
export function endsSentence(token: Token): boolean {
  return /^[.!?…;]$/.test(token.text);
}

/** The tokens after the last sentence end. */
export function lastSentence(tokens: readonly Token[]): readonly Token[] {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token !== undefined && endsSentence(token)) return tokens.slice(index + 1);
  }
  return tokens;
}

/** Tokens of a place and a date before the dash that opens a release. */
const LONGEST_DATELINE = 16;

/** Without "WASHINGTON —", "MERROW, Ilo (March 4, 2026) –" at the front: capitals or a number, and no word of a sentence. */
export function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^[–—-]$/.test(text));
  const [first] = tokens;
  if (dash < 1 || first === undefined) return tokens;
  const place = tokens.slice(0, dash);
  const isShouted = first.text.length > 2 && first.text === first.text.toUpperCase();
  const isDated = place.some(({ kind }) => kind === 'number');
  const isPlace = place.every(({ kind, capital }) => kind !== 'word' || capital);
  return (isShouted || isDated) && isPlace ? tokens.slice(dash + 1) : tokens;
}

/** Without phrases that say nothing of who speaks ("for her part"), and without the comma that closes one. */
export function withoutAsides(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const length = phraseAt(tokens, index, lexicon.asides.get(token.lower) ?? []);
    if (length === 0) {
      kept.push(token);
      continue;
    }
    index += length - 1;
    const before = kept.at(-1);
    const opens = before === undefined || before.kind === 'mark';
    if (opens && tokens[index + 1]?.text === ',') index += 1;
  }
  return kept.length === tokens.length ? tokens : kept;
}

/** The tokens up to the first sentence end. */
export function firstSentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(endsSentence);
  return end < 0 ? tokens : tokens.slice(0, end);
}

/**
 * How far a noun phrase reaches that begins at an index: through capitals, titles and the small words between them, with
 * appositions behind commas. Before its first capital or title it may hold a few lower-case words.
 */
export function phraseEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const state = { lead: 0, core: false };
  let index = from;
  const limit = Math.min(tokens.length, from + LONGEST_PHRASE);
  while (index < limit) {
    const taken = takeForward(tokens, index, state, lexicon);
    if (taken === 0) break;
    index += taken;
  }
  return Math.min(index, tokens.length);
}

/** How many tokens of the phrase stand here; 0 where it ends. */
function takeForward(
  tokens: readonly Token[],
  index: number,
  state: { lead: number; core: boolean },
  lexicon: Lexicon,
): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  if (token.text === '(') {
    const close = closingBracket(tokens, index);
    return close < 0 ? 0 : close + 1 - index;
  }
  if (token.kind === 'mark') return joinsMark(tokens, index, lexicon) ? 1 : 0;
  if (isPhraseWord(token, lexicon)) {
    state.core = true;
    return 1;
  }
  const tail = state.core ? phraseAt(tokens, index, lexicon.postTails) : 0;
  if (tail > 0) return tail;
  if (joinsOn(tokens, index, lexicon)) return 1;
  if (state.core && opensBody(tokens, index, lexicon)) return 1;
  if (state.core && isSmallWord(token, lexicon)) return 0;
  if (stopsPhrase(token, lexicon)) return 0;
  if (
    state.core &&
    (isVerbBehind(tokens, index, lexicon) || !describesObject(tokens, index, lexicon))
  )
    return 0;
  state.lead += 1;
  return state.lead > LONGEST_DESCRIPTION ? 0 : 1;
}

/** "Mayor Jane Roe joined", "the Secretary featured": a verb in the past behind a name or a title. */
function isVerbBehind(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [before, token] = tokens.slice(Math.max(0, index - 1), index + 1);
  return token !== undefined && isPast(token, lexicon) && !isSmallWord(before, lexicon);
}

/** A mark inside a noun phrase: the comma before a title, a nickname's marks, a dash between two names. */
function joinsMark(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const mark = tokens[index]?.text ?? '';
  if (mark === ',') return continuesAfterComma(tokens, index, lexicon);
  return /^[&“”"’*/<>]$/.test(mark) || isInsideName(tokens, index);
}

/** "Merrow—Ilo": a dash that joins two names. */
function isInsideName(tokens: readonly Token[], index: number): boolean {
  const [before, dash, after] = tokens.slice(Math.max(0, index - 1), index + 2);
  if (before === undefined || dash === undefined || after === undefined) return false;
  const isGlued = before.end === dash.start && dash.end === after.start;
  return isGlued && /^[–—-]$/.test(dash.text) && before.capital && after.capital;
}

function closingBracket(tokens: readonly Token[], open: number): number {
  for (let index = open + 1; index < tokens.length && index < open + 12; index += 1) {
    if (tokens[index]?.text === ')') return index;
  }
  return -1;
}

function isPhraseWord(token: Token, lexicon: Lexicon): boolean {
  return (
    token.capital ||
    isRoleWord(token, lexicon) ||
    lexicon.groups.has(withoutPossessive(token.lower)) ||
    lexicon.honorifics.has(token.lower)
  );
}

/** Joiners, articles and particles that something of the phrase follows. */
function joinsOn(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  if (token === undefined || !isSmallWord(token, lexicon)) return false;
  let ahead = index + 1;
  while (ahead < index + 5 && tokens[ahead] !== undefined && isSmallWord(tokens[ahead], lexicon))
    ahead += 1;
  const next = tokens[ahead];
  if (next === undefined || next.kind === 'mark') return false;
  // "die Polizei am Montag": a day is no part of who says it.
  if (lexicon.adverbs.has(next.lower)) return false;
  if (isPhraseWord(next, lexicon)) return true;
  // A lower-case object only after the joiners that make titles ("of", "for", "de"), not after "in", "at", "to".
  if (lexicon.articles.has(token.lower) || isOf(token, lexicon)) return true;
  const before = tokens[index - 1];
  return lexicon.bodyFors.has(token.lower) && before !== undefined && isBodyWord(before, lexicon);
}

/** Words of a body's name behind its preposition, up to one that shows it. */
const LONGEST_BODY = 6;

/** "Jane Roe from the Ilo Health Agency": behind a name, the body that somebody belongs to. */
function opensBody(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [name, at, ...behind] = tokens.slice(Math.max(0, index - 1), index + LONGEST_BODY);
  if (name?.capital !== true || !lexicon.at.has(at?.lower ?? '')) return false;
  const body = lexicon.articles.has(behind[0]?.lower ?? '') ? behind.slice(1) : behind;
  const end = body.findIndex(({ capital }) => !capital);
  return body.slice(0, end < 0 ? body.length : end).some((token) => isBodyWord(token, lexicon));
}

/** "ministro dell'Agricoltura, della sovranità alimentare e delle foreste": a further object behind the comma. */
function opensObject(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || !isOf(next, lexicon) || !lexicon.prepositions.has(next.lower))
    return false;
  return hasTitleLeft(tokens, comma, lexicon);
}

/** After a comma: a title, a body or the name that a title was written before. */
function continuesAfterComma(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  let index = comma + 1;
  let next = tokens[index];
  if (opensObject(tokens, comma, lexicon)) return true;
  while (next !== undefined && lexicon.articles.has(next.lower)) {
    index += 1;
    next = tokens[index];
  }
  if (next === undefined || next.kind === 'mark') return false;
  if (lexicon.relatives.has(next.lower) || lexicon.cues.has(next.lower)) return false;
  if (lexicon.pronouns.has(next.lower)) return false;
  if (next.capital) return true;
  if (isRoleWord(next, lexicon) || lexicon.honorifics.has(next.lower)) return true;
  for (let ahead = index; ahead < tokens.length && ahead < index + 6; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || token.kind === 'mark') return false;
    if (isRoleWord(token, lexicon)) return true;
    if (stopsPhrase(token, lexicon)) return false;
  }
  return false;
}

/** "Added Mayor Jane Roe: “…”": a verb of saying with the capital of its sentence. */
export function opensWithCue(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  const opens = before === undefined || before.kind === 'mark';
  return opens && lexicon.cues.has(tokens[index]?.lower ?? '');
}

/** Where the noun phrase begins that ends at an index (exclusive). */
export function phraseStart(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  const state = { described: 0 };
  let index = end;
  while (index > 0 && end - index < LONGEST_PHRASE) {
    const taken = takeBackward(tokens, index, end, state, lexicon);
    if (taken === 0) break;
    index -= taken;
  }
  while (index < end && isEdge(tokens[index], lexicon) && !opensName(tokens, index)) index += 1;
  return behindClause(tokens, index, end, lexicon);
}

/** How many tokens of the phrase stand left of an index; 0 where it begins. */
function takeBackward(
  tokens: readonly Token[],
  index: number,
  end: number,
  state: { described: number },
  lexicon: Lexicon,
): number {
  const token = tokens[index - 1];
  if (token === undefined || endsSentence(token) || token.text === ':') return 0;
  if (token.text === ')') {
    const open = openingBracket(tokens, index - 1);
    return open < 0 ? 0 : index - open;
  }
  if (token.kind === 'mark') {
    return token.text === ',' && index < end && joinsAcrossComma(tokens, index - 1, lexicon)
      ? 1
      : 0;
  }
  if (opensWithCue(tokens, index - 1, lexicon)) return 0;
  if (isPhraseWord(token, lexicon) && !lexicon.pronouns.has(token.lower)) return 1;
  if (isSmallWord(token, lexicon)) return index < end ? smallWordsBack(tokens, index, lexicon) : 0;
  if (stopsPhrase(token, lexicon) || isVerbBefore(tokens[index], token, lexicon)) return 0;
  state.described += 1;
  if (state.described > LONGEST_DESCRIPTION) return 0;
  return describes(tokens, index, end, lexicon) ? 1 : 0;
}

/** A verb that reports, or one before its object: "joined Deputy Secretary Jane Roe", "opened the Dam", but "elected Mayor". */
function isVerbBefore(next: Token | undefined, token: Token, lexicon: Lexicon): boolean {
  if (lexicon.reports.has(token.lower)) return true;
  const isObject = next?.capital === true || lexicon.articles.has(next?.lower ?? '');
  return isObject && isPast(token, lexicon);
}

/** Small words count only if a title or a capital stands left of them: "Minister of the", not "attributable to the". */
function smallWordsBack(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  let left = index - 1;
  while (left > 0 && index - left < 5 && isSmallWord(tokens[left - 1], lexicon)) left -= 1;
  const token = tokens[left - 1];
  if (token === undefined || token.kind === 'mark' || endsSentence(token)) {
    return lexicon.articles.has(tokens[left]?.lower ?? '') ? index - left : 0;
  }
  if (isPhraseWord(token, lexicon) || hasPostLeft(tokens, left, lexicon)) return index - left;
  // An article that opens the phrase ("said that the Minister").
  return lexicon.articles.has(tokens[index - 1]?.lower ?? '') ? 1 : 0;
}

/** A lower-case word belongs to a title if the title's noun follows directly or stands a few words left. */
function describes(
  tokens: readonly Token[],
  index: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const next = tokens[index];
  if (
    index < end &&
    next !== undefined &&
    (isRoleWord(next, lexicon) || (!next.capital && !isSmallWord(next, lexicon)))
  ) {
    return true;
  }
  return hasPostLeft(tokens, index, lexicon);
}

function openingBracket(tokens: readonly Token[], close: number): number {
  for (let index = close - 1; index >= 0 && index > close - 12; index -= 1) {
    if (tokens[index]?.text === '(') return index;
  }
  return -1;
}

/** Left of a comma a title's name or a name's title may stand: only if what follows the comma is not a phrase of its own. */
function joinsAcrossComma(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  const before = tokens[comma - 1];
  if (before === undefined) return false;
  if (before.capital && isPlaceBeforeTitle(tokens, comma, lexicon)) return false;
  if (before.capital || before.text === ')' || isRoleWord(before, lexicon)) return true;
  // "le ministre des Affaires étrangères, M. Jane Roe": the object of a title ends in small letters.
  const next = tokens[comma + 1];
  const opensName = next?.capital === true || lexicon.honorifics.has(next?.lower ?? '');
  if (!opensName || before.kind !== 'word') return false;
  return hasTitleLeft(tokens, comma, lexicon) || describesTitle(tokens, comma, lexicon);
}

/** "em Merrow, a governadora Jane Roe": a place behind its preposition, and a title of its own behind the comma. */
function isPlaceBeforeTitle(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  const isArticle = lexicon.articles.has(tokens[comma + 1]?.lower ?? '');
  const title = tokens[comma + (isArticle ? 2 : 1)];
  if (!isArticle || title === undefined || title.capital || !isRoleWord(title, lexicon))
    return false;
  const at = tokens.slice(0, comma).findLast(({ capital }) => !capital);
  return at !== undefined && lexicon.prepositions.has(at.lower) && !isOf(at, lexicon);
}

/** A joiner or preposition at the front is no part of the phrase. */
function isEdge(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark') return token.text !== '(';
  if (token.capital && !lexicon.prepositions.has(token.lower)) return false;
  return (
    (lexicon.joiners.has(token.lower) && !lexicon.articles.has(token.lower)) ||
    lexicon.adverbs.has(token.lower)
  );
}

/** Whether a phrase of words stands at an index. */
export function phraseAt(
  tokens: readonly Token[],
  index: number,
  phrases: readonly (readonly string[])[],
): number {
  for (const phrase of phrases) {
    if (phrase.every((word, offset) => tokens[index + offset]?.lower === word))
      return phrase.length;
  }
  return 0;
}

/** Whether a word opens an adverbial: a preposition, a clause's opener, a participle. */
export function opensAdverbial(token: Token, lexicon: Lexicon): boolean {
  return (
    ((lexicon.prepositions.has(token.lower) || lexicon.relatives.has(token.lower)) &&
      !lexicon.articles.has(token.lower)) ||
    (token.capital && opensByEnding(token, lexicon))
  );
}
