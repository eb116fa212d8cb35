import {
  type Attribution,
  found,
  isCue,
  mayOpenSubject,
  mentionAt,
  mentionOfCue,
  REACH,
  skips,
} from './attribute-quote.ts';
import { creditIn, sourceIn } from './credits.ts';
import { isGerund, singularOf } from './endings.ts';
import { firstMention } from './first-mention.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import {
  endsSentence,
  lastSentence,
  opensAdverbial,
  phraseAt,
  phraseEnd,
  phraseStart,
  withoutAsides,
  withoutDateline,
} from './phrases.ts';
import type { Token } from './tokens.ts';
import { finiteVerb, isBareNoun, subjectBesideVerb } from './verb-second.ts';

/** Words up to the verb of a subject without a name. */
const LONGEST_SUBJECT = 8;

/** Clause before the marks, in the same paragraph or the one before that ends in a colon. */
export function attributeFromLeft(
  text: string,
  before: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  const whole = lastSentence(withoutTrailing(withoutDateline(before))).slice(-REACH * 2);
  const sentence = withoutAsides(whole, lexicon);
  const colon = before.at(-1)?.text === ':' || before.at(-2)?.text === ':';
  if (sentence.length === 0) return null;
  const credit = creditIn(text, sentence, lexicon);
  if (credit !== null) return credit;
  const cueIndex = lastCue(sentence, lexicon, colon);
  const source = sourceIn(text, sentence, lexicon);
  if (source !== null && !tellsOn(text, sentence, cueIndex, source, lexicon)) return source;
  if (cueIndex < 0)
    return colon
      ? nameBeforeColon(text, sentence, lexicon)
      : nameBeforeDash(text, before, sentence, lexicon);
  const issued = colon ? issuedBy(text, sentence, cueIndex, lexicon) : null;
  if (issued !== null) return issued;
  if (!colon && isPassive(sentence, cueIndex, lexicon)) return null;
  const tail = sentence.slice(cueIndex + 1);
  const close = colon || tail.every((token) => isSmall(token, lexicon));
  const mention =
    subjectOf(text, sentence, cueIndex, lexicon) ??
    droppedSubject(sentence, cueIndex, lexicon) ??
    unknownSubject(sentence, cueIndex, close, lexicon);
  if (mention === null) return null;
  const cue = sentence[cueIndex]?.text ?? null;
  const strong = close && (colon || isCue(sentence[cueIndex], lexicon));
  return found(mention, cue, strong ? 'clause-left' : 'reported', strong ? 'direct' : 'indirect');
}

/** "Governor Roe issued the following statement after the Court ruled on the dam:": the verb is of another clause. */
function issuedBy(
  text: string,
  sentence: readonly Token[],
  cueIndex: number,
  lexicon: Lexicon,
): Attribution | null {
  const noun = sentence.findIndex(({ lower }) => lexicon.statements.has(lower));
  const word = sentence[noun];
  if (word === undefined || noun > cueIndex) return null;
  if (lexicon.statementBy.has(sentence[noun + 1]?.lower ?? '')) return null;
  const mention = firstMention(text, sentence.slice(0, noun), lexicon);
  const isNamed = mention?.kind === 'person' || mention?.kind === 'body';
  return isNamed ? found(mention, word.text, 'clause-left') : null;
}

/** "we will be reminded of “…”": who is told something does not speak. */
function isPassive(sentence: readonly Token[], cueIndex: number, lexicon: Lexicon): boolean {
  const cue = sentence[cueIndex]?.lower ?? '';
  const before = sentence.slice(0, cueIndex).findLast(({ lower }) => !lexicon.adverbs.has(lower));
  const isPast = lexicon.pastEndings.some((ending) => cue.endsWith(ending));
  return isPast && lexicon.beings.has(before?.lower ?? '');
}

/**
 * "Además, ha subrayado que", "Respecto a los muelles, señaló:": nothing but adverbs or a comma before the verb, in a
 * language that drops its subjects.
 */
function droppedSubject(
  sentence: readonly Token[],
  cueIndex: number,
  lexicon: Lexicon,
): Mention | null {
  const cue = sentence[cueIndex];
  if (cue === undefined || !lexicon.dropsSubjects || !isCue(cue, lexicon)) return null;
  const before = sentence.slice(0, cueIndex);
  const isBare =
    before.every((token) => isSmall(token, lexicon)) ||
    (!isGerund(cue, lexicon) &&
      before.findLast((token) => !isBetween(token, lexicon))?.text === ',');
  return isBare ? mentionOfCue(cue) : null;
}

/** "According to the file, Roe told an agent that “…”": the source tells what somebody else said. */
function tellsOn(
  text: string,
  sentence: readonly Token[],
  cueIndex: number,
  { mention }: Attribution,
  lexicon: Lexicon,
): boolean {
  const cue = sentence[cueIndex];
  if (cue === undefined || cue.start < mention.place.end || !isCue(cue, lexicon)) return false;
  const between = sentence.filter(
    ({ start, end }) => start >= mention.place.end && end <= cue.start,
  );
  const comma = between.findIndex((token) => token.text === ',');
  const subject = comma < 0 ? null : mentionAt(text, between, comma + 1, lexicon);
  return subject?.kind === 'person' && subject.place.start > mention.place.start;
}

/** "The angler said “…”": a noun with its article that no list knows; said, but by nobody whom the page names. */
function unknownSubject(
  sentence: readonly Token[],
  cueIndex: number,
  close: boolean,
  lexicon: Lexicon,
): Mention | null {
  const cue = sentence[cueIndex];
  if (cue === undefined || !isCue(cue, lexicon)) return null;
  // "The viewer is asked": who is told something does not speak.
  if (sentence.slice(0, cueIndex).some(({ lower }) => lexicon.beings.has(lower))) return null;
  const first = sentence.find(({ kind }) => kind === 'word');
  const named = phraseAt(sentence, 0, lexicon.sources) > 0;
  const opens = named || (close && lexicon.articles.has(first?.lower ?? ''));
  return opens && cueIndex < LONGEST_SUBJECT ? { ...mentionOfCue(cue), kind: 'nobody' } : null;
}

/** Without the marks and the "that" directly before the quotation. */
function withoutTrailing(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0) {
    const token = tokens[end - 1];
    if (token === undefined || token.kind !== 'mark' || endsSentence(token) || token.text === ')')
      break;
    end -= 1;
  }
  return tokens.slice(0, end);
}

function isSmall(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'mark' ||
    lexicon.that.has(token.lower) ||
    lexicon.adverbs.has(token.lower) ||
    lexicon.pronouns.has(token.lower) ||
    lexicon.articles.has(token.lower) ||
    lexicon.auxiliaries.has(token.lower)
  );
}

/** The last word of saying; before a colon also one that only reports. */
function lastCue(sentence: readonly Token[], lexicon: Lexicon, colon: boolean): number {
  for (let index = sentence.length - 1; index >= 0; index -= 1) {
    const token = sentence[index];
    if (token === undefined || token.kind !== 'word') continue;
    // A capital inside the sentence is a name ("Ministry of State"), a noun before "of" is no verb.
    if (token.capital && index > 0) continue;
    const isVerb = isCue(token, lexicon) || lexicon.reports.has(token.lower);
    if (!isVerb) continue;
    const before = sentence[index - 1];
    const isNoun =
      before !== undefined &&
      (isNounThere(before, lexicon) ||
        (singularOf(token.lower) !== null && !colon && !mayBeSubject(before, lexicon)));
    if (!isNoun) return index;
  }
  return -1;
}

/** An article before it makes a noun of it ("the claims"). */
function isNounThere(before: Token, lexicon: Lexicon): boolean {
  return lexicon.articles.has(before.lower) && !lexicon.pronouns.has(before.lower);
}

/** A form in -s that may be a plural noun is a verb only behind something that may be its subject. */
function mayBeSubject(before: Token, lexicon: Lexicon): boolean {
  return (
    before.kind === 'mark' ||
    mayOpenSubject(before, lexicon) ||
    lexicon.adverbs.has(before.lower) ||
    lexicon.auxiliaries.has(before.lower) ||
    lexicon.relatives.has(before.lower) ||
    lexicon.ands.has(before.lower)
  );
}

/** The colon's own clause names somebody: "Minister Roe:", "Mayor Roe congratulated the winners:". */
function nameBeforeColon(
  text: string,
  sentence: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  const from = firstContent(sentence, lexicon);
  const end = phraseEnd(sentence, from, lexicon);
  const direct = readMention(text, sentence.slice(from, Math.max(end, from + 1)), lexicon);
  const mention = direct ?? firstMention(text, sentence, lexicon);
  const isKnown = lexicon.cues.size > 0;
  const isWhole = isKnown && (mention?.name.includes(' ') === true || mention?.role != null);
  if (mention === null || (end < sentence.length && mention.kind === 'person' && !isWhole))
    return null;
  if (mention.kind !== 'person' && mention.kind !== 'pronoun') return null;
  // Named further left, it may only be spoken of.
  return found(mention, ':', 'name-colon', direct === null ? 'indirect' : 'direct');
}

/** "Jane Roe, Mayor of Ilo – “…”": nothing but a name and its title between the front and a dash. */
function nameBeforeDash(
  text: string,
  before: readonly Token[],
  sentence: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  if (!/^[–—―-]$/.test(before.at(-1)?.text ?? '') || sentence.length !== before.length - 1)
    return null;
  if (phraseEnd(sentence, 0, lexicon) < sentence.length) return null;
  const mention = readMention(text, sentence, lexicon);
  return mention?.kind === 'person' && mention.role !== null
    ? found(mention, null, 'name-colon')
    : null;
}

function firstContent(sentence: readonly Token[], lexicon: Lexicon): number {
  const index = sentence.findIndex(
    (token) => token.kind === 'word' && !lexicon.adverbs.has(token.lower),
  );
  return Math.max(0, index);
}

/** The subject of the verb at an index: left of it, or right of it where nothing stands left ("Dazu sagte X:"). */
function subjectOf(
  text: string,
  sentence: readonly Token[],
  cueIndex: number,
  lexicon: Lexicon,
): Mention | null {
  const verb = lexicon.capitalNouns ? finiteVerb(sentence, cueIndex, lexicon) : cueIndex;
  const left = subjectLeft(text, sentence.slice(0, verb), sentence[cueIndex], lexicon);
  let from = verb + 1;
  while (from < sentence.length && skips(sentence[from], lexicon)) from += 1;
  const next = sentence[from];
  const opensRight = next !== undefined && !lexicon.that.has(next.lower);
  const right = opensRight ? mentionAt(text, sentence, from, lexicon) : null;
  const inverted = startsWithAdverbial(sentence, lexicon);
  if (lexicon.capitalNouns) {
    const quotes = verb === cueIndex && lexicon.objectCues.has(sentence[cueIndex]?.lower ?? '');
    return subjectBesideVerb({ left, right, inverted, quotes });
  }
  if (left === null) return right;
  const isNameless = left.kind === 'group' || left.kind === 'nobody';
  return right?.kind === 'person' && isNameless && inverted ? right : left;
}

function startsWithAdverbial(sentence: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = sentence;
  return (
    first !== undefined &&
    (lexicon.prepositions.has(first.lower) ||
      lexicon.adverbs.has(first.lower) ||
      isCue(first, lexicon))
  );
}

function subjectLeft(
  text: string,
  tokens: readonly Token[],
  cue: Token | undefined,
  lexicon: Lexicon,
): Mention | null {
  let end = tokens.length;
  while (end > 0 && isBetween(tokens[end - 1], lexicon)) end -= 1;
  if (end === 0) return null;
  const last = tokens[end - 1];
  if (last !== undefined && lexicon.pronouns.has(last.lower))
    return readMention(text, [last], lexicon);
  const joint = last?.lower ?? '';
  const coordinated = lexicon.ands.has(joint) || lexicon.buts.has(joint);
  const gerund = cue !== undefined && isGerund(cue, lexicon);
  if (coordinated || gerund || last?.text === ',') {
    const near =
      last?.text === ',' && !gerund ? beforeComma(text, tokens.slice(0, end - 1), lexicon) : null;
    return near ?? firstMention(text, tokens, lexicon);
  }
  const from = behindAdverbial(tokens.slice(0, end), lexicon);
  return (
    phraseBeforeVerb(text, tokens.slice(from), end - from, lexicon) ??
    firstMention(text, tokens, lexicon)
  );
}

/** Where the subject may begin in a clause that an adverbial opens ("At the Ilo Forum, Minister Roe"): behind its comma. */
function behindAdverbial(tokens: readonly Token[], lexicon: Lexicon): number {
  const [first] = tokens;
  if (first === undefined || !opensAdverbial(first, lexicon)) return 0;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma + 1 < tokens.length ? comma + 1 : 0;
}

/** The phrase that ends directly before the verb; null where it names nobody or a preposition governs it. */
function phraseBeforeVerb(
  text: string,
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const start = phraseStart(tokens, end, lexicon);
  if (start >= end) return null;
  const mention = readMention(text, tokens.slice(start, end), lexicon);
  const noun = lexicon.capitalNouns && mention !== null && isBareNoun(mention, tokens[start - 1]);
  if (noun) return { ...mention, kind: 'nobody', name: '' };
  return isGoverned(tokens, start, lexicon) ? null : mention;
}

/** Words that may stand between a subject and its verb. */
function isBetween(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  if (lexicon.pronouns.has(token.lower)) return false;
  return (
    lexicon.auxiliaries.has(token.lower) ||
    lexicon.adverbs.has(token.lower) ||
    (lexicon.relatives.has(token.lower) && !lexicon.articles.has(token.lower)) ||
    lexicon.negations.has(token.lower) ||
    token.text === '-'
  );
}

/** "X, role, said" or "X, who chairs the committee, said": the phrase before the comma, or before the clause it closes. */
function beforeComma(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention | null {
  const start = phraseStart(tokens, tokens.length, lexicon);
  const mention = start < tokens.length ? readMention(text, tokens.slice(start), lexicon) : null;
  if (mention?.kind === 'person' && !isGoverned(tokens, start, lexicon)) return mention;
  return null;
}

function isGoverned(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  const before = tokens[start - 1];
  return before !== undefined && lexicon.prepositions.has(before.lower);
}
