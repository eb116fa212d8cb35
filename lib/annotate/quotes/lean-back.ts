import type { Speaker } from '../../model/bodies.ts';
import { attributeFromLeft } from './attribute-left.ts';
import { type Attribution, found, mentionOfCue } from './attribute-quote.ts';
import { countWords, isOnlyNamed, isSentence, type Stretch } from './is-quotation.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import { lastBefore, type Registry } from './people.ts';
import { endsSentence } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A sentence of its own has at least this many words; a shorter one is mostly a slogan. */
const FEWEST_WORDS = 6;

/** Fewer words in marks than this are no quotation, in reported speech either. */
const FEWEST_WORDS_REPORTED = 4;

/** A run of words that nobody is beside has at least this many to be somebody's very words. */
const FEWEST_WORDS_VERBATIM = 5;

/** Sentences that are gone back through for whoever is speaking. */
const SENTENCES_BACK = 5;

/** Whether words stand at the front of what is in marks: what opens with a bar or a bracket is markup. */
export function opensWithWord({ inside }: Stretch): boolean {
  return inside.find(({ text }) => !/^[«“„‘"'([¡¿]$/.test(text))?.kind !== 'mark';
}

/** Whether the marks hold a sentence that stands between other sentences of its paragraph, tied to neither by a clause. */
export function isOwnSentence({ inside, before, after }: Stretch, lexicon: Lexicon): boolean {
  const last = inside.at(-1);
  const left = before.findLast(({ text }) => !/^[“”„«»"*_(–—-]$/.test(text));
  const [right] = after.filter(({ kind }) => kind !== 'mark');
  const stop = last !== undefined && endsSentence(last) ? last : after[0];
  const isWhole = stop !== undefined && /^[.!?…]$/.test(stop.text);
  return (
    isWhole &&
    opensWithWord({ inside, before, after }) &&
    countWords(inside) >= FEWEST_WORDS &&
    isSentence({ inside, before, after }) &&
    (left === undefined || endsSentence(left) || left.text === ':') &&
    (right === undefined || right.capital || right.kind === 'number') &&
    !isOnlyNamed({ inside, before: left?.text === ':' ? before : [], after }, lexicon)
  );
}

/** “…,” xxx X: marks with a sentence that opens its own, tied by a comma to a clause that nobody is read from. */
export function clauseOfNobody(
  { inside, before, after }: Stretch,
  lexicon: Lexicon,
): Attribution | null {
  const left = before.findLast(({ text }) => !/^[“”„«»"*_(–—-]$/.test(text));
  const stop = /^[,!?]$/.test(inside.at(-1)?.text ?? '') ? inside.at(-1) : after[0];
  const next = after.find(({ kind }) => kind !== 'mark');
  if (next?.kind !== 'word' || next.capital || !/^[,!?]$/.test(stop?.text ?? '')) return null;
  const isSpeech =
    (left === undefined || endsSentence(left)) &&
    countWords(inside) >= FEWEST_WORDS &&
    isSentence({ inside, before, after }) &&
    !isOnlyNamed({ inside, before: [], after }, lexicon);
  return isSpeech ? found({ ...mentionOfCue(next), kind: 'nobody' }, null, 'unattributed') : null;
}

/** Whether the sentence around the marks is reported by the form of its verb alone ("sie seien „…“"). */
export function isReported(stretch: Stretch, lexicon: Lexicon): boolean {
  if (lexicon.reported.size === 0 || countWords(stretch.inside) < FEWEST_WORDS_REPORTED)
    return false;
  if (isOnlyNamed(stretch, lexicon)) return false;
  const left = stretch.before.slice(lastEnd(stretch.before) + 1);
  const end = stretch.after.findIndex(endsSentence);
  const right = end < 0 ? stretch.after : stretch.after.slice(0, end);
  return [...left, ...right].some(({ lower, capital }) => !capital && lexicon.reported.has(lower));
}

/**
 * Whether the marks can only hold somebody's very words, in a language that writes nouns with capitals: a title, a term or
 * a programme begins with one and stands beside the noun it names, a run of words with a small first letter does neither.
 */
export function isVerbatim({ inside, before }: Stretch, lexicon: Lexicon): boolean {
  const first = inside.find(({ kind }) => kind !== 'mark');
  if (!lexicon.capitalNouns || first?.kind !== 'word' || first.capital) return false;
  const last = before.at(-1);
  // "sie sind „so gut wie neu“", "gilt als „…“": what stands in the marks only describes.
  if (last === undefined || last.capital || lexicon.equates.has(last.lower)) return false;
  if (countWords(inside) < FEWEST_WORDS_VERBATIM) return false;
  return !isOnlyNamed(
    { inside, before: before.filter(({ text }) => text !== '('), after: [] },
    lexicon,
  );
}

/** The paragraph before that introduces what follows: up to its colon, or to a verb of saying with a lesser mark behind it. */
export function introduction(before: readonly Token[], lexicon: Lexicon): readonly Token[] | null {
  const last = before.at(-1);
  if (last === undefined || last.text === ':') return last === undefined ? null : before;
  const verb = before.at(-2);
  const isSaying = verb !== undefined && !verb.capital && lexicon.cues.has(verb.lower);
  return isSaying && /^[,;–—-]$/.test(last.text)
    ? [...before.slice(0, -1), { ...last, text: ':', lower: ':' }]
    : null;
}

/** Whether a paragraph between somebody's words and further ones is plain text that speaks of nobody else. */
export function isBridge(
  paragraph: Paragraph | undefined,
  speaker: Speaker | null,
  { people }: Registry,
): boolean {
  if (paragraph?.role !== 'paragraph' || speaker === null) return false;
  const { start, end } = paragraph;
  const named = people.filter(({ seen }) => lastBefore(seen, end) >= start);
  return named.every(({ name }) => name === speaker.name);
}

/** The nearest sentence back from the end of some tokens that says who speaks. */
export function attributeFromSentences(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  let end = tokens.length;
  for (let back = 0; back < SENTENCES_BACK && end > 0; back += 1) {
    while (end > 0 && endsSentence(tokens[end - 1] ?? NONE)) end -= 1;
    const start = lastEnd(tokens.slice(0, end)) + 1;
    const attribution = attributeFromLeft(text, tokens.slice(start, end), lexicon);
    if (attribution !== null && attribution.mention.kind !== 'nobody') return attribution;
    end = start;
  }
  return null;
}

const NONE: Token = { text: '', lower: '', start: 0, end: 0, capital: false, kind: 'mark' };

function lastEnd(tokens: readonly Token[]): number {
  return tokens.findLastIndex(endsSentence);
}
